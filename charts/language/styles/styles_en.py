"""English for looks: labels, palettes, axes, figures, lines, the picture."""

from charts.language.tags import Tag

STYLES = {
    Tag.DENSITY: """
        density plot, density plots, density curve, density curves, density chart, kde, kde plot, kernel
        density
    """,
    Tag.VIOLIN: "violin, violins, violin plot, violin plots, violin chart, violinplot, violin diagram",
    Tag.CORRELATION: """
        correlation matrix, correlation matrices, correlation heatmap, correlation heat map, correlation
        table, correlation grid, correlogram, corr matrix, corrplot, heatmap of correlations, heat map of
        correlations, matrix of correlations, pairwise correlations, all correlations
    """,
    Tag.LEGEND: "legend, legends, colour key, color key, key, colour legend, color legend, legende",
    Tag.AT_BOTTOM: """
        bottom, at the bottom, below, beneath, underneath, under, under the chart, below the chart, under
        the plot, at the foot, on the bottom, to the bottom, bottom of the chart, down below, down, beneath
        the chart
    """,
    Tag.AT_TOP: """
        top, on top, at the top, above, above the chart, over the chart, up top, at the very top, to the
        top, top of the chart, on the top
    """,
    Tag.AT_RIGHT: """
        right, on the right, at the right, to the right, right side, right hand side, right of, to the right
        side, on the right side, at the right side, right of the chart, beside the chart
    """,
    Tag.AT_LEFT: """
        left, on the left, at the left, to the left, left side, left hand side, left of, to the left side,
        on the left side, at the left side, left of the chart
    """,
    Tag.VALUE_LABELS: """
        data labels, value labels, with values, with the values, with labels, with numbers, with the
        numbers, with figures, show values, show the values, show numbers, show the numbers, show labels,
        label the bars, label the values, label each bar, label every bar, label all bars, values on the
        bars, numbers on the bars, values on top, numbers on top, values on top of the bars, numbers on top
        of the bars, values above the bars, numbers above the bars, values on each bar, numbers on each bar,
        on the bars, value on each bar, number on each bar, value on top of each bar, number on top of each
        bar, above each bar, on top of each bar, on each bar, values at each point, numbers at each point,
        label each point, label the points, label every point, values written, with the exact numbers, with
        exact values, print the values, values inside, write the values, write the numbers, display values,
        display the values, annotate the values, annotated with values, values next to, numbers next to,
        value at each, figures on the bars, amounts on the bars, value label, data label, in the slices, on
        the slices, values visible, values over each bar, numbers over each bar, values over the bars,
        numbers over the bars, values above each bar, numbers above each bar, values over every bar, figures
        above the bars, figures over the bars, value above each bar, value over each bar, number over each
        bar, over each bar, over the bars, over every bar, above every bar, on top of the bars, above the
        bars, at the bars, at each bar, beside the bars, next to the bars, next to each bar, inside the
        bars, in the bars, within the bars, values above, values at the bars, values at each bar, values
        beside the bars, numbers at the bars, figures above, with values above, values written on, write the
        value on each bar, write the number on each bar, write numbers on, write values on, numbers on,
        values on, numbers on it, numbers on them, values on it, values on them, exact values, exact
        numbers, exact figures, show me the exact numbers, see the exact numbers, actual numbers, print
        numbers, print the numbers, numbers visible, numbers shown, values shown, values printed, label with
        values, labelled with values, labeled with values, labelled with the values, label them, label it
        with values, with value labels, with data labels, show value labels, show data labels, labels on,
        add labels, add values, add numbers, add the numbers, add the values, add data labels, add value
        labels, put the numbers on, put the values on, put numbers on, put values on, percentages on the
        slices, percentages at the slices, percentages in the slices, percentages inside the slices,
        percentages inside, percentages on it, percentages shown, percent labels, percentage labels, with
        percentages, with the percentages, with percent labels, write the percentages, show percentages,
        show the percentages, at the slices, inside the slices, next to the slices, names at the slices,
        write the names at the slices, names on the slices, label the slices, label each slice, label every
        slice, value at each point, value at every point, values at the points, values on the line, numbers
        on the line, values above the points, including the values, including values, incl values, numeric
        labels, figures on top, amounts on top, amount on each bar, totals on top
    """,
    Tag.END_LABELS: """
        label only the last, label the last point, label the end, label the ends, label the last value,
        value at the end, only the last value, label the first and the last, label first and last, values at
        the ends, number at the end, last value labelled, only label the last point, label the end points,
        value at the last point, value of the last point, last point labelled, last point labeled, only the
        end value, end value, end values, final value labelled, label just the last, label just the end,
        only the first and last value, write the last value, write the last values, last value at the end,
        values at the end of the lines, value at the end of each line, write the end value
    """,
    Tag.EXTREME_LABELS: """
        label the highest and lowest, label the highest and the lowest, label the peak, label the maximum,
        label only the highest, label only the maximum, label min and max, label max and min, label the
        minimum and maximum, label the maximum and minimum, label the extremes, mark min and max, mark the
        maximum and minimum, mark the minimum and maximum, label only the extremes, label the peak and the
        low, mark the highest and lowest, mark the highest and the lowest, mark max and min, label the
        highest and lowest points, label only the longest, label only the peak, label only the top, label
        just the highest, label just the peak, label just the maximum, label the longest, label the biggest,
        label the largest, label the highest, label the best, label the lowest, label only the lowest, label
        only the biggest, label only the largest, highest and lowest labelled, min and max labelled, mark
        the peak, mark the maximum, mark the minimum, mark the lowest, mark the highest, mark the high and
        the low, write the maximum, show the maximum value, show only the maximum
    """,
    Tag.THE_HIGHEST: """
        peak, high point, the high point,
        the highest, highest bar, the highest bar, the tallest bar, tallest bar, the largest, largest bar,
        the largest bar, the biggest bar, the biggest, the maximum, the max, the peak, the winner, the best
        one, the best, the top one, the longest bar, the highest one, the largest one, the highest value,
        the largest slice, the biggest slice, the top bar, the leader, the highest month, best month, the
        best month, the record, the strongest, the strongest bar, the first place, number one, the top
        performer, best performer, best bar, the best bar, the longest, the best value, best value, highest
        value, largest value, biggest value, biggest bar, the biggest one, the peak month, the top month,
        the record month, the best day, the best year, the best week, the best student, the best player, the
        champion, the top player, the winning bar, the maximum bar, the max bar, top bar, winner, the top
        value
    """,
    Tag.THE_LOWEST: """
        the lowest, lowest bar, the lowest bar, the smallest, smallest bar, the smallest bar, the shortest
        bar, the minimum, the min, the worst, the worst one, the lowest one, the smallest one, the lowest
        value, the loser, the smallest slice, the worst month, the weakest, the last place, the worst bar,
        worst bar, lowest value, smallest value, the smallest value, the worst value, shortest bar, the
        shortest, the worst day, the worst year, the worst week, the minimum bar, the min bar, the bottom
        bar, the bottom one, the lowest month, the lowest day
    """,
    Tag.THE_LAST: """
        the last bar, the last one, the latest bar, the latest, the latest month, the last month, last bar,
        last one, latest bar, newest bar, the newest, the most recent, most recent bar, the current month,
        the current year, the last year, the last day, the last week
    """,
    Tag.POSITIVE: """
        positive, positives, positive values, positive ones, positive bars, gains, profits, surpluses, above
        zero, over zero, the positive ones, plus values, increases, ups, wins, values above zero, greater
        than zero
    """,
    Tag.NEGATIVE: """
        negative, negatives, negative values, negative ones, negative bars, losses, deficits, below zero,
        under zero, the negative ones, minus values, decreases, downs, values below zero, less than zero
    """,
    Tag.COLOUR: """
        brand colour, brand color, our brand colour, our brand color, brand colours, brand colors, company
        colour, company color, corporate colour, corporate color, house colour, house color, team colour,
        team color, colour, color, colours, colors, coloured, colored, the colour, the color, brand, hex,
        all in, everything in, all of them, tone, tones, filled with, fill, shades, shades of, in shades of,
        different shades, different shades of, tones of, hues
    """,
    Tag.PASTEL: """
        pastel, pastels, pastel colours, pastel colors, pastel palette, pastel tones, soft colours, soft
        colors, soft tones, pastel shades, pastelly, pale colours, pale colors, gentle colours, gentle
        colors, muted colours, muted colors
    """,
    Tag.GREYSCALE: """
        greyscale, grayscale, grey scale, gray scale, black and white, monochrome, shades of grey, shades of
        gray, b w, for a black and white printer, in greys, in grays, grey tones, gray tones, in grey, in
        gray, only greys, greys only, grays only, in black and white, b and w, no colours, no colors,
        without colours, without colors, colourless, colorless, for a b w printer, grey shades, gray shades
    """,
    Tag.COLOUR_BLIND: """
        colour blind, color blind, colourblind, colorblind, colour blind friendly, color blind friendly,
        colour blind safe, color blind safe, colourblind friendly, colorblind friendly, colourblind safe,
        colorblind safe, colour blind people, color blind people, colour blindness, color blindness, colour
        vision, red green blind, daltonic, accessible colours, accessible colors
    """,
    Tag.VIVID: """
        vivid, vivid colours, vivid colors, bright colours, bright colors, vibrant, vibrant colours, vibrant
        colors, bold colours, bold colors, saturated colours, saturated colors, neon colours, neon colors,
        strong colours, strong colors, loud colours, loud colors, colourful, colorful, garish, rich colours,
        rich colors, lively colours, lively colors, brighter colours, brighter colors
    """,
    Tag.WARM: """
        warm colours, warm colors, warm palette, warm tones, autumn colours, autumn colors, warm shades,
        warm hues
    """,
    Tag.COOL: """
        cool colours, cool colors, cool palette, cool tones, cold colours, cold colors, cold tones, cool
        shades, icy colours, icy colors
    """,
    Tag.FLIP: """
        flip, flipped, flip it, invert, inverted, upside down, reverse, reversed, turn around, mirrored,
        turned around, the other way up, descending downwards
    """,
    Tag.FIRST_AT_TOP: """
        1 is up, 1 is at the top, 1 at the top, 1 on top, one at the top, rank 1 at the top, rank 1 on top,
        rank one at the top, first place at the top, first place on top, so 1 is up, so that 1 is up, so 1
        is at the top, so that 1 is at the top, so 1 is on top, so that 1 is on top, best on top, best at
        the top, winner on top, number 1 at the top, number 1 on top, lower is better, 1st at the top, zero
        at the top, smallest at the top, zero on top, 0 at the top, low values at the top, small values on
        top, first at the top, best rank on top, best rank at the top
    """,
    Tag.NEWEST_FIRST: """
        oldest at the right, oldest on the right, newest at the left, newest on the left, newest left,
        oldest right, latest at the left, latest on the left, from right to left, right to left, most recent
        on the left, most recent at the left, backwards in time, reverse time, reversed time, time running
        backwards, newest first, latest first, most recent first, time from right to left, in reverse
        chronological order
    """,
    Tag.AXIS_X: """
        x axis, horizontal axis, bottom axis, x axes, category axis, time axis, x, the x axis, date axis, x
        labels, x axis labels
    """,
    Tag.AXIS_Y: """
        y axis, vertical axis, value axis, left axis, y axes, y, the y axis, scale, y scale, y labels, y
        axis labels, values axis
    """,
    Tag.AXES: "axes, axis, both axes, axis titles, axis labels, the axes",
    Tag.NAMED: """
        label, labelled, labeled, title, titled, named, name, called, caption, call, rename, renamed, reads,
        reading, saying, says, labels, with the label, with the title
    """,
    Tag.HIDE: """
        hide, no, without, remove, drop, hidden, leave out, get rid of, omit, turn off, switch off, off,
        ditch, lose, kill, skip, away, don t need, do not need, no need for, strip, take off, take away,
        suppress, delete, disable, scrap
    """,
    Tag.TICKS: """
        ticks every, tick every, a tick every, steps of, in steps of, gridlines every, grid lines every,
        ticks at every, marks every, intervals of, increments of, tick marks every, step of, tick interval
    """,
    Tag.TURNED: """
        rotate, rotated, turn, turned, tilt, tilted, slant, slanted, diagonal, diagonally, angle, angled, at
        an angle, oblique, sloped, steep, slantwise, at 45, inclined, leaning, askew
    """,
    Tag.UPRIGHT: """
        vertical labels, labels vertical, labels vertically, vertically, upright labels, labels upright
    """,
    Tag.LEVEL: "horizontal labels, labels horizontal, level labels, labels level, not rotated, unrotated",
    Tag.DEGREES: "degrees, degree, deg",
    Tag.DECIMALS: """
        decimals, decimal places, decimal, decimal place, digits after the comma, digits after the point,
        places
    """,
    Tag.NO_DECIMALS: """
        no decimals, without decimals, whole numbers, rounded to whole numbers, no decimal places, integers,
        as integers, round numbers, zero decimals, without cents, no cents, rounded to integers, no digits
        after the point, rounded, round the numbers, round the values, round them, round to whole numbers,
        round to integers, whole euros, whole dollars, whole pounds, full euros, no pennies, no pence,
        without pennies, drop the cents, drop the decimals, without the cents, without the decimals, without
        decimal places, nothing after the decimal point, nothing after the point, to the nearest whole
        number, to the nearest euro, to the nearest dollar, nearest integer
    """,
    Tag.IN_THOUSANDS: """
        in thousands, in k, as thousands, with k, in millions, as millions, in mio, abbreviated numbers,
        abbreviate the numbers, short numbers, shortened numbers, compact numbers, k format, 10k style, with
        a k, as k, in ks, with m, in m, thousands as k, millions as m, shorten the numbers, short figures,
        short form, numbers short, numbers shortened, like 10k, like 5k, k instead of 000, in mn
    """,
    Tag.IN_FULL: """
        full numbers, in full, not abbreviated, unabbreviated, no k, without k, without abbreviation, no
        abbreviations, written out, exact numbers, with thousands separators, thousands separators, with
        thousand separators, thousand separators, no abbreviation, full figures, full amounts, don t
        abbreviate, do not abbreviate, with commas, thousand separator, thousands separator, with thousands
        separator, comma separators, separators, with separators, numbers in full, full number, no
        shortening, not shortened, all digits, with all digits, spelled out numbers, with all zeros
    """,
    Tag.AS_PERCENT: """
        percent sign, percent signs, with percent signs, with a percent sign, percentage format, percent
        format, percent axis, formatted as percent, formatted as percentages, format as percent, percent
        signs on the axis, percent sign on the axis, percentages on the axis, percent on the axis, percent
        format on the axis, y axis in percent, axis in percent, as a percent axis, percent on the
        labels, percent on labels, percent on it, percent on them, percent after the numbers, percent
        behind the numbers
    """,
    Tag.EURO: "euro, euros, in euro, in euros, eur, in eur, euro sign, euro signs, euro symbol, euros sign",
    Tag.DOLLAR: """
        dollar, dollars, in dollars, usd, in usd, us dollars, in us dollars, dollar sign, dollar signs,
        dollar symbol, bucks, in bucks
    """,
    Tag.POUND: """
        pound, pounds, in pounds, gbp, in gbp, pound sterling, pounds sterling, pound sign, pound signs,
        pound symbol, quid, in quid, british pounds, in pounds £
    """,
    Tag.YEN: "yen, in yen, jpy, in jpy, yen sign, yen signs, yen symbol",
    Tag.SIGN: "sign, signs, symbol, symbols, format, formatted, currency, as currency, prefix, in front",
    Tag.AS_GIVEN: """
        same order, same order as, in the same order, in the same order as, as in my table, as in the table,
        order as in my table, order of my table, order of the table, in table order, table order, in the
        order given, order given, original order, in the original order, keep the order, keep my order, keep
        the order of, keep the table order, in the order of the table, in the order of my table, in my
        order, as listed, in the order listed, in the listed order, unsorted, don t sort, do not sort, not
        sorted, dont sort, no sorting, without sorting, as pasted, in the order pasted, in the order i gave,
        in given order, in the given order, as i wrote them, leave the order, as they stand, in this order,
        as they are, as it is, as they come, the way they are, the way i wrote them, same order as the
        table, order of the rows, row order, in row order, like in the table, like in my table, same as in
        the table, leave the sorting, leave the order as it is, keep them in order, as in the list, as in my
        list, order as given, don t change the order, do not change the order, don t reorder, do not
        reorder, without reordering, no reordering, in the original sequence, same sequence, in the same
        sequence, in the sequence of the table, in the table s order, table s order, the order in which they
        stand, the order they are in, order they came in, in the order they appear, order of appearance, in
        order of appearance, no particular order, in the pasted order, keep it in this order, keep this
        order, keep the original order, leave it unsorted, leave them unsorted, don t touch the order,
        without sort
    """,
    Tag.IN_ORDER: """
        in this order, in the order, order, ordered, in order, the order, in the following order, ordered
        as, arranged as, arrange as, sort them, sorted as
    """,
    Tag.DASHED: """
        dashed, dashes, dash, dotted, broken line, dotted line, dashed line, dashed lines, dotted lines,
        stippled, dash line, dashed style, in dashes, broken, broken lines, dots and dashes, dashed one, as
        a dashed line, as a dotted line, as dashes, interrupted, with dashes, stitched
    """,
    Tag.STEPPED: "stepped, steps, step",
    Tag.CURVED: """
        curved, curvy, spline, splines, smooth curve, smooth curves, rounded line, rounded lines, curved
        line, smooth line, smooth lines, smoothed line, wavy line, rounded curve, soft curve, soft line,
        curvy line, curvy lines
    """,
    Tag.DOTTED_LINE: """
        with dots, with markers, with points, with circles, with a dot, with a marker, dots on the line,
        markers on the line, markers at each point, a dot at each point, a marker at each point, markers on,
        show markers, show the points, mark the points, mark each point, dots at each point, points marked,
        and dots, with data points, show data points, markers, with dots on, dots on it, with dots on the
        line, with dots at each point, points on the line, points on it, with little dots, with small dots,
        with circles on it, show dots, show the dots, dots for each value, dots too, and markers, and
        points, with a dot for each, with a dot at each, mark every point, mark all points, marker at each
        point, with marker, with data markers
    """,
    Tag.JOINED: """
        connected, connected by, connected with, joined, joined by, joined with, linked, linked by, linked
        with, connected by a, joined by a, connect, connect them, connect the dots, connect the points,
        join, join them, join the dots, join the points, link them, link the dots, with a line through them,
        draw a line through them, line through them, tie them together
    """,
    Tag.NO_MARKERS: """
        without dots, without markers, no dots, no markers, without points, no points, hide the markers,
        hide the dots, remove the markers, remove the dots, no circles, no dots on the line, dots off,
        markers off, without dots on the line, without circles, line only, only the line, just the line,
        plain line, without any dots, no little dots, lose the dots
    """,
    Tag.THICK: """
        thick, thicker, bold line, bold lines, wide line, fat line, heavier line, thick line, thick lines,
        fat, thicker lines, thicker line, bolder, bolder line, bolder lines, bold, heavy line, heavy lines,
        wider line, wider lines, broad line, strong line, strong lines, thick stroke, chunky
    """,
    Tag.THIN: """
        thin, thinner, fine line, fine lines, thin line, thin lines, thinner line, thinner lines, narrow line,
        hairline, light line, slim line, slim lines
    """,
    Tag.GRID: """
        with a grid, with grid, with gridlines, with grid lines, show the grid, show gridlines, show grid
        lines, grid on, with the grid, add a grid, add the grid, add grid lines, add gridlines, turn on the
        grid, grid please, grid lines on, gridlines on
    """,
    Tag.NO_GRID: """
        no grid, without grid, without a grid, no gridlines, no grid lines, without gridlines, without grid
        lines, remove the grid, hide the grid, hide the gridlines, hide the grid lines, remove the
        gridlines, remove the grid lines, remove gridlines, turn off the grid, grid off, hide gridlines,
        hide grid lines, remove grid lines, drop the grid, drop the gridlines, drop the grid lines, without
        the grid, without the grid lines, without the gridlines, get rid of the grid lines, get rid of the
        grid, gridless, grid lines off, gridlines off, drop the lines in the background, no lines in the
        background, no background lines, without background lines, no horizontal lines, without horizontal
        lines, clean background, ditch the grid, lose the grid, kill the grid, skip the grid, no raster, no
        grid please, take away the grid, take out the grid, don t need the grid, plain background
    """,
    Tag.TRANSPARENT: """
        transparent, transparent background, no background, without background, without a background, clear
        background, see through background, transparent png, see through, background transparent,
        transparent bg, without a white background, no white background, no bg
    """,
    Tag.TALL: """
        portrait, portrait format, portrait mode, tall format, tall chart, make it tall, make it taller,
        tall picture, vertical format, upright format, for a phone, for my phone, phone format, fits a
        phone, fills a phone, story format, 9 16, higher than wide, taller than wide, for mobile, mobile
        format, so it fills a phone, so it fits a phone, on a phone, for stories, phone screen, vertical
        picture, upright picture, portrait picture, taller, taller than it is wide, narrow and tall, tall
        and narrow, for tiktok, for my story, for a story, for insta stories, phone shaped, phone size,
        mobile size, high format, in portrait, as a portrait, in portrait format, in upright format, in
        vertical format
    """,
    Tag.SQUARE: """
        square format, as a square, square chart, make it square, a square, 1 by 1, quadratic, instagram,
        for instagram, square picture, square image, square shape, square, quadratic format, as square, 1 1,
        equal sides, profile picture format, for insta, square format please, square one, same width and
        height, as wide as high, as wide as tall, as high as wide
    """,
    Tag.WIDE: """
        wide chart, make it wide, make it wider, landscape, landscape format, widescreen, wide format, 16 9,
        panorama, panoramic, banner, for a slide, for slides, for powerpoint, for a presentation, wide
        picture, extra wide, very wide, wide, wider, wide and flat, in landscape, landscape picture, wide
        screen, for the slide, for my slide, for my slides, slide format, slide size, banner format, wide
        banner, wider than tall, wider than high, twice as wide, twice as wide as high, stretched wide,
        broad format, for a banner, horizontal format, for the beamer, for a beamer, presentation format, in
        landscape format, in wide format
    """,
    Tag.LARGER: """
        larger fonts, larger font, bigger fonts, bigger font, larger text, bigger text, large text, large
        font, big text, larger letters, bigger letters, larger labels, bigger labels, large fonts, big
        fonts, big letters, increase the font size, increase font size, larger font size, bigger font size,
        larger type, bigger type, easier to read, readable from far away, readable from the back, larger
        print, large print, huge text, huge fonts, text bigger, text larger, fonts bigger, fonts larger,
        font bigger, font larger, big labels, my eyes are bad, bigger writing, larger writing, everything
        bigger, everything in bigger letters, everything larger, bigger lettering, larger lettering, big
        writing, large writing, large letters, big print, letters bigger, letters larger, labels bigger,
        labels larger, writing bigger, writing larger, print larger, print bigger, bigger numbers, larger
        numbers, numbers bigger, enlarge the text, enlarge the font, enlarge the letters, increase the text
        size, increase text size, increase the text, bigger text size, larger text size, text size up, font
        size up, text too small, text is too small, letters are too small, labels are too small, font is too
        small, font too small, too small to read, readable from a distance, legible from a distance, legible
        from afar, readable from afar, see from the back, seen from the back, read from the back, read it
        from the back, big font size, large font size, huge letters, huge font, giant letters, extra large
        text, xl text, larger captions, bigger captions, bigger words, larger words
    """,
    Tag.SMALLER: """
        smaller fonts, smaller font, smaller text, small text, smaller letters, smaller labels, decrease the
        font size, smaller font size, text smaller, font smaller, fonts smaller, tiny text, reduce the font
        size, small font, small fonts, text too big, letters too big, font too big, tiny letters, tiny font,
        less large text, text size down, small letters, smaller writing, smaller type, smaller print,
        smaller numbers, smaller lettering, smaller captions
    """,
    Tag.SUBTITLE: """
        subtitle, sub title, subheading, subhead, subtitled, with the subtitle, second line, under the
        title, below the title, line below the title, line under the title, smaller title, second title,
        second heading, with subtitle, sub heading, smaller line below
    """,
    Tag.NO_TITLE: """
        no title, without title, without a title, hide the title, remove the title, drop the title,
        untitled, title off, without the title, no heading, without a heading, no headline, drop the
        heading, leave out the title, leave the title out, lose the title, don t need a title, no title
        needed, no caption on top
    """,
}
