import { list, type NegationWords } from '../cues';

/** What looks like a denial and asks. */
const asking = list`
  not call yourself a beginner | not consider yourself a beginner | not call yourself a novice | not a beginner | no beginner | no beginners |
  not only | not just | not merely | not simply | not solely | not limited to | but not limited to | not
  afraid of | not scared of | not new to | no stranger to | no strangers to | not a stranger to | no fear
  of | not shy of | no less than | not less than | no fewer than | nothing about | no problem with | no
  trouble with | can't live without | cannot live without | can't imagine | cannot imagine | couldn't live
  without | not without | no matter | no later than | not unfamiliar with | don't just | doesn't just |
  don't only | don't shy away | never without | not satisfied with | not optional | no secrets | no secret
  | no mystery | non-negotiable | not negotiable | don't apply | do not apply unless | no more than | not
  more than | not knowing | no secrets for you | nobody needs to explain | nobody has to explain | no one
  needs to explain | no need to explain | without which | not for the first time | no excuses | no way
  around | not least | don't hesitate | no later | not be afraid of | not be scared of | anything but new |
  anything but foreign | anything but alien | anything but unknown | anything but unfamiliar | anything but strange | anything but a *
  |
  far from new | hardly new | struggle | be lost | get lost | out of your depth | be hard | be tough | be
  difficult | get stuck | no surprises | no compromise* | never compromise | not compromise | won't
  compromise | don't compromise | not up for | can't do without | cannot do without | no problem moving |
  no problem switching | no problem working | no problem using | no problem reading | no trouble * | rule
  you out | rules you out | exclude you | excludes you | disqualifies you | needn't be told | need to be
  told | need no introduction | needs no introduction | need an introduction | needs an introduction | require no
  introduction | requires no introduction | need explaining | no explaining | needs no explaining | never forget | don't forget | not enough | not
  everything | never tire of | don't panic | won't panic | never panic | won't scare you | won't frighten you | not rocket science |
  not a buzzword | no buzzword | no rookie | no newbie | not a newbie | no novice | isn't new to | aren't
  new to | isn't foreign to | nothing new to you | not foreign to | no big mystery | no terror* | nothing beats | anybody who can't | anyone who can't | people who can't | those who can't | anybody who cannot | anyone who cannot | we do worry about | we do care about | we do mind | won't run away from | not run away from | not run from | nothing replaces | no fear | no fears | no horror* | no surprise | no magic | no
  mysteries | won't accept less than | not satisfied without | never lack | no lack of | won't get far
  without | you don't mind | you do not mind | stop until | rest until | give up until | need to google |
  need to look up | need hand-holding | need help with | no luxury | not a luxury | no option | not an
  option | no afterthought | not an afterthought | no gimmick | no black box | not a toy | no hobby |
  wrong job | wrong role | wrong place | wrong fit | look elsewhere | best look elsewhere | keep scrolling
  | move on | won't enjoy | not the job for you | not the role for you | not the place for you | be
  surprised if | be shocked if | be astonished if | be worried if | be amazed if | be odd if | be strange
  if | hard to see how | won't last | won't survive | be unhappy | be miserable | be out of luck | be
  screened out | be filtered out | be rejected | be turned away | be turned down | be declined | won't be
  shortlisted | will not be shortlisted | won't be invited | not be invited | go straight to the bin |
  won't get an interview | won't make the cut | not make the cut | don't bother applying | do not bother
  applying | please don't apply | please do not apply | need not apply without | won't be read | not be considered | not considered | be disregarded | cannot be
  considered | can't be considered | preferred candidate | preferred candidates | preferred applicant |
  preferred applicants | can't be faked | cannot be faked | can't fake | cannot fake | can't bluff | find this
  hard | find it hard | find this tough | find it tough | find this difficult | find it difficult | a hard time |
  a tough time | or nothing | can't train | cannot train | when not to | where not to | how not to | why not to
  `;

/** Begins what anybody says of anything: "it isn't just about rules". */
const EVERYDAY = /^not (?:just|only|merely|simply|solely|everything|enough|everybody)\b/;

/** The same with the verb: "isn't up for debate". */
const verbs = ["isn't", "aren't"];

/** The words of an English negation. */
export const negation: NegationWords = {
  not: list`
    not | isn't | aren't | wasn't | don't | doesn't | needn't | won't | isnt | arent | dont | doesnt | no
    | neither | nor | never | none of | cannot | can't | nobody | couldn't | wouldn't | shouldn't |
    nothing | hardly | scarcely | unthinkable | impossible | unimaginable | no one | zero | hasn't | haven't |
    hadn't | didn't | lack | lacks | lacked
  `,
  needed: list`
    required | require | requirement | requirements | a requirement | needed | necessary | mandatory |
    essential | must | must-have | must have | obligatory | compulsory | expected | prerequisite |
    prerequisites | pre-requisite | precondition | condition | dealbreaker | deal breaker | deal-breaker |
    blocker | showstopper | assumed | demanded | problem | issue | crucial | critical | necessity | need |
    deal-breakers | dealbreakers | expectation | expectations | obligation | obstacle | hindrance | barrier
    | disqualifier | drawback | held against | count against | requirement that | mandated | indispensable |
    absolute must | vital | important | imperative | part of the requirements | on our list | relevant |
    play a role | play any role | play a part | part of your work | part of your job | part of the job |
    part of this job | part of this role | part of the role | in scope | criterion | criteria | among the
    things | among our requirements | matter | matters | come into play | carry weight | carry any weight |
    of interest | of concern | of relevance | on the menu | on the agenda | held against you | work against
    you | put you off | stop you | hold you back | rule out | part of what we | among what we | what we look
    for | what we're looking for | what we are looking for | what we need | what we are after | what we're
    after | what we ask | in demand here | on the list | on the shopping list | on the wish list | a factor
    | a condition | any condition | asked for | asked of you | called for | sought | wanted | of any use
    here | of use here
  `,
  need: list`
    have to come with | have to bring | have to arrive with | need | needs | require | requires | expect | expects | have to know | have to have | have to be |
    demand | ask for | insist on | mind if | care if | necessary to | essential to | mandatory to | asks
    for | asks | ask | wants | needed to know | need to know | need to be | be fluent in | have to be
    fluent | expecting | requiring | required to | look for | looking for | hung up on | fussy about |
    strict about | set on | picky about | fixated on | dogmatic about | precious about | tied to | have
    to use | have to learn | have to write | have to touch | have to master | have to speak | have to
    understand | have to work with | have to be good at | have to be proficient in | have to be an expert
    in | have to be experienced in | have to be familiar with | have to be versed in | have to love |
    have to study | anticipate | are after | quiz you on | test you on | ask you about | bother | bother
    with | bothered | bothered by | care about | care which | care whether | hiring for | recruiting for
    | impress | impress us | interest us
  `,
  asking: [
    ...asking,
    ...asking
      .filter((said) => said.startsWith('not ') && !EVERYDAY.test(said))
      .flatMap((said) => verbs.map((verb) => said.replace('not', verb))),
  ],
  unknown: list`
    never opened | never run | know little about | know little of | know next to nothing about | know nothing yet about | know very little about | not a single line of | not one line of | not a line of | never see a line of | | never configured | never built | if you don't know | if you do not know | if you don't have | if you do not have | if you haven't used |
    if you have not used | if you've never used | if you have never used | if you haven't worked with | if
    you are new to | if you're new to | even if you don't | even if you do not | even if you've never |
    whether or not you know | no prior | no previous | no experience with | no experience in | no experience
    of | no knowledge of | no need for | no need to know | no need to have | without prior | without knowing
    | without knowledge of | without experience in | without experience with | never used | never touched |
    not know | not know any | no familiarity with | couldn't care less | don't care whether | don't care if
    | doesn't matter whether | doesn't matter if | don't worry if | no worries if | no problem if | fine if
    you don't | fine if you have never | fine if you haven't | okay if you don't | okay if you haven't | ok
    if you haven't | if you've not used | no worries if you haven't touched | new to | regardless of whether
    you know | irrespective of | don't know | do not know | we don't do | we do not do | won't be writing |
    won't be using | won't be touching | won't be working with | won't be working on | won't be coding in |
    will not be writing | will not be using | will not be touching | will not be working with | won't touch
    | won't write | won't see | won't find | will not touch | nothing here runs on | haven't heard of |
    never heard of | needn't have | need not have | needn't know | need not know | needn't be | never have
    to | won't have to | will not have to | no trouble if | fine with us if | no big deal if | no drama if |
    not to worry if | matter if | having zero | no knowledge | zero experience in | zero experience with |
    brand new to | not having | not having used | not having worked with | not knowing | don't let | do not
    let | not familiar with | unfamiliar with | not experienced in | not experienced with | forget | forget
    about | forget all about | skip the | leave your | never mind | never mind your | clueless about | a
    lack of | lack of | lacking | you won't | you will not | you'll never | you will never | no use for |
    don't sweat it if | no matter which | don't care which | not care which | irrespective of your |
    regardless of your | even with no | even with zero | with zero | out of touch with | no matter if you
    know | no matter whether you know | no hard feelings if | it's fine if | in the dark about | a stranger
    to | whether you | whether or not you | whether you've | if you have never | if you've never | if you
    haven't | if you have not | never seen | never heard | never written | never worked with | never worked
    in | never tried | no odds | no clue about | no idea about | no idea of | it's all the same to us if |
    missing | ignore | disregard | know nothing about | knowing nothing about | know nothing of | worry
    about | without ever | without having | no qualms if | strangers to | no matter if | no matter whether |
    regardless of whether | irrespective of whether
  `,
  leaving: {
    verbs: list`migrat* | transition* | port | porting | ported | convert* | upgrad* | rewrit* | refactor*`,
    from: list`from | off | off of | away from`,
    direct: list`
      replac* | moving from | move from | moved from | switching from | switch from | switched from |
      away from | phas* out | sunset* | decommission* | retir* | coming from | get* rid of | moved off |
      moving off | said goodbye to | say goodbye to | saying goodbye to | goodbye to | farewell to |
      ditch* | dumped | dumping | abandon* | gone are the days of | wean* off | walked away from | turned
      our back on | turned our backs on | outgrew | outgrown | parted ways with | shut down | pulled the
      plug on | left behind | gave up on | giving up on | given up on | stopped using | stop using |
      kicked out | threw out | retired
    `,
    behind: list`
      being phased out | is phased out | was phased out | were phased out | on its way out | on their way
      out | is history | are history | is gone | are gone | a thing of the past | belongs to the past |
      belong to the past | been retired | was retired | were retired | being retired | been replaced |
      was replaced | were replaced | being replaced | had its day | yesterday's news | been
      decommissioned | being decommissioned | been sunset | being sunset | been switched off | we left
      behind | we have left behind | we've left behind | we are leaving behind | we ditched | we dropped
      | being switched off | being wound down | being deprecated | been deprecated | being migrated |
      been migrated | being removed | been removed | being torn down | being shut down | been shut down |
      being turned off | been turned off | will be replaced | will be switched off | will be gone | is
      dead | is going away | are going away | is leaving us | we retired | we have retired | we've
      retired | we replaced | we have replaced | we've replaced | we moved away from | we're leaving
      behind | shown the door | given up on | on the scrapheap | bid farewell | kicked out | thrown out |
      laid to rest | a relic
    `,
  },
  teaching: {
    before: list`
      teach you | train you in | come out of this * fluent in | come out fluent in | leave fluent in | leave us fluent in | be fluent in * by the end | expert out of you | make a * out of you | turn you into a | | train you on | you will learn | you'll learn | you can learn | learn on
      the job | provide training in | offer training in | give you training in | get training in | train
      you up in | introduce you to | taught | can pick up | pick up | we will get you up to speed on |
      will show you | bring you up to speed on | ramp up on | get you up to speed with | get you up to
      speed on | get you up to speed in | get you started with | bring you up to speed with | bring you
      up to speed in | walk you through | coach you in | coach you on | help you learn | show you the
      ropes of | mentor you in | onboard you to | get up to speed on | get to learn | show you how |
      teach you how | teach you to | train you to | explain how
    `,
    after: list`
      be taught | be learned | be learnt | be picked up | is taught | are taught | will be taught | we will teach | we'll teach | we teach | we can teach |
      can be learned | can be learnt | you will learn | you'll learn | taught on the job | will be
      trained | training is provided | training will be provided | training provided | learned on the job
      | learnt on the job | we will train | we'll train | is new to you | are new to you | is unfamiliar
      | are unfamiliar | is foreign to you | is unknown to you | you'll pick up | you will pick up | you
      can pick up | can be picked up | can be acquired | can be taught | will be acquired | is acquired |
      comes with the job | comes with time | you'll absorb | we'll show you | we will show you | we'll
      cover | we'll get you up to speed | we'll train you | you'll get to know | you'll master here |
      you'll grow into | is on us | part of your onboarding | during onboarding | is provided | will be
      provided | are provided | is given | will be given | provided by us
    `,
  },
  comparing: {
    more: list`
      more at home in | more at home with | more comfortable with | more at ease with | stronger in | better at | rather | sooner | more of a | more of an | more interested in | more about | matters more | matter more | counts more | count more | weighs more | weigh more | more important | more relevant | worth more | we value | we prefer | we favour | we favor`,
    than: list`than | over`,
  },
  job: list`
    the role | this role | the job | this job | the position | this position | the work | your work |
    this work | our work | the project | this project | the product | our product | the codebase | our
    codebase | the stack | our stack | day-to-day work | your day | your tasks | your duties
  `,
  others: {
    who: list`
      somebody else | someone else | another team | other teams | a different team | another department |
      another squad | a separate team | a dedicated team | a colleague | colleagues | your colleagues |
      our colleagues | another colleague | others | other people | other colleagues | specialists |
      a specialist | an agency | an external partner | a contractor | contractors | our partners | a partner
    `,
    does: list`
      handle* | look after | looks after | looking after | take care of | takes care of | own | owns | cover |
      covers | deal with | deals with | responsible for | does | do | maintain | maintains | manage |
      manages | write | writes | run | runs | worr* about
    `,
    by: list`
      is | are | by | stays with | lies with | sits with | rests with | remains with | stay with | sit with |
      belongs to | belong to | falls to | fall to | left to | is up to | are up to | in the hands of |
      the job of | job for | task for | matter for | problem for
    `,
  },
  fine: list`fine | ok | okay | welcome | no problem | still | anyway | all the same | apply | too | happy | possible | alright | all right | okay too | just as well`,
  harmless: list`don't worry | do not worry | don't panic | don't be put off | don't let that stop you | no problem | no worries | never mind | not a problem | no big deal | that is fine | all good | no sweat | no drama`,
  helping: {
    to: list`show you | help you | support you | teach you | walk you through | get you`,
    by: list`mentor* | buddy`,
  },
  without: list`without`,
  that: list`that | whether`,
  pronouns: list`it | it's | that's | this | they | they're`,
  but: list`but | although | albeit | even though | however | though | yet | whereas | while | instead | still`,
};
