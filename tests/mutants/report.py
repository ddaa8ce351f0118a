"""Says how many mutants the tests catch: `report.py WORK` after `hunt.py`.

Prints a table of modules and each survivor with how far it was tried. A survivor that the tests
did not get round to in its time is counted as one, so the share is the least that is caught.
"""

import json
import sys
from collections import Counter
from pathlib import Path


def main() -> None:
    work = Path(sys.argv[1])
    mutants = json.loads((work / "mutants.json").read_text())
    results = {}
    for name in ("results.jsonl", "second.jsonl"):
        path = work / name
        for line in path.read_text().splitlines() if path.exists() else []:
            result = json.loads(line)
            if result["by"] or result["number"] not in results:
                results[result["number"]] = result
    refused = Counter(mutant["refused"].split(" (")[0].split(":")[0] for mutant in mutants)
    print(f"{len(mutants)} mutants; {refused.pop('')} in the copy;",
          ", ".join(f"{count} {why}" for why, count in refused.most_common()))
    tried, caught = Counter(), Counter()
    for number, result in results.items():
        module = mutants[number]["file"].split("/")[1].removesuffix(".rs")
        for name in (module, "all"):
            tried[name] += 1
            caught[name] += result["by"] is not None
    for name in sorted(tried, key=lambda name: (name == "all", name)):
        print(f"{name:8} {caught[name]:5} of {tried[name]:5} caught, {caught[name] / tried[name]:.1%}")
    print()
    for number, result in sorted(results.items()):
        if result["by"] is None:
            far = "no test reaches it" if not result["reaching"] else f"{result['tried']} of {result['reaching']} tests"
            print(f"{mutants[number]['name']}\t{far}")


if __name__ == "__main__":
    main()
