import { amounts } from './amounts/en';
import { clients } from './clients/en';
import { type Cues, list } from './cues';
import { headings, headingWords } from './en-headings';
import { negation } from './negation/en';

/** English. */
export const en: Cues = {
  headings,
  wish: {
    before: list`
      preferably | ideally | a plus: | an advantage: | desirable: | ahead of the curve | great if | if you
      have previous | nice to have | nice to haves | bonus | bonus points | bonus points for | bonus points if
      | bonus if | bonus for | extra points for | plus if | a plus if | preferred | desirable | desired |
      optionally | advantageous | it would be nice | would be nice | it would be great | good to have | great
      to have | pluses | even better if | is a plus if | we would love | we'd love | additional points |
      brownie points | not required but | extra respect | respect if | thrilled if | it helps if | helps if |
      it helps to | earns you points | happy if you | we like it when | it counts if | even nicer if | icing
      on the cake | cherry on top | added bonus | a nice extra | nice extra: | we'd be delighted if |
      delighted if | we'd be happy if | we'd be thrilled | impressed by | impressed if | if you've touched |
      if you happen to know | if you also know | if you've played with | a hint of | a touch of | a dash of |
      a pinch of | stand out with | awesome if | cool if | lovely if | wonderful if | fantastic if | ideal if
      | perfect if | better if | pleased if | excited if | glad if | love it if | beneficial if | happy to
      hear you | happy to see | happy to hear about | delighted to see | if you happen to | you may also have
      | you might also have | may also have | might also have | you could also have | you may also know | you
      might also know | we'd love to hear about | we would love to hear about | kudos for | kudos if | kudos
      to | props for | gold star for | gold stars for | great, but not * | nice, but not * | good, but not * |
      helpful, but not * | useful, but not * | great but not * | nice but not * | useful but not * | helpful
      but not * | maybe you | perhaps you | should you also | you might even | over the moon | extra credit
      for | won't complain if | won't say no to | wouldn't say no to | won't object to | wouldn't mind | soft
      spot for | hopefully | perhaps | hopefully you | partial to | a weakness for | sweet if | we welcome |
      we'd welcome | in an ideal world | in a perfect world | with a bit of luck | with luck | we smile when |
      made up if | tickled pink if | chuffed if | we dream of | we'd also appreciate | we'd appreciate | we
      appreciate | we also appreciate | appreciative of | on top of that | additional credit for | extra marks
      for | double points for | full marks for | best case | at best | possibly | tell us | even more if |
      love you | you might have | you may have | might have seen | preference given | preference will be given
      | preference is given | preference for | priority given | priority will be given | priority is given |
      we favour | we favor | we prefer | we'd prefer | we would prefer | we get excited by | excites us |
      interested in hearing about | we're particularly interested in | of particular interest | all the better
      if | doubly so if | you've dabbled | you have dabbled | you've tinkered | you have tinkered | you've
      played with | you have played with | you've experimented | have dabbled in | especially if you |
      particularly if you | lucky to find | lucky if | hoping for | we hope for | we hope you | throw in | you
      may even | might even | may even | could even | we'd be interested | interested in your | should you
      have | should you know | superb if | brilliant if | splendid if | terrific if | stellar if | sold if |
      ecstatic if | you may also bring | you might also bring | you could also bring | you might bring | you
      may bring | might also bring | may also bring | you may also be | you might also be | you could bring |
      ideal experience includes | ideal background includes | ideal experience would include | additional
      knowledge of | can live with | could live with | we'd settle for | would settle for | we also accept |
      we'd also accept | we'd be curious about | curious about your | we'd also like | we would also like |
      it'd be * if | it would be * if | that'd be * if | that would be * if | it'd * help if | it would help
      if | it'd be a * if | it would be a * if | handy if | useful if | helpful if | helpful to understand |
      helpful to know | helpful to have | useful to know | useful to understand | useful to have | nice to
      know | good to understand | the more | extra points if | extra credit if | points if | marks if | credit
      if
    `,
    after: list`
      a plus | a * plus | are plus | a bonus | a * bonus | will be considered | would be considered | an *
      advantage | a * advantage | is plus | plus | nice to have | is preferred | are preferred | preferred |
      strongly preferred | highly preferred | desirable | highly desirable | is desired | desired | an
      advantage | an added advantage | a definite advantage | advantageous | beneficial | would be nice |
      would be great | would be ideal | would be beneficial | would be helpful | is helpful | helpful | is a
      bonus | an asset | is ideal | optional | welcome | will be a plus | would be a plus | can be a plus |
      considered a plus | appreciated | good to have | is nice | a benefit | plusses | not required but |
      would make our day | makes our day | wouldn't hurt | would not hurt | doesn't hurt | can't hurt | in
      your favour | in your favor | would be a bonus | would be useful | is useful | are useful | valued | is
      valued | are valued | scores extra | earns extra points | earns you points | goes a long way | will help
      you stand out | helps you stand out | would round off your profile | is nice to have | rings a bell | a
      nice extra | nice extra | nice bonus | icing on the cake | cherry on top | counts extra | would be
      lovely | would be awesome | would be fantastic | would be amazing | would be cool | would be perfect |
      would be super | even better | will get you far | gets you far | will definitely help | will certainly
      help | would definitely help | would certainly help | will surely help | definitely helps | certainly
      helps | really helps | helps a lot | sure helps | will help you | would help you | comes in handy | come
      in handy | would come in handy | handy | gives you an edge | give you an edge | gives you a head start |
      give you a head start | all the better | so much the better | an added * | added benefit | extra benefit
      | a * benefit | an * benefit | an * asset | a * asset | of benefit | a big help | a great help | go
      amiss | won't hurt | will not hurt | won't harm | never hurts | bad thing | a nice touch | a head start
      | a leg up | an edge | wouldn't go amiss | would not go amiss | extra credit | set you apart | sets you
      apart | make you stand out | makes you stand out | puts you ahead | put you ahead | nice but | good to
      know but | great but not | useful but not | brownie points | tip the scales | catch our eye | make us
      smile | score points | gold star | kudos | cherry on the cake | an extra | would be * | would make * |
      will put you | puts you | makes your | make your | sweeten* | a differentiator | looked upon favo* |
      looked on favo* | viewed favo* | seen favo* | regarded favo* | received favo* | viewed positively | seen
      positively | will count | counts in your | wins you | earns you | earn you | scores you | helps your
      case | strengthens your | raises your | boosts your | boost your | moves you | pushes you | lifts your |
      improves your | increases your | would impress | will impress | impresses us | impress us | wins us over
      | catches our eye | gets our attention | turns our heads | turn our heads | makes us happy | makes us *
      | is something we like | is something we love | nice, not | nice-to-have | a boon | a boost | a perk |
      upside | would set you | goes down well | go down well | music to our ears | well received | gratefully
      received | highly regarded | looked for but not | makes a difference | gives you | give you | adds to
      your | brightens our day | a point in your | speaks for you | a feather in your cap | we like to see |
      we love to see | smooths your | tips the balance | it helps | wouldn't be a bad thing | would not be a
      bad thing | not a bad thing | no bad thing | certainly not unwelcome | not unwelcome | wouldn't be
      unwelcome | doesn't do any harm | won't do any harm | does no harm | do no harm | can only help | can
      only be good | is all the better | helps. | would help | is valuable | are valuable | would be valuable
      | favourably | favorably | positively | looked for | is welcomed | are welcomed | carries weight | carry
      weight | tempts us | delights us | excites us | interests us | catches the eye | a welcome addition | a
      strong plus | a real plus | if possible | where possible | will be rewarded | would be rewarded | gets
      rewarded | is rewarded | will be noticed | gets noticed | will not go unnoticed | won't go unnoticed |
      is a feather | works in your favour | works in your favor | weighs in your favour | weighs in your favor
      | would * help | will * help | can * help | counts double | count double | counts twice | count extra |
      would * be welcome | is always welcome | always welcome | would come as a bonus | comes as a bonus |
      would be the icing | would seal the deal | would clinch it | is the cherry | is the icing | would be a
      real asset | tips the scales | would be a boon | would not be wasted | won't be wasted | makes you a |
      makes you an | makes you the | would make you | never hurt | never hurt anyone | gets you to | brings
      you to | takes you to | puts you at | puts you in | moves you to | sends you to | gets you further |
      brings you further | gets you bonus | have priority | take priority | takes priority | get priority |
      gets priority | have precedence | get preference | gets preference | given preference | be preferred |
      preference | make us | will make us | raises eyebrows | raise our eyebrows | is a feather in | goes to
      the top | go to the top | jumps the queue | jump the queue | is something we'd | are something we'd | on
      top would | would top it off | tops it off | would complete | completes the picture | completes the
      profile | complete the picture | rounds it off | rounds things off | rounds out | round out | would not
      harm | would do no harm | does not go unnoticed | will be looked upon | is looked upon | pays off | can
      pay off | will pay off | is great too | is great as well | are great too | is good too | is cool too |
      would be good too | is nice too
    `,
  },
  demand: list`
    must | must have | required | is required | are required | mandatory | essential | is a must | need to
    have | you need | requires | require | minimum of | at least | necessary | needed | you should have |
    you have | you've | you are proficient | you bring | you know | dealbreaker | deal breaker |
    deal-breaker | non-negotiable | insist on | no secrets | no secret | no mystery | needs to explain |
    can't do | won't get far | a given | indispensable | crucial | non-optional | not optional | is key |
    expected | table stakes | vital | compulsory | obligatory | you live and breathe | second nature | you
    don't shy away | you do not shy away | you never shy away | you aren't afraid | you're not afraid | you
    are not afraid | no surprises | anything but new | anything but foreign | won't compromise | will not
    compromise | no compromise | no compromises | don't compromise | not up for debate | inside out | like
    the back of your hand | in your sleep | bread and butter | daily driver | will struggle | without which
    | you are expected to | absolute must | should be your | you can write | you can code | you can program
    | hard requirement | role demands | job demands | position demands | prerequisite | pre-requisite |
    precondition | will not be considered | won't be considered | goes without saying | go without saying |
    not negotiable | no getting around | no getting round | stands or falls | stand or fall | no substitute
    for | like a pro | for breakfast | down cold | by heart | eyes closed | blindfolded | you think in | you
    breathe | you eat | you sleep | you dream in | you dream | you wield | you've mastered | rock solid | is
    where you | flows through your veins | run through your veins | runs through your veins | in your dna |
    in your blood | under your skin | mother tongue | first language | weapon of choice | home turf | your
    craft | is not a luxury | no luxury | taken as read | taken for granted | we take it for granted | bare
    minimum | the minimum | absolute minimum | entry ticket | make or break | won't hire | can't hire | you
    can't imagine | you swear by | part and parcel | come what may | a condition of | without fail | you're
    fluent | fluent | you've lived | lives and dies | live and die | tested on | quizzed on | calls for | we
    want you | we need you | we insist | we demand | demanded | must-know | dream job if you know | is what
    we need | is what we want | is what it takes | we can't do without | you'll be useless without | you can
    read | you can debug | you can explain | you love | you adore | for granted | you live in | you must've
    | it is imperative | we cannot consider | is what you do best | you do best | you speak best | wrong job
    | wrong role | wrong place | look elsewhere | keep scrolling | won't enjoy | be surprised if | be
    shocked if | be astonished if | be amazed if | has to be able to | have to be able to | had better |
    you'd better | we'll quiz you | expect questions | will be tested | will be quizzed | will ask you |
    we'll ask you | hire nobody | nobody joins | won't last | won't survive | every candidate | all
    candidates | any candidate | be screened out | be filtered out | be rejected | be turned away | be
    turned down | be declined | won't be shortlisted | will not be shortlisted | won't be invited | not be
    invited | go straight to the bin | won't get an interview | won't make the cut | not make the cut |
    don't bother applying | do not bother applying | please don't apply | please do not apply | need not
    apply without | won't be read | cannot be considered | can't be considered | do not apply without |
    don't apply without | hold up in | stand up to | bring it with you | has to hold up | we assume | we
    presume | is assumed | are assumed | we count on | we're counting on | we bank on | what matters | what
    counts | all we ask | all we need | the one thing we | we won't budge | under your belt | under their
    belt | has mastered | have mastered | hard requirements | is what this * | is what this * lives on | is
    the core of | is at the core of | is at the heart of what you | non negotiable | a must-have |
    must-haves | we can't train | we cannot train | the price of entry | the price of admission | your bread
    and butter | is the minimum | part of the entry | comes as standard | are givens | is a given | are a
    given | are a must | are musts | are requirements | are essentials | are prerequisites | are essential |
    are mandatory | are non-negotiable | developer wanted | developers wanted | engineer wanted | engineers
    wanted | expert wanted | experts wanted | specialist wanted | specialists wanted | wizard wanted | gets
    hired | get hired | belongs in | belong in | should be in your | must be in your | won't bend on | will
    not bend on | not bend on | the one skill | can you write | can you code | can you read | can you
    explain | do you know | do you speak | are you fluent | are you good at | you'd describe yourself | you
    would describe yourself | you call yourself | you consider yourself | you see yourself
  `,
  knowledge: list`
    no stranger to | not afraid of | live without | experience with | experience in | experience of |
    experience using | experience working | experience building | experience developing | experience on |
    experienced in | experienced with | years of experience | years experience | years of | knowledge of |
    knowledge in | knowledge on | knowledge around | understanding of | proficien* | familiar with |
    familiarity with | familiarity | expertise in | expertise with | expertise on | expert in | expert with
    | hands on | hands-on | skilled in | skills in | skilled with | skills with | strong skills | fluent in
    | fluency in | background in | background with | comfortable with | strong experience | solid experience
    | proven experience | track record | well versed | command of | mastery of | competent | working
    knowledge | deep knowledge | not be afraid of | you code in | you program in | at ease with | at home
    with | at home in | conversant with | confident with | confident in | confident using | adept at | adept
    with | adept in | versed in | grip on | grasp of | affinity with | handle on | acquainted with | cut
    your teeth on | cut their teeth on | been around the block with | way around | ways around | at one with
    | a way with | flair for | knack for | good with | great with | well read in | schooled in | steeped in
    | trained in | certified in | qualified in | strong in | solid in | sound in | literate in | comfortable
    in | comfortable using | comfortable working | at home using | grounding in | grounded in | exposure to
    | a feel for | at ease in | immersed in | mileage with | mileage in | time spent with | proficiency with
    | well acquainted with | no slouch with | no slouch at | able to read | able to write | at home on
  `,
  knowledgeBehind: list`experience | expertise | skills | knowledge | proficiency | background | fluency | know-how`,
  telling: list`
    we use | we are using | we're using | we currently use | our services | our stack | our backend |
    our frontend | our team uses | our platform | our systems | you'll be working with |
    you will be working with | you'll work with | you will work with | we run | we rely on | we build
  `,
  seeking: list`
    we ask for | we require | we expect | ability to | able to | looking for | seeking | seek | searching
    for | looking to hire | hiring | we need | experience | strong practical | engineer: | engineers: |
    engineer : | developer : | developer: | developers: | candidates with | someone with | people with |
    people who | we do expect | we do require | we do need | we do ask | expect you to have | expect you to
    know | we want you to have | you are expected to | we want | somebody who | someone who | a person who |
    anyone who | we demand | we insist on | in need of | on the hunt for | on the lookout for | in search of
    | searching | the hunt is on for | wanted: | wanted | we also need | we also want | we also expect | we
    also require | we also look for | we are after | we're after | who also knows | who knows | who also
    know | who know
  `,
  excluded: {
    before: list`
      no need for | no prior | without | not required: | do not need | don't need | no experience with | not
      looking for | we do not use | we don't use | instead of | rather than | other than | no | not a | not an
      | zero | than someone with | than somebody with | than anyone with | than people with | than candidates
      with | than an expert in | than experts in | than experience with | than experience in | than years of |
      experience beyond | skills beyond | knowledge beyond | aside from | apart from
    `,
    after: list`
      not required | is not required | are not required | not needed | is not needed | not necessary | is not
      necessary | no experience necessary | is unnecessary | unnecessary | is irrelevant | can wait | need not
      be | is new to you | are new to you | is unfamiliar | are unfamiliar | is foreign to you | is unknown to
      you | is all new to you | is outside the scope | is out of scope | outside of scope | overkill | would
      be overkill | is overkill | beside the point | irrelevant | is immaterial | are immaterial | immaterial
      | incidental | of no consequence | of no importance | of no interest | of no concern | of no relevance |
      makes no difference | make no difference | can come later | comes later | come later | can follow later
      | superfluous | off the table | out of the picture | need not apply | wasted on us | counts for nothing
      | count for nothing | pointless | has no place | have no place | too much of a good thing | out of the
      question here | surplus to requirements | purely incidental | merely incidental | is handled by | are
      handled by | is taken care of | is looked after by | is someone else's | neither here nor there | the
      last thing | can stay at home | is not our thing | is none of your concern | stays out of your hands |
      won't cross your desk | won't be on your plate | is not on your plate | isn't on your plate | won't come
      near you | won't be your problem | won't be your concern | is not your problem | isn't your problem | is
      not your concern | isn't your concern | is off your plate | leave them at home | leave it at home |
      leave that at home | leave those at home | keep them to yourself | keep it to yourself | no longer in
      use | not in use | no longer used | is not used | are not used | isn't used | aren't used | skip it |
      forget it | don't bother | no thanks | no thank you | not here | thanks but no thanks | you can forget
      about it | you can forget it | we'll skip | is not your job | isn't your job | not your job | needn't be
      | need not be there | is none of your business
    `,
  },
  headingWords,
  negation,
  clients,
  or: list`or | and/or | alternatively`,
  and: list`and | as well as | plus | along with | together with`,
  oneOf: list`
    one of | one or more of | one or more | any of | at least one of | at least one | one of the following | e.g. |
    e. g. | e.g | eg | eg. | some of | some of the following | any one of | two of | two or more of |
    two of the following | at least two | at least two of | several of | more than one of | a few of | preferably
  `,
  whoever: list`anyone who | anybody who | whoever | those who | those of you who | people who | candidates who | applicants who | someone who | having | when you`,
  anyKind: list`a | an | any | one | any one | at least one`,
  examples: list`such as | for example | like | similar to | for instance | i.e.`,
  similar: list`
    or similar | or equivalent | or other* | or others | and others | and similar | or another | or comparable |
    or the like | or any | or related | and other | or something similar | similar
  `,
  years: list`years | year | yrs | yr | years' | year's | yoe`,
  numbers: list`
    one | two/a couple of/couple of | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen |
    fifteen | sixteen | seventeen | eighteen | nineteen | twenty
  `,
  amounts,
  either: list`either`,
  kinds: list`
    language* | framework* | library | libraries | tool | tools | tooling | toolchain | technolog* | tech |
    platform* | database* | cloud* | provider* | system* | software | environment* | editor* | scripting |
    backend | back end | frontend | front end | server | infrastructure | orchestration | runtime* | os |
    devops | skill* | expertise | packages | package | product* | service* | store* | broker* | queue* |
    engine* | solution* | suite* | distribution* | warehouse* | vendor* | hypervisor* | programming | coding |
    code
  `,
  starters: list`
    ability | about | and | at | bachelor | basic | benefits | bonus | build | building | coding | degree |
    deep | design | develop | developing | excellent | experience | experienced | expertise | familiarity |
    good | hands | have | how | if | in | is | job | knowledge | location | minimum | must | nice | or | our |
    preferred | proficiency | proficient | proven | qualifications | required | requirements |
    responsibilities | role | salary | skills | solid | strong | the | this | understanding | using | we |
    what | who | with | work | working | you | your
  `,
  calls: list`
    apply | join | talk | touch | contact | call | write | hear | read on | chat | meet | this is | look
    no further | keep reading | say hi | send | come | show
  `,
  glue: list`and | as | both | by | either | for | from | in | into | like | of | on | or | our | plus | the | to | using | via | with | your`,
  evidence: {
    before: list`
      experience with | experience in | experience of | experience using | experienced in | experienced with |
      expertise in | expertise with | proficient in | proficient with | proficiency in | proficiency with |
      knowledge of | knowledge in | skills in | skilled in | familiar with | familiarity with | fluent in |
      background in | understanding of | written in | coding in | code in | programming in | develop in |
      developing in | developed in | development in | program in | programs in | using | built with | built on |
      built in | work with | working with | based on | powered by | migrate to | on top of | libraries for |
      tools such as | such as | technologies like | tools like | including | e.g. | stack: | backend: |
      frontend: | languages: | tools: | advanced | idiomatic
    `,
    after: list`
      developer* | engineer* | engineering | programmer* | extension* | programming | development | experience |
      skills | knowledge | framework* | language | library | libraries | code | codebase* | stack | ecosystem |
      admin* | administrator* | consultant* | cluster* | api* | app | apps | application* | expert* |
      architect* | specialist* | database* | server* | front end | back end | scripts | scripting | components |
      jobs | cookbooks | playbooks | macros | formulas | spreadsheets | sheets | dashboards | based | native |
      hooks | or similar | or equivalent | runtime | sdk
    `,
  },
};
