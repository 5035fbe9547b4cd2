"""Words that a backtracking engine reads in more than linear time, found in a pattern's automaton."""

from collections import defaultdict

from tests.automata import END, Automaton, Config, build

Graph = dict[Config, dict[str, dict[Config, int]]]
Links = dict[Config, set[Config]]


def graph(automaton: Automaton) -> Graph:
    """Return all configurations that can be reached, with what each letter leads to."""
    found: Graph = {}
    waiting = [(0, END)]
    while waiting:
        config = waiting.pop()
        if config in found:
            continue
        steps = {letter: automaton.step(config, letter) for letter in sorted(automaton.letters)}
        found[config] = {letter: there for letter, there in steps.items() if there}
        waiting.extend(there for step in found[config].values() for there in step)
    return found


def _links(steps: Graph) -> tuple[Links, Links]:
    """Return what each configuration leads to, and what leads to it."""
    ahead = {config: {there for step in leads.values() for there in step} for config, leads in steps.items()}
    back: Links = {config: set() for config in steps}
    for config, following in ahead.items():
        for there in following:
            back[there].add(config)
    return ahead, back


def loops(ahead: Links) -> list[frozenset[Config]]:
    """Return the sets of configurations that lead to each other (Tarjan, without recursion)."""
    order: dict[Config, int] = {}
    low: dict[Config, int] = {}
    stack: list[Config] = []
    found: list[frozenset[Config]] = []
    for root in ahead:
        work = [(root, iter(ahead[root]))] if root not in order else []
        while work:
            config, following = work[-1]
            if config not in order:
                order[config] = low[config] = len(order)
                stack.append(config)
            there = next(following, None)
            if there is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[config])
                if low[config] == order[config]:
                    at = stack.index(config)
                    group, stack[at:] = frozenset(stack[at:]), []
                    if len(group) > 1 or config in ahead[config]:
                        found.append(group)
            elif there not in order:
                work.append((there, iter(ahead[there])))
            elif there in stack:
                low[config] = min(low[config], order[there])
    return found


def pumped(pattern: str, flags: int, *, searched: bool, whole: bool) -> str:
    """Return a word whose repeats take more than linear time, with what is wrong; "" when there is none.

    whole: the match must reach the end (fullmatch), so that nothing is ever settled before it.
    """
    automaton = build(pattern, flags, searched=searched)
    steps = graph(automaton)
    ahead, back = _links(steps)
    groups = loops(ahead)
    settled = set() if whole or not groups else _settled(automaton, steps)
    for group in groups:
        if word := _exponential(steps, group - settled):
            return f"two ways around one loop: {word!r}"
    seconds = [(second, second - settled, _from(back, second - settled)) for second in groups]
    for first in groups:
        reached = _from(ahead, first)
        for second, left, before in seconds:
            if first is not second and (word := _polynomial(steps, first, left, reached & before)):
                return f"two loops over the same word: {word!r}"
    return ""


def _settled(automaton: Automaton, steps: Graph) -> set[Config]:
    """Return the configurations from which no text can make the match fail."""
    accepting = {
        (config, after)
        for config in steps
        for after in (*automaton.letters, END)
        if automaton.last in automaton.reached(config, after)
    }
    left: dict[tuple[Config, str], int] = {}
    back: dict[Config, list[tuple[Config, str]]] = defaultdict(list)
    waiting: list[Config] = []
    for config, leads in steps.items():
        for after in (*automaton.letters, END):
            if (config, after) not in accepting:
                left[config, after] = len(leads.get(after, ()))
                for there in leads.get(after, ()):
                    back[there].append((config, after))
                if not left[config, after]:
                    waiting.append(config)
    lost: set[Config] = set()
    while waiting:
        config = waiting.pop()
        if config in lost:
            continue
        lost.add(config)
        for before in back[config]:
            left[before] -= 1
            if not left[before]:
                waiting.append(before[0])
    return steps.keys() - lost


def _exponential(steps: Graph, group: frozenset[Config]) -> str:
    """Return a word that leads from a configuration to itself in two ways."""
    for config in sorted(group):
        seen = {(config, config, False): ""}
        waiting = [(config, config, False)]
        while waiting:
            one, other, parted = here = waiting.pop(0)
            for letter, there in steps[one].items():
                for left, ways in there.items():
                    for right in steps[other].get(letter, {}):
                        if left not in group or right not in group:
                            continue
                        apart = parted or left != right or (one == other and ways > 1)
                        word = seen[here] + letter
                        if apart and left == right == config:
                            return word
                        if (left, right, apart) not in seen:
                            seen[left, right, apart] = word
                            waiting.append((left, right, apart))
    return ""


def _polynomial(
    steps: Graph, first: frozenset[Config], second: frozenset[Config], between: set[Config]
) -> str:
    """Return a word that goes around both loops, and from the one to the other."""
    for start in sorted(first & between):
        for end in sorted(second & between):
            seen = {(start, start, end): ""}
            waiting = [(start, start, end)]
            while waiting:
                here = waiting.pop(0)
                for letter in steps[here[0]]:
                    for one in first & steps[here[0]][letter].keys():
                        for other in between & steps[here[1]].get(letter, {}).keys():
                            for last in second & steps[here[2]].get(letter, {}).keys():
                                word = seen[here] + letter
                                if (one, other, last) == (start, end, end):
                                    return word
                                if (one, other, last) not in seen:
                                    seen[one, other, last] = word
                                    waiting.append((one, other, last))
    return ""


def _from(links: Links, group: frozenset[Config]) -> set[Config]:
    """Return all to which these links lead from a group."""
    found: set[Config] = set()
    waiting = list(group)
    while waiting:
        config = waiting.pop()
        if config not in found:
            found.add(config)
            waiting.extend(links[config])
    return found
