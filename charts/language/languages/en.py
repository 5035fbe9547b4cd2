"""English."""

from charts.language.language import Cues, Language
from charts.language.tags import Tag

_PHRASES = {
    Tag.BAR: """bar, bars, bar chart, bar charts, bar graph, bar graphs, bar plot, barchart, barplot,
        bargraph, bar diagram, column chart, column graph, columns chart, column plot, columns, barh,
        pictogram""",
    Tag.LINE: """line, lines, line chart, line charts, line graph, line graphs, line plot, linechart,
        lineplot, linegraph, curve, curves, line diagram, multi line, multi line chart""",
    Tag.AREA: "area, area chart, area graph, area plot, filled line, stacked area",
    Tag.POINT: """scatter, scatterplot, scatterplots, scatter plot, scatter chart, scatter graph,
        scatter diagram, scattered, points, dots, dot plot, point chart, bubble, scatters, xy""",
    Tag.ARC: """pie, pie chart, pie graph, pies, pie charts, piechart, pie plot, pie diagram, circle chart,
        circular chart, cake chart""",
    Tag.DONUT: "donut, doughnut, donut chart, doughnut chart, ring chart, ring, donuts",
    Tag.HISTOGRAM: "histogram, histograms",
    Tag.BOXPLOT: """box plot, boxplot, boxplots, box plots, box chart, box and whisker, box whisker,
        whisker plot""",
    Tag.HEATMAP: "heatmap, heat map, heatmaps, matrix chart",
    Tag.LOLLIPOP: """lollipop, lollipops, lollipop chart, lollipop charts, lollipop graph, lollipop plot,
        lollypop, lollypop chart""",
    Tag.CHART: """chart, charts, graph, graphs, diagram, diagrams, plots, figure, picture, visualization,
        visualisation, graphic, infographic""",
    Tag.STACKED: """stacked, stack, stacking, stacked bar, stacked bars, stacked bar chart, stacked bar graph,
        stacked column, stacked columns""",
    Tag.GROUPED: "side by side, clustered, grouped, group, grouping, next to each other",
    Tag.NORMALIZE: "normalized, normalised, percent stacked, percentage stacked, normalize, as shares of 100",
    Tag.HORIZONTAL: """horizontal, horizontal bar, horizontal bars, horizontal bar chart, horizontally,
        sideways""",
    Tag.LOG: "log scale, logarithmic, logarithmic scale, log axis, log",
    Tag.AT_LEAST: """
        at least, greater than or equal to, more than or equal to, no less than, not less than, not below,
        or more, and above
    """,
    Tag.AT_MOST: "at most, less than or equal to, no more than, not more than, up to, not above",
    Tag.ABOVE: """
        above, over, greater than, more than, higher than, larger than, bigger than, older than, exceeding,
        exceeds, exceed, taller than, heavier than, warmer than, hotter than, longer than, is above, is over
    """,
    Tag.BELOW: """
        below, under, less than, lower than, smaller than, fewer than, younger than, shorter than,
        lighter than, colder than, cheaper than, is below, is under
    """,
    Tag.UNEQUAL: """
        is not, are not, not equal to, does not equal to, does not equal, do not equal, is not equal to,
        not equals, isn't, isn t, other than, different from, excluding, exclude, except, except for,
        but not, everything but, all but, everyone but, anything but, apart from
    """,
    Tag.EQUAL: "equals, equal to, is equal to, equal",
    Tag.BETWEEN: "between, in the range of, in the range, ranging from, in the range from",
    Tag.FROM: "from",
    Tag.TO: "to, through",
    Tag.SINCE: "since, starting from, starting, from on, onwards, on or after",
    Tag.UNTIL: "until, till, up until, through, on or before",
    Tag.BEFORE: "before, prior to, earlier than",
    Tag.AFTER: "after, later than, past",
    Tag.NULL: "is null, null, is missing, is empty, is blank, missing, empty",
    Tag.NOT_NULL: "is not null, not null, is not missing, is not empty, is present, not empty, is known",
    Tag.CONTAINS: """
        contains, contain, containing, includes, include, including, has the letter, have the letters,
        has the letters, have the letter, with the letter, with the letters, includes the letter,
        including the letter, contains the letter, containing the letter, contain the letter,
        with the substring, has the substring, like, includes the word, contains the word,
        containing the word, that includes
    """,
    Tag.STARTS: """
        starts with, start with, starting with, begins with, beginning with, begin with,
        starts with the letter, starting with the letter, starts with letter
    """,
    Tag.ENDS: "ends with, end with, ending with, ending in, ends in",
    Tag.ONLY: "only, just, only for, just for, only the",
    Tag.WITHOUT: """
        without, leave out, leaving out, instead of, rather than, drop, remove, hide, exclude, skip,
        take out, take away, get rid of, throw out, leave off, kick out, omit, ignore
    """,
    Tag.NOT: "not, never, no",
    Tag.IN: "in, on, during, within the year, in the year",
    Tag.COUNT: """
        number of, numbers of, how many, count of, counts of, count, counting, frequency, frequencies,
        frequency of, amount of, occurrences, tally, no of, quantity of, count them, number,
        total number of, headcount, head count
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
        colored by, coloured by, grouped by, group by, groups by, grouping by, grouped by attribute,
        group by attribute, color by, colour by, colored, coloring by, colouring by, color, colour, colors,
        coded by, categorized by, categorize by, categorised by, categorizing by, color coded by, split by,
        split it by, split them by, split up by,
        stacked by, separated by, separated into, split into, broken down by, broken out by, break down by,
        a different color for each, different color for each, different colors for each,
        use a different color for each, using a different color for each, color different,
        with different colors for, by different colors, displayed by, divided by, with color, series,
        one line per, one line for each, a line for each, a line per, each line, hue
    """,
    Tag.OVER: "over, over the, along, throughout",
    Tag.VERSUS: "vs, versus, against, compared to, compared with, relative to",
    Tag.AND: "and, as well as, plus, along with",
    Tag.OR: "or",
    Tag.BIN: """
        bin, bins, bin by, binned by, binning, bucket, buckets, binned, interval, intervals, in bins,
        number of bins
    """,
    Tag.SORT: """
        sort, sorted, sort by, sorted by, order, ordered, order by, ordered by, rank, ranked, rank by,
        ranked by, list, arrange, arranged, ordering, sorting, in order of, in order
    """,
    Tag.ASC: """
        ascending, asc, ascend, increasing, ascending order, low to high, from low to high,
        lowest to highest, smallest to largest, from lowest to highest, small to large, smallest first,
        lowest first, rising, from the youngest to the oldest, youngest to oldest, oldest first,
        earliest first, from bottom to top, from small to big, from the smallest to the largest,
        least to most
    """,
    Tag.DESC: """
        descending, desc, descend, decreasing, descending order, high to low, from high to low,
        highest to lowest, biggest first, largest to smallest, from highest to lowest, from large to small,
        largest first, highest first, falling, from big to small, most to least,
        from the oldest to the youngest, oldest to youngest, biggest to smallest, newest first,
        latest first, from top to bottom, from most to least, from the largest to the smallest
    """,
    Tag.ALPHABET: """
        alphabetical, alphabetically, alphabetic, alphabetical order, in alphabetical order, a to z, a z,
        lexicographical, lexicographic
    """,
    Tag.X_AXIS: "x axis, x, x axes, x axis is, horizontal axis",
    Tag.Y_AXIS: "y axis, y axes, the y, the y axis, the y axes, y axis is, vertical axis",
    Tag.TOP: """
        top, best, first, highest, largest, biggest, the largest, the biggest, leading, greatest, most,
        busiest, strongest, hottest, warmest, heaviest
    """,
    Tag.BOTTOM: "bottom, worst, lowest, smallest, least, last, fewest, quietest, weakest, coldest, slowest",
    Tag.OTHERS: "and other, with other, rest as other, the rest as other, others, and others, other, rest",
    Tag.YEAR: "year, years, the year, years old",
    Tag.QUARTER: "quarter, quarters",
    Tag.MONTH: "month, months",
    Tag.WEEK: "week, weeks",
    Tag.DAY: "day, days, date",
    Tag.WEEKDAY: """
        weekday, weekdays, day of the week, day of week, by day of the week, by day of week,
        per day of the week, days of the week, week day, weekday interval
    """,
    Tag.HOUR: "hour, hours, hour of day, hour of the day",
    Tag.YEARLY: """
        yearly, annual, annually, per year, by year, each year, every year, over the years, over years,
        year over year, in each year, of each year, per annum
    """,
    Tag.QUARTERLY: "quarterly, per quarter, by quarter, each quarter",
    Tag.MONTHLY: "monthly, per month, by month, each month, every month, in each month, month over month",
    Tag.WEEKLY: "weekly, per week, by week, each week, every week",
    Tag.DAILY: "daily, per day, by day, each day, every day, in each day, day by day, by date, per date",
    Tag.TREND: """
        trend, trends, over time, timeline, time series, change over, changes over, changed over,
        development, evolution, evolve, growth, progress, progression, history, change, changes, changed,
        how has, how have, develop
    """,
    Tag.SHARE: """
        in percent, as percent, as percentages, percent per, share, shares, proportion, proportions,
        percentage, percentages, percent of, breakdown, composition, part of the whole, makeup,
        contribution, split, ratio, fraction, as percentage, part, parts
    """,
    Tag.RELATION: """
        correlation, correlate, correlated, correlates, relationship, relation, relate, relates, related,
        association, depend on, depends on, interact, connection between, influence
    """,
    Tag.DISTRIBUTION: """
        distribution, distributions, distributed, spread, how is distributed, spread of, distribution of,
        the distribution of
    """,
    Tag.COMPARE: "compare, comparing, comparison, comparisons, difference",
    Tag.NO_CHART: """
        no chart, no graph, no diagram, no plot, without a chart, without chart, without a graph,
        not a chart, don't draw, do not draw, don't plot, don't make a chart, don t draw, don t plot,
        don t make a chart, just tell me, just text, text only, only text
    """,
    Tag.FILLER: """
        the, a, an, of, to, for, with, that, this, these, those, their, its, my, our, your, his, her, it,
        me, i, we, you, please, show, make, draw, plot, create, give, visualize, visualise, display,
        generate, find, what, which, who, whose, is, are, was, were, do, does, did, have, has, had, can,
        could, would, want, like, need, using, use, as, on, at, about, all, from, into, be, been, if, so,
        then, also, just, let, lets, return, provide, present, see, tell, how, when, where, there, them,
        they, s, t, some, any, result, results, data, table, values, value, attribute, column, here
    """,
    Tag.ADD: """
        add, also, too, as well, next to it, next to them, beside it, alongside, in addition, plus also
    """,
    Tag.UNDO: """
        undo, go back, revert, take that back, back to the previous, the previous one, previous chart,
        as it was before, as before, undo that, step back, never mind
    """,
    Tag.RESET: """
        start over, from the start again, start again, back to the first, the first chart again, back to
        the original, the original chart, reset, from scratch
    """,
    Tag.REVERSED: """
        the other way round, the other way around, other way round, other way around, reverse the order,
        in reverse order, reversed, reverse it, the opposite order, turn the order around, flip the
        order
    """,
    Tag.AGAIN: """
        same again, the same again, the same for this, same for this, same for the other one, the same
        for the other, same chart, the same chart, same thing, do the same, same as before
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
    question="what, which, who, when, where, why, how, is, are, does, do, did, was, were, can, could",
    grouping="""by, per, for each, top, vs, versus, trend, over time, share, bars, bar, lines, line, pie,
        scatter""",
    refusals="""no chart, no charts, no graph, no graphs, no diagram, no plot, without a chart, without chart,
        without a graph, without any chart, not a chart, don t draw, do not draw, don t plot, do not plot,
        don t make a chart, don t want a chart, don t need a chart, no need for a chart, no need to draw,
        dont draw, dont plot, text only, only text, just text, just the text, just tell me""",
    thanks="""
        thanks, thank you, thx, ty, cheers, perfect, great, awesome, nice, lovely, brilliant, wonderful,
        excellent, cool, good job, well done, good bot, love it, looks good, looks great, fantastic,
        much appreciated
    """,
)
LANGUAGE = Language(
    code="en",
    unspaced=False,
    phrases=_PHRASES,
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
        "treemaps": "treemap treemaps",
        "bubbles": "bubble bubbles",
        "radar charts": "radar spider spiderweb",
        "flow charts": "sankey flowchart",
        "funnels": "funnel",
        "waterfalls": "waterfall",
        "candlesticks": "candlestick candlesticks ohlc",
        "violins": "violin violinplot",
        "Gantt charts": "gantt",
        "gauges": "gauge speedometer",
        "sunbursts": "sunburst",
        "maps": "choropleth",
        "word clouds": "wordcloud",
        "running totals": "cumulative cumulated",
        "moving averages": "rolling",
        "forecasts": "forecast forecasts predict prediction",
    },
    requesting="""create make plot draw graph chart visualize visualise generate render display please pls plz
        thanks thank can could bar bars pie donut histogram scatter charts graphs diagram show compare sort
        build turn give""",
    requesting_alone="plot chart graph please thanks",
    synonyms={
        "number": "number num no nr count amount quantity qty id",
        "takings": "revenue gross sales income turnover earnings takings",
        "expenses": "cost costs expense expenses spending expenditure",
        "share": "percent percentage pct ratio share proportion",
        "duration": "length duration time runtime running",
        "gender": "gender sex",
        "nationality": "country nation nationality origin",
        "score": "score rating ratings points",
        "salary": "salary wage pay earn",
        "priced": "price priced costs cost",
        "grade": "gpa grade",
        "mileage": "mpg mileage",
        "category": "category kind type genre",
        "town": "city town",
        "birthday": "dob birth birthday birthdate",
        "first name": "fname firstname",
        "last name": "lname lastname surname",
        "age": "old older younger oldest youngest age aged ages",
        "height": "tall taller height",
        "weight": "heavy heavier weight",
        "long": "long longer length duration",
        "cheap": "cheap cheaper expensive price",
        "worldwide": "worldwide ww global",
        "job": "position role job",
        "years": "year yr years",
        "hired": "hire hired joined",
        "sales": "revenue sales",
        "costs": "costs",
        "city": "city",
        "country": "country",
        "month": "month",
        "year": "year",
        "price": "price",
        "revenue": "revenue sales",
        "region": "region",
        "cost": "cost",
        "product": "product",
    },
    abbreviations={
        "dob": "date birth",
        "fname": "first name",
        "lname": "last name",
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
        downtime screentime hours hrs minutes""",
    hour_names="hours hrs h worked screentime",
    time_units={
        1: "sec secs second seconds",
        60: "m min mins minute minutes",
        3600: "h hr hrs hour hours",
        86400: "d day days",
        604800: "w wk wks week weeks",
    },
    blanks="tbd, tba, no data, not available, unknown",
    date_words="of the st nd rd th at",
    months="""january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept
        october|oct november|nov december|dec""",
    weekdays="""monday|mon|mo tuesday|tue|tu|tues wednesday|wed|we|weds thursday|thu|th|thur|thurs
        friday|fri|fr saturday|sat|sa sunday|sun|su""",
    small_words="of the in a an and or to for by per on at is s",
    joining_words="of the in s",
    general_names="""id name number no code type date count amount total value data key description details
        other""",
    key_names="id ids uuid guid key",
    row_names="id ids no key code zip postcode phone index uuid guid",
    label_names="name title label",
    year_names="year years yr",
    age_names="age",
    mean_names="""salary salaries wage wages age rate rates score scores rating ratings temperature temp
        percent pct percentage price prices weight height speed mpg average avg mean median index ratio share
        degree gpa grade length width duration pressure humidity acceleration horsepower displacement density
        latitude longitude rank level imdb efficiency power""",
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
    backwards="reverse reversed",
    having="with having",
    but="but",
    all_of="all every everything everyone any each",
    telling="older younger taller heavier longer cheaper",
    stacked_stems="stacked",
    preambles="for those, for all, for these, for the",
    in_the="",
    small_talk="""
        instead rather a an the this that these those it its it s they them their theirs he she his her
        him i im ive id ill me my mine we us our ours you u ur your yours who whos whom whose what whats
        which when where wheres why how hows there here is isnt are arent was wasnt were be been being am
        do does did done doing have has had having can could would should shall may might must will wanna
        gonna gotta want wants wanted need needs needed like likes love hope try trying let lets make
        makes made making give gives gave get gets got getting put puts take takes took see seen look
        looks know known tell think guess help use uses used using show shows showing shown draw draws
        drawing plot plots plotting create creates created generate visualize visualise display render
        present turn turned into onto of in on at by for from to with about as than then and or but if
        because while during through out up off again once please pls plz kindly thanks thank thx ty
        cheers hey hi hello hiya yo ok okay so well now just maybe perhaps simply really quite actually
        basically yeah yep yes oh hmm um er too also even still ever already any some all both each every
        one ones other others thing things stuff something bit lot kind sort quick quickly nice nicely
        pretty cool good great better proper following below above attached my bot oneplot data dataset
        table tables chart charts graph graphs diagram picture image figure numbers values value column
        columns row rows result results figures pasted paste same question possible able such via per
        ideally rather d ll re ve s t m don doesn didn isn aren wasn couldn wouldn shouldn can cannot
    """,
)
