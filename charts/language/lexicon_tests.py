"""Words that compare, in eight languages: the start of a filter."""

from charts.language.tags import Tag

TEST_PHRASES: dict[Tag, str] = {
    Tag.AT_LEAST: """
        at least, greater than or equal to, more than or equal to, no less than, not less than,
        not below, or more, and above, >=, ≥, mindestens, ab, wenigstens, al menos, como mínimo,
        mayor o igual a, au moins, supérieur ou égal à, pelo menos, no mínimo, maior ou igual a,
        не менее, не меньше, как минимум, 至少, 不少于, 不低于, 大于等于, 以上
    """,
    Tag.AT_MOST: """
        at most, less than or equal to, no more than, not more than, up to, not above, <=, ≤, höchstens,
        maximal bis, bis zu, a lo sumo, como máximo, menor o igual a, au plus, inférieur ou égal à,
        no máximo, até no máximo, menor ou igual a, не более, не больше, 最多, 至多, 不超过, 不多于,
        小于等于, 以下
    """,
    Tag.ABOVE: """
        above, over, greater than, more than, higher than, larger than, bigger than, older than,
        exceeding, exceeds, exceed, taller than, heavier than, warmer than, hotter than, longer than,
        is above, is over, >, über, größer als, mehr als,
        höher als, oberhalb, más de, mayor que, mayores que, mayor de, mayores de, superior a,
        superiores a, por encima de, más que, plus de, supérieur à, supérieurs à, supérieure à,
        au dessus de, acima de, maior que, maiores que, maior do que, mais de, mais que, больше, более,
        выше, свыше, больше чем, старше, 大于, 高于, 超过, 多于, より大きい, を超える, より多い, 超
    """,
    Tag.BELOW: """
        below, under, less than, lower than, smaller than, fewer than, younger than, shorter than,
        lighter than, colder than, cheaper than,
        is below, is under, <, unter, kleiner als, weniger als, niedriger als, unterhalb, menos de,
        menor que, menores que, menor de, menores de, inferior a, inferiores a, por debajo de, moins de,
        inférieur à, inférieurs à, inférieure à, en dessous de, au dessous de, abaixo de, menor do que,
        menos que, меньше, менее, ниже, до, младше, меньше чем, 小于, 低于, 少于, 不足, より小さい, 未満,
        より少ない
    """,
    Tag.UNEQUAL: """
        is not, are not, not equal to, does not equal to, does not equal, do not equal, is not equal to,
        not equals, isn't, isn t, other than, different from, excluding, exclude, except, except for,
        but not, everything but, all but, everyone but, anything but, apart from, alles außer, alle außer,
        todo menos, todos menos, tudo menos, tout sauf, tous sauf,
        всё кроме, все кроме, !=, <>, ≠, ist nicht, nicht gleich, außer, ausgenommen, no es,
        no sea, excepto,
        excluyendo, salvo, n'est pas, n est pas, sauf, excepté, hors, não é, exceto, excluindo, menos,
        кроме, не равно, исключая, за исключением, 不是, 不等于, 除了, 除外, 以外の, 以外, を除く,
        を除いて
    """,
    Tag.EQUAL: """
        equals, equal to, is equal to, equal, =, ==, gleich, ist gleich, igual a, es igual a, égal à,
        est égal à, é igual a, равно, равен, равна, 等于, 等しい
    """,
    Tag.BETWEEN: """
        between, in the range of, in the range, ranging from, in the range from, zwischen, entre, между,
        介于, 在
    """,
    Tag.FROM: "from, von, desde, de, depuis, à partir de, от, с, 从, 自",
    Tag.TO: "to, through, bis, hasta, jusqu à, jusqu au, até, до, по, 到, 至, まで",
    Tag.SINCE: """
        since, starting from, starting, from on, onwards, on or after, seit, ab, desde, a partir de,
        depuis, à partir de, a partir do, с, начиная с, 自从, 以来, 以后, 以降, から
    """,
    Tag.UNTIL: """
        until, till, up until, through, on or before, bis, bis zum, hasta, jusqu'à, jusqu à, jusqu'au,
        até, до, по, 截至, 直到, まで, 以前
    """,
    Tag.BEFORE: """
        before, prior to, earlier than, vor, vor dem, antes de, antes del, avant, avant le, antes do,
        antes da, до, раньше, перед, 之前, 以前, 前の, より前
    """,
    Tag.AFTER: """
        after, later than, past, nach dem, después de, después del, despues de, après, après le,
        depois de, depois do, после, позже, 之后, 后, より後, 以後
    """,
    Tag.NULL: """
        is null, null, is missing, is empty, is blank, missing, empty, ist leer, está vacío, est vide,
        está vazio, пусто, 为空, 空
    """,
    Tag.NOT_NULL: """
        is not null, not null, is not missing, is not empty, is present, not empty, is known,
        ist nicht leer, no está vacío, n'est pas vide, não está vazio, не пусто, 不为空, 非空
    """,
    Tag.CONTAINS: """
        contains, contain, containing, includes, include, including, has the letter, have the letters,
        has the letters, have the letter, with the letter, with the letters, includes the letter,
        including the letter, contains the letter, containing the letter, contain the letter,
        with the substring, has the substring, like, includes the word, contains the word,
        containing the word, that includes, enthält, enthalten, beinhaltet, contiene, contienen,
        que contiene, contient, contenant, contém, contêm, содержит, содержащие, содержащих, 包含, 含有,
        含む, を含む
    """,
    Tag.STARTS: """
        starts with, start with, starting with, begins with, beginning with, begin with,
        starts with the letter, starting with the letter, starts with letter, beginnt mit, beginnend mit,
        empieza con, empiezan con, comienza con, commence par, commençant par, começa com, começam com,
        начинается с, начинаются на, 以开头, 开头, で始まる
    """,
    Tag.ENDS: """
        ends with, end with, ending with, ending in, ends in, endet mit, endet auf, termina con,
        terminan en, finit par, se termine par, termina com, заканчивается на, 结尾, で終わる
    """,
    Tag.ONLY: """
        only, just, only for, just for, only the, nur, nur für, nur die, solo, solamente, solo para,
        sólo, seulement, uniquement, juste, seulement pour, apenas, somente, só, только, лишь, 只, 仅,
        只看, 只要, のみ, だけ, に限る
    """,
    Tag.WITHOUT: """
        without, leave out, leaving out, instead of, rather than, statt, anstatt, anstelle von, en vez de,
        en lugar de, au lieu de, plutôt que, em vez de, вместо, 而不是, ではなく,
        ohne, sin, sans, sem, без, 不含, 不包括, 抜き, 除く, なし
    """,
    Tag.NOT: "not, never, nicht, kein, keine, keinen, no, ne, pas, não, не, нет, 不, ない",
    Tag.IN: """
        in, on, im, during, within the year, im jahr, im jahre, en el año, in the year, en, em,
        no ano de, в, за, в году, 在
    """,
}
