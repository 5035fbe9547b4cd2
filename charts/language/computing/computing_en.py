"""English for what is computed: columns made of others, windows, spreads."""

from charts.language.tags import Tag

_JOINTS = (
    *("on", "over", "from", "against", "versus", "vs", "than", "to"),
    *("compared to", "compared with", "relative to"),
)
_STEPS = ("month", "week", "day", "quarter", "period", "one", "round", "season", "game", "row")


def _before(*steps: str) -> str:
    """Return the phrases for what was a step before: "against the previous month", "than the week before"."""
    named = [
        f"{word} {step}" for step in steps for word in ("the previous", "previous", "the prior", "the last")
    ]
    named += [f"the {step} {word}" for step in steps for word in ("before", "earlier")]
    return ", ".join(f"{joint} {each}" for joint in _JOINTS for each in named)


COMPUTING = {
    Tag.MINUS: "minus, less the, less, net of, subtracted by, after deducting, reduced by, without the",
    Tag.SUBTRACT: "subtract, subtracting, deduct, deducting, take away",
    Tag.PLUS: "plus, added to",
    Tag.TIMES: "times, multiplied by, multiply by",
    Tag.DIVIDED: "divided by, divide by, over the number of",
    Tag.ATTAINMENT: """
        target attainment, attainment, attainment rate, goal attainment, achievement rate, target
        achievement, completion rate, plan fulfilment, plan fulfillment, budget completion, rate of
        achievement, achievement percentage, percent of plan achieved
    """,
    Tag.TICKET: """
        average ticket, average receipt, average check, average basket, average order value, average basket
        value, average spend per customer
    """,
    Tag.PER_HEAD: "per capita, per head, per person, per inhabitant, a head",
    Tag.PER: "per, for every, for each, for one, a piece per",
    Tag.PERCENT_OF: """
        percent of, percentage of, as a percentage of, as percent of, as a percent of, in percent
        of, as a share of, as share of, as a fraction of, as a proportion of, relative to
    """,
    Tag.PROFIT: """
        profit, profits, net profit, earnings, surplus, balance, net result, net income, what
        is left, what remains, what we keep, bottom line, left over, leftover, is left, are left, what s left,
        whats left, remainder, left at the end
    """,
    Tag.MARGIN: "margin, margins, profit margin, net margin",
    Tag.DAYS_BETWEEN: """
        days between, days from, number of days from, number of days between, how many days,
        duration, durations, how long, lead time, turnaround, time taken, days it took, days to,
        time from, time between, days needed
    """,
    Tag.OVER_UNDER: """
        over or under, above or below, under or over, below or above, more or less than, over under
    """,
    Tag.RATE: "rate, rates",
    Tag.TOGETHER: """
        together, put together, taken together, all together, altogether, combined, added up, adding up,
        added together, summed up, lumped together, in sum
    """,
    Tag.WHOLE: """
        of the mix, of the total, of total, of the whole, of all, of everything, in the mix, of the
        overall total, of the overall, of the sum, of the grand total, overall total, the mix, mix,
        the total, the whole, the overall total, everything
    """,
    Tag.FRACTION: """
        share, shares, market share, market shares, fraction, percentage, percent, proportion, part, portion
    """,
    Tag.RATIO: "ratio, ratios, ratio of, quotient, quotient of",
    Tag.DIFFERENCE: """
        difference, differences, gap, gaps, gap between, difference between, difference of,
        shortfall, spread between, surplus of, how far apart
    """,
    Tag.RUNNING: """
        running total, running totals, running sum, running average, running mean, running averages,
        running balance, running count, cumulative, cumulatively, cumulated, accumulated,
        accumulating, cumulative total, cumulative sum, total so far, so far, year to date, ytd,
        adding up over time, piling up, added up as we go, rolling total to date, accumulation of,
        snowballing, adds up, add up over, adds up over, adding up over, builds up, build up over,
        built up over, mounts up, piles up, up to each day, up to each month, up to each week, up to
        that day, up to that month, up to that point, keeps adding up
    """,
    Tag.MOVING: """
        moving average, moving averages, moving mean, rolling average, rolling averages, rolling
        mean, rolling, moving, trailing average, trailing, smoothed, smoothed out, smooth, smooth
        out, smoothing, sliding average
    """,
    Tag.MOVING_SUM: "moving sum, moving total, rolling sum, rolling total, trailing total, trailing sum",
    Tag.TOTAL_SHARE: """
        share of total, share of the total, shares of the total, percent of total, percent of the
        total, percentage of total, percentage of the total, as a percentage of the total, as a
        percentage of total, as percent of total, as percent of the total, as a share of the total,
        as a share of total, in percent of the total, in percent of total, proportion of the total,
        proportion of total, fraction of the total, fraction of total, of total in percent,
        percentage of the whole, share of the whole, percent of the whole, percentage of overall,
        share of the grand total, percent of the grand total
    """,
    Tag.LAST_PERIOD: f"""
        {_before(*_STEPS)},
        month over month, month on month, month to month, mom, mo m, wo w, qo q, from month to
        month, week over week, week on week, wow, week to week, day over day, day on day, day to
        day, from day to day, from week to week, quarter over quarter, quarter on quarter, qoq,
        quarter to quarter, vs last month, on last month, from last month, compared to last month,
        compared with last month, vs last week, vs last quarter, compared to last quarter, period
        over period, from one month to the next, from one week to the next, from one day to the
        next, from one year to the next, from one to the next, to the previous, from the previous,
        on the previous, to the next
    """,
    Tag.YEAR_ON_YEAR: f"""
        {_before("year")},
        year over year, year on year, yoy, yo y, y o y, on last year, vs last year, versus last
        year, compared to last year, compared with last year, same month last year, same month a
        year before, same month of the year before, same period last year, against last year, over
        last year, than a year before, than last year, a year earlier, from year to year, year to
        year
    """,
    Tag.GROWTH: """
        growth rate, growth rates, rate of growth, percentage growth, percent growth, relative
        change, rate of change, percent change, percentage change, change in percent, percentage
        increase, percent increase
    """,
    Tag.GROWING: "growth, grew, grow, grows, growing",
    Tag.CHANGE: """
        improvement, improvements, gains and losses, ups and downs, winners and losers, rises and falls,
        change, changes, changed, difference, differences, delta, deltas, increase, increases, rise, gain,
        gains, gained, jump, how much more, difference in
    """,
    Tag.PERCENT: """
        percent, in percent, as percent, percentage, percentages, in percentages, as a percentage,
        as percentages, percentage wise, pct, relative
    """,
    Tag.INDEXED: """
        index, indexed, indexed to, indexed at, index to, index with, rebased, rebased to,
        normalised to, normalized to, starting at, start at, based at, compared to where we began,
        relative to the start, relative to the first, compared to the start, compared with the
        start, compared to the first, base
    """,
    Tag.RANKING: """
        rank over time, rank by year, rank each year, ranks over time, ranking over time, rankings
        over time, league position, league positions, positions over time, position over time,
        position in the ranking
    """,
    Tag.OWN_RANK: """
        rank of each, rank of every, rank of all, ranks of, rank for each, rank itself, ranks themselves, show
        the rank, show ranks, show the ranks, show their rank, show their ranks, as ranks, as rank, ranks
        instead of, the ranks only, ranks only, rank numbers, rank number, the rank of, what rank, which rank,
        place in the ranking, placing of each
    """,
    Tag.Z_SCORE: """
        z score, z scores, zscore, zscores, standard score, standard scores, standardised,
        standardized, standard deviations from the mean, standard deviations from the average,
        standard deviations away
    """,
    Tag.PERCENTILE: "percentile, percentiles, percentile of, quantile",
    Tag.STDEV: "standard deviation, standard deviations, std dev, stdev, std, sd, standard deviation of",
    Tag.VARIANCE: "variance, variances, variance of",
    Tag.RANGE: """
        range, range of, ranges, max minus min, maximum minus minimum, highest minus lowest,
        difference between highest and lowest, difference between the highest and the lowest,
        difference between max and min, difference between maximum and minimum, spread between
        highest and lowest
    """,
    Tag.MODE: "mode of, modal value, modal values, statistical mode",
    Tag.FIRST: "first value, first value of, first recorded value, opening value, starting value",
    Tag.LATEST: """
        latest, last value, last value of, most recent, last recorded value, closing value, final
        value
    """,
    Tag.EVERYTHING: "everything, all, anything",
    Tag.INCOME: """
        revenue, revenues, income, incomes, sales, turnover, earnings, receipts, inflow, inflows,
        takings, money in, paid in, credit, billed, invoiced, charged, billing, billings
    """,
    Tag.COST: """
        cost, costs, expense, expenses, spend, spending, expenditure, expenditures, outflow,
        outflows, outgoings, spent, cogs, money out, paid out, debit
    """,
    Tag.POPULATION: """
        population, people, inhabitants, residents, headcount, persons, citizens, staff, employees, workforce,
        workers, attendees, participants
    """,
    Tag.AWAY_FROM: """
        how far from, how far off, how far away from, how far is, how far are,
        how far above or below, how far,
        distance to, distance from, deviation from, deviations from, deviation to, difference to,
        difference from, differences from, gap to, gap from, away from, off from, offset from, minus the,
        relative to the, above or below, over or under, compared to the, compared with the, in comparison to
    """,
    Tag.MORE_THAN: """
        how much more, how many more, how much less, how much higher, how much lower, how much better,
        how much cheaper, how much bigger, difference to, difference from, gap to, distance to, compared to,
        compared with, relative to, in comparison to, in comparison with, ahead of, behind, lead over
    """,
    Tag.OUT_OF: "out of every, out of each, out of",
    Tag.IN_EVERY: "for every, for each, in every, in each, per, of every, of each, on every",
    Tag.SPREAD_OF: "deviation, difference, gap, spread, range, distance, between, from, swing, minus, vs",
    Tag.LOSS: "loss, losses, deficit, in the red, lost money, losing money, negative profit, made a loss",
    Tag.WIN: "with a profit, made a profit, in the black, profitable, made money, positive profit, a surplus",
    Tag.SHRUNK: """
        shrank, shrunk, shrinking, lost, lose, loses, shed, losing,
        declined, declining, fell, fallen, dropped, decreased,
        went down, gone down, got worse
    """,
    Tag.GREW: """
        grew, grown, growing, gained, gaining, put on,
        rose, risen, increased, improved, went up, gone up, got better
    """,
    Tag.IN_FIGURES: """
        in absolute terms, absolute, absolutely, in absolute numbers, in points, by how much, how much,
        how many,
        in real terms, in total numbers
    """,
    Tag.YEARS_APART: """
        one line for each year, one line per year, a line for each year, a line per year, each year as a line,
        every year as a line, each year as its own line, one line a year, a series per year, years as lines,
        years as separate lines, one colour per year, a colour for each year, bars for each year side by side,
        years next to each other, both years next to each other, years side by side, both years side by side,
        years on top of each other, both years on top of each other, two years on top of each other,
        years over each other, overlay the years, overlaying the years, years overlaid, one year over
        the other,
        compare the years, comparing the years, compare both years, compare the two years, split by year,
        seasonal pattern of each year, year against year, the years compared, year by year comparison
    """,
    Tag.CELSIUS: "celsius, centigrade, in c, to c",
    Tag.FAHRENHEIT: "fahrenheit, in f, to f",
    Tag.MILES: "miles, mi, mph",
    Tag.KILOMETRES: "kilometres, kilometers, km, kmh, kph",
    Tag.POUNDS: "pounds, lbs, lb",
    Tag.KILOGRAMS: "kilograms, kilogrammes, kg, kilos",
    Tag.HOURS: "hours, hour, hrs",
    Tag.MINUTES: "minutes",
    Tag.SECONDS: "seconds, secs",
}
