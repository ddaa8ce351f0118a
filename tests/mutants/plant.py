"""Plants all mutants of `cargo mutants --list --json` into one copy of the sources.

A mutant that is built on its own takes over a minute here, and there are three thousand: so each
becomes a branch that a number in the environment (`MUTANT`) chooses, and the tests are built
once. What the compiler refuses is taken out again, error by error: such mutants would not have
compiled alone either, but for the few that `report` counts as `not planted`.

This module rewrites text. It does not build (`build.py`) or run tests (`hunt.py`).
"""

import re
from dataclasses import dataclass, field

import tree_sitter_rust
from tree_sitter import Language, Node, Parser

PARSER = Parser(Language(tree_sitter_rust.language()))

# Appended to the library: whether mutant `n` is chosen, and which were reached.
SWITCH = """
/// Chooses between the mutants in this copy.
#[allow(missing_docs)]
pub mod planted {
    use std::sync::LazyLock;
    use std::sync::atomic::{AtomicBool, Ordering};
    static CHOSEN: LazyLock<Option<usize>> =
        LazyLock::new(|| std::env::var("MUTANT").ok().and_then(|text| text.parse().ok()));
    static LOG: LazyLock<Option<std::fs::File>> = LazyLock::new(|| {
        let path = std::env::var_os("MUTANTS_REACHED")?;
        std::fs::OpenOptions::new().append(true).create(true).open(path).ok()
    });
    static REACHED: [AtomicBool; COUNT] = [const { AtomicBool::new(false) }; COUNT];
    pub fn on(n: usize) -> bool {
        if let Some(chosen) = *CHOSEN {
            return chosen == n;
        }
        if !REACHED[n].load(Ordering::Relaxed) && !REACHED[n].swap(true, Ordering::Relaxed) {
            if let Some(mut file) = LOG.as_ref() {
                let _ = std::io::Write::write_all(&mut file, format!("{n}\\n").as_bytes());
            }
        }
        false
    }
}
"""


@dataclass
class Mutant:
    """One mutant: its number, its line in cargo-mutants' list, and what became of it."""

    number: int
    listed: dict
    refused: str = ""  # why it is not in the copy
    planted: bool = field(default=False, init=False)

    @property
    def start(self) -> tuple[int, int]:
        at = self.listed["span"]["start"]
        return at["line"] - 1, at["column"] - 1

    @property
    def on(self) -> str:
        return f"crate::planted::on({self.number})"

    def mark(self, text: str) -> str:
        """`text` between marks by which an error of the compiler finds its mutant."""
        return f"/*{self.number}<*/{text}/*>{self.number}*/"


class File:
    """One source file and the mutants in it."""

    def __init__(self, source: bytes, mutants: list[Mutant]):
        self.source = source
        self.tree = PARSER.parse(source)
        self.lines = source.split(b"\n")
        self.at: dict[int, list[Mutant]] = {}  # by the byte where what is changed begins
        for mutant in mutants:
            if not mutant.refused:
                self.at.setdefault(self.offset(*mutant.start), []).append(mutant)

    def offset(self, line: int, column: int) -> int:
        """The byte at a place that counts characters."""
        before = sum(len(text) + 1 for text in self.lines[:line])
        return before + len(self.lines[line].decode()[:column].encode())

    def planted(self) -> str:
        return self.emit(self.tree.root_node)

    def take(self, node: Node | None, *genres: str) -> list[Mutant]:
        """The mutants of these genres that begin where `node` does."""
        if node is None:
            return []
        found = [m for m in self.at.get(node.start_byte, []) if m.listed["genre"] in genres and not m.planted]
        return found

    def emit(self, node: Node) -> str:
        """The text of `node` with all mutants in it."""
        match node.type:
            case "binary_expression" | "compound_assignment_expr":
                mutants = self.take(node.child_by_field_name("operator"), "BinaryOperator")
                if mutants:
                    return self.operator(node, mutants)
            case "unary_expression":
                mutants = self.take(node.children[0], "UnaryOperator")
                if mutants:
                    return self.unary(node, mutants[0])
            case "function_item":
                return self.function(node)
            case "match_arm":
                return self.arm(node)
        return self.children(node)

    def children(self, node: Node, first: int = 0) -> str:
        """The text of `node` from its child `first` on, each child with its mutants."""
        at = node.children[first].start_byte if first else node.start_byte
        parts = []
        for child in node.children[first:]:
            parts.append(self.source[at : child.start_byte].decode())
            parts.append(self.emit(child))
            at = child.end_byte
        parts.append(self.source[at : node.end_byte].decode())
        return "".join(parts)

    def operator(self, node: Node, mutants: list[Mutant]) -> str:
        left = self.emit(node.child_by_field_name("left"))
        right = self.emit(node.child_by_field_name("right"))
        operator = node.child_by_field_name("operator").type
        for mutant in mutants:
            mutant.planted = True
        first = mutants[0]
        if operator in ("==", "!="):
            return first.mark(f"(({left} {operator} {right}) != {first.on})")
        if operator == "&&":
            return first.mark(f"(match {first.on} {{ m => if ({left}) != m {{ {right} }} else {{ m }} }})")
        if operator == "||":
            return first.mark(f"(match {first.on} {{ m => if ({left}) == m {{ {right} }} else {{ !m }} }})")
        text = f"{{ {left} {operator} {right} }}"
        for mutant in mutants:
            changed = f"{left} {mutant.listed['replacement']} {right}"
            text = f"if {mutant.on} {{ {mutant.mark(changed)} }} else {{ {text} }}"
            text = f"{{ {text} }}"
        return f"({text})"

    def unary(self, node: Node, mutant: Mutant) -> str:
        mutant.planted = True
        operator = node.children[0].type
        operand = self.children(node, 1)
        if operator == "!":
            return mutant.mark(f"((!{operand}) != {mutant.on})")
        return mutant.mark(f"(if {mutant.on} {{ {operand} }} else {{ {operator}{operand} }})")

    def function(self, node: Node) -> str:
        body = node.child_by_field_name("body")
        mutants = []
        if body is not None and body.named_children:
            for child in body.named_children:
                mutants = self.take(child, "FnValue")
                if mutants:
                    break
        if not mutants:
            return self.children(node)
        early = ""
        for mutant in mutants:
            mutant.planted = True
            early += mutant.mark(f" if {mutant.on} {{ return {mutant.listed['replacement']}; }} ")
        head = self.source[node.start_byte : body.start_byte].decode()
        return head + "{" + early + self.children(body, 1)

    def arm(self, node: Node) -> str:
        pattern = node.child_by_field_name("pattern")
        condition = pattern.child_by_field_name("condition")
        deleted = self.take(node, "MatchArm")
        guards = self.take(condition, "MatchArmGuard")
        if not deleted and not guards:
            return self.children(node)
        test = self.emit(condition) if condition is not None else "true"
        for mutant in guards:
            mutant.planted = True
            if mutant.listed["replacement"] == "true":
                test = mutant.mark(f"({mutant.on} || ({test}))")
            else:
                test = mutant.mark(f"(!{mutant.on} && ({test}))")
        for mutant in deleted:
            mutant.planted = True
            test = mutant.mark(f"(!{mutant.on} && ({test}))")
        shape = pattern.children[0]
        before = self.source[node.start_byte : shape.start_byte].decode()
        plain = self.source[shape.start_byte : condition.start_byte if condition else pattern.end_byte].decode()
        plain = re.sub(r"\s+if\s*$", "", plain) if condition else plain
        rest = self.source[pattern.end_byte : node.end_byte].decode()
        value = node.child_by_field_name("value")
        rest = (
            self.source[pattern.end_byte : value.start_byte].decode()
            + self.emit(value)
            + self.source[value.end_byte : node.end_byte].decode()
        )
        return f"{before}{plain} if {test}{rest}"


def plant(source: bytes, mutants: list[Mutant]) -> str:
    """`source` with those of `mutants` that are not refused; says in each whether it is planted."""
    for mutant in mutants:
        mutant.planted = False
    return File(source, mutants).planted()


def blamed(text: bytes, start: int) -> int | None:
    """The number of the innermost mutant around byte `start` of a planted text."""
    open_marks: list[int] = []
    for mark in re.finditer(rb"/\*(\d+)<\*/|/\*>(\d+)\*/", text[:start]):
        if mark.group(1):
            open_marks.append(int(mark.group(1)))
        elif open_marks:
            open_marks.pop()
    return open_marks[-1] if open_marks else None


def last_arm(text: bytes, start: int) -> int | None:
    """The number of the last arm that is deleted without a guard, in the match at `start`.

    It is what the compiler misses when it says that a match does not cover all.
    """
    node = PARSER.parse(text).root_node.descendant_for_byte_range(start, start)
    while node is not None and node.type != "match_expression":
        node = node.parent
    if node is None:
        return None
    numbers = []
    for arm in node.child_by_field_name("body").named_children:
        if arm.type == "match_arm":
            pattern = arm.child_by_field_name("pattern").text
            numbers += re.findall(rb"/\*(\d+)<\*/\(!crate::planted::on\(\d+\) && \(true\)\)", pattern)
    return int(numbers[-1]) if numbers else None
