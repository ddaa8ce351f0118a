#!/usr/bin/env python3
"""Shirube beside Hugo, Eleventy and Pagefind, on the same texts and in one run.

    python3 benches/compare/compare.py [--sizes 300,3000] [--rounds 3] [--peers hugo,eleventy,pagefind]

For each size the same corpus is written for each tool (`corpus.py`), then each builds it in turn,
round after round, into an empty folder. Printed are the medians: time, time of the processors,
most memory, files and bytes, and how each compares with Shirube and with copying its output,
which no tool can beat. README.md says what to install.
"""
import argparse
import json
import math
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGS = 'ja,en,vi'
DAY = '2026-12-01'
VERSIONS = {'hugo': '0.168', 'eleventy': '3.1', 'pagefind': '1.5'}


@dataclass
class Taken:
    """What one run of a tool took: seconds, seconds of processors, bytes."""
    wall: float
    cpu: float
    memory: int


@dataclass
class Row:
    name: str
    runs: list = field(default_factory=list)
    files: int = 0
    size: int = 0

    def median(self, what):
        return statistics.median(getattr(run, what) for run in self.runs)


def run(command, folder):
    """Runs a tool; its memory is the most that any process of it held at once."""
    with open(folder / 'said', 'wb') as said:
        begun = time.monotonic()
        child = subprocess.Popen(command, cwd=folder, stdout=said, stderr=said,
                                 env={**os.environ, 'NODE_OPTIONS': '--max-old-space-size=8192'})
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - begun
    if os.waitstatus_to_exitcode(status):
        sys.exit(f'{command[0]} failed:\n' + (folder / 'said').read_text(errors='replace')[-2000:])
    return Taken(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def measure(folder):
    """Files and bytes below a folder."""
    sizes = [path.stat().st_size for path in folder.rglob('*') if path.is_file()]
    return len(sizes), sum(sizes)


class Tool:
    """A generator with its own copy of the corpus."""

    def __init__(self, name, format, command, output='public', settings=''):
        self.name, self.format, self.command = name, format, command
        self.output, self.settings = output, settings

    def prepare(self, scratch, pages):
        self.folder = scratch / self.name.replace(' ', '-')
        peer = HERE / 'peers' / self.format
        if peer.is_dir():
            shutil.copytree(peer, self.folder, symlinks=True)
        subprocess.run([sys.executable, HERE / 'corpus.py', self.folder, '--pages', str(pages),
                        '--langs', LANGS, '--format', self.format], check=True)
        if self.format == 'portal':
            path = self.folder / 'site.toml'
            text = path.read_text().replace('languages = ["ja", ', f'languages = ["ja", {self.easy()}')
            path.write_text(self.settings + text)

    def easy(self):
        return '"ja-simple", ' if 'easy' in self.name else ''

    def build(self):
        shutil.rmtree(self.folder / self.output, ignore_errors=True)
        shutil.rmtree(self.folder / '.shirube', ignore_errors=True)
        return run(self.command, self.folder)


def tools(program, peers):
    build = [program, 'build', '--date', DAY, '--format', 'json']
    known = {
        'shirube': Tool('shirube', 'portal', build, 'dist'),
        'shirube + easy Japanese': Tool('shirube + easy Japanese', 'portal', build, 'dist'),
        'shirube + precompressed': Tool('shirube + precompressed', 'portal', build, 'dist',
                                       'precompress = true\n'),
        'hugo': Tool('hugo', 'hugo', ['hugo', '--minify', '--quiet']),
        'eleventy': Tool('eleventy', 'eleventy', ['npx', 'eleventy', '--quiet']),
    }
    return [tool for name, tool in known.items()
            if name.startswith('shirube') or name in peers]


def said(command, folder=HERE):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout.strip()


def check_versions(program, peers):
    asked = {'hugo': (['hugo', 'version'], HERE),
             'eleventy': (['npx', 'eleventy', '--version'], HERE / 'peers/eleventy'),
             'pagefind': (['npx', 'pagefind', '--version'], HERE / 'peers/eleventy')}
    found = {'shirube': said([program, '--version'])}
    for name in peers:
        found[name] = said(*asked[name])
        if VERSIONS[name] not in found[name]:
            sys.exit(f'{name} {VERSIONS[name]} is compared, but there is {found[name] or "none"}; see README.md')
    return found


def stages(tool):
    """How long the stages of Shirube took in its last build, in milliseconds."""
    return json.loads((tool.folder / 'said').read_text())['ms']


def compare(pages, rounds, program, peers):
    rows, costs = {}, {}
    with tempfile.TemporaryDirectory(prefix='shirube-compare-') as scratch:
        scratch = Path(scratch)
        builders = tools(program, peers)
        for tool in builders:
            tool.prepare(scratch, pages)
        for _ in range(rounds):
            for tool in builders:
                row = rows.setdefault(tool.name, Row(tool.name))
                row.runs.append(tool.build())
                row.files, row.size = measure(tool.folder / tool.output)
                if tool.format == 'portal':
                    costs[tool.name] = stages(tool)
                if tool.name == 'hugo' and 'pagefind' in peers:
                    pagefind = rows.setdefault('pagefind on Hugo’s pages', Row('pagefind'))
                    site = tool.folder / tool.output
                    command = ['npx', 'pagefind', '--site', str(site), '--quiet']
                    (HERE / 'peers/eleventy/said').unlink(missing_ok=True)
                    pagefind.runs.append(run(command, HERE / 'peers/eleventy'))
                    pagefind.files, pagefind.size = measure(site / 'pagefind')
            own = builders[0]
            unchanged = rows.setdefault('shirube, unchanged', Row(''))
            unchanged.runs.append(run(own.command, own.folder))
            text = own.folder / 'content/articles/p000001/en.md'
            text.write_text(text.read_text() + '\nOne more sentence.\n')
            edited = rows.setdefault('shirube, one edit', Row(''))
            edited.runs.append(run(own.command, own.folder))
            copied = rows.setdefault('copy of shirube’s output', Row(''))
            copied.runs.append(run(['cp', '-r', 'dist', 'copy'], own.folder))
            shutil.rmtree(own.folder / 'copy')
    return rows, costs


def table(rows):
    base = rows['shirube'].median('wall')
    floor = rows['copy of shirube’s output'].median('wall')
    print('| tool | s | × shirube | × copy | CPU s | MB at most | files | MB written |')
    print('|---|--:|--:|--:|--:|--:|--:|--:|')
    for name, row in rows.items():
        wall = row.median('wall')
        print(f'| {name} | {wall:.2f} | {wall / base:.2f} | {wall / floor:.1f} | '
              f'{row.median("cpu"):.2f} | {row.median("memory") / 1e6:.0f} | '
              f'{row.files or "–"} | {row.size / 1e6:.0f} |')
    print()


def slope(small, large, what):
    """How much faster than the number of pages something grows: 1 is as fast."""
    (pages, rows), (more, others) = small, large
    grown = others['shirube'].median(what) / rows['shirube'].median(what)
    return math.log(grown) / math.log(more / pages)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    arguments.add_argument('--sizes', default='300,3000', help='entries, each in three languages')
    arguments.add_argument('--rounds', type=int, default=3)
    arguments.add_argument('--peers', default='hugo,eleventy,pagefind')
    arguments.add_argument('--program', default=str(ROOT / 'target/release/shirube'))
    given = arguments.parse_args()
    peers = [name for name in given.peers.split(',') if name]
    versions = check_versions(given.program, peers)
    print(f'{platform.machine()}, {os.cpu_count()} processors, {platform.system()} {platform.release()}; '
          f'{given.rounds} rounds, medians\n')
    for name, version in versions.items():
        print(f'- {name}: {version.splitlines()[-1]}')
    print()
    results = []
    for pages in map(int, given.sizes.split(',')):
        print(f'### {pages:,} entries × 3 languages\n')
        rows, costs = compare(pages, given.rounds, given.program, peers)
        table(rows)
        for name, ms in costs.items():
            print(f'{name}, by stage: ' + ', '.join(f'{stage} {t} ms' for stage, t in ms.items()))
        print(flush=True)
        results.append((pages, rows))
    if len(results) > 1:
        for what, unit in (('wall', 'time'), ('memory', 'memory')):
            print(f'growth of {unit}, {results[0][0]} to {results[-1][0]} entries: '
                  f'slope {slope(results[0], results[-1], what):.2f}')


main()
