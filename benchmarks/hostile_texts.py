"""Shapes of text that make a careless reader slow, each grown to any size by repeating its middle."""

from dataclasses import dataclass

_NUMBERED = "№"
"""Stands for the number of the repeat in a shape's middle, so that labels and keys differ."""


@dataclass(frozen=True)
class Shape:
    """head, then middle as often as fits, then foot; with `then`, that fills the second half."""

    name: str
    head: str
    middle: str
    foot: str = ""
    then: str = ""

    def text(self, size: int) -> str:
        """Return about `size` characters of this shape."""
        pieces = [self.head]
        room = size - len(self.head) - len(self.foot)
        half = room // 2 if self.then else 0
        number = 0
        while room > 0:
            number += 1
            piece = (self.middle if room > half else self.then).replace(_NUMBERED, str(number))
            pieces.append(piece)
            room -= len(piece)
        return "".join([*pieces, self.foot])


_SIGNS = {
    "blanks": " ", "tabs": "\t", "lines": "\n", "blank lines": " \n", "commas": ",", "semicolons": ";",
    "pipes": "|", "dashes": "-", "equals": "=", "plus": "+", "stars": "*", "hashes": "#", "colons": ":",
    "dots": ".", "quotes": '"', "apostrophes": "'", "backticks": "`", "fences": "```", "underscores": "_",
    "tildes": "~", "slashes": "/", "backslashes": "\\", "less": "<", "greater": ">", "brackets": "[",
    "braces": "{", "parentheses": "(", "closed brackets": "]", "carets": "^", "ampersands": "&",
    "percents": "%", "dollars": "$", "letters": "a", "digits": "1", "zeros": "0", "nines, dots": "9.",
    "accents": "\u0301", "bars": "│", "strokes": "─", "crosses": "┼", "ideographs": "図", "emoji": "📊",
    "arabic": "ع", "joiners": "\u200d", "no-break": "\xa0", "words": "plot ", "numbers": "12 ",
    "euros": "€", "signs": "-+", "at": "@", "mentions": "<@1> ", "exclamations": "!", "questions": "?",
    "minus one": "-1 ",
}  # fmt: skip

_LINES = {
    "pairs": "Jan№: 100\n", "pairs in a line": "Jan№: 100, ", "pairs, semicolons": "Jan№=100; ",
    "pairs of one name": "Jan: 100\n", "pairs and words": "Jan№: 100 and some more words\n",
    "words and numbers": "have № and ", "counts": "№ in May, ", "value first": "№ apples\n",
    "arrows": "a№ -> № -> ", "bullets": "- a№ №\n", "numbered": "№. a №\n", "ranges": "№-№: №, ",
    "name values": "Jan№: 100 sales, 5 returns\n", "fields": "Sales№: 1 2 3\n",
    "field, one value": "a№: 1\n\n", "blank runs": "a№          1\n", "aligned": "name№   №   №\n",
    "aligned, narrow": "a№ № №\n", "aligned, ragged": "a№   b\n      c  №\n",
    "aligned, wide": "a  b  c  d  e  f  g  h  i  j  №\n", "aligned, apart": "a№   №\n\n",
    "aligned, two lines": "a   b\n№   №\n\n", "ruled": "a    b\n---  ---\n№    №\n\n",
    "rules": "---  ---\n", "rules of one": "- - -\n", "ruled, unfinished": "a  b\n--- ---\n\n",
    "many columns under a rule": "a b\n- - - - - - - - - - -\n", "grid": "+---+---+\n| a | № |\n",
    "grid rules": "+---+\n", "grid, ragged": "| a | b | № \n+--+\n| c\n", "box": "│ a │ № │\n├───┼───┤\n",
    "box rows": "│ a │ № │\n", "box, one bar": "a│№\n", "markdown": "| a | № |\n|---|---|\n",
    "markdown rows": "| a№ | № |\n", "markdown heads": "a | b\n--|--\n\n", "markdown rules": "|---|---|\n",
    "markdown, escaped": "| a \\| b | № |\n", "emphasis": "**a** | _№_ | `c`\n", "csv": "a№,№,№\n",
    "csv, ragged": "a,b\na,b,c\n№\n", "csv, quotes": '"a№","№"\n', "csv, open": 'a,"b\n',
    "csv, doubled": 'a,"b ""c"" №"\n', "csv, lone quotes": 'a№,5" x,№\n', "csv, escaped": 'a,"b \\" c",№\n',
    "csv, single quotes": "'a','b',№\n", "csv in words": "a,b\nwords\n", "tsv": "a№\t№\n",
    "tsv, ragged": "a\tb\n№\n", "semicolons, rows": "a№;№\n", "pipes, rows": "a№|№\n",
    "carets, rows": "a№^№\n", "spaces, rows": "a№ №\n", "many delimiters": "a,b;c|d\te^f~g#h:i/j №\n",
    "space in rows": "x № y № z\n", "records": "*** 1. row ***\na: №\n",
    "records, keys": "*** 1. row ***\nk№: 1\n", "psql x": "-[ RECORD № ]-\na | 1\n",
    "record heads": "-[ RECORD 1 ]-\n", "borderless": "* Record №\na  1\n", "key value": "a = №\nb = 1\n\n",
    "keys": "k№ = 1\n", "keys, blank lines": "k№ = 1\n\n", "ltsv": "a:1\tb:№\n", "logfmt": "a=1 b=№\n",
    "logfmt, open": 'a="1 b=№\n', "ltsv, one": "a:№\t\n", "yaml list": "- a: №\n  b: 1\n",
    "yaml lists": "a№:\n- 1\n", "yaml names": "a№:\n", "yaml flow": "a№: [1, 2, 3]\n",
    "yaml flows": "a: [№\n", "yaml nested": "a№:\n  b: 1\n", "yaml nested, deep": "a№:\n  b:\n    c: 1\n",
    "yaml dashes": "- a\n", "yaml comments": "a: 1 # №\n", "json lines": '{"a": №}\n',
    "json lines, open": '{"a": №\n', "json list": '{"a": №}, ', "json open": '[{"a": №}, ',
    "json words": 'plot this: [{"a" ', "json lines, bad": "{a}\n", "assignments": "x№ = [1, 2]\n",
    "assigned": "x = [\n", "lists": "[1, 2], ", "lists, lines": "[№, 2]\n", "tuples": "('a', №), ",
    "literals": "{'a': №}, ", "literal keys": "a№: 1, ", "brackets in words": "a [ b { c ( ",
    "quotes in lists": "['", "escapes": "\\u0041", "escaped quotes": '\\"',
    "constants": "null, true, NaN, ", "surrogates": '"\\ud800", ', "html rows": "<tr><td>a<td>№",
    "html": "<table><tr><td>№</td></tr></table>\n", "html open": "<table><tr>", "html tags": "<b>",
    "html heads": "<tr><th>a№</th></tr>\n", "html spans": '<td colspan="99">№</td>',
    "html captions": "<caption>a", "html comments": "<!--", "html sections": "<![",
    "html instructions": "<?a ", "html attributes": "<td a='", "html entities": "&amp;",
    "html entities, open": "&am", "html tag, open": "<td ", "html nested": "<table><tr><td>",
    "html closed": "</td>", "html fields": '<field name="a№">1</field>', "latex": "a & № \\\\\n",
    "latex begins": "\\begin{tabular}", "latex labels": "\\label{", "latex words": "\\textbf{",
    "latex columns": "\\multicolumn{2}{c}{", "latex comments": "a & % b\n",
    "latex heads": "\\endhead a & № \\\\\n", "wiki": "|-\n| a || №\n", "wiki attributes": "| aaaaaa=",
    "wiki attribute": "aaaaaa=", "wiki quotes": "'''", "wiki titles": "|+ <!--\n",
    "wiki heads": "! a !! №\n", "wiki opens": "{|\n", "wiki links": "| [[a|№]]\n",
    "jira": "||a||№||\n|b|1|\n", "textile": "|_. a |_. № |\n", "dokuwiki": "^ a ^ № ^\n",
    "asciidoc": "|===\n|a |№\n", "asciidoc options": "[a]\n.title\n|===\n", "styles": "|<a>",
    "inserts": "INSERT INTO a VALUES (1, №);\n", "insert tuples": "(1, '№'),\n", "insert quotes": "(''",
    "inserts, open": "INSERT INTO a VALUES ('\n", "inserts, blanks": "INSERT INTO a        \n",
    "quoted": "> a: №\n", "prompts": ">>> a №\n", "heads": "# a №\n", "dates": "2024-01-01,№\n",
    "times": "12:30:00,№\n", "mixed dates": "1 Jan 2024; №\n", "long dates": "Monday, 1 January, ",
    "money": "€ 1.234.567,89;№\n", "thousands": "1,000,", "spaced thousands": "1 000 ", "units": "12 kg ",
    "footers": "(№ rows)\n", "shapes": "shape: (1,", "dots of a frame": "...   ...\n",
    "series footer": "Name: a, dtype: int64\n", "requests": "plot a by b as a bar chart and ",
    "filters": "where a > № and ", "top": "top № of a by ", "spans": "between № and № from 2020 to ",
    "code": "```\na,№\n```\n", "code, open": "```csv\na,№\n", "two shapes": "a,№\n\nx: №\n\n",
    "long words": "Bananenbrot№ 12 Äpfel und ", "ideographs, numbers": "売上№、", "full-width": "１２，",
    "negatives": "(№) ", "percent": "№%, ", "wide": "図№  12\n", "marks": "e\u0301\u0302№ 1\n",
}  # fmt: skip

_TABLE = "Month,Sold\nJan,1\nFeb,2\nMar,3\n\n"
_WIDE = "Name,Sold,Cost,Left,Region\n" + "".join(
    f"Item {n},{n},{2 * n},{n % 7},R{n % 5}\n" for n in range(20)
)
_REQUESTS = {
    "money": "$", "money and numbers": "$$$$ between 9 and 1 ",
    "a letter": "I have been thinking about the numbers that we sent to the clinic last week. ",
    "colours": "make Jan red and ", "two colours": "make Jan red, Feb blue and the best one green, ",
    "highlights": "highlight the best month and ", "lorem": "lorem ipsum dolor ",
    "stray lines": "Feb 2les by month:\nJan 100\n", "tags": "- <![x[: 859608\n",
    "ideographs": "把金额画成柱状图并按月份分组", "names and numbers": "売上№、",
    "powers": "a№^№\n", "wishes": "no legend, values on the bars, title 'a', y axis from 0 to 9, ",
    "tops": "top 3 by cost, bottom 2 by sold, ", "tongues": "показать продажи по месяцам, Umsatz pro Monat, ",
    "questions": "what is the best month? how many above 5? ", "rates": "in dollars at 1.08 and 5% more ",
    "rows apart": "without Jan, except Feb, only Mar, ", "formulas": "sold minus cost divided by left, ",
}  # fmt: skip
"""What stands around a table and is read as its request, word by word."""

SHAPES = (
    *(Shape(name, "", middle) for name, middle in _SIGNS.items()),
    *(Shape(name, "", middle) for name, middle in _LINES.items()),
    *(
        Shape(f"a table, then {name}", _TABLE, middle)
        for name, middle in _LINES.items()
        if "\n" not in middle
    ),
    Shape("a table, then signs", _TABLE, "§ "),
    *(Shape(f"a table, then {name}", f"{_TABLE}\n", middle) for name, middle in _REQUESTS.items()),
    *(Shape(f"a wide table, then {name}", f"{_WIDE}\n", middle) for name, middle in _REQUESTS.items()),
    Shape("wiki, one attribute", "{|\n|", "aaaaaa="),
    Shape("wiki, one cell", "{|\n|-\n|", " a=b", "\n|}"),
    Shape("name values, blanks", "Jan: 1 x, 2 y\nFeb: a", " ", "1 x"),
    Shape("name values, blanks, many", "", "Jan: a          b          1x, 2 y\n"),
    Shape("latex, one caption", "\\begin{tabular}{l}\n", "\\caption{", "\na & 1 \\\\ \\end{tabular}"),
    Shape("latex, one table", "\\begin{tabular}{ll}\na & b \\\\\n", "a№ & № \\\\\n", "\\end{tabular}"),
    Shape("html, one table", "<table><tr><th>a<th>b</tr>\n", "<tr><td>№</td><td>№</td></tr>\n", "</table>"),
    Shape("html, one row", "<table><tr>", "<td>№</td>", "</tr></table>"),
    Shape("html, one cell", "<table><tr><td>a</td><td>", "x<br>", "</td></tr></table>"),
    Shape("html, one tag", "<table><tr><td ", "a=b ", ""),
    Shape("html, lines of one tag", "<table><tr><td\n", "a=b\n", ""),
    Shape("json, one list", '[{"a": 0}', ', {"a": №}', "]"),
    Shape("json, one record", '{"a0": 0', ', "a№": №', "}"),
    Shape("json, one string", '[{"a": "', "x", '"}]'),
    Shape("json, keys", "[{}", ', {"a№": 1}', "]"),
    Shape("json, deep", "", '[{"a":', ""),
    Shape("json, comma", "[1", ",              ", "]"),
    Shape("literal, one list", "[('a', 0)", ", ('a№', №)", "]"),
    Shape("literal, signs", "[", "-", "1]"),
    Shape("literal, sum", "[1", "+1", "]"),
    Shape("flow", "[a", ", b№", "]"),
    Shape("json, one number", '[{"a": ', "1", "}, {}]"),
    Shape("csv, one row", "a", ",b№", "\n1,2\n"),
    Shape("csv, one cell", "a,b\n1,", "x", "\n"),
    Shape("csv, one number", "a,b\nx,", "9", "\ny,1\n"),
    Shape("csv, one quote", 'a,b\n"', "x,1\n", ""),
    Shape("csv, heads", "", "a,b\n"),
    Shape("csv, wide and long", "", "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,№\n"),
    Shape("csv, one column", "a\n", "№\n"),
    Shape("csv, words at the end", "a,b\n1,2\n3,4 ", "plot it "),
    Shape("grid, one row", "+", "--+", "\n| a | b |\n+--+\n| 1 | 2 |\n"),
    Shape("grid, one cell", "+--+--+\n| a |", "x", "|\n+--+--+\n| 1 | 2 |"),
    Shape("rule, one", "a b\n", "- ", "\n1 2\n"),
    Shape("markdown, one row", "a|b\n-|-\n", "1|", ""),
    Shape("markdown, one rule", "a|b\n", "-|", ""),
    Shape("pairs, one label", "a", " b", ": 1, c: 2"),
    Shape("pairs, one value", "a: 1", "0", ", b: 2"),
    Shape("pairs, then words", "a: 1, b: 2 ", "plot "),
    Shape("aligned, one line", "a   b\n1   ", "2   ", "\n"),
    Shape("aligned, one gap", "a   b\n1", " ", "2\n"),
    Shape(
        "a request for cells",
        "Name,Sold\n" + "".join(f"Item {n},{n}\n" for n in range(40)),
        "Item 7 and Item 8 or ",
    ),
    Shape("a request for columns", "Sold,Cost,Sum\n1,2,3\n4,5,6\n", "sold by cost per sum of "),
    Shape("a request of words", "Name,Sold\na,1\nb,2\n", "lorem ipsum dolor "),
    Shape("a request in quotes", "Name,Sold\na,1\nb,2\n", '"a'),
    Shape("a request of numbers", "Name,Sold\na,1\nb,2\n", "№ "),
    Shape("a request of months", "Month,Sold\nJan,1\nFeb,2\n", "January to March "),
    Shape("a request of names", "Name,Sold\na,1\nb,2\n", "Bananenbrot№ "),
    Shape("aligned, one wide line", "", "a  ", "", "\nb  1"),
    Shape("aligned, one wide line last", "a  b", "\nb  1", "", "  c"),
    Shape("ruled, one wide rule", "a\n", "- ", "", "\nb 1"),
    Shape("ruled, one wide head", "", "a  ", "\n-- --", "\n-- --\nb  1"),
    Shape("csv, one wide row", "a", ",b", "", "\n1,2"),
    Shape("csv, one wide row last", "a,b", "\n1,2", "", ",3"),
    Shape("grid, one wide rule", "+", "-+", "", "\n| a |"),
    Shape("markdown, one wide rule", "|a|\n|", "-|", "", "\n|1|"),
    Shape("html, one wide row", "<table><tr>", "<td>1", "", "<tr><td>2"),
    Shape("json, one wide record", '[{"a":1', ',"a№":1', "]", "},{"),
    Shape("json, many keys", '[{"a":1}', ',{"a№":1}', "]"),
    Shape("records, one wide", "-[ RECORD 1 ]-\n", "a№ | 1\n", "", "-[ RECORD 2 ]-\n"),
    Shape("two tables", "", "a,№\n", "", "\n№;№\n"),
    Shape("words, then a table", "", "lorem ipsum №\n", "", "a№,№\n"),
    Shape("a table, then words", "", "a№,№\n", "", "lorem ipsum №\n"),
    Shape("yaml names, then lists", "", "a№:\n", "", "- 1\n"),
    Shape("brackets, then words", "", "[", "", "a, "),
    Shape("many names", "", "Apfel№,Birne№,"),
    Shape("equal names", "", "a,", "\n1,2\n"),
)
"""Every shape, for messages and for files."""
