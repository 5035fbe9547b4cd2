"""English."""

from charts.language.computing.asking_en import ASKING, SMALL_TALK
from charts.language.computing.chatting_en import CHATTING
from charts.language.computing.computing_en import COMPUTING
from charts.language.computing.qualities_en import QUALITIES
from charts.language.computing.synonyms_en import SYNONYMS
from charts.language.language import Cues, Language
from charts.language.spelt.spelt_en import SPELT
from charts.language.styles.kinds_en import KINDS
from charts.language.styles.looks_en import LOOKS
from charts.language.styles.styles_en import STYLES
from charts.language.tags import Tag

_PHRASES = {
    Tag.AT_LEAST: """
        hit, hits, reach, reached, reaching, at least, greater than or equal to, more than or equal to, no
        less than, not less than, not below, or more, and above, or better, or higher, or above, and up,
        or over, and over, or longer, or older, or later, or greater, and higher
    """,
    Tag.AT_MOST: """
        at most, less than or equal to, no more than, not more than, up to, not above, or less, or fewer, or
        lower, or below, and below, or under, and under, or worse, or shorter, or younger, or earlier, or
        smaller, and lower
    """,
    Tag.ABOVE: """
        above, over, greater than, more than, higher than, larger than, bigger than, older than, exceeding,
        exceeds, exceed, taller than, heavier than, warmer than, hotter than, longer than, is above, is over,
        exceeded, surpassed, outnumbered, outsold, overtook, topped, outperformed
    """,
    Tag.BELOW: """
        below, under, less than, lower than, smaller than, fewer than, younger than, shorter than, lighter
        than, colder than, cheaper than, is below, is under,
        fell short of, falls short of, trailed, lagged behind, missed
    """,
    Tag.UNEQUAL: """
        is not, are not, not equal to, does not equal to, does not equal, do not equal, is not equal to, not
        equals, isn't, isn t, other than, different from, excluding, exclude, except, except for, but not,
        everything but, all but, everyone but, anything but, apart from, outside, outside of, not in, not
        from, not counting, not including, besides, aside from, with the exception of, that are not, other
        than in
    """,
    Tag.EQUAL: "equals, equal to, is equal to, equal",
    Tag.BETWEEN: "between, in the range of, in the range, ranging from, in the range from",
    Tag.FROM: "from",
    Tag.TO: "to, through, thru",
    Tag.SINCE: """
        since, starting from, starting in, beginning in, beginning from, starting, from on, onwards, on or
        after
    """,
    Tag.UNTIL: """
        until, till, up until, through, on or before, up to and including, until and including, up until and
        including, through and including, no later than
    """,
    Tag.BEFORE: "before, prior to, earlier than, up to but not including, until but not including",
    Tag.AFTER: "after, later than, newer than, more recent than, past",
    Tag.NULL: "is null, null, is missing, is empty, is blank, missing, empty",
    Tag.NOT_NULL: "is not null, not null, is not missing, is not empty, is present, not empty, is known",
    Tag.CONTAINS: """
        contains, contain, containing, includes, include, including, has the letter, have the letters, has
        the letters, have the letter, with the letter, with the letters, includes the letter, including the
        letter, contains the letter, containing the letter, contain the letter, with the substring, has the
        substring, like, includes the word, contains the word, containing the word, that includes
    """,
    Tag.STARTS: """
        starts with, start with, starting with, begins with, beginning with, begin with, starts with the
        letter, starting with the letter, starts with letter
    """,
    Tag.ENDS: "ends with, end with, ending with, ending in, ends in",
    Tag.ONLY: "only, just, only for, just for, only the",
    Tag.WITHOUT: """
        without, leave out, leaving out, instead of, rather than, drop, remove, hide, exclude, skip, take out,
        take away, get rid of, throw out, leave off, kick out, omit, ignore, forget, forget about, no more,
        discard, drop out, ditch, leave aside, disregard, leaving aside, skipping, dropping, hiding, removing,
        ignoring, omitting, don t care about, don t care for, do not care about, not care about, not care for,
        not interested in, no interest in, not bothered about, don t mind about, never mind, delete, deleting,
        erase, erasing, scratch out, cross out, strike out
    """,
    Tag.NOT: """
        not, never, no, doesn t, don t, didn t, wasn t, weren t, aren t, hasn t, haven t, hadn t, won t,
        couldn t, can t, shouldn t, mustn t, needn t, wouldn t, cannot, doesnt, didnt, wasnt, werent, havent,
        arent, isnt, hasnt, hadnt, dont, shouldnt, mustnt, neednt, wouldnt, failed to, fail to, fails to
    """,
    Tag.IN: "in, on, during, within the year, in the year",
    Tag.COUNT: """
        how often, how frequently, nr of, number of, numbers of, how many, count of, counts of, count,
        counting, frequency, frequencies, frequency of, amount of, occurrences, tally, no of, quantity of,
        count them, number, total number of, headcount, head count, how many times did, how many times do, how
        many times does, how many times was, how many times were, how many times has, how many times have
    """,
    Tag.TOTAL_NUMBER: "total number, the total number, total count, numbers",
    Tag.DIFFERENT: "different, distinct, unique, various",
    Tag.SUM: """
        sum, sum of, total, totals, total of, overall, summed, add up, altogether, in total, combined,
        aggregate
    """,
    Tag.MEAN: "average, averages, averaged, avg, mean, means, average of, mean of, typical, on average",
    Tag.MEDIAN: "median, median of, medians",
    Tag.MIN: "minimum, min, minimal, lowest, smallest, least, minimum of",
    Tag.MAX: "maximum, max, maximal, highest, largest, biggest, greatest, most, maximum of",
    Tag.BY: """
        by, based on, per, across, among, for all, within, in terms of, as a function of, depending on,
        broken down by, aggregated by, sorted into, corresponding to
    """,
    Tag.EACH: """
        each, every, for each, for every, of each, in each, per each, by each, from each, from different,
        for different, in different, of different, across different, for all different
    """,
    Tag.SERIES: """
        colored by, coloured by, grouped by, group by, groups by, grouping by, grouped by attribute, group
        by attribute, color by, colour by, colored, coloring by, colouring by, color, colour, colors, coded
        by, categorized by, categorize by, categorised by, categorizing by, color coded by, colour coded by,
        colour them by, color them by, colour it by, color it by, coloured after, one colour per, one color
        per, one colour for each, one color for each, a colour per, a color per, a colour for each, split
        by, split it by, split them by, split up by, stacked by, separated by, separated into, split into,
        broken down by, broken out by, break down by, a different color for each, different color for each,
        different colors for each, use a different color for each, using a different color for each, color
        different, with different colors for, by different colors, displayed by, divided by, with color,
        series, one line per, one line for each, a line for each, a line per, each line, hue
    """,
    Tag.OVER: "over, over the, along, throughout",
    Tag.VERSUS: "vs, versus, against, compared to, compared with, relative to",
    Tag.AND: "and, as well as, plus, along with",
    Tag.OR: "or",
    Tag.BIN: """
        bin, bins, bin by, binned by, binning, bucket, buckets, binned, interval, intervals, in bins, number
        of bins
    """,
    Tag.SORT: """
        sort, sorted, sort by, sorted by, order, ordered, order by, ordered by, rank, ranked, rank by,
        ranked by, list, arrange, arranged, ordering, sorting, in order of, in order
    """,
    Tag.ASC: """
        from worst to best, worst to best, from little to much, ascending, asc, ascend, increasing,
        ascending order, low to high, from low to high, lowest to highest, smallest to largest, from lowest
        to highest, small to large, smallest first, lowest first, rising, from the youngest to the oldest,
        youngest to oldest, oldest first, earliest first, from bottom to top, from small to big, from the
        smallest to the largest, least to most, bottom up, from few to many, worst first, weakest first,
        best last, biggest last, largest last, highest last, from small to large, from little to big, from
        smallest to biggest, smallest to biggest, fewest first, least first, smallest left, lowest left,
        small to big, upwards, going up, shortest first, shortest to longest, from shortest to longest,
        lightest first, cheapest first, most last
    """,
    Tag.DESC: """
        from best to worst, best to worst, from much to little, from most to fewest, descending, desc,
        descend, decreasing, descending order, high to low, from high to low, highest to lowest, biggest
        first, largest to smallest, from highest to lowest, from large to small, largest first, highest
        first, falling, from big to small, most to least, from the oldest to the youngest, oldest to
        youngest, biggest to smallest, newest first, latest first, from top to bottom, from most to least,
        from the largest to the smallest, top down, biggest on top, from many to few, best first, strongest
        first, worst last, smallest last, lowest last, from big to little, from biggest to smallest, most
        first, biggest left, largest left, highest left, from large to little, big to small, large to small,
        downwards, going down, winner first, leader first, top first, in ranking order, longest first,
        tallest first, longest to shortest, from longest to shortest, tallest to shortest, heaviest first,
        heaviest to lightest, dearest first, most expensive first, from the top down, ranked from the top
    """,
    Tag.ALPHABET: """
        alphabetical, alphabetically, alphabetic, alphabetical order, in alphabetical order, a to z, a z,
        lexicographical, lexicographic, a to z order, abc order, abc, from a to z, alphabet, alphabetic
        order, in abc order, alphabetised, alphabetized, z to a, from z to a
    """,
    Tag.X_AXIS: """
        x axis, x, x axes, x axis is, horizontal axis, along the bottom, across the bottom, along the x axis
    """,
    Tag.Y_AXIS: """
        up the side, along the side, up the left side, y axis, y axes, the y, the y axis, the y axes, y axis
        is, vertical axis
    """,
    Tag.TOP: """
        top, best, first, highest, largest, biggest, the largest, the biggest, leading, greatest, most, won,
        winner, wins, winning, leader, leads, busiest, strongest, hottest, warmest, heaviest
    """,
    Tag.BOTTOM: "bottom, worst, lowest, smallest, least, last, fewest, quietest, weakest, coldest, slowest",
    Tag.OTHERS: """
        and other, with other, rest as other, the rest as other, others, and others, other, rest, all others,
        all the others, the other, all the other, all the rest, everything else, everyone else, everybody else
    """,
    Tag.YEAR: "year, years, the year, years old",
    Tag.QUARTER: "quarter, quarters",
    Tag.MONTH: "month, months",
    Tag.WEEK: "week, weeks",
    Tag.DAY: "day, days, date, night, nights",
    Tag.WEEKDAY: """
        weekday, weekdays, day of the week, day of week, by day of the week, by day of week, per day of the
        week, days of the week, week day, weekday interval, mondays to sundays
    """,
    Tag.HOUR: """
        hour, hours, hour of day, hour of the day, time of day, time of the day, times of day, times of the
        day
    """,
    Tag.YEARLY: """
        yearly, year by year, annual, annually, per year, by year, each year, every year, over the years,
        over years, year over year, in each year, of each year, per annum
    """,
    Tag.QUARTERLY: "quarterly, quarter by quarter, a quarter, per quarter, by quarter, each quarter",
    Tag.MONTHLY: """
        monthly, month by month, a month, per calendar month, per month, by month, each month, every month,
        in each month, month over month
    """,
    Tag.WEEKLY: """
        weekly, per calendar week, by calendar week, each calendar week, week by week, per week, by week,
        each week, every week
    """,
    Tag.DAILY: """
        daily, nightly, per night, each night, every night, by night, per day, by day, each day, every day,
        in each day, day by day, by date, per date
    """,
    Tag.TREND: """
        trend, trends, over time, timeline, time series, change over, changes over, changed over,
        development, evolution, evolve, growth, progress, progression, history, change, changes, changed,
        how has, how have, develop, the course of, over the course of, through time, thru time, across time,
        as time goes on, in time, as time passes, along time
    """,
    Tag.SHARE: """
        in percent, as percent, as percentages, percent per, share, shares, proportion, proportions,
        percentage, percentages, percent of, breakdown, composition, part of the whole, makeup,
        contribution, portion, portions, slice of, slices of, split, ratio, fraction, as percentage, part,
        parts
    """,
    Tag.RELATION: """
        go with, goes with, go together, goes together, hand in hand, have to do with, has to do with,
        correlation, correlate, correlated, correlates, relationship, relation, relate, relates, related,
        association, depend on, depends on, interact, connection between, influence, going together,
        depends, relates to, connected to, hang together, tied to, linked to, correlates with, drive,
        drives, affect, affects, predict each other, connection, link between, interplay, plotted against
        each other, against each other
    """,
    Tag.DISTRIBUTION: """
        distribution, distributions, distributed, spread, how is distributed, spread of, distribution of,
        the distribution of, spread out, how spread out, scattered across, how often each, dispersion, range
        of values, how they spread
    """,
    Tag.COMPARE: """
        compare, comparing, compares, compared, comparison, comparisons, versus each other, set against each
        other, next to each other for comparison
    """,
    Tag.NO_CHART: """
        no chart, no graph, no diagram, no plot, without a chart, without chart, without a graph, not a
        chart, don't draw, do not draw, don't plot, don't make a chart, don t draw, don t plot, don t make a
        chart, just tell me, just text, text only, only text
    """,
    Tag.FILLER: """
        the, a, an, of, to, for, with, that, this, these, those, their, its, my, our, your, his, her, it,
        me, i, we, you, please, show, make, draw, plot, create, give, visualize, visualise, display,
        generate, find, what, which, who, whose, is, are, was, were, do, does, did, have, has, had, can,
        could, would, want, like, need, using, use, as, on, at, about, all, from, into, be, been, if, so,
        then, also, just, let, lets, return, provide, present, see, tell, how, when, where, there, them,
        they, s, t, good morning, good afternoon, good evening, good night, for the last one, for the first
        one, i mean, i meant, we mean, you mean, some, any, result, results, data, table, values, value,
        attribute, column, here, by how much, by how many
    """,
}
_CUES = Cues(
    charts="""chart, graph, plot, diagram, histogram, heatmap, boxplot, scatterplot, barchart, linechart,
        piechart, infograph, visuali, donut, doughnut""",
    how_to="""how do i, how do you, how do we, how can i, how can you, how can we, how could i, how to,
        how would i, how would you, how should i, how does one, how is, how are, show me how to,
        show me how a, show me how an, ways to, best way to, know how to, learn to, learn how to, teach me,
        teach me to, teach me how to""",
    what_is="""what is, what s, whats, what are, what does, what do, when should i use, when to use,
        when do i use, why use, when would i use, difference between, definition of, meaning of, purpose of,
        types of, kinds of, types of all""",
    explain_verbs="""explain, explains, explaining, explanation, explanation of, tutorial, tutorial on,
        tutorial for, guide, guide to, instructions, instructions for, tell me about, step by step, steps to,
        teach""",
    works="work, works, working",
    deictic="""this data, this table, these data, these numbers, this, these, below, the following, following,
        attached, my data, my table, my numbers""",
    means="as, with, using, via, through, into, by",
    make="""show, shows, plot, draw, make, create, generate, chart, graph, visualize, visualise, display,
        render, build, give me, compare""",
    question="""what, whats, whos, wheres, hows, whens, which, who, when, where, why, how, is, are, does, do,
        did, was, were, can, could""",
    grouping="""by, per, for each, top, vs, versus, trend, over time, share, bars, bar, lines, line, pie,
        scatter""",
    refusals="""no chart, no charts, no graph, no graphs, no diagram, no plot, without a chart, without chart,
        without a graph, without any chart, not a chart, don t draw, do not draw, don t plot, do not plot,
        no picture, no image, without a picture, don t need a picture, don t want a picture, just a number,
        just the number, just the answer, only the number, in one word, one word is enough,
        don t make a chart, don t want a chart, don t need a chart, no need for a chart, no need to draw,
        dont draw, dont plot, text only, only text, just text, just the text, just tell me""",
    thanks="""thanks, thank you, thx, ty, cheers, perfect, great, awesome, nice, lovely, brilliant, wonderful,
        excellent, cool, good job, well done, good bot, love it, looks good, looks great, fantastic,
        much appreciated""",
    help="""help, help me, help please, please help, what can you do, what can i do, what can i ask, what
        else can you do, what else can i do, what do you do, what are my options, how do you work, how does
        this work,
        how do i use you, how do i use this, what commands are there, commands, who are you, what are you,
        what can i say, what can i change, what s possible, whats possible, what is possible""",
)
LANGUAGE = Language(
    code="en",
    unspaced=False,
    phrases=_PHRASES | KINDS | LOOKS | COMPUTING | STYLES,
    asking=ASKING,
    chatting=CHATTING,
    cues=_CUES,
    chart_names={
        Tag.HISTOGRAM: "histogram",
        Tag.BOXPLOT: "box plot, boxplot, box and whisker",
        Tag.HEATMAP: "heatmap, heat map",
        Tag.POINT: "scatter",
        Tag.ARC: "pie, donut, doughnut, piechart",
        Tag.AREA: "area",
        Tag.LINE: "line, linechart",
        Tag.BAR: "bar, bars, barchart, column",
    },
    undrawn={
        "animations": "animation animations animated animate",
        "treemaps": "treemap",
        "bubbles": "bubble",
        "radar charts": "radar",
        "flow charts": "sankey flowchart alluvial",
        "funnels": "funnel",
        "waterfalls": "waterfall",
        "candlesticks": "candlestick candlesticks ohlc",
        "violins": "violin violinplot",
        "Gantt charts": "gantt",
        "gauges": "gauge gauges speedometer dial",
        "sunbursts": "sunburst",
        "maps": "choropleth map maps geomap worldmap",
        "word clouds": "wordcloud wordclouds",
        "forecasts": "forecast forecasts predict prediction",
    },
    requesting="""create make plot draw graph chart visualize visualise generate render display please pls plz
        thanks thank can could bar bars pie donut histogram scatter charts graphs diagram show compare sort
        build turn give""",
    requesting_alone="plot chart graph please thanks",
    synonyms=SYNONYMS,
    abbreviations={
        "dob": "date birth",
        "fname": "first name",
        "lname": "last name",
        "wk": "week",
        "yr": "year",
        "qtr": "quarter",
        "mth": "month",
    },
    endings="s es ed ing d",
    numbers="one two three four five six seven eight nine ten",
    powers={
        3: "k thousand",
        6: "m mn million millions",
        9: "bn b billion",
    },
    magnitudes={
        3: "k thousand thousands",
        5: "lakh lakhs lac lacs",
        6: "mm mn mill million millions",
        7: "cr crore crores",
        9: "bn bln billion billions",
        12: "trn trillion trillions tril tri",
    },
    about="ca, circa, approx, about, around, roughly",
    bound_words="under over below above max min",
    out_of="out of, of",
    duration_names="""duration durations elapsed runtime pace lap laps split splits length playtime uptime
        downtime screentime hours hrs minutes seconds secs""",
    hour_names="hours hrs h worked screentime",
    time_units={
        1: "sec secs second seconds",
        60: "m min mins minute minutes",
        3600: "h hr hrs hour hours",
        86400: "d day days",
        604800: "w wk wks week weeks",
    },
    totals="""total, totals, sum, grand total, sum total, subtotal, sub-total, sub total, all total,
        overall total""",
    overall="all overall",
    mean_labels="average avg mean",
    joins="and",
    blanks="tbd, tba, no data, not available, unknown",
    date_words="of the st nd rd th at",
    months="""january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept
        october|oct november|nov december|dec""",
    weekdays="""monday|mon|mo tuesday|tue|tu|tues wednesday|wed|we|weds thursday|thu|th|thur|thurs
        friday|fri|fr saturday|sat|sa sunday|sun|su""",
    small_words="of the in a an and or to for by per on at is s",
    joining_words="of the in s",
    general_names="""id name number no code type date count amount total value data key description details
        other item items""",
    key_names="id ids uuid guid key",
    row_names="id ids no key code zip postcode phone index uuid guid",
    label_names="name title label",
    year_names="year years yr",
    age_names="age",
    mean_names="""
        salary salaries wage wages age rate rates score scores rating ratings temperature temp percent pct
        percentage price prices weight height speed mpg average avg mean median index ratio share degree gpa
        grade length width duration pressure humidity acceleration horsepower displacement density latitude
        longitude rank level imdb efficiency power marks
    """,
    people="people persons employees staff students pupils members players customers users guests men women",
    women="women woman female females girls",
    men="men man male males boys",
    first="first earliest",
    last="last past latest recent",
    weekend="weekend weekends",
    ordinals="st nd rd th",
    of_a_month="of",
    up_to="to",
    in_order="sorted ranked ordered",
    order_by="by",
    order_of="of on",
    backwards="reverse reversed backwards backward",
    having="with having have has had",
    but="but",
    all_of="all every everything everyone any anything anyone each",
    telling="older younger taller heavier longer cheaper",
    stacked_stems="stacked",
    preambles="for those, for all, for these, for the",
    in_the="",
    small_talk=SMALL_TALK,
    colours={
        "red": "red crimson scarlet",
        "orange": "orange",
        "yellow": "yellow gold golden",
        "green": "green lime",
        "teal": "teal turquoise cyan",
        "blue": "blue navy",
        "purple": "purple violet lilac",
        "pink": "pink magenta",
        "brown": "brown",
        "grey": "grey gray",
        "black": "black",
    },
    qualities=QUALITIES,
    headings={
        "who": "who name names person people player member observer finder reader user customer participant",
        "fewest": "strokes stroke ping handicap",
        "meter": "meter readings odometer counter mileage dial",
        "harm": """
            falls errors error faults failures failed bugs defects defective complaints complaint deaths
            accidents accident incidents crashes injuries crimes thefts delay delays delayed late lateness
            absences absence absent missed misses mistakes losses downtime outages latency debt debts
            overdue cost costs expenses emissions pollution waste unemployment churn mortality fouls
            penalties infections cancellations refunds returns breaches violations spam dropouts
        """,
        "rank": "rank ranking pos position standing place",
        "latitude": "lat latitude",
        "longitude": "lon long lng longitude",
        "payers": """
            customers customer orders receipts checks guests buyers visitors visits transactions number
            quantity count
        """,
        "aim": "target targets goal goals plan planned budget quota forecast aim benchmark norm",
        "reached": "actual actuals reached achieved spent real result",
        "had": """
            bought stock stocked capacity pages total ordered received available initial allotted allowance
            seats places spots slots tickets space room rooms beds allocated pledged promised billed
            invoiced charged owed
        """,
        "gone": """
            used sold spent read consumed eaten done completed shipped paid burned burnt drunk taken booked
            settled
        """,
        "coming": """
            new hired joined gained added signups signup registered opened arrivals arrived births born
            incoming inflow in
        """,
        "going": """
            cancelled canceled left churned lost closed departures departed deaths died outgoing outflow out
            unsubscribed fired quit
        """,
        "earned": "price gross grossed",
        "price": "price prices tariff at",
        "fee": "cost costs rate fee charge wage pay",
        "rate": "rate",
        "of one": "unit per each apiece hourly daily piece at",
        "many": "units unit qty quantity quantities count pieces pcs shares stock hours tickets number",
        "done": "done finished completed complete closed paid shipped delivered ready resolved",
        "before": "before pre baseline previous prior old",
        "after": "after post new current now",
        "start": "start starts begin begins beginning from open opened",
        "end": "end ends finish finished to until due close closed deadline",
        "low": "low lower lowest min minimum lo",
        "high": "high higher upper highest max maximum hi",
        "error": "sd se sem std stdev stddev err error errors ci moe deviation uncertainty",
        "sample": "n count",
        "stage": "stage step phase funnel",
        "result": "points pts score total revenue sales result seats votes goals",
    },
    scales="""
        strongly disagree|totally disagree|completely disagree, disagree|somewhat disagree|slightly disagree,
        neutral|neither|neither agree nor disagree|undecided|not sure, agree|somewhat agree|slightly agree,
        strongly agree|totally agree|completely agree;
        very dissatisfied|very unsatisfied, dissatisfied|unsatisfied|somewhat dissatisfied,
        neutral|neither|neither satisfied nor dissatisfied|ok|okay, satisfied|somewhat satisfied,
        very satisfied|extremely satisfied;
        never, rarely|seldom|hardly ever, sometimes|occasionally, often|frequently|usually, always;
        very poor|very bad|terrible|awful, poor|bad, fair|average|neutral|ok|okay, good,
        very good|great, excellent;
        very unlikely, unlikely, neutral|neither, likely, very likely;
        not at all, a little|slightly, somewhat|moderately, a lot|very|quite a bit, extremely|completely;
        very low, low|small|minor, medium|moderate|normal|mid, high|large|major, very high|critical|urgent;
        xxs, xs, s|small, m|medium, l|large, xl|extra large, xxl|2xl, xxxl|3xl, 4xl;
        none|no formal education, primary|primary school|elementary,
        lower secondary|middle school, secondary|high school|upper secondary, some college|vocational,
        bachelor|bachelors|bachelor's|college, master|masters|master's, doctorate|phd|doctoral;
        beginner|novice, intermediate, advanced, expert; bronze, silver, gold, platinum, diamond;
        morning, noon|midday, afternoon, evening, night; spring, summer, autumn|fall, winter;
        child|children, teen|teenager|teenagers, adult|adults, senior|seniors; young, middle aged, old
    """,
    you="you your yours yourself",
    rest="""
        other, others, other answers, all others, rest, the rest, remaining, miscellaneous, misc,
        don't know, do not know, dont know, dk, n/a, no answer, not sure, unknown, none of these,
        none of the above, prefer not to say, undecided
    """,
    spelt=SPELT,
)
