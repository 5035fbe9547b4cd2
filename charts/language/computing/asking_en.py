"""English for how things are asked."""

from charts.language.ways_of_asking import Asking

ASKING = Asking(
    becoming="is are was were be been get gets got gone went came ended turned became",
    overtaking="""
        overtake overtakes overtook overtaken overtaking pass passes passed passing surpass surpasses
        surpassed outgrow outgrows outgrew outstrip outstripped ahead past
    """,
    meeting="cross crosses crossed intersect intersects",
    cutting="""
        cut chop trim clip crop lose axe bin scrap scratch strike delete
        erase dump toss cull prune trash slice shave wipe truncate
    """,
    none_of_all="nothing none nobody",
    square="square sq km2 km² sqkm sqm m2 m² hectare hectares acre acres ha",
    often="often frequently times",
    converting="conversion conversions converted retention survival",
    us="us we ourselves person member everyone everybody one",
    counted_once="once twice double doubles duplicate duplicates repeats repeated",
    step_to_step="""
        month to month, from month to month, day to day, from day to day, week to week, from week to week,
        quarter to quarter, from quarter to quarter, from one month to the next, from one week to the next,
        from one day to the next, from one to the next
    """,
    weighing="weighted",
    going_on_so="and so on, and so forth, ..., …",
    passed_it="pass passes passed passing",
    failed_it="fail fails failed failing failure failures",
    the_bar="mark grade score threshold limit line",
    consumption="""
        used use usage uses consumption consumed consume consuming burned burnt burn burning drawn
        driven drove drive driving travelled traveled covered
    """,
    the_next="next",
    older="older",
    subjects="who how that which i we they he she everyone everybody someone somebody people",
    kinds_of="type kind sort types kinds sorts",
    telling="tell me, also tell me, let me know, say",
    supposing="if had unless suppose when",
    whether="""
        is are was were do does did has have had can could will would isn aren wasn weren don doesn didn
        hasn haven any ever
    """,
    restricting="""
        online offline female male new old late early domestic foreign private public free total net gross
        other extra own open best worst main adult senior junior whole half retail wholesale indoor outdoor
        mobile digital urban rural overdue vip premium
    """,
    adjectives="ed ing al ive ous able ible ful less ic ary ish ent ant",
    of_it="of",
    through="over",
    doers="er or ist ian ee man woman",
    doing="ings ing",
    choosing="which that who with whose where when we i they",
    superlative="est",
    lesser="""
        cheap poor small short young slow light cold quiet few weak low near close thin narrow early lazi
        cool dull mild rare scarce dri
    """,
    no_superlatives="""
        forest interest request invest protest harvest contest guest northwest northeast southwest southeast
        midwest manifest digest suggest modest honest attest conquest inquest priest latest budapest
        bucharest ernest arrest crest infest ingest unrest bequest tempest earnest
    """,
    at_the_top="""
        first, left, leftmost, up front, on top, at the top, at top, up top, on the left, to the left
    """,
    at_the_bottom="""
        at the bottom, along the bottom, on the bottom, on the right, last, to the right, at the end
    """,
    objects="""
        it, them, these, those, this, that, everything, the bars, the columns, the lines, the dots, the
        points, the slices, the chart, the graph, the plot, each bar, every bar, the bar, the line, all
        bars, all lines, bars, lines, dots, points, each dot, each line
    """,
    adding="with add plus and also include including mark show draw put indicate incl overlay insert",
    called="labelled labeled called named saying label titled marked reading says name",
    labelling="label write print mark annotate tag show put name caption note flag",
    labelled="labelled labeled annotated captioned tagged",
    marking="mark show put flag name tag note",
    its_value="number value figure amount amounts label labels values numbers figures score total count",
    saying="""
        with saying arrow pointer bubble sign as says reads reading word words text note label comment
        called caption remark
    """,
    nothing_else="""
        nothing else, no other labels, no others, no other bars, no other points, none of the others
    """,
    winning="best winner champion leader record winning",
    losing="worst loser losing",
    times_taken="time times timing timings laptime laptimes finish",
    filled="""
        fill filled filling stretch stretched scaled scale adding add adds sum sums summing normalised
        normalized brought going go goes reaching full
    """,
    percents="percent percentage pct per cent",
    upon="on upon",
    widths="of width widths size",
    writing="""
        name names named naming label labels labelled labeled labelling labeling written printed write print
        tag tags tagged annotate annotated caption captioned
    """,
    furniture="""
        axis axes scale scales tick ticks end ends ending label labels keep keeping top bottom side baseline
        marker markers colour color colours colors style run runs running span spans spanning extend extends
        reach reaches
    """,
    titles="title titles caption captions heading name names",
    solid="solid continuous unbroken undashed",
    small="small little mini tiny own separate individual single",
    one_stretch="day week month year quarter season",
    of_circles="of the circles circle bubbles bubble dots dot points point by is shows showing means as",
    halfway="half semi partly slightly",
    stripe_nouns="range zone area region corridor band part section",
    kind_words="""
        combo: top over above overlaid superimposed; panels: scale scales axis axes; pareto:
        cumulative share percent percentage line accumulated running; pyramid: left right middle
        centre center side sides down opposite facing outwards mirror; waterfall: ending end
        ends with in starting start total final opening closing floating steps bar
        every each step; grouped: next beside alongside to; arc: names
        name inside slices whole round pieces percent; boxplot: median medians quartiles outliers
        whiskers box boxes; heatmap: darker lighter squares square cells cell colour color shades
        intensity; funnel: rates rate conversion drop stages steps conversions step stage dropoff
        off previous first next percentages; dumbbell: gap between difference line dots joined;
        stacked: parts layers segments
    """,
    at_marks="in on at above inside over beside next to end ends of top within under near by tip tips",
    drawn_marks="""
        bar bars column columns slice slices square squares cell cells tile tiles point points dot dots box
        boxes lollipop lollipops segment segments bubble bubbles piece pieces
    """,
    calling="call name label title caption",
    put_first="""
        first, at the front, at the start, at the very start, at the beginning, in front, second, third,
        fourth, leftmost, first of all, in first place, up front
    """,
    put_last="""
        last, at the end, at the very end, at the back, at the far right, all the way at the end, to the
        end, goes last, comes last, as the last one, as last, at last place, rightmost, in last place
    """,
    at_its_top="on top, at the top, on the top, at the very top, topmost, uppermost, up top",
    at_its_bottom="at the bottom, on the bottom, underneath, at the base, at the very bottom, below",
    on_top_of="""
        on top of, on top of the, stacked on, stacked on the, stacked on top of, piled on, piled on top of,
        stacked over, sitting on, lying on, stacked above
    """,
    starting_with="""
        put, start with, starting with, begin with, beginning with, place, list, show, order, let, lead with
    """,
    then="then next followed after afterwards and by",
    as_they_are="as they are is in their order given come stand whatever any usual pasted it same",
    keeping="leave keep have let want",
    muting="""
        grey out, gray out, greyed out, grayed out, fade, fade out, mute, muted, dim, tone down,
        de emphasise, de emphasize, make grey, make gray, turn grey, turn gray, keep grey, keep gray
    """,
    one_line="line rule marker",
    line_of="at for showing marking indicating where that shows marks across through of on",
    drawn_as="as drawn shown marked like being is",
    equalling="of at is = : ( being",
    by_means_of="with by using",
    standing_for="for showing marking indicating shows marks means as which that is being when where",
    placing="at on in for over above beside near by there here",
    paler="light pale soft",
    deeper="dark deep",
    rest="""
        the rest, rest, others, the others, other, all others, all the others, all other, everything else,
        everyone else, everybody else, everything, everyone, all else, the other bars, the other ones,
        other bars, other lines, the other lines, the remaining, remaining, the remaining ones, the rest of
        them, every other
    """,
    belongs="for of on is are being be as to get gets stay stays remain remains",
    coloured_stems="colo hue shade paint tint",
    along_x="""
        across, along the bottom, at the bottom, on the bottom, on the horizontal, horizontally, on the
        horizontal axis, on x, sideways, left to right, from left to right, across the bottom, on the bottom
        axis, along the horizontal, along x, as x
    """,
    along_y="""
        up, upwards, up the side, along the side, on the side, on the vertical, vertically, down, down the
        side, on the vertical axis, on y, on the left axis, up the left, bottom to top, along y, as y, along
        the vertical, up and down
    """,
    ending="to end ends ending until till max maximum top stop stops upper",
    instead="instead rather replace replacing swap",
    from_there="from minimum min lowest bottom",
    high="high highs peak peaks ceiling",
    low="low lows floor trough",
    results="result results data numbers figures table stats statistics values list log tracker sheet",
    plural="s",
    determiners="which how",
    beginning="start starts starting begin begins beginning",
    against="against depend depends",
    greeting="hi hello hey hiya dear morning evening afternoon yo greetings howdy good welcome",
    thanking="thanks thank thx cheers ty regards grateful appreciated sincerely tysm",
    stating="is are was were am been have has had r re ve isnt arent wasnt",
    wishing="""
        should must want wants need needs please can could would make let give show add put use with without
        like draw plot send mail post write tell if
    """,
    used_up="used up spent consumed gone exhausted burned so far already",
    left_over="left remaining remains unspent unused leftover outstanding",
    unused="free unused idle spare available",
    before_sides="the on to at from far upper lower top bottom",
    behind_sides="axis side hand corner edge end aligned",
    going_on="""
        goes on, go on, goes by, go by, goes along, go along, progresses, passes, moves on, wears on, rolls
        on, unfolds
    """,
    raising="""
        plus vat tax taxes increase increased increases raise raised raises rise rises rose risen surcharge
        markup tip higher more dearer inflation added growth
    """,
    lowering="""
        discount discounted off reduction reduced cut cuts lower less cheaper minus decrease decreased rebate
        deduction shrinkage drop dropped
    """,
    at_rate="at rate exchange",
    converted="converted convert changed exchanged into",
    net="net",
    splitting="split splits splitting shared sharing divide divided dividing divvy divvied",
    among="between among amongst by with across over",
    evenly="evenly equally fairly up out",
    year_to_date="year to date, ytd",
    anew="""
        restart, restarts, restarting, restarted, reset, resets, resetting, start over, starts over, starting
        over, start again, starts again, starting again, starting anew, starting fresh, begins again, from
        zero, back to zero, from scratch, afresh, anew
    """,
    rolling_up="""
        roll rolled rolling aggregate aggregated aggregating condense condensed collapse collapsed
        combine combined merge merged group grouped sum summed add added adding total totalled
        consolidate consolidated bundle bundled lump lumped turn convert
    """,
    rolled_into="to into in onto",
    the_one_before="""
        previous month, previous week, previous day, previous year, previous quarter, previous
        one, previous period, previous step, month before, week before, day before, year before,
        quarter before, one before, step before, preceding month, preceding week, preceding day,
        preceding year, preceding quarter, preceding one, prior month, prior week, prior day,
        prior year, prior quarter
    """,
    decadic_log="""
        log 10, log 10 of, log base 10 of, log base 10, base 10 log of, base 10 logarithm of,
        decadic logarithm of, common logarithm of, common log of, logarithm to base 10 of, lg, lg
        of
    """,
    natural_log="ln, ln of, natural log, natural log of, natural logarithm, natural logarithm of",
    square_root="square root, square root of, sqrt, sqrt of, root of, square roots of",
    absolute_value="""
        absolute value of, absolute values of, absolute value, absolute values, abs of, abs,
        modulus of
    """,
    pace="pace paces",
    speed="speed speeds velocity kmh kph mph",
    crowding="density densities",
    areas="area surface land",
    distances="distance length",
    conceded="against conceded allowed ga pa ra opponent opponents them away",
    scored="for scored netted gf pf rf",
    goals="goal goals point points run runs",
    rows_meant="ones those",
    money="money buck bucks quid",
    worth="worth value valued",
    paying="pay paid spend",
    earning="earn, earned, bring in, brought in, make, made, take in, took in",
    won="win wins won winning victory victories w",
    lost="loss losses lost lose loses losing defeat defeats defeated l",
    drawn="draw draws drew drawn tie ties tied d t",
    quicker="quicker faster slower speedier",
    late="late delay delays delayed lateness behind overdue",
    early="early",
    lasting="""
        long length took take takes taken lasted lasting last lasts duration durations slept open worked
    """,
    scheduled="scheduled schedule planned plan due expected timetable timetabled booked target sched",
    markup="markup markups",
    awarded="points point pts pt counts count counting worth",
    matches="game games match matches fixture fixtures",
    played="played p pld gp mp games matches fixtures",
    owing="owe owes owed owing unpaid outstanding debt debts due overdue",
    paid="paid settled",
    opposites="un in non",
    unfinished="unfinished undone outstanding incomplete remaining",
    to_do="""
        still to go, to go, left to go, left to do, still to do, yet to do, still to be done, yet to be done,
        still got to do, still has to do, still have to do, got left, still needs doing, still missing,
        short of, left over
    """,
    owning="s",
    inside="within inside",
    into="into as",
    working_days="""
        working days, workdays, work days, business days, monday to friday, mondays to fridays, mon fri,
        mon to fri, monday through friday, mon through fri
    """,
    whole="all whole entire",
    morning="am a.m",
    evening="pm p.m",
    noon="noon midday",
    speedy="fast quick swift prompt speed short",
    leisurely="slow long",
    parting="leave take drop throw kick keep filter count cut crop chuck strike cross",
    particles="out off away aside",
    who="who whos whom whose",
    ranking="rank ranked ranking ranks",
    when="when",
    naming="who who's whos whose what what's whats which when where how",
    why="why",
    picking="who whos which whose when where",
    amounting="much",
    exceeding="""
        exceed exceeds exceeded outsell outsells outsold beat beats beaten surpass surpasses surpassed
        overtake overtakes overtook overtaken outnumber outnumbers outnumbered outscore outscored outscores
        outdo outdid outdoes outdone outperform outperformed outperforms outpace outpaced outweigh outweighed
        top topped
    """,
    trailing="trail trails trailed undercut undercuts",
    crossing="""
        pass passed hit reach reached cross crossed exceed exceeded break broke top topped surpass surpassed
        get got go went crack cracked beat clear cleared smash smashed
    """,
    moving="""
        drop fall rise shrink decline decrease increase gain lose climb jump improve grow dip sink worsen
        deteriorate slip plunge drift progress advance
    """,
    sinking="drop fall shrink decline decrease lose dip sink worsen deteriorate slip plunge",
    heading="rising falling going up down upwards downwards",
    those="those these",
    them="them",
    that="that this it",
    ones="one ones",
    differing="far off short missing lacking gap gaps diff difference differences margin lead spread range",
    greater="""
        more better higher larger bigger greater taller heavier older longer faster warmer hotter richer
        wetter busier windier sunnier stronger further farther dearer pricier
    """,
    smaller="""
        less fewer worse lower smaller shorter lighter younger slower colder cooler cheaper drier quieter
        poorer
    """,
    factors="factor multiple",
    lumping="lump group combine merge bundle put fold bunch collapse sum throw roll",
    and_so_on="etc etcetera",
    upright="vertical upright",
    now="today now",
    breaking="but while whereas plus",
    failing="didn didnt doesn doesnt don dont not isn isnt wasn wasnt aren arent weren werent otherwise else",
    aged="oldest youngest",
    recent="newest latest",
    nothing="zero",
    none_of_it="nothing none no zero nil",
    beyond_plan="overspend overspent overspending overshoot overshot overrun overran",
    than="than",
    picking_of="which what whose many",
    back="back again",
    correcting="is was be s should equals had has got",
    mistaken="typo typos oops whoops mistake mistaken wrong error sorry actually meant mistyped misread bad",
    setting="change set update correct fix make adjust edit amend",
    forgotten="forgot forgotten missed missing omitted lacks",
    standing_rows="row rows entry entries record new another with value one more",
    renaming="rename relabel call renamed called name",
    renamed_to="as into",
    column_words="column series line bar label legend",
    in_force="filter filters filtered filtering",
    changed="changed changes change edited edits done",
    addressed="you u we i",
    hidden="hidden excluded",
    twice="twice",
    steps="steps step changes edits times things",
    redo="redo unundo",
    other_one="other others",
    winning_over="win won wins",
    peaking="peak peaked culminate culminated",
    all_in_it="the this that my our",
    suggesting="about if",
    offering="can could would will may shall",
    going="go goes gone going went come comes came coming run running ranging",
    ways="up down",
    both="both",
    halves="half halves semester",
    in_turn="first second third fourth fifth sixth seventh eighth ninth tenth",
    costing="cost costs spend spends earn earns",
    owners="my our your his her their its",
    happened="""
        sold scored streamed earned spent received made paid played worked run ridden walked eaten drunk
        produced used bought won collected visited travelled traveled watched read written recorded measured
        registered counted reported cast driven covered done burned burnt taken caught slept held reached
        achieved raised given chosen answered
        served harvested picked delivered consumed generated swum cycled logged
    """,
    unwanted="""
        is not needed, isn't needed, are not needed, aren't needed, not needed, is not wanted, not wanted, can
        go, can be left out, can be dropped, can be skipped, can stay out, should go, should be left out,
        should be dropped, should not be in it, shouldn't be in it, need not be there, needn't be there,
        doesn't belong, does not belong, does not belong there, stays out, can be ignored, doesn't count, does
        not count, left out, excluded, not included, not shown, dropped, omitted, skipped, removed, left
        aside, taken out, ignored, doesn't matter, does not matter, don't matter, do not matter, is
        irrelevant, are irrelevant, is not interesting, isn't interesting
    """,
)
SMALL_TALK = """
    expressed
    absolutely afternoon aight alright anymore apparently appropriate arrange arranged assemble basic
    beautiful bring build built cant certainly chuck clean clear clearly compile cook craft decent
    definitely deliver didnt doesnt dont easily easy elegant entire entirely especially evening exactly
    fancy fast fetch finally first firstly folks gime gimme gorgeous graphic guys handsome hang helpful hold
    honestly hook hopefully img instantly interesting kinda knock lastly later legible literally little
    mates mean morning nah neat nope normal nothing nr obviously otherwise pic pics plain pop ppl
    pretty-please produce professional properly provide r readable regards regular secondly seriously simple
    sincerely sketch slightly soon sorta standard style suitable tad throw totally typical understandable
    useful version view vis visible visual visuals viz wait whack whatever whip whole wont works xo xx boss
    incl gg wp ggs
    minute moment asap sorry asking rush school project homework presentation meeting lol curious tysm btw
    sugar mate buddy usual tomorrow today tonight job class grateful appreciated worries hurry poll survey
    meant bother question hiya dear kindly everything anything go ta prepare prepared omg lay laid place
    placed stand stands sit sits everyone everybody anybody anyone somebody someone altogether convert
    converted size bill amount amounts band bands bracket brackets level levels much far came come comes
    went goes happened instead rather a an the this that these those it its s they them their theirs he she
    his her him i im ive id ill me my mine we us our ours you u ur your yours who whos whom whose what whats
    which when where wheres why how hows there here is isnt are arent was wasnt were be been being am do
    does did done doing have has had having can could would should shall may might must will wanna gonna
    gotta want wants wanted need needs needed like likes love hope try trying let lets make makes made
    making give gives gave get gets got getting put puts take takes took see seen look looks know known tell
    think guess help use uses used using show shows showing shown draw draws drawing plot plots plotting
    create creates created generate visualize visualise display render present turn turned into onto of in
    on at by for from to with about as than then and or but if because while during through out up off again
    once please pls plz thanks thank thx ty cheers hey hi hello yo ok okay so well now just maybe perhaps
    simply really quite actually basically yeah yep yes oh hmm um er too also even still ever already any
    some all both each every one ones other others thing things stuff something bit lot kind sort quick
    quickly nice nicely pretty cool good great better proper following below above attached bot oneplot data
    dataset table tables chart charts graph graphs diagram picture image figure numbers values value column
    columns row rows result results figures pasted paste same possible able such via per ideally d ll re ve
    yet either neither t m don doesn didn isn aren wasn couldn wouldn shouldn cannot
    calculate compute hm oops whoops
"""
