"""Makes the copy with all mutants and builds its tests: `build.py WORK`.

Needs `cargo mutants` for the list. Writes `WORK/mutants.json`: per mutant its name, and why it is
not in the copy where it is not. Set `CARGO_TARGET_DIR` to share the libraries of this repository.
"""

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from plant import SWITCH, Mutant, blamed, last_arm, plant

ROOT = Path(__file__).resolve().parents[2]
MODULES = ("content", "site", "write", "i18n", "search")
ROUNDS = 60


def listed() -> list[dict]:
    """All mutants of `MODULES`, as cargo-mutants sees them."""
    files = [f"--file=src/{module}{end}" for module in MODULES for end in (".rs", "/**")]
    command = ["cargo", "mutants", "--list", "--json", *files]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)


def copy(work: Path) -> Path:
    """The committed sources in `WORK/tree`."""
    tree = work / "tree"
    tree.mkdir(parents=True, exist_ok=True)
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, capture_output=True)
    subprocess.run(["tar", "x", "-C", tree], input=archive.stdout, check=True)
    return tree


def write(tree: Path, mutants: list[Mutant]) -> None:
    files = defaultdict(list)
    for mutant in mutants:
        files[mutant.listed["file"]].append(mutant)
    for name, inside in files.items():
        text = plant((ROOT / name).read_bytes(), inside)
        if (tree / name).read_text() != text:
            (tree / name).write_text(text)
    library = (ROOT / "src/lib.rs").read_text()
    switch = SWITCH.replace("COUNT", str(len(mutants)))
    (tree / "src/lib.rs").write_text(library + switch)
    main = (ROOT / "src/main.rs").read_text()
    (tree / "src/main.rs").write_text(main)
    for name in ("src/lib.rs", "src/main.rs"):
        path = tree / name
        lines = path.read_text().split("\n")
        # Documentation of the crate may only follow other inner attributes and comments.
        lines.insert(0, "#![allow(warnings)]")
        path.write_text("\n".join(lines))


def cargo(tree: Path, *arguments: str) -> tuple[bool, list[dict]]:
    """Whether cargo ended well, and what it said as JSON."""
    command = ["cargo", *arguments, "--locked", "--message-format=json"]
    done = subprocess.run(command, cwd=tree, stdout=subprocess.PIPE, text=True)
    messages = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return done.returncode == 0, messages


def refuse(tree: Path, mutants: list[Mutant], messages: list[dict]) -> int:
    """Takes out the mutants that the compiler blames; how many."""
    refused = 0
    texts: dict[str, bytes] = {}
    for message in messages:
        said = message.get("message") or {}
        if message.get("reason") != "compiler-message" or said.get("level") != "error":
            continue
        spans = sorted(said["spans"], key=lambda span: not span["is_primary"])
        spans += [span for child in said["children"] for span in child["spans"]]
        # Where a macro wrote the text, the place of its call is what is known here.
        spans += [span["expansion"]["span"] for span in spans if span.get("expansion")]
        number = None
        for span in spans:
            name = span["file_name"]
            if not name.startswith("src/"):
                continue
            text = texts.setdefault(name, (tree / name).read_bytes())
            if (said.get("code") or {}).get("code") == "E0004":
                number = last_arm(text, span["byte_start"])
            else:
                number = blamed(text, span["byte_start"])
            if number is not None:
                break
        if number is None:
            if spans:
                print("not because of a mutant:", said["rendered"], file=sys.stderr)
        elif not mutants[number].refused:
            code = (said.get("code") or {}).get("code")
            mutants[number].refused = f"does not compile ({code}): {said['message']}"
            refused += 1
    return refused


def main() -> None:
    work = Path(sys.argv[1]).resolve()
    tree = copy(work)
    known = work / "mutants.json"
    mutants = [Mutant(number, one) for number, one in enumerate(listed())]
    if known.exists():
        for mutant, one in zip(mutants, json.loads(known.read_text()), strict=True):
            mutant.refused = one["refused"]
    for mutant in mutants:
        # An early return must have the one type that the body has.
        if mutant.listed["genre"] == "FnValue" and "impl " in mutant.listed["function"]["return_type"]:
            mutant.refused = "not planted: another type behind `impl`"
    for number in range(ROUNDS):
        write(tree, mutants)
        well, messages = cargo(tree, "check", "--lib")
        refused = refuse(tree, mutants, messages)
        for mutant in mutants:
            if not mutant.refused and not mutant.planted:
                mutant.refused = "not planted: its form is not known to plant.py"
        known.write_text(json.dumps([{"name": m.listed["name"], "refused": m.refused,
                                      "function": (m.listed.get("function") or {}).get("function_name"),
                                      "file": m.listed["file"]} for m in mutants], indent=1))
        print(f"round {number}: {refused} taken out", flush=True)
        if well:
            break
        if not refused:
            sys.exit("the copy does not compile, and no mutant is to blame")
    well, messages = cargo(tree, "test", "--no-run", "--test", "suite", "--lib")
    if not well:
        for message in messages:
            if (message.get("message") or {}).get("level") == "error":
                print(message["message"]["rendered"], file=sys.stderr)
        sys.exit("the tests of the copy do not compile")
    programs = [m["executable"] for m in messages if m.get("executable") and m["profile"]["test"]]
    (work / "programs.json").write_text(json.dumps(programs))
    print(sum(not m.refused for m in mutants), "of", len(mutants), "mutants are in", *programs)


if __name__ == "__main__":
    if os.environ.get("MUTANT"):
        sys.exit("MUTANT must not be set here")
    main()
