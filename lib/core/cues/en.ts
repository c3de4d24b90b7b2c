import { amounts } from './amounts/en';
import { clients } from './clients/en';
import { type Cues, list } from './cues';
import { headings } from './en-headings';
import { headingWords } from './heading-words/en';
import { items } from './items/en';
import { negation } from './negation/en';
import { people } from './people/en';
import { wish } from './wishes/en';

/** English. */
export const en: Cues = {
  headings,
  wish,
  demand: list`
    our ideal teammate has | ideal colleague has | trust you to | rely on you to know | we cannot do without | first question will be | first questions will be | you can look back on | you look back on |
    is on your cv | are on your cv | your cv shows | your cv lists | your résumé shows | your resume shows | hire on the strength of | hiring on the strength of | has been part of your | have been part of your | been your daily | most of your working | most of your day | come to you with | come to you for | turn to you for | turn to you with | hold your own | do not compromise | never compromise | which you know | that you know well | which you master | which you speak | has to be productive | have to be productive | must be productive | to be productive in | by now you know | could write in your sleep | you could teach | | is on your resume | are on your resume | is on your résumé | no time to learn | no time to teach | has to be there already | have to be there already | got to be there already | nobody gets in without | no one gets in without |
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
    breathe | you eat | you sleep | you dream in | you dream | you wield | you've mastered | is
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
    would describe yourself | hire you for | hired for | hiring you for | rather see | rather have | rather hire | you should know | you should be | you should bring | you should understand | role needs | position needs | job needs | so should you | so must you | you should too | in demand | in high demand | sought after | we do worry about | we do care about | we do mind | shortlisting will be | shortlisted on | shortlist on | shortlisted against | assessed on | assessed against |
    will be assessed | you do have to | you do need | you call yourself | you consider yourself | you see yourself
  `,
  knowledge: list`
    competency in | competency with | competencies in | competence in | competence with | capable with | capability in |
    no stranger to | used to working with | used to working in | accustomed to working with | not afraid of | live without | experience with | experience in | exp in | exp. in | exp with | exp. with | exp of | experience of |
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
    are you a | are you an | we ask for | we require | we expect | ability to | able to | looking for | seeking | seek | searching
    for | looking to hire | hiring | we need | experience | strong practical | engineer: | engineers: |
    engineer : | developer : | developer: | developers: | candidates with | someone with | people with |
    people who | we do expect | we do require | we do need | we do ask | expect you to have | expect you to
    know | we want you to have | you are expected to | we want | somebody who | someone who | a person who |
    anyone who | we demand | we insist on | in need of | on the hunt for | on the lookout for | in search of
    | searching | the hunt is on for | wanted: | wanted | we also need | we also want | we also expect | we
    also require | we also look for | we are after | we're after | who also knows | who knows | who also
    know | who know | who loves | who love | applications from | are welcome from | are invited from | who enjoys
  `,
  excluded: {
    before: list`
      no need for | no prior | without | not required: | do not need | don't need | no experience with | not
      looking for | we do not use | we don't use | instead of | rather than | other than | no | not a | not an
      | zero | than someone with | than somebody with | than anyone with | than people with | than candidates
      with | than an expert in | than experts in | than experience with | than experience in | than years of |
      experience beyond | skills beyond | knowledge beyond | aside from | apart from |
      anything but | except | except for | excluding
    `,
    after: list`
      not required | is not required | are not required | not needed | is not needed | not necessary | is not
      necessary | no experience necessary | is unnecessary | unnecessary | is irrelevant | can wait | need not
      be | is new to you | are new to you | is unfamiliar | are unfamiliar | is foreign to you | is unknown to
      you | is all new to you | is outside the scope | is out of scope | outside of scope | overkill | would
      be overkill | is overkill | beside the point | not so much | not accepted | does not count | doesn't count | is up to you | are up to you | is your choice | is your call | irrelevant | is immaterial | are immaterial | immaterial
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
  jobWords: list`job | role | position | post | gig | seat | opportunity | scope | day | days | week | month | year | time | life | work | shape`,
  negation,
  people,
  clients,
  items,
  clauses: {
    subjects: list`
      you | you're | you've | you'd | you'll | you should | we | we're | we've | we'd | we'll | they | someone else |
      somebody else | nobody | the candidate | the ideal candidate | the successful candidate | candidates | applicants
    `,
    joins: list`
      so | but | and | yet | while | whereas | though | although | because | as | since | however | therefore | hence | so that |
      which | thus | plus
    `,
  },
  evident: list`of course | obviously | naturally | needless to say | clearly | no question | no doubt`,
  modals: list`should | ought to | has to | have to | needs to | need to | shall`,
  practised: list`you | you have | you've | you can | you once | you already`,
  predicates: list`is | are | remains | remain | matters | matter | counts | count | decides | weighs | comes first | come first`,
  needed: list`
    matters | matter | counts | count | decides | weighs | comes first | come first | unavoidable | inevitable | inescapable | indispensable |
    is home | non-negotiable | nonnegotiable | compulsory | obligatory | daily bread | bread and butter | second nature | no stranger | no mystery |
    a different story | another story | a different matter | another matter | where you are at home | where you feel at home
  `,
  sought: list`
    is what we | are what we | is exactly what we | is all we | are all we | is something we | are something we | is what the team |
    is who we | is the one thing we | is the thing we | is the skill we | are the skills we
  `,
  or: list`or | and/or | alternatively | failing that | or failing that | failing which | or else`,
  and: list`and | as well as | plus | along with | together with`,
  oneOf: list`
    one of | one out of | one or more of | one or more | any of | at least one of | at least one | one of the following |
    e.g. | e. g. | e.g | eg | eg. | ie | ie. | some of | some of the following | any one of | two of | two or more of | one
    more of | another of | one other of | two of the following | two or more | three or more of | at least three
    of | at least two | at least two of | several of | more than one of | a few of | preferably | either of |
    whichever of | your pick of | your choice of | any two of | a couple of | at least some of | a minimum of
    one of | pick your poison | take your pick
  `,
  oneOfBehind: list`
    whichever | either will do | either one | either is fine | either works | either is ok | either of them | either of these |
    either of the two | either would do | one of the two | one of the three | one of the four | one of these | one of those |
    one of them | one is enough | one will do | one suffices | any of these | any of them | any of those | any one of these |
    any one of them | any one will do | any will do | any is fine | any would do | any works | take your pick | pick one |
    pick your poison | your pick | your choice | you choose | at least one | at least one of them | at least one of these |
    doesn't matter which | does not matter which | we don't mind which | don't care which | we are not picky | no preference |
    interchangeably | are equivalent | are interchangeable | all work | we're flexible | we are flexible
  `,
  whoever: list`anyone who | anybody who | whoever | those who | those of you who | people who | candidates who | applicants who | someone who | having | when you`,
  anyKind: list`
    a | an | any | one | any one | at least one | some | some kind of | some sort of | whichever | either
  `,
  examples: list`
    such as | for example | like | similar to | for instance | i.e. | along the lines of | the likes of | in the
    vein of | think | as in
  `,
  similar: list`
    or similar | or equivalent | or other* | or others | and others | and similar | or another | or comparable |
    or the like | or any | or related | and other | or something similar | similar | or alternatives | or an
    alternative | or alternative* | or suchlike | or such | or analog* | or something comparable | or something
    like | or something else | or whatever | or kindred | and suchlike | or adjacent | or the equivalent | or a
    similar* | or a comparable | or an equivalent | or counterpart*
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
  areas: list`
    backend | back end | back-end | frontend | front end | front-end | mobile | web | desktop | data | analytics
    | statistics | stats | reporting | visuali* | monitoring | observability | logging | testing | messaging |
    caching | build | builds | ci | config | configuration* | automation | provisioning | deployment* |
    virtualisation | virtualization | containers | networking | security | hosting | shell | embedded | firmware
    | modelling | modeling | simulation | transformation* | pipelines | core | primary | native | apps | ide |
    cms | orm | queues | big data | machine learning | version control
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
    is yours | is for you | you're in | we want you | you belong here | apply | join | talk | touch | contact | call | write | hear | read on | chat | meet | this is | look
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
      frontend: | languages: | tools: | advanced | idiomatic | fluent | you know | must know | should know | to know | who knows | hands-on with |
      comfortable with | comfortable in | exposure to | versed in | worked with | worked in | expert in | trained in |
      certified in | mastery of | command of | grasp of | skilled with | confident in | confident with | we use |
      you use | use of | usage of | deployed on | deployed with | running on | migration to | migrating to | migrating from
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
