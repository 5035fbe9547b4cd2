"""English for kinds of charts."""

from charts.language.tags import Tag

KINDS = {
    Tag.BAR: """
        bar, bars, bar chart, bar charts, bar graph, bar graphs, bar plot, barchart, barplot, bargraph, bar
        diagram, column chart, column graph, columns chart, column plot, columns, barh, pictogram, upright
        columns, standing columns, pillars, towers, rods, blocks, bar form, bar style, column form, bar
        view, column diagram, bart, barr, bas chart
    """,
    Tag.LINE: """
        line, lines, line chart, line charts, line graph, line graphs, line plot, linechart, lineplot,
        linegraph, curve, curves, line diagram, multi line, multi line chart, connect them, connect the
        dots, connect the points, join the dots, join the points, join them up, line style, run chart, time
        course, zigzag, polyline, linear chart, lined, connected line, line form
    """,
    Tag.AREA: """
        filled area, area, area chart, area graph, area plot, filled line, stacked area, filled area chart,
        filled, filled in, filled underneath, filled below, filled under, shaded area, area under the curve,
        area under the line, filled line chart, mountain chart, filled curve, filled curves, coloured in
        below, coloured in underneath, surface
    """,
    Tag.POINT: """
        scatter, scatterplot, scatterplots, scatter plot, scatter chart, scatter graph, scatter diagram,
        scattered, points, dots, dot plot, point chart, scatters, xy, dot, dot chart, dot graph, a dot, as a
        dot, as dots, dot for each, a dot for each, dot for every, a dot for every, dot each, one dot per,
        one dot for each, one dot each, one point per, one point each, a point per, a point for each, point
        cloud, cloud of points, cloud, xy chart, xy plot, point plot, single points, individual points,
        marks only
    """,
    Tag.ARC: """
        pie, pie chart, pie graph, pies, pie charts, piechart, pie plot, pie diagram, circle chart, circular
        chart, cake chart, cake, cake diagram, pizza, pizza chart, pie form, pie style, camembert, round
        chart, round diagram, sectors, slices of a pie, pie slices, circle diagram, circle graph, sector
        chart
    """,
    Tag.DONUT: """
        donut, doughnut, donut chart, doughnut chart, ring chart, ring, donuts, bagel, pie with a hole, pie
        with hole, hollow pie, with a hole, with a hole in the middle, with a hole in it, ring diagram, ring
        graph, donut form
    """,
    Tag.HISTOGRAM: "histogram, histograms",
    Tag.BOXPLOT: """
        box plot, boxplot, boxplots, box plots, box chart, box and whisker, box whisker, whisker plot, boxes
        with whiskers, box with whiskers, boxes and whiskers, box and whiskers, box diagram, box graph, five
        number summary, boxplot chart
    """,
    Tag.HEATMAP: """
        heatmap, heat map, heatmaps, matrix chart, heat table, heat grid, coloured table, colored table,
        coloured grid, colored grid, colour grid, color grid, colour matrix, color matrix, colour coded
        table, color coded table, coloured cells, colored cells, coloured squares, colored squares, tile
        map, tile plot, tiles, shaded table, shaded grid, shaded cells, checkerboard, matrix plot, matrix of
        colours, matrix of colors, heat matrix, hot spots, colour table, color table
    """,
    Tag.LOLLIPOP: """
        lollipop, lollipops, lollipop chart, lollipop charts, lollipop graph, lollipop plot, lollypop,
        lollypop chart, lollies, dots on sticks, dots on a stick, sticks with dots, pins, pin chart, stem
        plot, stem chart, dot with a stick
    """,
    Tag.CHART: """
        chart, charts, graph, graphs, diagram, diagrams, plots, figure, picture, visualization,
        visualisation, graphic, infographic
    """,
    Tag.STACKED: """
        stacked, stack, stacking, piled up, on top of each other, on top of one another, atop each other,
        stacked bar, stacked bars, stacked bar chart, stacked bar graph, stacked column, stacked columns,
        one on top of the other, piled, stacked up, stack up, in one bar, in a single bar, in one column, in
        a single column, as one bar, in the same bar, in one stack, stacks, piled on each other, put on top
        of each other, one above the other in a bar, cumulated bars, split bars, segmented, segmented bars,
        divided bars, bars split into, bars made up of
    """,
    Tag.GROUPED: """
        side by side, clustered, grouped, group, grouping, next to each other, adjacent, beside each other,
        one beside the other, one next to the other, next to one another, in pairs, paired, pairwise,
        cluster, unstacked, not stacked, unstack, alongside each other
    """,
    Tag.NORMALIZE: """
        normalized, normalised, percent stacked, percentage stacked, normalize, as shares of 100, to 100
        percent, filled to 100 percent, fill to 100 percent, filled to 100, stretched to 100 percent, up to
        100 percent, out of 100 percent, each adding up to 100, adding up to 100, adds up to 100, add up to
        100, sum to 100, summing to 100, all the same height, all the same length, same height, equal
        height, equal length, full height, full width, proportional, proportionally, percent bars, as parts
        of 100, in relative terms, relative bars, as proportions of each, scaled to 100
    """,
    Tag.HORIZONTAL: """
        horizontal, lying, lying down, lying bars, lying bar, on their side, on its side, horizontal bar,
        horizontal bars, horizontal bar chart, horizontally, sideways, lie down, lying flat, laid flat, lay
        flat, flat bars, on the side, row chart, swap the axes, swap axes, axes swapped, swapped axes,
        exchange the axes, transpose the axes, names on the left, names down the left, labels on the left,
        names on the y axis, horiz, bars going sideways, bars going right, turned sideways, turn the bars,
        rotate the bars, turned by 90 degrees, tip it over, tipped over, rotated chart, bars from left to
        right, bars running to the right
    """,
    Tag.STANDING: """
        vertical, vertical bar, vertical bars, vertical bar chart, vertical columns, upright, upright bar,
        upright bars, upright bar chart, standing bars, not horizontal
    """,
    Tag.LOG: """
        log scale, logarithmic, logarithmic scale, log axis, log, logarithmically, log scaled, log scales,
        log y, log y axis, y axis log, axis log, axes log, log axes, both axes log, logarithmic axis,
        logarithmic axes, in log, in log scale, on log scale, on a log scale, powers of ten, factors of ten,
        exponential scale, log10, log10 scale, log10 axis, log log
    """,
    Tag.COMBO: """
        combo chart, combo, combination chart, combined chart, mixed chart, bar and line chart, bars and a
        line, bars and line, columns and line, columns and a line, line and bar chart, bar line chart, dual
        axis chart, climate diagram, climate chart, climograph, climate graph, bars plus a line, bars plus
        line, columns plus a line, columns plus line, bars with a line, columns with a line, bar plus line,
        bar with line, line on bars, line over bars, line over the bars, line on top of the bars, line above
        the bars, bars together with a line, mix of bars and line, mixed bar and line, combine bars and
        line, bars combined with a line
    """,
    Tag.PARETO: "pareto, pareto chart, pareto diagram, 80 20 chart, abc analysis",
    Tag.WATERFALL: """
        waterfall, waterfalls, waterfall chart, waterfall graph, waterfall diagram, bridge, bridge chart,
        cascade chart, floating steps, flying bricks, profit bridge, walk chart, step by step chart, up and
        down steps, floating bars up and down, bridge diagram, flying bars, running balance chart, cash flow
        bridge
    """,
    Tag.GANTT: """
        gantt, gantt chart, gantt diagram, project plan, timeline, time line, schedule chart, project
        timeline, project schedule, time plan, roadmap, road map, work plan, schedule, planning chart, bars
        on a calendar, task bars, time bars
    """,
    Tag.SPAN: """
        range bars, range bar chart, range chart, floating bars, floating bar chart, floating columns, min
        max bars, low high bars, high low bars, high low chart, interval chart, span chart, bars from low to
        high, bars from min to max, from low to high bars, low to high bars, range plot, range columns,
        floating ranges, ranges as bars
    """,
    Tag.CANDLESTICK: """
        candlestick, candlesticks, candlestick chart, candle chart, candles, ohlc, ohlc chart, open high low
        close, stock chart
    """,
    Tag.FUNNEL: """
        funnel, funnels, funnel chart, funnel diagram, sales funnel, conversion funnel, sales
        pipeline, pipeline chart, conversion chart, drop off chart, dropoff chart, narrowing bars,
        conversion from step to step, conversion step by step, conversion rate from step to step,
        conversion rates from step to step, conversion rate from stage to stage, conversion rates
        from stage to stage, conversion from stage to stage, step to step conversion, step by step
        conversion, stage to stage conversion, conversion between stages, conversion between
        steps, conversion rate between stages, conversion rate between steps, conversion rates
        between stages, conversion rates between steps, conversion at each step, conversion at
        each stage, conversion rate at each step, conversion rate at each stage, conversion rate
        of each step, conversion rate of each stage, makes it to the next step, makes it to the
        next stage, make it to the next step, make it to the next stage, goes on to the next step,
        go on to the next step, goes on to the next stage, go on to the next stage, drop off from
        step to step, drop off between steps, drop off between stages, drop off at each step, drop
        off at each stage
    """,
    Tag.PYRAMID: """
        population pyramid, age pyramid, pyramid, pyramid chart, butterfly chart, tornado chart, tornado,
        back to back bars, back to back, mirrored bars, mirror chart, butterfly, bars back to back,
        mirrored, two sided bars, two sided bar chart, bilateral bars, age and sex pyramid
    """,
    Tag.RADAR: """
        radar, radar chart, spider chart, spider diagram, spider web, spiderweb, web chart, star chart,
        polar chart, radar plot, spider plot, radar diagram, spider, cobweb, cobweb chart, net chart, spider
        net, star plot, star diagram, kiviat, polar plot, radial chart, web diagram, spiderweb chart
    """,
    Tag.TREEMAP: """
        treemap, treemaps, tree map, treemap chart, mosaic of rectangles, nested rectangles, boxes sized by
        value, rectangles sized by value, tiles sized by value, rectangles by size, nested boxes, box map,
        mosaic, mosaic chart, tree map chart
    """,
    Tag.STRIP: """
        strip plot, strip chart, stripplot, jitter, jitter plot, jittered, jittered points, jittered dots,
        beeswarm, bee swarm, swarm plot, one dot per row, a dot for each row, a dot for every row, jittered
        dots in a all single values as dots, every single value as a dot, each value as a dot
    """,
    Tag.DUMBBELL: """
        dumbbell, dumbbells, dumbbell chart, dumbbell plot, barbell chart, connected dots, connected dot
        plot, before after dots, dna chart, barbell, barbells, barbell style, dumbbell style, barbell plot,
        two dots joined by a line, two dots connected by a line, dots joined by a bar, dot to dot, connected
        dot chart, before and after dots, dots with a line between, dots and a line between, gap chart,
        range dots
    """,
    Tag.SLOPE: """
        slope chart, slope graph, slopegraph, slope, slopes, before after lines, slope lines, slope diagram,
        sloped lines, lines from before to after, two point lines, before and after lines
    """,
    Tag.BUMP: """
        bump chart, bump, bump graph, ranking chart, rank chart, bumps chart, rank lines, lines of ranks,
        position chart, league position chart, standings over time, places over time
    """,
    Tag.STEP_LINE: """
        step line, step chart, stepped line, step lines, stair chart, staircase, stairs, stairstep, step
        graph, step plot, stepped, as steps, stairsteps, stepwise, stair steps, stairs style, staircase
        line, line in steps, lines in steps, stepped chart, like stairs, like a staircase, like steps,
        square line, steps instead of lines, steps instead of a line, steps rather than lines, steps rather
        than a line, steps not lines, steps and not lines, steps instead of straight lines
    """,
    Tag.SPARKLINE: """
        sparkline, sparklines, spark line, spark lines, mini line, tiny line, word sized line, mini line
        chart, tiny chart
    """,
    Tag.BUBBLE: """
        bubble, bubbles, bubble chart, bubble charts, bubble plot, bubble graph, bubble diagram, bubble
        form, circles sized, bubbles sized, sized bubbles, circles of different sizes
    """,
    Tag.BULLET: """
        bullet, bullet chart, bullet graph, bullet graphs, bullet charts, bullet bars, bullet bar, bullet
        form, bullet plot, bar with a target mark, bars with target marks, progress bars with targets
    """,
    Tag.DIVERGING: """
        diverging, diverging bar chart, diverging bars, diverging bar, divergent bars, divergent,
        bidirectional bars, diverge, bars in both directions, bars going both ways, bars to both sides, left
        and right of zero, up and down from zero, plus and minus bars
    """,
    Tag.LIKERT: """
        likert, likert chart, likert plot, likert scale, survey scale, diverging stacked, agreement scale,
        agreement chart, opinion scale
    """,
    Tag.CALENDAR: """
        calendar heat map, calendar heatmap, calendar chart, calendar plot, calendar view, github style
        heatmap, contribution graph, calendar, calendar grid, calendar style, like github, github grid, days
        as squares, activity calendar, year grid
    """,
}
