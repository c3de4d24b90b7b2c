import { type HeadingWords, list } from '../cues';

/** What English headings are told by. */
export const headingWords: HeadingWords = {
  reader: list`
    you | your | yours | you're | you've | you'd | you'll | yourself | youll | youre | candidate* | applicant* |
    the employee | employees | someone | somebody | people who | the person | this person | do you | a person |
    u |  person | the right person | applicants | candidate | teammate | colleague | jobholder | job holder |
    postholder | post holder | incumbent | appointee | role holder | those of you | y'all | ya
  `,
  persons: list`
    individual | individuals | i | i'm | i'd | i'll | my | me | the hire | new starter | folks | those who | anyone | anybody | human
  `,
  firm: list`
    we | we're | we've | we'd | we'll | our | ours | us | the team | this team | the company | company |
    us today | background on us | about us | on us
  `,
  question: list`
    what | how | where | when | which | here is | here's | here are | this is | this | things | a look at |
    can you | are you | have you | do you | could you | does this | does that
  `,
  whom: list`who | whom | whose`,
  relative: list`who | that`,
  why: list`why | why us | join | joining`,
  condition: list`if | if you're | if you've`,
  wishes: list`
    but we can teach you | but we'll teach you | but we will teach you | but we can train you | but we'll train
    you | though we can teach you | though we'll * train you | though we can train you | but can be taught | but
    can be learned | but can be learnt |
    also of interest | of interest too | also interesting |
    bonus | bonus points | extra points | plus points | brownie points | a plus | a big plus | big plus | pluses
    | nice to have* | nice-to-have* | nice if | good to have | great to have | great to bring | great to know |
    great if | be great | be nice | be awesome | be amazing | be a bonus | even better | better if | better
    still | extra excited | especially excited | more excited | particularly excited | really excited | excite
    us | excites us | love it if | love to see | love if | love for you | particularly love | especially love |
    love to find | thrilled if | delighted if | impressed | impress us | impress | wow us | stand out | you
    apart | it would be * | it'd be * | that would be * | preferential | appreciate | also had | also know |
    icing | cherry on | kudos | extra credit | gold stars | extra mile | ideally | preferabl* | preferred |
    desirable* | desired | optional* | advantage | advantageous | beneficial | secondary | helpful | also have |
    also has | also bring | also possess | also be | also like | also great | also want | additionally | strong
    candidates | wish list | wishlist | not essential | not required | not mandatory | not necessary | not a
    must | welcome | appreciated | make us smile | catch our eye | differentiator* | sweeten* | an edge | the
    edge | bonus round | stretch | nicer | even nicer | even more | even * | get our attention | gets our
    attention | our attention | in your favour | in your favor | favour | favor | would be * | would also be * |
    useful | add-on* | add ons | ahead of | head start | won't say no to | wouldn't say no to | jump | make us *
    | makes us * | delight us | surprise us | excite | excites | extras | nice extra* | handy | would also love
    | we'd also love | would help | also useful | also nice | also good | love bonus | leg up | tip the scales |
    set apart | sets apart | swoon | hearts beat | gold star | dream extra* | above and beyond | not strictly |
    lovely | cool to have | cool if | happy if | happier if | smile | put you ahead | puts you ahead | you ahead | step ahead |
    out ahead | over the moon | tip the * | surplus | other things we | other skills we | also like to | make you shine |
    makes you shine | good to haves | great to haves | beyond the basics | beyond the must-haves | on top of
    that | go beyond | assets | noticed | you also | superb | sweetener* | look twice | over and above | balance
    in your | glad of | hold it against | held against | take notice | notice you | bring a smile | grin | score
    points | score you | earn you | win you | weigh in your | count in your | put you at the top | top of the
    pile | rise to the top | a cut above | would love it | pleasant surprise* | pleasantly surprised | luxur* |
    more points | additional points | round off | rounds off | round out | rounds out | tie-breaker* |
    tiebreaker* | sugar on top | frosting | sprinkles | good but not | helpful but not | nice but not | useful
    but not | won't hurt | wouldn't hurt | doesn't hurt | does not hurt | can't hurt | won't harm | would be
    welcome | good bonus | wouldn't go amiss | a leg up | excited by | doubly excited | feather in your cap |
    trump card | ace up | sparkle | garnish | topping* | whipped cream | dessert | gravy | jackpot | rocks our
    world | rock our world | blow us away | blows us away | our socks off | turn our heads | turns our heads |
    high five | high-five | props for | hats off | hat tip | drool | geek out | nice touch | nice addition* |
    added value | added bonus | added advantage | value-add* | value add | strengthen* your | boost your |
    boosts your | enhance your | enhances your | your chances | your odds | distinguish* | differentiat* |
    competitive edge | beyond that | supplementary | complementary | could also | might also | helps if | it
    helps | not a deal breaker | not a dealbreaker | not a deal-breaker | not crucial | not critical | not vital
    | good if | fine if | love you even more | love you more | lucky us | soft spot | ideal world | perfect
    world | wishes | wished for | fancy if | also appreciate | turn up the | give you an | gives you an | rather
    nice | quite nice | really nice | really cool | super cool | would be cool | be cool | would be great | a
    delight | delighted by | music to our ears | make our day | makes our day | butterflies | heart sing |
    hearts sing | swoon-worthy | cheer | won't go unnoticed | not go unnoticed | plus side | bonus material |
    extra love | marks for | extra marks | credit for | points for | points if | less essential | less important
    | less crucial | less critical | lower priority | low priority | love for | brownie | push you over | tip us
    over | over the edge | over the line | seal the deal | put you on top | on top of the stack | nice surprise*
    | swing it | turn you from | chuffed | tickled | stoked | psyched | pumped | ecstatic | elated | overjoyed |
    giddy | jump for joy | happy dance | jazzed | pleased | charmed | in awe | not a blocker | no blocker | not
    a showstopper | no showstopper | no big deal | not a big deal | one better | step further | steps further |
    rounding off | rounding * off | round * off | rounds * off | extra step | make our week | makes our week | make our month | makes our month | make our
    year | is a benefit | be a benefit | a benefit if | of benefit | learnable | teachable | trainable | me apart | them
    apart | someone apart | candidates apart | applicants apart | people apart | more things we | more skills we
  `,
  asks: list`
    stand a good chance | stand a chance | this suits | it suits | suits you | bring | brings | bringing | need | needs | needed | require* | requirement* | must | must have* | must-have*
    | should have | should be | should know | should bring | qualif* | skill* | skillset | skill set | toolbox |
    toolkit | tool kit | tool belt | toolbelt | know | knows | know-how | knowledge | experience* | expertise |
    strength* | superpower* | competenc* | competencies | proficien* | profile | fit | fits | a fit | good fit |
    great fit | match | apply if | hear from you | talk to you | meet you | chat with you | get in touch |
    thrive | succeed | success in | successful | excel | shine | ideal candidate | ideal candidates | perfect
    candidate | right candidate | non-negotiable* | non negotiable* | deal breaker* | dealbreaker* | essential*
    | credentials | track record | looking for | type of person | kind of person | checklist | table stakes |
    what it takes |  to the table | background | good at | great at | comfortable with | love to work |
    enjoy working with | like working | passion* about | care about | attribute* | qualities | trait* |
    characteristics | help you in | help you succeed | help you thrive | serve you well | do well | passionate |
    who are you | been there | done this before | under your belt | up your sleeve | speak | fluent | walk in
    with | can't teach | cannot teach | chops | minimum bar | the bar | criteria | tick | ticks | boxes | hard
    requirements | does well | would do well | strong applicant | can't do without | cannot do without | won't
    compromise | what to have | you show up with | show up with | arrive with | come with | comes with | on your
    cv | on your resume | right person | perfect person | ideal person | ideal teammate | ideal colleague | new
    colleague | new teammate | prerequisite* | pre-requisite* | necessary | mandatory | sound like you | sounds
    like you | feel at home | at home in | do this job well | do the job well | good candidate | great candidate
    | solid grasp | pass the bar | foundations | must know | must-know | entry ticket | got what it takes |
    ideal engineer | ideal hire | ideal developer | our next | the ideal | new hire | recognise yourself |
    recognize yourself | see yourself | you offer | you'll offer | do you offer | keen to talk | talk if | check
    us out if | reach out if | drop us a line if | say hi if | live without | live withouts | hired | land this
    job | get this job | should apply | will look for | line manager | is this for you | is this you | is this *
    for you | is this the * for you | is it for you | technical chops | it takes | does it take | eligib* |
    desired profile | desired candidate | preferred candidate | desired candidate profile | in your backpack |
    backpack | arsenal | bag of tricks | wheelhouse | right stuff | you'd be great if | you would be great if |
    you'll be great if | you're great if | you'd be a great | you'd be perfect if | you will be great if | the
    basics | for success | show us your | show us | make sure you have | make sure you | strong cv | strong
    resume | good cv | good resume | to be considered | be considered | to qualify | to be eligible | to get in
    | to get an interview | get you an interview | get an interview | screening criteria | must-bring* | have in
    mind | picture you | imagine you | we picture | we imagine | what good looks like | a strong candidate |
    knock-out | knockout | not optional | no compromise | what you can't fake | on day one | from day one | in
    your bones | in common with | you'll recognise | you'll recognize | can't compromise | cannot compromise |
    come armed with | armed with | can't live without | must-knows | must knows | win us over | persuade us |
    convince us | bare minimum | proof points | luggage | baggage | suitcase | kit bag | kitbag | kit list |
    satchel | your pockets | your locker | armoury | armory | repertoire | flair | mindset | grounding | grasp
    of | well versed | versed | conversant | acquainted | familiar* | adept | skilled | competent | at ease |
    diploma | precondition* | threshold | person spec* | person specification | candidate spec* | ingredients for | ingredients you | ingredients we |
    recipe | dna | make-up | makeup | portrait | missing piece | cut out for | made for this | wired | nod along
    | nodding | say yes | answer yes | answered yes | yes to | raise your hand | hands up | hand up | calling
    all | our kind of | your kind of | your craft | your trade | forte | survival kit | starter kit | passport |
    admission | make the cut | pull this off | pull it off | nail this | nail it | ace this | crush it | rock
    this | hit the ground running | ground running | hold your own | shortlist* | assessed against | assess you
    | measured against | evaluate you | screen for | test for | check for | watch out for | look out for | eye
    out for | demonstrate* | evidence of | show evidence | possess | equipped with | must-haves | musts | the
    must | indispensable | obligatory | compulsory | vital | crucial | minimum | minimums | a given | givens |
    bottom line | expectations of you | cup of tea | up your street | right up your alley | your alley | sweet
    spot | comfort zone | at your fingertips | fingertips | muscle memory | second nature | battle-tested |
    battle scars | war stories | scars | in the bag | home in | right at home | you tick | click with | vibe
    with | clicks | resonate* | ring true | rings true | describes you | describe you | prove | proven |
    seasoned | pedigree | right fit | perfect fit | best fit | better fit | belong here | you belong | fit right
    in | fit in | fits in | work out | well suited | well-suited | suited | suit you | suits you | right for you
    | for you if | it's you | that's you | sound familiar | sounds familiar | look familiar | is that you |
    could this be you | are you the one | are you our | we're sold | sold if | hire you if | interview you if |
    abilities | capabilities | aptitudes | talents | in your sleep | with your eyes closed | blindfolded | you
    already | you've already | shopping list | demands | demanded of | bring these | bring this | bring along |
    bring the following | bring these along | bring them along | ideally, you are | ideally you are | ideally,
    you're | ideally you're | without this | without these | without them | hard to manage without | sounds
    right | sound right | if this is you | is you | be yourself if | good shape if | hit apply | qualify you |
    qualifies you | on your person | your homework | before you apply | before applying | keep reading if |
    swipe right | the person behind | the brains | the kind of | candidate looks like | candidates look like |
    applicant looks like | role demands | job demands | position demands | role requires | job requires |
    what counts | counts for us | counts here | count for us | what matters | matters to us | matters here | matters
    most | up to it | up to the job | up to the task | up to the role | up to the challenge | up to the mark | up to
    this job | up to this task | up to this role | up to this challenge | have in common | has in common | strong
    hire | great hire | good hire |
    position requires | role needs | job needs | job takes | role takes | role asks | job asks | post demands |
    post requires | work demands | work requires | demands of you | requires of you | you'll want | you will
    want | non-optional | non optional
  `,
  has: list`have | has | having | are | is | you're | you've | youre | should`,
  does: list`
    do | doing | build | building | work on | work in | working on | be working | spend | spending | day | days
    | week | role | mission | task* | impact | responsib* | duties | job | challenge* | contribute | achieve |
    accomplish | deliver | create | make | design | develop | lead | drive | help us | tackle | solve | own |
    involved | get to do | get to work | get to build | get up to | up to | be up to | projects | focus | get
    your hands | make a difference | making a difference | collaborate | support | shape | first 30 | first 90 |
    first month* | first year | playground | expected to | expected of | required to | objectives | the position
    | working with | work with | work closely | adventure | journey | looks like | on your plate | come in |
    comes in | your plate | keep you busy | keeps you busy | busy | own it | you'd own | chew on | time | ship |
    look at the work | the work | in practice | typical | awaits you | await you | awaits | you fit in | where
    you fit | count on you to | counting on you | hands dirty | brings you | projects you | assignments |
    deliverables | scope | remit | rhythm | calendar | run | owning | contribution* | hand over | trust you with
    | entrust | first * months | first weeks | first days | first quarter | first six months | to do list |
    to-do* | week brings | day brings | your help | need your help | success in * * looks like | success in *
    looks like | success looks like | your desk | lands on | ninety days | first months | sink your teeth |
    waiting for you | accountab* | ownership | the gig | gig | quest* | assignment | workload | agenda | in-tray
    | in tray | day-to-day | daily | everyday | routine | job purpose | key result* | activit* | battle* |
    puzzles | problems | crack | roll up your sleeves | sleeves | wrestle | grapple | juggle | dig into | dive
    into | get stuck | stuck into | maintain | operate | improve | take on | take over | take charge | in charge
    | responsible | report to | charter | moving | tinker | craft | fix | fixing | tend | look after our | keep
    alive | keep running | fingers in | working life | on the job | the job itself | once you join | once you're
    in | nine to five | your hours | monday | mondays
  `,
  will: list`
    will | 'll | you'll | youll | would | what you'd be | what you would be | things you'd be | you'd be doing |
    you'd be working | you'd be building | you'd be making | you would be doing | you would be working |
    you would be building | you would be making
  `,
  gets: list`
    get | gets | getting | gain | enjoy | receive | earn | learn | offer | offers | offering | offered |
    provide* | give | gives | promise | benefit* | perk* | reward* | package | salary | compensation | pay |
    paid | in it for you | for you here | have for you | hold for you | in return | in exchange | take care of |
    look after | support you | grow | growth | look forward | expect | love working | love it here | love this
    job | love this role | love about | love us | like it here | us apart | us different | us special | us stand
    out | we stand out | treat you | invest in you | happy | advantages | opportunity to | chance to | bonus
    scheme | annual bonus | sign-on bonus | bonuses | looks after | learn here | find here | you'll find here |
    waiting for you | teach you | for you | take home | walk away with | in the package | what we bring | upside
    | give back | spoil you | get from us | our side of the deal | things to know | know about us | know about
    our * | like working here | enjoy working here | love working here | working here | in store for you | we
    bring to the table | we put on the table | treats | goodies | goodie bag | thank you | thank-you | pledge |
    the deal | good stuff | fun stuff | fun part | lifestyle | wellbeing | well-being | time off | holiday* |
    vacation | insurance | pension | equity | remuneration | wage* | money | dough | cash | carrot* | reasons to
    | reason to | the pitch | freebies | upskill | career path | sweet deal | spoils | nice things | pampered |
    pamper | cared for | look after you | take good care | lavish | hand you | send you | cover for you | pay
    for | chip in
  `,
  seeks: list`
    look for | looks for | looking for | seek | seeking | search for | searching for | need | want | want from |
    expect | ask | ask for | ask of | require | value | care about | hope | hoping for | like to see | need from
    you | want to see | after | hire for | expect from | think you | ideal | dream candidate | wish for | count
    on you | searching | on the lookout | in search of | love to meet | like to meet | want to meet | love to
    have | like to have | hope to find | love to hire | love to find | like to hear from | want to hear from |
    keen to hear from | eager to hear from | excited to hear from | hear from | assume | presume | count on |
    counting on | bank on | insist on | are after | won't budge on | hire people | dream of | dreaming of | hunt
    for | hunting for | hunting | scout* | crave | longing for | yearn* | wish you | would like to see | hope to
    see | hoping to find | hope you | trust you | rely on you | keen on | picture | imagine | ideal person |
    keen to meet | happy to meet | eager to meet | excited to meet | meet people | meet someone | screen |
    screening | pick | choose
  `,
  uses: list`
    what makes us tick |
    use | uses | using | stack | tech stack | technolog* | tools | toolbox | toolkit | tooling | run on | work
    with | built with | runs on | kit | under the hood | systems you | you'll meet | powered by | machinery |
    engine room | our setup | built on | in our stack | arsenal | armoury | armory | bag of tricks | kit bag |
    kitbag | tool belt | tool kit | building blocks | nuts and bolts | behind the scenes | behind the curtain |
    plumbing | weapons of choice | moving parts | gear | makes it tick | make it tick | tick over | wired up
  `,
};
