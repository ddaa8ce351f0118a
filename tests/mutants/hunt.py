"""Runs the tests against every mutant of a copy that `build.py` made: `hunt.py WORK [MINUTES]`.

First each test runs once without a mutant, which tells how long it takes and which mutants it
reaches. Then each mutant, in a shuffled order that is the same every time, so that a run which
ends early is a sample: the tests that reach it, those first that caught its neighbours, then the
quick ones, until one fails. A run goes on where the last one ended.

Writes `WORK/tests.json` and `WORK/results.jsonl`; `report.py` reads them.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SEED = 20261201
# A test that takes longer is not run against mutants: a build of the real portal, mostly.
SLOW = float(os.environ.get("MUTANTS_SLOW", 6))
# What one mutant may cost, in seconds of tests that pass.
BUDGET = float(os.environ.get("MUTANTS_BUDGET", 60))
WORKERS = os.cpu_count() or 1
MEMORY = 6 << 30

# They need a disk, the network card or a clock for themselves, so that two at once disturb each other.
ALONE = ("faults::disk", "hosting::", "browser::", "portal::", "architecture::")


def run(program: str, name: str, tree: Path, limit: float, **env: str) -> str:
    """`passed`, `failed` or `late`."""

    def bounded() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with tempfile.TemporaryDirectory() as scratch:
        child = subprocess.Popen(
            [program, "--exact", name, "--test-threads=1"],
            cwd=tree,
            env=os.environ | env | {"TMPDIR": scratch, "RUST_BACKTRACE": "0", "CARGO_MANIFEST_DIR": str(tree)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=bounded,
            start_new_session=True,
        )
        try:
            result = "passed" if child.wait(limit) == 0 else "failed"
        except subprocess.TimeoutExpired:
            result = "late"
        try:
            os.killpg(child.pid, 9)
        except ProcessLookupError:
            pass
        child.wait()
        return result


def record(work: Path, programs: list[str]) -> list[dict]:
    """Each test with its program, its seconds and the mutants that it reaches."""
    tree = work / "tree"
    todo = []
    for program in programs:
        said = subprocess.run([program, "--list", "--format=terse"], cwd=tree, capture_output=True, text=True)
        names = [line.removesuffix(": test") for line in said.stdout.splitlines() if line.endswith(": test")]
        ignored = subprocess.run(
            [program, "--list", "--format=terse", "--ignored"], cwd=tree, capture_output=True, text=True
        ).stdout
        todo += [(program, name) for name in names
                 if f"{name}: test" not in ignored.splitlines() and not name.startswith(ALONE)]

    def one(task: tuple[str, str]) -> dict | None:
        program, name = task
        with tempfile.NamedTemporaryFile() as log:
            began = time.monotonic()
            result = run(program, name, tree, 60, MUTANTS_REACHED=log.name)
            took = time.monotonic() - began
            reached = sorted({int(line) for line in Path(log.name).read_text().split()})
        if result != "passed":
            print("left out, as it does not pass here:", name, result, flush=True)
            return None
        return {"program": program, "name": name, "seconds": took, "reached": reached}

    with ThreadPoolExecutor(WORKERS) as pool:
        return [test for test in pool.map(one, todo) if test]


class Hunt:
    """What has been learned about which test catches what."""

    def __init__(self, tree: Path, mutants: list[dict], tests: list[dict]):
        self.tree = tree
        self.mutants = mutants
        self.reaching: dict[int, list[dict]] = defaultdict(list)
        for test in tests:
            if test["seconds"] <= SLOW:
                for number in test["reached"]:
                    self.reaching[number].append(test)
        self.caught_by: dict[str, Counter] = defaultdict(Counter)
        self.lock = threading.Lock()

    def order(self, number: int) -> list[dict]:
        mutant = self.mutants[number]
        with self.lock:
            near = Counter(self.caught_by[f"{mutant['file']} {mutant['function']}"])
            file = Counter(self.caught_by[mutant["file"]])

        def key(test: dict) -> tuple:
            name = test["name"]
            likely = min(near[name], 3) * 20 + min(file[name], 5)
            # A test that reaches little is about what it reaches.
            return (-likely, test["seconds"] * (200 + len(test["reached"])))

        return sorted(self.reaching[number], key=key)

    def one(self, number: int) -> dict:
        mutant = self.mutants[number]
        spent, tried = 0.0, 0
        for test in self.order(number):
            if spent > BUDGET:
                break
            began = time.monotonic()
            result = run(test["program"], test["name"], self.tree, 10 + 8 * test["seconds"], MUTANT=str(number))
            spent += time.monotonic() - began
            tried += 1
            if result != "passed":
                with self.lock:
                    self.caught_by[f"{mutant['file']} {mutant['function']}"][test["name"]] += 1
                    self.caught_by[mutant["file"]][test["name"]] += 1
                return {"number": number, "by": test["name"], "how": result, "tried": tried, "seconds": spent}
        return {"number": number, "by": None, "reaching": len(self.reaching[number]), "tried": tried, "seconds": spent}


def main() -> None:
    work = Path(sys.argv[1]).resolve()
    until = time.monotonic() + 60 * float(sys.argv[2] if len(sys.argv) > 2 else 1e6)
    mutants = json.loads((work / "mutants.json").read_text())
    known = work / "tests.json"
    if not known.exists():
        programs = json.loads((work / "programs.json").read_text())
        known.write_text(json.dumps(record(work, programs)))
    tests = json.loads(known.read_text())
    hunt = Hunt(work / "tree", mutants, tests)
    results = work / "results.jsonl"
    done = {json.loads(line)["number"] for line in results.read_text().splitlines()} if results.exists() else set()
    todo = [number for number, mutant in enumerate(mutants) if not mutant["refused"]]
    random.Random(SEED).shuffle(todo)
    todo = [number for number in todo if number not in done]
    with results.open("a") as out, ThreadPoolExecutor(WORKERS) as pool:

        def task(number: int) -> None:
            if time.monotonic() < until:
                line = json.dumps(hunt.one(number))
                with hunt.lock:
                    out.write(line + "\n")
                    out.flush()

        list(pool.map(task, todo))


if __name__ == "__main__":
    main()
