"""Everyday words of English that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    abel abide abroad accelerating accelerator accept accepted accessed accounted acre activate actively
    activism activist activists actor actors addiction additive adoption agent aggravated ahmad aided
    aides aiding aiming aired airline airlines alice alike allen alone aloud alps alter altitude
    ambition analyses analysts analytic analytics angel angie anglo ankle annexation appeal archived
    arise arises arising arose ascended ascent ashes asked assemblies assembly asses attacked attacker
    attained attending attentive attitude attracted audition auditions avery await awhile backing
    backyard bailed baked baking bale ballet balls banging bangs banker banking banks banning banter
    barely barge barker barking barrow basil basin basis batch bates batter battered beach beaches beads
    beams beans bearer bearings bears beast beasts beaver bedside begun bells belts bench bender bending
    bends beta bets betting biased bikes billions binding binds bitter bitterly blanc bland blankets
    blast bleak blend bless blink bloke blond blown blows boats boeing bonds bones books boots border
    bordering boring bosses boulder bound bounded bounds bowed boxers bracelets brake bras brat breach
    breached breaches bread brent bride brightest brighton brink broth brother brows brunch brush
    buildings bumped buried burst burying busch buses buster butch butter cable cables cages calculator
    calling calves cancer cannon captains carly cartoons carts carve carved categories cater cats
    caution cautious certainty chance chances chant chanting chants charm charms cheat cheated check
    cheeks chest chick chile chili chill ching chlorine cider clans clare clash claus claws cleaned
    cleaning clinical clipped clocks clone coarse coast coasts coats coding coincided coincidence coined
    collage collar collection collector colts commute companies companion companions compassion compete
    competed competing competition compilation compiling composed composing computing comrades concealed
    conceived conception concerned concert concession concessions concluded condemned conducted cones
    conference conferred confessed confession confessions confident confined confused confusing
    congestion connecting connector conor consulted consulting consumers contacted contacting contacts
    containers content contention contested context continues continuing continuum contributing
    contributor convened convent convention conventions conversation conversations converse conveyed
    convicted conviction cooker cooper cooperate coping cords cores coroner corp corporal corrected
    correction corrections correspondent couch coughing countered counties coupling court courts cover
    covering covert coveted crank crash crate crease creation creative criminal crises crook cropped
    crown crows crush crust crying cultivate cultivated cultured cunning cured cures curled curly
    currently curry curse cursed curtains customary dads dairy daisy dana dante daring darts dating
    deadline dealer dearly debate debut debuts deceased deceived deception deciding declared declaring
    decorate decree dedication deeds defect defects defend defended defending defends deferred
    deficiency defining delicate deliveries della demanding dependent deported depressed depressing
    derive derives descendant descent descriptive deserted destined detained detected detecting
    detection detention devotion differing digestion dinner dinners dipped directing directive director
    directors discord dishes displaced distract distributors district diverse diversion diverted dives
    dividend divine diving dolls donation donations donna doomed doping dose doses dover downside draft
    drain drank dread drink dripping drivers drone drought drown drowning dryer drying ducks dude dumped
    dumps dutch dwell dying earrings easter eater eating eaton educating educator effect effects
    efficient efficiently elder eldest elemental email emerge emerged emery emitted employers enact
    enchanted enter entirety entities equation ernst esther ethan ether evaluation excellence excellency
    excerpt excessive execution exemption exert expansive expect exploded exploding explosive export
    exported expressive extended extending extensive extent extremism extremist faced faces faction
    factions facts factual fading faint faking fallon fallout famed fanny farmer father fats fears feast
    feeds feel fellow fence fender fever fiddle fifty fight fighter fights files filmed filming films
    filth fist fists fixed flagged flair flank fleeting flesh flight fling flirting float flooding flour
    flower folder follow followers forged forgot forks forty forum foster fought found founded fountain
    foxes frank freak friction fridge fright frost frying funnier furious furry fused gaming garde gary
    gasp gates gather gavin gears gender generator gently germs giles gland glass glide gloss glove
    glowing gmail goats gould grabs grace graceful graft grail grain grains grams grange grant grape
    grapes grass grave gravy greatness greed greek greet grind gripping grooming ground grounded grove
    guidelines guild guilt hacking hailed haired hairs halls hampered handle handles hanged hanging
    hanna hans hardened hardest harry haste hatch hates hating haunt healed healer healing heard hearing
    hearings hears heart heated heater heating heaven hector hedge heirs hence hicks hikes hiking hills
    hinted hints hiring hitch hitter hitting holden holder homes honey hoops hopped horse hosts hound
    huang humanity humility ignorant imply imported improper improvised incremental indeed indication
    indications indicative indicator indicted infect infected infection infested influenza inherent
    inherited injected inner inning insanely insect inserted instance instinct insulation integral
    integrity intensely intensive inter interacting intercept intercepted interface internal internet
    intimate intricate intro invent invented invested involved iphone isolation jailed james jeans
    joints jones jumped junction karen kicked kicking killed killing killings kindle kissed kissing
    knight knights kraft laced lakers lakes lamps lanes laser lasers lashes lasted latch lawful lawyers
    laying leaked leaking leaks leaps learn learned learning learns lease leash leasing ledge leeds
    legged legion lender lending lends lest lester letting lever libel licking lifted lighten lightly
    linda liners linger listen liter literacy literary litter lived lives loading loads locating locking
    locks lodged loops lords lots lovely lovers loving lumber lunch mailed mailing maintain makers mali
    malls mandy manner manor manually maple marco marin marrow marsh martin marvin mash mashed masked
    masks masses match matched matches maths mating mayor mclean meals meaning meanings meats medal
    medina megan mellow melting menus messed messing midway milling mills missions mister mitch moaning
    moderator modules moist momma monkey monte monty moral morse moses mother mothers mould mound
    mounted mounting mourning mouse mouth mouths movies muddy mums mural muster nailed nails nancy
    nearer nearly nerds neural niche niece nodes norman north noses notice noticeably noting notre
    offering opposing originate otter ought ounce outcomes outdated outlines outraged outsiders overlap
    overlapping overload overlook overly overtime owens owned owning ozone pacers pacing packed packing
    packs pages pains palace pans pants parent paris parish parked parker parking parks parsons parted
    participate patch patches patel patio pats paused paving paying peace peach peaches pearson pending
    perks petition petitions petty phony pierce piers pills pilot pilots pinned pinterest pipe pipes
    piping pitch plaid planes planted planting plate plated plates playing plead pleading pleasure
    plight plugs poker poles polling polo ponds pool popped pops portrays ports poses posing possibly
    posted postpone potion pots potter pouch powder praise praised praises prank prayed prayer prayers
    preach preached preaching precedent precious preference preservation president presidents presiding
    pretending prevent previews pride prime prince princes prize prizes proceeding processes procession
    producers product products professions progressing progressive progressives promotion promotional
    promotions prone property proposition prose prosper protect prove pumped pumps punch punitive pups
    quartet quest quickest quits quote quotes races racial racing rack racket racks radical radio radios
    raging raided rails rained raining rains raising rally rangers raven react reacted reacting reaction
    reactive reader realty reason reassure receivers reception recession rector refer referred refining
    reformed regain regal regarded regent regiments regulation reich reilly rejected rejecting rejection
    relatable relating relaxation relaxed relaxing released relegated relegation reliable relieved
    religion relocation remained reminded reminder reminders reminding remote renal rendering rents
    repaired repairing repealed repeating repent replying reporters repression rescuing resent reserved
    reside residence residences residency resides resign resisting resolving respected respecting rested
    restored restoring resulting retain retaining retains retarded retreated revealed revelation revenge
    revered reverend reversal revolution revolving rewarded rewards reyes riddle rider rides ridge
    riding rightly ringing rinse riots ripped risking risks rites roach robot robots roles rollins roman
    roofs rooms rosie roster rotation rough rover rowing rubble ruining ruins sacked sacks sailed
    sailing sails saint salem saline sally salts sample sands saves saving scalp scanning scans scare
    scared scares scent scope scots scouting scratched screamed sealed sears seasoned seats seeded seeds
    seeks seize seized sells sending sensor sensors sentence separation setting settling seventy sewer
    sewing shack shady shake shakes shaking shale shalt shame shaming shane shaping shark sharks sharp
    shattered shave shaved shaving shawn shedding sheen sheep sheer shell shift shipped shipping shire
    shirt shock shocking shoes shook shoot shooter shooting shopping shops shore shores shortcut shots
    shout shower shred shrine sidewalk sidewalks siding sighs sight sights sincerity sing singing sings
    sinner sinners sipping situated sixty skill slack slain slang slapped slapping slash slate slated
    slater slayer sleep slick slight slightest sling slipped slipping slots slowing slump smack smart
    smartest smell smelled smelling smiles snack snacks snapped snapping snatched soaring soften solar
    soothing sought sound sounded sounding sounds space spaces spade spain sparkling sparse spawn
    spawning speak speaking speaks specially specs speeding spelling spence spice spices spies spill
    spilled spine spinning spins spitting spoon sport sporting sports spotting spreading springer sprint
    sprung spying squid stabbing stable stables stacy staffing stain stains stake stakes stale stalk
    stalking stall stanford stared stares staring starring starters startling starving stash state
    stating status staying steal stealing steam steamed steaming steel steer steering stepping steven
    sticking stiff sting stink stint stirling stirring stitch stocked stocking stockings stoke stole
    stone stones stony stopped stopping store stored stores storey storm stormy strand strands strangely
    stranger strangers strap stray stressed stride strife striking string stringent stripped stripping
    strive strung stuart stuck stunning submitted suction sued suing suite suits supper surge surgical
    surprised surprises surrey survived survives survivor swamp swans swapping sweep sweet swell
    swelling swept swine swinging switched switches sword swords swore swung tablets tackling tailed
    tails tainted tales talked tangled tanks tanner tapes tapped taste tasted taught taxis teach teaches
    teaching tears teeth teller temperate tender tends tents terribly terror test tested thigh thighs
    thinker thorough though threw thugs ticking tide tides tighter tightly tired tires tiring token
    tolls topical tops torch tories tough tours towed towels towing towns track tracking traction trade
    train trained training trains trait traits transparency transport trapping tread treat treated
    treating trent trial trials trick tricks tried tries tripped trips troll trolling trolls trunk tubes
    tuned tunes tunnel tunnels turin turning twain twitch tying unleashed unrelated upton vague valve
    valves variable variables variants vastly vector vectors vegan vending vents verge verses vested
    victoria victorian victorious vince vines violent visibly viva vomit vomiting votes vowed waist
    waited waiting wakes waking wales walled walls wally wanda wards warned warner warnings warns washed
    washes waste wasted watch water watts waves waving weave weaving wedge weeping weighed weighs whale
    whatsoever wheat whenever wherever whisper whispers wholesome wicked wilde wilder willing winding
    winds winger wingers wings witch wives woes woken woods wording world worlds worms worry wound
    wounded wounds woven wright wrought xbox yates yeast yells yourselves zhang
"""
