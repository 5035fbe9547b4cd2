"""Whether a pattern takes linear time: its automaton is read for words that it can consume in several ways.

A backtracking engine tries each way in turn. Two ways around one loop make it exponential, two loops that the
same word pumps make it polynomial (Weideman et al., "Analyzing Matching Time Behavior of Backtracking Regular
Expression Matchers", 2016), and a search begins anew at each character, so its start counts as a loop.
Possessive repeats are left only where their text ends, as the engine does.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from re import _constants as codes  # type: ignore[attr-defined] # private: only a test reads it
from re import _parser as parser  # type: ignore[attr-defined] # as above
from typing import Any

END = ""
"""The letter behind the last one, and before the first."""
UNBOUNDED = 100
"""A repeat that may run so often is as slow as one without a bound."""
_COPIES = 2
"""How many copies stand for a shorter repeat: more tell nothing new about its ambiguity."""
_SAMPLES = "aAzZ09_ \t\n\r\xa0é٣中。—$€\u0301\U0001f600\"',;:|=<>()[]{}+-*/\\#&%!?.~^`@\0\x1f"

Guard = Callable[[str, str], bool]
"""Whether an edge without a letter may be taken between two letters."""
Letters = frozenset[str]
Config = tuple[int, str]
"""A state and a letter like the one before it, as far as any guard looks back."""


@dataclass(slots=True)
class Automaton:
    """States with edges that read a letter and edges that read none; accepts at `last`."""

    letters: Letters
    flags: int
    edges: dict[int, list[tuple[Letters, int]]] = field(default_factory=lambda: defaultdict(list))
    free: dict[int, list[tuple[Guard | None, int]]] = field(default_factory=lambda: defaultdict(list))
    bodies: dict[int, Any] = field(default_factory=dict)
    count: int = 1
    last: int = 0
    behind: list[Callable[[str], bool]] = field(default_factory=list)
    alike: dict[tuple[str, int], str] = field(default_factory=dict)
    """What `like` found, for a letter and so many tests behind it."""
    unguarded: dict[int, tuple[int, ...] | None] = field(default_factory=dict)
    """What is reached without a letter from a state, whatever stands there; None where that matters."""

    def state(self) -> int:
        """Return a new state."""
        self.count += 1
        return self.count - 1

    def add(self, items: Any, start: int) -> int:  # noqa: ANN401 - the parser's own tree has no types
        """Append a sequence of the parser's items behind a state and return the state behind it."""
        for operation, argument in items:
            start = self._ADD[operation](self, argument, start, operation)
        return start

    def _letter(self, argument: Any, start: int, operation: Any) -> int:  # noqa: ANN401
        end = self.state()
        found = frozenset(c for c in self.letters if matches(operation, argument, c, self.flags))
        self.edges[start].append((found, end))
        return end

    def _branch(self, argument: Any, start: int, _: Any) -> int:  # noqa: ANN401
        end = self.state()
        for choice in argument[1]:
            inner = self.state()
            self.free[start].append((None, inner))
            self.free[self.add(choice, inner)].append((None, end))
        return end

    def _group(self, argument: Any, start: int, _: Any) -> int:  # noqa: ANN401
        number, _on, _off, body = argument
        self.bodies[number] = body
        return self.add(body, start)

    def _atomic(self, argument: Any, start: int, _: Any) -> int:  # noqa: ANN401
        return self.add(argument, start)

    def _repeat(self, argument: Any, start: int, operation: Any) -> int:  # noqa: ANN401
        low, high, body = argument
        end = self.state()
        leave: Guard | None = None
        if operation is codes.POSSESSIVE_REPEAT and len(body) == 1 and body.getwidth() == (1, 1):
            inside = self._first(body)
            leave = lambda _, after: after not in inside  # noqa: E731 - a guard is data
        for _ in range(min(low, _COPIES)):
            start = self.add(body, start)
        if high >= UNBOUNDED:
            around = self.state()
            self.free[start].append((None, around))
            self.free[self.add(body, around)].append((None, around))
            self.free[around].append((leave, end))
            return end
        for _ in range(min(high - low, _COPIES)):
            self.free[start].append((leave, end))
            start = self.add(body, start)
        self.free[start].append((None, end))
        return end

    def _first(self, body: Any) -> Letters:  # noqa: ANN401
        """Return the letters that a body can begin with."""
        inner = Automaton(self.letters, self.flags, bodies=self.bodies)
        inner.last = inner.add(body, 0)
        return frozenset(c for c in self.letters if inner.step((0, END), c))

    def _anchor(self, argument: Any, start: int, _: Any) -> int:  # noqa: ANN401
        end = self.state()
        guard = (_LINES if self.flags & parser.SRE_FLAG_MULTILINE else _ANCHORS)[argument]
        if argument not in (codes.AT_END, codes.AT_END_STRING):
            self.behind.extend((_is_word, lambda before: before == END, lambda before: before == "\n"))
        self.free[start].append((guard, end))
        return end

    def _look(self, argument: Any, start: int, operation: Any) -> int:  # noqa: ANN401
        direction, body = argument
        end = self.state()
        wanted = operation is codes.ASSERT
        single = len(body) == 1 and body.getwidth() == (1, 1) and body[0][0] is not codes.SUBPATTERN
        if not single:
            if direction > 0:  # its cost is that of one more way to go on
                self.add(body, start)
            self.free[start].append((None, end))
            return end
        inside = self._first(body)
        if direction > 0:
            self.free[start].append((lambda _, after: (after in inside) is wanted, end))
        else:
            self.behind.append(lambda before: before in inside)
            self.free[start].append((lambda before, _: (before in inside) is wanted, end))
        return end

    def _again(self, argument: Any, start: int, _: Any) -> int:  # noqa: ANN401
        return self.add(self.bodies[argument], start)

    _ADD = {  # noqa: RUF012 - read only
        **dict.fromkeys([codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN], _letter),
        **dict.fromkeys([codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT], _repeat),
        **dict.fromkeys([codes.ASSERT, codes.ASSERT_NOT], _look),
        codes.BRANCH: _branch,
        codes.SUBPATTERN: _group,
        codes.ATOMIC_GROUP: _atomic,
        codes.AT: _anchor,
        codes.GROUPREF: _again,
    }

    def reached(self, config: Config, after: str) -> Sequence[int]:
        """Return the states reached without a letter, each as often as there are ways to it.

        Only of an automaton that has all its states: what is asked again is not looked for again.
        """
        state, before = config
        if state not in self.unguarded:
            asked: list[Guard] = []

            def passes(guard: Guard) -> bool:
                asked.append(guard)
                return True

            there = self._walk(state, passes)
            self.unguarded[state] = None if asked else there
        always = self.unguarded[state]
        return self._walk(state, lambda guard: guard(before, after)) if always is None else always

    def _walk(self, state: int, may_pass: Callable[[Guard], bool]) -> tuple[int, ...]:
        path, found = [state], list[int]()

        def walk(here: int) -> None:
            found.append(here)
            for guard, there in self.free[here]:
                if path.count(there) < _COPIES and (guard is None or may_pass(guard)):
                    path.append(there)
                    walk(there)
                    path.pop()

        walk(state)
        return tuple(found)

    def step(self, config: Config, letter: str) -> dict[Config, int]:
        """Return the configurations behind a letter and in how many ways each is reached."""
        found: dict[Config, int] = defaultdict(int)
        before = self.like(letter)
        for state in self.reached(config, letter):
            for letters, there in self.edges[state]:
                if letter in letters:
                    found[there, before] += 1
        return dict(found)

    def like(self, letter: str) -> str:
        """Return the first letter that no guard tells from this one when it looks back."""
        asked = letter, len(self.behind)
        if asked not in self.alike:
            told = [test(letter) for test in self.behind]
            self.alike[asked] = next(
                c for c in sorted(self.letters) if [test(c) for test in self.behind] == told
            )
        return self.alike[asked]


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


_ANCHORS: dict[Any, Guard] = {
    codes.AT_BEGINNING: lambda before, _: before == END,
    codes.AT_BEGINNING_STRING: lambda before, _: before == END,
    codes.AT_END: lambda _, after: after == END,
    codes.AT_END_STRING: lambda _, after: after == END,
    codes.AT_BOUNDARY: lambda before, after: _is_word(before) is not _is_word(after),
    codes.AT_NON_BOUNDARY: lambda before, after: _is_word(before) is _is_word(after),
}
_LINES: dict[Any, Guard] = {
    **_ANCHORS,
    codes.AT_BEGINNING: lambda before, _: before in {END, "\n"},
    codes.AT_END: lambda _, after: after in {END, "\n"},
}
_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    codes.CATEGORY_DIGIT: str.isdecimal,
    codes.CATEGORY_SPACE: str.isspace,
    codes.CATEGORY_WORD: _is_word,
    codes.CATEGORY_NOT_DIGIT: lambda c: not c.isdecimal(),
    codes.CATEGORY_NOT_SPACE: lambda c: not c.isspace(),
    codes.CATEGORY_NOT_WORD: lambda c: not _is_word(c),
}


def matches(operation: Any, argument: Any, letter: str, flags: int) -> bool:  # noqa: ANN401
    """Whether one of the parser's items for a single letter takes it."""
    if operation is codes.ANY:
        return letter != "\n" or bool(flags & parser.SRE_FLAG_DOTALL)
    if operation is codes.NOT_LITERAL:
        return not matches(codes.LITERAL, argument, letter, flags)
    if operation is codes.LITERAL:
        same = chr(argument)
        return letter == same or bool(flags & parser.SRE_FLAG_IGNORECASE and letter.lower() == same.lower())
    negated = argument[0][0] is codes.NEGATE
    forms = {letter, letter.lower(), letter.upper()} if flags & parser.SRE_FLAG_IGNORECASE else {letter}
    return any(_in_set(argument, form) for form in forms if len(form) == 1) is not negated


def _in_set(items: Any, letter: str) -> bool:  # noqa: ANN401
    for operation, argument in items:
        if operation is codes.LITERAL and letter == chr(argument):
            return True
        if operation is codes.RANGE and argument[0] <= ord(letter) <= argument[1]:
            return True
        if operation is codes.CATEGORY and _CATEGORIES[argument](letter):
            return True
    return False


def _single(items: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401
    """Yield each item of a pattern that stands for one letter."""
    if isinstance(items, parser.SubPattern | list):
        for item in items:
            yield from _single(item)
    elif isinstance(items, tuple):
        if items and items[0] in (codes.LITERAL, codes.NOT_LITERAL, codes.IN):
            yield items[0], items[1]
        else:
            for item in items:
                yield from _single(item)


def alphabet(tree: Any, flags: int) -> Letters:  # noqa: ANN401
    """Return one letter for each set of letters that no item of the pattern tells apart."""
    items = [*_single(tree)]
    points = {ord(c) for c in _SAMPLES}
    for operation, argument in items:
        if operation is not codes.IN:
            points |= {argument, argument + 1}
            continue
        for kind, value in argument:
            if kind in (codes.LITERAL, codes.RANGE):
                low, high = value if kind is codes.RANGE else (value, value)
                points |= {low - 1, low, high, high + 1}
    told: dict[tuple[bool, ...], str] = {}
    for point in sorted(points):
        if 0 <= point <= sys.maxunicode:
            letter = chr(point)
            key = tuple(matches(operation, argument, letter, flags) for operation, argument in items)
            word = (_is_word(letter), letter == "\n")
            told.setdefault((*key, *word), letter)
    return frozenset(told.values())


def build(pattern: str, flags: int, *, searched: bool) -> Automaton:
    """Return the automaton of a pattern; searched: matching may begin at any letter."""
    tree = parser.parse(pattern, flags)
    flags = tree.state.flags
    automaton = Automaton(alphabet(tree, flags), flags)
    start = 0
    if searched:
        start = automaton.state()
        automaton.free[0].append((None, start))
        automaton.edges[0].append((automaton.letters, 0))
    automaton.last = automaton.add(tree, start)
    return automaton
