"""English for kinds of charts, layers and looks."""

from charts.language.tags import Tag

STYLES = {
    Tag.COMBO: """
        combo chart, combo, combination chart, combined chart, mixed chart, bar and line chart, bars
        and a line, bars and line, columns and line, columns and a line, line and bar chart, bar
        line chart, dual axis chart, climate diagram, climate chart, climograph, climate graph
    """,
    Tag.PARETO: "pareto, pareto chart, pareto diagram, 80 20 chart, abc analysis",
    Tag.WATERFALL: """
        waterfall, waterfalls, waterfall chart, waterfall graph, waterfall diagram, bridge, bridge
        chart, cascade chart, floating steps, flying bricks, profit bridge, walk chart
    """,
    Tag.GANTT: """
        gantt, gantt chart, gantt diagram, project plan, timeline, time line, schedule chart,
        project timeline, project schedule
    """,
    Tag.SPAN: """
        range bars, range bar chart, range chart, floating bars, floating bar chart, floating
        columns, min max bars, low high bars, high low bars, high low chart, interval chart, span
        chart
    """,
    Tag.CANDLESTICK: """
        candlestick, candlesticks, candlestick chart, candle chart, candles, ohlc, ohlc chart, open
        high low close, stock chart
    """,
    Tag.FUNNEL: "funnel, funnels, funnel chart, funnel diagram, sales funnel, conversion funnel",
    Tag.PYRAMID: """
        population pyramid, age pyramid, pyramid, pyramid chart, butterfly chart, tornado chart,
        tornado, back to back bars, back to back, mirrored bars, mirror chart
    """,
    Tag.RADAR: """
        radar, radar chart, spider chart, spider diagram, spider web, spiderweb, web chart, star
        chart, polar chart, radar plot, spider plot, radar diagram, spider
    """,
    Tag.DENSITY: """density plot, density plots, density curve, density curves, density chart, kde, kde plot,
        kernel density""",
    Tag.VIOLIN: "violin, violins, violin plot, violin plots, violin chart, violinplot, violin diagram",
    Tag.CORRELATION: """correlation matrix, correlation matrices, correlation heatmap, correlation heat map,
        correlation table, correlation grid, correlogram, corr matrix, corrplot, heatmap of
        correlations, heat map of correlations, matrix of correlations, pairwise correlations, all
        correlations""",
    Tag.TREEMAP: "treemap, treemaps, tree map, treemap chart, mosaic of rectangles, nested rectangles",
    Tag.STRIP: """
        strip plot, strip chart, stripplot, jitter, jitter plot, jittered, jittered points, jittered
        dots, beeswarm, bee swarm, swarm plot, one dot per row, a dot for each row, a dot for every row
    """,
    Tag.DUMBBELL: """
        dumbbell, dumbbells, dumbbell chart, dumbbell plot, barbell chart, connected dots, connected
        dot plot, before after dots, dna chart
    """,
    Tag.SLOPE: "slope chart, slope graph, slopegraph, slope, slopes, before after lines, slope lines",
    Tag.BUMP: "bump chart, bump, bump graph, ranking chart, rank chart, bumps chart",
    Tag.STEP_LINE: """
        step line, step chart, stepped line, step lines, stair chart, staircase, stairs, stairstep,
        step graph, step plot, stepped, as steps, stairsteps, stepwise
    """,
    Tag.SPARKLINE: "sparkline, sparklines, spark line, spark lines, mini line",
    Tag.BUBBLE: "bubble, bubbles, bubble chart, bubble charts, bubble plot, bubble graph, bubble diagram",
    Tag.BULLET: "bullet, bullet chart, bullet graph, bullet graphs, bullet charts, bullet bars, bullet bar",
    Tag.DIVERGING: """
        diverging, diverging bar chart, diverging bars, diverging bar, divergent bars, divergent,
        bidirectional bars
    """,
    Tag.LIKERT: "likert, likert chart, likert plot, likert scale, survey scale, diverging stacked",
    Tag.CALENDAR: """
        calendar heat map, calendar heatmap, calendar chart, calendar plot, calendar view, github
        style heatmap, contribution graph
    """,
    Tag.LEGEND: "legend, legends, colour key, color key, key",
    Tag.AT_BOTTOM: """
        bottom, at the bottom, below, beneath, underneath, under, under the chart, below the chart,
        under the plot, at the foot
    """,
    Tag.AT_TOP: "top, on top, at the top, above, above the chart, over the chart, up top",
    Tag.AT_RIGHT: "right, on the right, at the right, to the right, right side, right hand side, right of",
    Tag.AT_LEFT: "left, on the left, at the left, to the left, left side, left hand side, left of",
    Tag.VALUE_LABELS: """
        data labels, value labels, with values, with the values, with labels, with numbers, with the
        numbers, with figures, show values, show the values, show numbers, show the numbers, show
        labels, label the bars, label the values, label each bar, label every bar, label all bars,
        values on the bars, numbers on the bars, values on top, numbers on top, values on top of the
        bars, numbers on top of the bars, values above the bars, numbers above the bars, values on
        each bar, numbers on each bar, on the bars, value on each bar, number on each bar, value on
        top of each bar, number on top of each bar, above each bar, on top of each bar, on each bar,
        values at each point, numbers at each point, label each point, label the points, label every
        point, values written, with the exact numbers, with exact values, print the values, values
        inside, write the values, write the numbers, display values, display the values, annotate
        the values, annotated with values, values next to, numbers next to, value at each, figures
        on the bars, amounts on the bars, value label, data label, in the slices, on the slices,
        values visible, values over each bar, numbers over each bar, values over the bars, numbers
        over the bars, values above each bar, numbers above each bar, values over every bar,
        figures above the bars, figures over the bars, value above each bar, value over each bar
    """,
    Tag.END_LABELS: """
        label only the last, label the last point, label the end, label the ends, label the last
        value, value at the end, only the last value, label the first and the last, label first and
        last, values at the ends, number at the end, last value labelled, only label the last point,
        label the end points
    """,
    Tag.EXTREME_LABELS: """
        label the highest and lowest, label the highest and the lowest, label the peak, label the
        maximum, label only the highest, label only the maximum, label min and max, label max and
        min, label the minimum and maximum, label the maximum and minimum, label the extremes, mark
        min and max, mark the maximum and minimum, mark the minimum and maximum, label only the
        extremes, label the peak and the low, mark the highest and lowest, mark the highest and the
        lowest, mark max and min, label the highest and lowest points
    """,
    Tag.THE_HIGHEST: """
        the highest, highest bar, the highest bar, the tallest bar, tallest bar, the largest,
        largest bar, the largest bar, the biggest bar, the biggest, the maximum, the max, the peak,
        the winner, the best one, the best, the top one, the longest bar, the highest one, the
        largest one, the highest value, the largest slice, the biggest slice, the top bar, the
        leader, the highest month, best month, the best month, the record
    """,
    Tag.THE_LOWEST: """
        the lowest, lowest bar, the lowest bar, the smallest, smallest bar, the smallest bar, the
        shortest bar, the minimum, the min, the worst, the worst one, the lowest one, the smallest
        one, the lowest value, the loser, the smallest slice, the worst month
    """,
    Tag.THE_LAST: """
        the last bar, the last one, the latest bar, the latest, the latest month, the last month
    """,
    Tag.POSITIVE: """
        positive, positives, positive values, positive ones, positive bars, gains, profits,
        surpluses, above zero, over zero, the positive ones, plus values, increases, ups, wins,
        values above zero, greater than zero
    """,
    Tag.NEGATIVE: """
        negative, negatives, negative values, negative ones, negative bars, losses, deficits, below
        zero, under zero, the negative ones, minus values, decreases, downs, values below zero, less
        than zero
    """,
    Tag.COLOUR: """
        brand colour, brand color, our brand colour, our brand color, brand colours, brand colors,
        company colour, company color, corporate colour, corporate color, house colour, house color,
        team colour, team color, colour, color, colours, colors, coloured, colored, the colour, the
        color, brand, hex, all in, everything in, all of them, tone, tones, filled
        with, fill
    """,
    Tag.PASTEL: """
        pastel, pastels, pastel colours, pastel colors, pastel palette, pastel tones, soft colours,
        soft colors
    """,
    Tag.GREYSCALE: """
        greyscale, grayscale, grey scale, gray scale, black and white, monochrome, shades of grey,
        shades of gray, b w, for a black and white printer, in greys, in grays, grey tones, gray
        tones
    """,
    Tag.COLOUR_BLIND: """
        colour blind, color blind, colourblind, colorblind, colour blind friendly, color blind
        friendly, colour blind safe, color blind safe, colourblind friendly, colorblind friendly,
        colourblind safe, colorblind safe, colour blind people, color blind people
    """,
    Tag.VIVID: """
        vivid, vivid colours, vivid colors, bright colours, bright colors, vibrant, vibrant colours,
        vibrant colors, bold colours, bold colors, saturated colours, saturated colors, neon
        colours, neon colors
    """,
    Tag.WARM: "warm colours, warm colors, warm palette, warm tones, autumn colours, autumn colors",
    Tag.COOL: "cool colours, cool colors, cool palette, cool tones, cold colours, cold colors",
    Tag.FLIP: """
        flip, flipped, flip it, invert, inverted, upside down, reverse, reversed, turn around,
        mirrored, turned around, the other way up, descending downwards
    """,
    Tag.FIRST_AT_TOP: """
        1 is up, 1 is at the top, 1 at the top, 1 on top, one at the top, rank 1 at the top, rank 1
        on top, rank one at the top, first place at the top, first place on top, so 1 is up, so that
        1 is up, so 1 is at the top, so that 1 is at the top, so 1 is on top, so that 1 is on top,
        best on top, best at the top, winner on top, number 1 at the top, number 1 on top, lower is
        better, 1st at the top, zero at the top, smallest at the top, zero on top, 0 at the top, low
        values at the top, small values on top, first at the top, best rank on top, best rank at the
        top
    """,
    Tag.NEWEST_FIRST: """
        oldest at the right, oldest on the right, newest at the left, newest on the left, newest
        left, oldest right, latest at the left, latest on the left, from right to left, right to
        left, most recent on the left, most recent at the left, backwards in time, reverse time,
        reversed time, time running backwards, newest first, latest first, most recent first, time
        from right to left, in reverse chronological order
    """,
    Tag.AXIS_X: """
        x axis, horizontal axis, bottom axis, x axes, category axis, time axis, x, the x axis, date
        axis, x labels, x axis labels
    """,
    Tag.AXIS_Y: """
        y axis, vertical axis, value axis, left axis, y axes, y, the y axis, scale, y scale, y
        labels, y axis labels, values axis
    """,
    Tag.AXES: "axes, axis, both axes, axis titles, axis labels, the axes",
    Tag.NAMED: """
        label, labelled, labeled, title, titled, named, name, called, caption, call, rename,
        renamed, reads, reading, saying, says, labels, with the label, with the title
    """,
    Tag.HIDE: "hide, no, without, remove, drop, hidden, leave out, get rid of, omit, turn off, switch off",
    Tag.TICKS: """
        ticks every, tick every, a tick every, steps of, in steps of, gridlines every, grid lines
        every, ticks at every, marks every, intervals of, increments of, tick marks every, step of,
        tick interval
    """,
    Tag.TURNED: """
        rotate, rotated, turn, turned, tilt, tilted, slant, slanted, diagonal, diagonally, angle,
        angled, at an angle, oblique, sloped
    """,
    Tag.UPRIGHT: """
        vertical labels, labels vertical, labels vertically, vertically, upright labels, labels
        upright
    """,
    Tag.LEVEL: "horizontal labels, labels horizontal, level labels, labels level, not rotated, unrotated",
    Tag.DEGREES: "degrees, degree, deg",
    Tag.DECIMALS: """
        decimals, decimal places, decimal, decimal place, digits after the comma, digits after the
        point, places
    """,
    Tag.NO_DECIMALS: """
        no decimals, without decimals, whole numbers, rounded to whole numbers, no decimal places,
        integers, as integers, round numbers, zero decimals, without cents, no cents, rounded to
        integers, no digits after the point
    """,
    Tag.IN_THOUSANDS: """
        in thousands, in k, as thousands, with k, in millions, as millions, in mio, abbreviated
        numbers, abbreviate the numbers, short numbers, shortened numbers, compact numbers, k
        format, 10k style, with a k
    """,
    Tag.IN_FULL: """
        full numbers, in full, not abbreviated, unabbreviated, no k, without k, without
        abbreviation, no abbreviations, written out, exact numbers, with thousands separators,
        thousands separators, with thousand separators, thousand separators, no abbreviation, full
        figures, full amounts, don t abbreviate, do not abbreviate, with commas
    """,
    Tag.AS_PERCENT: """
        percent sign, percent signs, with percent signs, with a percent sign, percentage format, percent
        format, percent axis, formatted as percent, formatted as percentages, format as percent
    """,
    Tag.EURO: "euro, euros, in euro, in euros, eur, in eur",
    Tag.DOLLAR: "dollar, dollars, in dollars, usd, in usd, us dollars, in us dollars",
    Tag.POUND: "pound, pounds, in pounds, gbp, in gbp, pound sterling, pounds sterling",
    Tag.YEN: "yen, in yen, jpy, in jpy",
    Tag.SIGN: "sign, signs, symbol, symbols, format, formatted, currency, as currency, prefix, in front",
    Tag.AS_GIVEN: """
        same order, same order as, in the same order, in the same order as, as in my table, as in
        the table, order as in my table, order of my table, order of the table, in table order,
        table order, in the order given, order given, original order, in the original order, keep
        the order, keep my order, keep the order of, keep the table order, in the order of the
        table, in the order of my table, in my order, as listed, in the order listed, in the listed
        order, unsorted, don t sort, do not sort, not sorted, dont sort, no sorting, without
        sorting, as pasted, in the order pasted, in the order i gave, in given order, in the given
        order, as i wrote them, leave the order, as they stand, in this order, as they are
    """,
    Tag.IN_ORDER: """
        in this order, in the order, order, ordered, in order, the order, in the following order,
        ordered as, arranged as, arrange as, sort them, sorted as
    """,
    Tag.DASHED: """
        dashed, dashes, dash, dotted, broken line, dotted line, dashed line, dashed lines, dotted
        lines, stippled
    """,
    Tag.STEPPED: "stepped, steps, step",
    Tag.CURVED: """
        curved, curvy, spline, splines, smooth curve, smooth curves, rounded line, rounded lines,
        curved line
    """,
    Tag.DOTTED_LINE: """
        with dots, with markers, with points, with circles, with a dot, with a marker, dots on the
        line, markers on the line, markers at each point, a dot at each point, a marker at each
        point, markers on, show markers, show the points, mark the points, mark each point, dots at
        each point, points marked, and dots, with data points, show data points, markers
    """,
    Tag.JOINED: """
        connected, connected by, connected with, joined, joined by, joined with, linked, linked by, linked
        with, connected by a, joined by a
    """,
    Tag.NO_MARKERS: """
        without dots, without markers, no dots, no markers, without points, no points, hide the
        markers, hide the dots, remove the markers, remove the dots, no circles
    """,
    Tag.THICK: """
        thick, thicker, bold line, bold lines, wide line, fat line, heavier line, thick line, thick
        lines, fat
    """,
    Tag.GRID: """
        with a grid, with grid, with gridlines, with grid lines, show the grid, show gridlines, show
        grid lines
    """,
    Tag.NO_GRID: """
        no grid, without grid, without a grid, no gridlines, no grid lines, without gridlines,
        without grid lines, remove the grid, hide the grid, hide the gridlines, hide the grid lines,
        remove the gridlines, remove the grid lines, remove gridlines, turn off the grid, grid off,
        hide gridlines, hide grid lines, remove grid lines, drop the grid, drop the gridlines, drop
        the grid lines, without the grid, without the grid lines, without the gridlines, get rid of
        the grid lines, get rid of the grid
    """,
    Tag.TRANSPARENT: """
        transparent, transparent background, no background, without background, without a
        background, clear background, see through background, transparent png
    """,
    Tag.TALL: """
        portrait, portrait format, portrait mode, tall format, tall chart, make it tall, make it
        taller, tall picture, vertical format, upright format, for a phone, for my phone, phone
        format, fits a phone, fills a phone, story format, 9 16, higher than wide, taller than wide,
        for mobile, mobile format, so it fills a phone, so it fits a phone, on a phone, for stories,
        phone screen
    """,
    Tag.SQUARE: """
        square format, as a square, square chart, make it square, a square, 1 by 1, quadratic,
        instagram, for instagram, square picture, square image, square shape
    """,
    Tag.WIDE: """
        wide chart, make it wide, make it wider, landscape, landscape format, widescreen, wide
        format, 16 9, panorama, panoramic, banner, for a slide, for slides, for powerpoint, for a
        presentation, wide picture, extra wide, very wide
    """,
    Tag.LARGER: """
        larger fonts, larger font, bigger fonts, bigger font, larger text, bigger text, large text,
        large font, big text, larger letters, bigger letters, larger labels, bigger labels, large
        fonts, big fonts, big letters, increase the font size, increase font size, larger font size,
        bigger font size, larger type, bigger type, easier to read, readable from far away, readable
        from the back, larger print, large print, huge text, huge fonts, text bigger, text larger,
        fonts bigger, fonts larger, font bigger, font larger, big labels, my eyes are bad, bigger
        writing, larger writing
    """,
    Tag.SMALLER: """
        smaller fonts, smaller font, smaller text, small text, smaller letters, smaller labels,
        decrease the font size, smaller font size, text smaller, font smaller, fonts smaller, tiny
        text, reduce the font size, small font, small fonts
    """,
    Tag.SUBTITLE: "subtitle, sub title, subheading, subhead, subtitled, with the subtitle, second line",
    Tag.NO_TITLE: """
        no title, without title, without a title, hide the title, remove the title, drop the title,
        untitled
    """,
    Tag.TREND_LINE: """
        trend line, trendline, trend lines, trendlines, regression line, regression, line of best
        fit, best fit line, best fit, fit line, fitted line, linear fit, linear trend, linear
        regression, least squares line, regression lines, fitted, a trend, a trend line, a trendline,
        straight line through, line through the points, line through the dots, straight line through
        the points
    """,
    Tag.ERROR_BARS: """
        error bars, error bar, whiskers, errorbars, uncertainty bars, confidence bars, confidence
        intervals, plus minus, error margins, standard error bars, with error, error band,
        confidence band
    """,
    Tag.SHADED: """
        shade, shaded, shaded band, band, shading, grey band, gray band, green band, target range,
        target zone, zone, corridor, shaded area, normal range, highlighted band, background band,
        shaded region, range
    """,
    Tag.ANNOTATE: """
        annotate, annotated, annotation, annotation saying, note, notes, callout, comment, add a
        note, add the note, write, put the text, add the text, add text, text, label, mark, remark,
        add a label, add an annotation, tag
    """,
    Tag.TARGET: """
        target, targets, goal, goals, plan, planned, budget, budgeted, quota, quotas, as a line, as
        a marker, as markers, as a tick, as ticks, as a mark, as a dash, as dashes, as small lines,
        target markers, target marker, target ticks, as target, as targets
    """,
    Tag.FACETS: """
        small multiples, small multiple, trellis, facet, facets, faceted, facetted, panel, panels,
        separate charts, separate chart, separate panels, one chart per, one chart for each, a chart
        for each, a chart per, one panel per, one panel for each, small charts, little charts, mini
        charts, one little chart per, one small chart per, separate line charts, separate bar
        charts, separate graphs, own chart, own panel, one graph per, one graph for each, a graph
        per, a graph for each, one plot per, one plot for each, grid of charts, split into panels,
        split into charts, side by side charts, one little line chart per, one little bar chart per,
        one line chart per, one bar chart per, one small line chart per, one bar chart for each, one
        line chart for each, a small chart for each, a small chart per, multiples, in its own chart,
        in its own panel, in a panel of its own, individual charts
    """,
    Tag.SIZED: """
        sized by, size by, bubble size, dot size, point size, size of the bubbles, size of the dots,
        scaled by, size, sized, as size, as the size, as bubble size, bubble size by, as dot size,
        bubbles sized by, dots sized by, for size, bubble area, as bubble area, as the bubble size,
        for the size, for bubble size, size of the bubble, size of the points, sized after, size is,
        as the dot size
    """,
    Tag.WITH_NAMES: """
        label each dot with, label each dot, label the dots, label the dots with, label each point
        with, label the points with, with names, with the names, with name labels, name labels,
        labelled with, labeled with, label every dot, name each point, name each dot, names next to
        the dots, names beside the dots, names next to the points, names at the points, names at the
        dots, label the bubbles, label each bubble, label the bubbles with, label each bubble with,
        dots labelled with, points labelled with, dots labeled with, points labeled with, labelled
        by, labeled by, text labels, dots labelled, points labelled, labels on the points, labels on
        the dots, name at each dot, name at each point, name at every dot, name on each dot, names on the
        dots, each dot named, every dot named, each point named, dots named, points named, dots with
        their names, points with their names, name beside each dot, name next to each dot, each dot
        labelled, each dot labeled, each point labelled, each point labeled, every dot labelled
    """,
    Tag.SECOND_AXIS: """
        second axis, secondary axis, second y axis, secondary y axis, right axis, right hand axis,
        own axis, own scale, its own scale, with its own scale, its own axis, on its own axis, on
        its own scale, two axes, dual axis, dual axes, two scales, two y axes, axis on the right, on
        the right axis, on the second axis, on a second axis, on a secondary axis, on the secondary
        axis, on the right, separate axis, separate scale, on the right hand axis, different axis,
        different scale, on a separate axis, scale on the right, own y axis, right y axis, on the
        right y axis, other axis, on another axis, right scale
    """,
}
