"""English for follow-ups, titles, colours, and what is laid over the marks or beside them."""

from charts.language.tags import Tag

LOOKS = {
    Tag.ADD: """
        add, also, too, as well, next to it, next to them, beside it, alongside, in addition, plus also, add
        in, include also, throw in, bring in
    """,
    Tag.UNDO: """
        undo, go back, revert, take that back, back to the previous, the previous one, previous chart, as it
        was before, as before, undo that, step back, never mind, undo it, undo this, undo the last, undo the
        last one, undo the last change, undo last, go back one, one step back, go one back, scrap that,
        scratch that, forget that, cancel that, cancel, take it back, put it back, flip it back, turn it back,
        switch it back, swap it back, change it back, change that back, as it was, how it was, how it was
        before, like it was, like it was before, like before, the one before, the version before, the last
        version, previous version, last one was better, the last one was better, it was better before, that
        was better before, the old one, the old version, not like that
    """,
    Tag.RESET: """
        start over, from the start again, start again, back to the first, the first chart again, back to the
        original, the original chart, reset, from scratch, go back to the first, go back to the first one,
        back to the first one, the first one again, go back to the original, go back to the start, go back
        to the beginning, back to the start, back to the beginning, back to how it was, how it was at first,
        as it was at first, like at first, like in the beginning, as in the beginning, undo everything, undo
        all, undo it all, clear everything, forget all that, the very first, the first version, first
        version, original version, the original version, the original one, the original again, first chart
        again, back to square one
    """,
    Tag.REVERSED: """
        the other way round, the other way around, other way round, other way around, reverse the order, in
        reverse order, reversed, reverse it, the opposite order, turn the order around, flip the order,
        other way, the other way, turn it around, flip it around, turn it round, in the opposite order,
        opposite order, the opposite way, reverse order, reverse the sorting, reverse sort, the wrong way
        round, wrong way round, wrong order, backwards, back to front
    """,
    Tag.AGAIN: """
        same again, the same again, the same for this, same for this, same for the other one, the same for
        the other, same chart, the same chart, same thing, do the same, same as before, the same with, same
        with, same but, the same but, the same for, same for, same one, the same one, same style, same way,
        the same way, likewise, ditto
    """,
    Tag.PAINT: "in the colour, in color, coloured in, painted, paint, tint, tinted",
    Tag.HIGHLIGHT: """
        highlight, highlighted, emphasise, emphasize, accent, stand out, make stand out, draw attention to,
        mark, pop, pop out, stick out, spotlight, set off, set apart, point out, call out, put emphasis on,
        put the focus on, focus on, accentuate, emphasized, emphasised, emphasis on, accent on, accented,
        jump out, catch the eye, catches the eye, draw the eye to, make noticeable, make visible,
        highlighting, highlights, standing out, stands out, in a different colour, in a different color, in
        another colour, in another color, different colour than, a different colour, in a colour of its own,
        in its own colour, own colour, set it off, set them off, in an accent colour, picked out, pick out,
        picks out, picking out, singled out, single out, singling out, in bold, put in bold
    """,
    Tag.TITLE: """
        title, titled, title it, call the chart, call this chart, name the chart, title the chart, call the
        graph, call the plot, with the title, with title, call it, name it, headline, heading, entitled,
        caption it, call this, name this, title is, the title is, title should be, the title should be, the
        title should say, as the title, as title, as a title, chart title, title of the chart, header,
        headed, put the title, give it the title, with the heading, call the picture, the title being,
        change the title to, set the title to, title to
    """,
    Tag.DARK: """
        dark mode, dark theme, dark background, dark, on black, night mode, black background, on a black
        background, on dark, night theme, dark version, dark colours, dark look, dark design, white on
        black, dark style, darkmode, in the dark, dim
    """,
    Tag.LIGHT: """
        light mode, light theme, light background, white background, on white, bright background, light,
        bright, bright theme, white theme, on a white background, in light mode, black on white, light
        version, on light, lightmode, day mode
    """,
    Tag.NO_LABELS: """
        no labels, without labels, no data labels, without data labels, no numbers on the bars, without
        numbers on the bars, no values, without values, hide the labels, hide the values, no value labels,
        without value labels, numbers off, labels off, values off, hide the numbers, hide numbers, remove
        the numbers, remove the labels, drop the numbers, no figures, without figures, no numbers, without
        numbers, without the numbers, without the values, without the labels, take off the labels, get rid
        of the labels, get rid of the numbers, lose the numbers, unlabelled, unlabeled
    """,
    Tag.NO_LEGEND: """
        no legend, without legend, without a legend, hide the legend, remove the legend, drop the legend,
        legend off, turn off the legend, leave out the legend, leave the legend out, skip the legend, no
        need for a legend, don t need a legend, don t need the legend, do not need the legend, kill the
        legend, ditch the legend, lose the legend, get rid of the legend, no key, without key, without a
        key, without the legend, hide legend, remove legend, drop legend, omit the legend, legend away, take
        away the legend, take off the legend, no colour key, no legend needed
    """,
    Tag.FROM_ZERO: """
        start at zero, starting at zero, start the axis at zero, from zero, axis at zero, begin at zero,
        start at 0, from 0, axis from zero, start from 0, start from zero, starts at 0, starts at zero,
        starting from zero, starting from 0, begins at zero, beginning at zero, begin at 0, zero based, zero
        baseline, baseline at zero, include zero, including zero, includes zero, with zero, down to zero,
        down to 0, start the y axis at zero, start the y axis at 0, start the axis at 0, y axis starting at
        zero, y axis at zero, bottom at zero, from the zero line
    """,
    Tag.NOT_FROM_ZERO: """
        not start at zero, not from zero, don t start at zero, do not start at zero, without zero, not
        starting at zero, needn t start at zero, not start at 0, don t start at 0, do not start at 0, doesn
        t have to start at zero, does not have to start at zero, not begin at zero, no zero, zoomed in, zoom
        in, zoom into the values, cut the axis, cut off the axis, truncated axis, truncate the axis, tight
        axis, crop the axis, not include zero, without the zero
    """,
    Tag.AXIS_TO: "scale up to, axis up to, scale to, axis to, up to on the axis",
    Tag.RULE: """
        target line, goal line, reference line, threshold line, limit line, horizontal line, baseline at, a
        line at, line at, target of, goal of, threshold of, budget line, threshold at, limit at, cutoff at,
        cut off at, goal at, target at, marker at, rule at, ceiling at, floor at, a mark at, line for the
        target, threshold, a threshold, a threshold at, cutoff, cut off, benchmark, break even, vertical
        line, a vertical line, a vertical line at, line across at, mark line, marker line, a limit at, cap
        at, a target at, a goal at, minimum at
    """,
    Tag.MEAN_RULE: """
        average line, mean line, line for the average, line at the average, line for the mean, line at the
        mean, show the average as a line, add the average, add an average, add the average line, add an
        average line, add the mean line, add a mean line, add the mean, add a mean, mark the average, mark
        the mean, draw the average, draw in the average, show the average too, the average as a line,
        average as a line, average as line, mean as a line, average as a dashed line, mean as a dashed line,
        average as a horizontal line, line of the average, line showing the average, line that shows the
        average, line marking the average, line with the average, line on the average, horizontal line for
        the mean, horizontal line for the average, horizontal line at the mean, horizontal line at the
        average, average marked, average indicated, line through the average, show the mean too
    """,
    Tag.MEDIAN_RULE: """
        add the median, mark the median, median as a line, median line, line for the median, line at the
        median
    """,
    Tag.TREND_LINE: """
        trend line, trendline, trend lines, trendlines, regression line, regression, line of best fit, best
        fit line, best fit, fit line, fitted line, linear fit, linear trend, linear regression, least
        squares line, regression lines, fitted, a trend, a trend line, a trendline, straight line through,
        line through the points, line through the dots, straight line through the points, trend, trending
        line, line of fit, best fitting line, fit a line, fit a straight line, with a fit, linear fit line,
        straight fit, straight trend, straight line fit, with trend, with a trend, with the trend, add a
        trend, add trend, the trend as a line, trend as a line, general direction as a line, line showing
        the trend, line that shows the trend, line showing the overall trend, overall trend line, regression
        curve, least squares fit, least squares, ols line, linear line, with a trend line, with trend line,
        with the trend line, with trendline, with a trendline, add a trend line, add trend line, add a
        trendline, add the trend line
    """,
    Tag.ERROR_BARS: """
        error bars, error bar, whiskers, errorbars, uncertainty bars, confidence bars, confidence intervals,
        plus minus, error margins, standard error bars, with error bars, with the error bars, with error,
        error band, confidence band
    """,
    Tag.SHADED: """
        shade, shaded, shaded band, band, shading, grey band, gray band, green band, target range, target
        zone, zone, corridor, shaded area, normal range, highlighted band, background band, shaded region,
        range
    """,
    Tag.ANNOTATE: """
        annotate, annotated, annotation, annotation saying, note, notes, callout, comment, add a note, add
        the note, write, put the text, add the text, add text, text, label, mark, remark, add a label, add
        an annotation, tag, put a note, put the note, put a label, add a comment, add a remark, leave a
        note, write in, put the word, put the words, write the word, write the words, put text, with the
        note, with a note, with the remark, inscribe, flag
    """,
    Tag.TARGET: """
        target, targets, goal, goals, plan, planned, budget, budgeted, quota, quotas, as a line, as a
        marker, as markers, as a tick, as ticks, as a mark, as a dash, as dashes, as small lines, target
        markers, target marker, target ticks, as target, as targets
    """,
    Tag.FACETS: """
        small multiples, small multiple, trellis, facet, facets, faceted, facetted, panel, panels, separate
        charts, separate chart, separate panels, one chart per, one chart for each, a chart for each, a
        chart per, one panel per, one panel for each, small charts, little charts, mini charts, one little
        chart per, one small chart per, separate line charts, separate bar charts, separate graphs, own
        chart, own panel, one graph per, one graph for each, a graph per, a graph for each, one plot per,
        one plot for each, grid of charts, split into panels, split into charts, side by side charts, one
        little line chart per, one little bar chart per, one line chart per, one bar chart per, one small
        line chart per, one bar chart for each, one line chart for each, a small chart for each, a small
        chart per, multiples, in its own chart, in its own panel, in a panel of its own, individual charts,
        subplots, subplot, in subplots, two charts, in two charts, two panels, in two panels, in three
        panels, three panels, three charts, in three charts, four charts, in four charts, two graphs, in two
        graphs, two separate charts, separately, apart from each other, in separate charts, in separate
        panels, in separate graphs, as separate charts, each in its own chart, each in its own panel, each
        in its own graph, each in a chart of its own, each on its own, own little chart, its own little
        chart, their own charts, own charts, one each, a separate chart for each, a separate chart per,
        separate charts for each, separate charts per, one mini chart per, a mini chart per, a mini chart
        for each, a little chart per, a little chart for each, chart for each, chart per, grid of small
        charts, grid of little charts, panel for each, panel per, a panel per, a panel for each, one small
        graph per, small graphs, little graphs, trellised, broken into panels, split into small charts,
        split into separate charts
    """,
    Tag.PANELS_BELOW: """
        under each other, one under the other, one below the other, below each other, underneath each other,
        beneath each other, one above the other, above each other, one beneath the other, one underneath the
        other, one over the other, stacked vertically, stacked on top of each other, on top of each other,
        on top of one another, one on top of the other, vertically stacked, below one another, in one column,
        in a single column, one panel above the other, one panel below the other, one panel under the other,
        one chart above the other, one chart below the other, one chart under the other, one graph above the
        other, one graph below the other, one graph under the other
    """,
    Tag.SIZED: """
        sized by, size by, bubble size, dot size, point size, size of the bubbles, size of the dots, scaled
        by, size, sized, as size, as the size, as bubble size, bubble size by, as dot size, bubbles sized
        by, dots sized by, for size, bubble area, as bubble area, as the bubble size, for the size, for
        bubble size, size of the bubble, size of the points, sized after, size is, as the dot size, bubble
        size is, circle size, bubbles as big as, dots as big as, as big as, bigger for more, bubbles scaled
        by, dots scaled by, size shows, size showing, size means, size for, bubbles for, with size by, with
        bubble size, with dot size, area of the bubbles, the size of the bubbles, the size of the bubble,
        the size of the dots, the size of the dot, bubble sizes, dot sizes, size of each bubble, size of
        each dot, larger bubbles for more
    """,
    Tag.WITH_NAMES: """
        label each dot with, label each dot, label the dots, label the dots with, label each point with,
        label the points with, with names, with the names, with name labels, name labels, labelled with,
        labeled with, label every dot, name each point, name each dot, names next to the dots, names beside
        the dots, names next to the points, names at the points, names at the dots, label the bubbles, label
        each bubble, label the bubbles with, label each bubble with, dots labelled with, points labelled
        with, dots labeled with, points labeled with, labelled by, labeled by, text labels, dots labelled,
        points labelled, labels on the points, labels on the dots, name at each dot, name at each point,
        name at every dot, name on each dot, names on the dots, each dot named, every dot named, each point
        named, dots named, points named, dots with their names, points with their names, name beside each
        dot, name next to each dot, each dot labelled, each dot labeled, each point labelled, each point
        labeled, every dot labelled, names at each dot, names at every dot, name on every dot, name next to
        every dot, name next to each point, write the names at the dots, write the names next to the dots,
        write the name at each dot, write the name next to each dot, write their names next to them, names
        written next to, names written at, with the name at each dot, with the name next to each dot, with
        the name of, show the names, show names, label each one, label every point with, label all points,
        label all dots, label all the dots, labels at the dots, labels at the points, labels next to the
        dots, labels next to the points, labelled dots, labelled points, labeled dots, labeled points, names
        on dots, name tags, with name tags, annotate each dot, annotate the dots, annotate the points, say
        which is which, so i know which is which, tell which dot is which
    """,
    Tag.SECOND_AXIS: """
        second axis, 2 nd axis, a 2 nd axis, on a 2 nd axis, on the 2 nd axis, 2 nd y axis, on a 2 nd y axis,
        secondary axis, second y axis, secondary y axis, right axis, right hand axis, own axis,
        own scale, its own scale, with its own scale, its own axis, on its own axis, on its own scale, two
        axes, dual axis, dual axes, two scales, two y axes, axis on the right, on the right axis, on the
        second axis, on a second axis, on a secondary axis, on the secondary axis, on the right, separate
        axis, separate scale, on the right hand axis, different axis, different scale, on a separate axis,
        scale on the right, own y axis, right y axis, on the right y axis, other axis, on another axis,
        right scale, own axis at the right, its own axis at the right, own axis on the right, its own axis
        on the right, its own scale on the right, own scale on the right, own scale at the right, its own
        scale at the right, scale at the right, axis at the right, right side axis, axis on the right side,
        on an axis of its own, on a scale of its own, with an axis of its own, with a scale of its own, with
        its own axis, with their own axis, with their own scale, on their own axis, second scale, secondary
        scale, another axis, another scale, with a second axis, with two axes, with a second scale, double
        axis, double axes, 2 axes, 2 y axes, two different axes, two different scales, twin axis, twin axes,
        right y scale, extra axis, an extra axis, on the other axis, on the other side, read on the right,
        at the right
    """,
}
