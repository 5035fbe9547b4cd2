"""English for the talk around a request."""

from charts.language.ways_of_asking import Chatting

CHATTING = Chatting(
    greetings="""
        hi, hello, hey, hiya, heya, yo, howdy, greetings, dear, good morning, good afternoon, good evening,
        good day, morning, evening, afternoon, happy monday, happy friday, sup, hallo, ahoy, welcome back,
        long time no see, omg, wow, yay, phew, ugh, argh, ps, p s, btw, fyi,
        hope you had, hope you all had, hope everyone had, i hope you had, hope you are, hope you re, hope
        all is, hope everyone is
    """,
    closings="""
        regards, kind regards, best regards, warm regards, with regards, sincerely, yours sincerely, yours,
        yours truly, yours faithfully, best wishes, all the best, cheers, thanks, many thanks, thank you,
        thanks a lot, thanks in advance, thank you in advance, thx, ta, much love, love, xx, xoxo, warmly,
        respectfully, signed
    """,
    openers="so well oh ok okay but sorry now lol haha and also anyway anyhow look listen right",
    articles="the a an some no any every",
    denying="t not hardly barely never",
    reasons="""
        because, cause, cos, cuz, coz, bc, bcs, so that i, so that we, so that my, so that our, so that
        they, so that he, so that she, so that everyone, so that people, so i can, so i know, so i see, so
        we can, so we know, so we see, so my, so our, so they, so he, so she, so everyone, so everybody, so
        people, so nobody, in case, otherwise, or else, given that, seeing as, seeing that, due to, thanks
        to, even though, although, though, no matter, to see if, to see whether, to check if, to check
        whether, to find out if, to find out whether, to know if, to figure out if, on account of, if you
        ask me, like last time, like the one you made, for some reason, it should look like a, should look
        like a, so it looks like a
    """,
    doubtful_reasons="""
        since i, since we, since my, since our, since they, since he, since she, since it, since this, since
        that, since nobody, since everyone, since the, as i, as we, as my, as our, as they, as he, as she,
        as nobody, as everyone, as people, as the, so it, so that it, so the, so that the, so this, as it,
        as this
    """,
    polite="""
        if possible, if you can, if you could, if you have time, if you don t mind, if you please, if you
        would, if that s ok, if that s okay, if that is ok, if it s ok, if that helps, if you like, if you
        want, if it s not too much trouble, if that works, when you have time, when you have a minute, when
        you get a chance, whenever you can, for now, for fun, for context, for the record, for reference,
        for once, as usual, as always, in advance, a lot, a bunch, a ton, by the way, at least for now, to
        be honest, to be fair, i guess, i think, you know, of course, no rush, no problem, no worries, no
        need to hurry, long story short, as you can see, as you know, you re the best, u r the best, you are
        the best, you rock, good bot, best bot, u rock, my bad, oh well, no idea, not sure, any chance,
        would be great, would be nice, would be lovely, would be awesome, would be good, would be perfect,
        would be cool, would be amazing, would be ideal, would be helpful, would be appreciated, would help,
        is fine, is ok, is okay, is good, is perfect, is enough, whatever works, whatever you like, whatever
        you think, whatever is easiest, whatever fits, whatever suits, whichever you like, whatever is best,
        any kind is fine, any kind, works too, works fine, do the job, will do
    """,
    purposes="""
        to present, to put in, to put on, to put it, to hang, to share with, to share it, to send to, to
        send it, to impress, to convince, to print, to post, to paste, to illustrate, to bring, to prove, to
        upload, to understand, to show my, to show our, to show to, to show it, to show them, to show him,
        to show her, to show people, to show everyone, to tell my, to tell our, that i can, that we can,
        which i, which we, that i will, that i ll, that i have to, that we have to
    """,
    pointing="""
        it this that these those there here they everything something nothing everyone everybody somebody
        someone nobody people u you one
    """,
    speaking="i we he she they it its thats theyre",
    being="""
        is isn are aren was wasn were weren am be been being has hasn had hadn have haven did didn do does
        doesn s re m ve r looks look looked feels feel felt sounds seems seem seemed became become becomes
        gets got works worked came went happened made makes takes took broke hates loves likes said says
        thinks thought keeps kept runs ran sleeps complains complained knows knew asked told needs wants
    """,
    wanting="""
        want wants wanted wanna need needs needed like love prefer wish hope hoping would should must shall
        could can may might let lets give gives gimme show shows make makes draw plot chart graph put use
        using mean meant think wonder wondering interested after looking ask asks asking asked require
        requires required expect suppose please gotta try trying request requesting supposed compare see
        seeing
    """,
    audiences="""
        boss bosses manager managers supervisor director ceo cfo cto board committee council team teams
        colleagues colleague coworkers coworker staff investors investor stakeholders stakeholder clients
        client customer customers teacher teachers professor prof tutor lecturer students student pupils
        class classmates parents parent mum mom dad mother father wife husband partner girlfriend boyfriend
        kid kids son daughter grandma grandpa gran nan brother sister family friend friends flatmate
        flatmates roommate roommates neighbours neighbors landlord therapist doctor nurse accountant lawyer
        coach trainer club guild clan server community subreddit followers fans viewers listeners readers
        audience voters members public press editor examiner jury report reports presentation presentations
        slide slides deck powerpoint keynote talk lecture seminar workshop conference meeting meetings
        standup call pitch paper thesis dissertation essay homework assignment assignments coursework course
        lesson exam project article blog blogpost post newsletter magazine newspaper noticeboard website
        site page wiki readme docs documentation email mail letter tweet thread story instagram facebook
        poster flyer leaflet brochure handout fridge wall dashboard book chapter appendix portfolio cv fair
        exhibition hospice charity school university uni work office job birthday party wedding church
        parish village court trial case grant application audit review retro retrospective agm records fun
        archive print printing printer diary journal scrapbook video stream podcast
    """,
    for_whom="""
        for, for my, for our, for the, for a, for an, for his, for her, for their, for your, for this, for
        that, for some, for tomorrow s, for today s, for monday s
    """,
    ordering="""
        show make draw plot chart graph give display create sort order rank highlight colour color paint
        mark label add remove hide drop leave include exclude only use put title call name rename turn
        switch change start begin stack split group limit keep skip take set write please can could want
    """,
    quantities="""
        spending expenses expenditure costs cost price prices fee fees pay salary salaries wage wages income
        earnings takings sales revenue money cash budget amount amounts sum sums bill bills mark marks score
        scores grade grades points rating ratings result results time times duration distance distances
        length lengths height heights width widths weight weights size sizes area depth speed speeds pace
        temperature temperatures temps temp rainfall rain humidity pressure consumption usage use output
        production yield yields harvest generation power energy count counts number numbers total totals
        level levels rate rates value values figure figures reading readings data stat stats votes seats
        visits visitors views attendance turnout downloads hours days minutes sightings eggs goals wins
        losses deaths kills tickets orders units items cases people balance share shares percentage
        percentages load traffic
    """,
)
