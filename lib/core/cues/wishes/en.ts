import { list, type WishWords } from '../cues';

/** What makes an English statement a wish. */
export const wish: WishWords = {
  before: list`
    happy days if | be pleased to see | pleased to see | be pleased to hear | be curious to hear | curious to hear about | make our day if | makes our day if | made our day if | stand out if | stand out when | shine if | score if | light up when | lights up when | ears prick up | perk up | perk up when | perks up when | nod approvingly | smile when we see | get excited when | makes us curious | curious if | on our wish list | on the wish list, | | bonus marks for | also of interest: |
    candidates will also | candidate will also | candidates also have | candidate also has | candidates also know | candidate also knows |
    candidates may also | candidate may also |
    preferably | ideally | a plus: | an advantage: | desirable: | ahead of the curve | great if | if you
    have previous | nice to have | nice to haves | bonus | bonus points | bonus points for | bonus points if
    | plus point for | plus points for | plus point if | plus points if     | bonus if | bonus for | extra points for | plus if | a plus if | preferred | desirable | desired |
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
    if | it'd be a * if | it would be a * if | happier with | happier if | at least heard of | has heard of | preference goes to | handy if | useful if | helpful if | helpful to understand |
    helpful to know | helpful to have | useful to know | useful to understand | useful to have | nice to
    know | good to understand | the more | extra points if | extra credit if | points if | marks if | credit
    if | maybe | would * like to hear from | especially like to hear | particularly like to hear | keen to
    hear from | especially keen to hear | love to hear from | particularly keen on
  `,
  after: list`
    less important | round things off | round it off | do you no harm | does you no harm | does no harm | makes life easier | make life easier | makes your life easier | make your life easier | makes things easier | make things easier | always useful | merely useful | merely nice | just nice | simply nice | only nice | makes us curious | piques our | pique our | on our wish list | on our wishlist | gets you noticed | is a talking point | would be fun | | less essential | less crucial | lower priority | not as important | welcomed | nice surprise | pleasant surprise | pleasant extra | nice extra | welcome extra |
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
    would be good too | is nice too | given priority | given precedence | be prioriti* | be given precedence | be given
    preference | would strengthen | will strengthen | strengthen your | would enhance | enhance your | would
    support your | will support your | adds weight | add weight | added advantage | additional advantage | helps | is something you'd like | is something you would like | pref | pref. | a could have | a could-have | could-have | could-haves | earns respect | earns extra | counts for you | would let you | would allow you | would get you | if we're lucky | if we are
    lucky | are cool too | are nice too | are good too | to separate | as a tie-breaker | as a tiebreaker | in a tie
  `,
  tried: list`already | ever | also | on top | happen to | before | previously`,
};
