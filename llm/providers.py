"""What a host writes about models: `LLM_PROVIDERS` and `LLM_<NAME>_*`, or OPENAI_API_KEY alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")

Mode = Literal["auto", "always", "never"]
MODES: Mapping[str, Mode] = {"auto": "auto", "always": "always", "never": "never"}

OPENAI = "https://api.openai.com/v1"
OPENAI_MODEL = "gpt-5.4-mini"
"""What OPENAI_API_KEY alone asks; LLM_OPENAI_MODEL names another."""

_ADDRESSES = {"openai": OPENAI, "openrouter": "https://openrouter.ai/api/v1"}
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_SWITCH = {"on": True, "off": False}
_LIMIT_WORDS = ("max_tokens", "max_completion_tokens")
_FORMATS = ("auto", "json_schema", "json_object+schema", "json_object", "plain")
_LEAST_TOKENS = 16
_LONGEST_NAME = 20


@dataclass(frozen=True)
class Provider:
    """One model behind one address that speaks OpenAI's chat completions.

    timeout is in seconds, for the whole answer. paid is whether an answer costs money: such a request is
    never repeated elsewhere once its outcome is unknown. limit_word is what the server calls its limit of
    tokens. fewshot adds worked examples to the prompt. format is where on the ladder to start.
    """

    name: str
    base_url: str = field(repr=False)  # it may carry credentials
    model: str
    api_key: str = field(default="", repr=False)
    paid: bool = True
    timeout: float = 20.0
    limit_word: str = "max_tokens"
    max_tokens: int = 900
    format: str = "auto"
    fewshot: bool = False

    @property
    def host(self) -> str:
        """Return the host alone."""
        return urlsplit(self.base_url).hostname or ""

    @property
    def is_local(self) -> bool:
        """Whether the model runs on this machine."""
        return self.host in _LOOPBACK


class Reader(Protocol):
    """Reads named settings and collects what is wrong with them (config's)."""

    problems: list[str]

    def text(self, name: str) -> str:
        """Return a value as written, "" if there is none."""
        ...

    def choice(self, name: str, choices: Mapping[str, T], default: T) -> T:
        """Return what one of the words stands for."""
        ...

    def number(self, name: str, default: float, low: float, high: float) -> float:
        """Return a number between two bounds."""
        ...

    def whole(self, name: str, default: int, *, most: int) -> int:
        """Return a whole number from 0 on."""
        ...


def providers(read: Reader) -> tuple[Provider, ...]:
    """Return the providers in the order written; OPENAI_API_KEY alone names one."""
    names = [name.strip() for name in read.text("LLM_PROVIDERS").split(",") if name.strip()]
    if not names and read.text("OPENAI_API_KEY"):
        names = ["openai"]
    wrong = [name for name in names if not _is_name(name)]
    if wrong or len({name.casefold() for name in names}) < len(names):
        read.problems.append("  LLM_PROVIDERS names one thing twice or wrongly; write such as local,openai.")
        return ()
    return tuple(_provider(read, name.casefold()) for name in names)


def _is_name(name: str) -> bool:
    """Whether it can be part of a setting's name. A key is longer, and would be told with every problem."""
    return len(name) <= _LONGEST_NAME and name.isascii() and name.replace("_", "").isalnum()


def _provider(read: Reader, name: str) -> Provider:
    prefix = f"LLM_{name.upper()}_"
    base_url = _address(read, f"{prefix}BASE_URL", _ADDRESSES.get(name, ""))
    at_openai = base_url == OPENAI
    key = read.text(f"{prefix}API_KEY") or (read.text("OPENAI_API_KEY") if at_openai else "")
    if at_openai and not key:
        read.problems.append(f"  {prefix}API_KEY is empty; paste a key from https://platform.openai.com.")
    if not (key.isascii() and key.isprintable() and " " not in key):
        read.problems.append(f"  {prefix}API_KEY does not look like a key; paste it alone, without quotes.")
    model = read.text(f"{prefix}MODEL") or (OPENAI_MODEL if at_openai else "")
    if not model:
        read.problems.append(f"  {prefix}MODEL is empty; write the model's name as the server lists it.")
    return Provider(
        name=name,
        base_url=base_url,
        model=model,
        api_key=key,
        paid=read.choice(f"{prefix}PAID", _SWITCH, default=not Provider(name, base_url, model).is_local),
        timeout=read.number(f"{prefix}TIMEOUT", 20.0, 0.1, 600),
        limit_word=read.choice(
            f"{prefix}TOKEN_PARAM", {word: word for word in _LIMIT_WORDS}, _LIMIT_WORDS[at_openai]
        ),
        max_tokens=max(_LEAST_TOKENS, read.whole(f"{prefix}MAX_TOKENS", 900, most=100_000)),
        format=read.choice(f"{prefix}FORMAT", {word: word for word in _FORMATS}, "auto"),
        fewshot=read.choice(f"{prefix}FEWSHOT", _SWITCH, default=False),
    )


def _address(read: Reader, name: str, default: str) -> str:
    value = (read.text(name) or default).rstrip("/")
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if good:
        return value
    # A wrong address is not shown: it may carry credentials.
    read.problems.append(f"  {name} is {'no address' if value else 'empty'}; write one such as {OPENAI}.")
    return ""
