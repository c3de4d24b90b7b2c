import { type ItemWords, list } from '../cues';

const verbs = list`
  accelerate | achieve | act as | act like | adapt | address | administer | advise | advocate | align | analyse | analyze | apply |
  architect | assess | assist | attend | audit | author | automate | be responsible | become | bring | build | carry out | champion |
  coach | code | collaborate | collect | communicate | complete | conduct | configure | consult | contribute | convert | coordinate |
  craft | create | customize | debug | define | deliver | demonstrate | deploy | design | detect | determine | develop | diagnose |
  direct | discover | discuss | document | drive | educate | elevate | enable | engage | engineer | enhance | ensure | establish |
  estimate | evaluate | evolve | execute | expand | explore | extend | facilitate | find | fix | focus | follow | foster | gather |
  generate | grow | guide | handle | harden | help | hire | host | identify | implement | improve | increase | influence | innovate |
  install | instrument | integrate | interact | interface | investigate | involve | iterate | join | keep | launch | lead | learn |
  leverage | maintain | make | manage | maximize | measure | mentor | migrate | minimize | model | modernize | modify | monitor |
  operate | optimise | optimize | orchestrate | organize | oversee | own | pair | participate | partner | patch | perform | plan |
  port | prepare | present | prioritize | produce | promote | propose | prototype | provide | provision | push | recommend | recruit |
  reduce | refactor | refine | replace | report | represent | research | resolve | respond | review | run | scale | secure | serve |
  set up | shape | share | ship | solve | spearhead | specify | stay | steer | streamline | strengthen | supervise | support | tackle
  | take | talk to | teach | track | train | transform | translate | triage | troubleshoot | tune | turn | uncover | update | upgrade
  | use | utilize | validate | verify | work | work with | write
`;

/** A verb as it stands in a list of duties: "plan", "plans", "planning". */
function forms(verb: string): string[] {
  const [first = '', ...rest] = verb.split(' ');
  const bare = /[^e]e$/.test(first) ? first.slice(0, -1) : first;
  const ending = /(?:[sxz]|ch|sh)$/.test(first) ? 'es' : 's';
  const third = /[^aeou]y$/.test(first) ? `${first.slice(0, -1)}ies` : `${first}${ending}`;
  const doubled = /(?:^|[^aeiou])[aeiou][bdglmnprt]$/.test(first) ? [`${first}${first.at(-1)}ing`] : [];
  return [first, third, `${bare}ing`, ...doubled].map((word) => [word, ...rest].join(' '));
}

/** By what an item of a list is told in English. */
export const items: ItemWords = {
  asks: list`
    strong | solid | excellent | good | great | proven | deep | extensive | advanced | expert | outstanding | superior | exceptional |
    demonstrated | demonstrable | demonstrates | sound | thorough | broad | basic | basics of | in-depth | working knowledge | working
    experience | working understanding | practical | understanding | understand | understands | experience* | experiences | prior |
    previous | professional experience | professional * experience | hands-on | hands on | knowledge* | familiar* | proficien* | fluen*
    | ability | abilities | able to | capable | capability | comfort | comfortable | confiden* | competen* | skilled | skills | skill in
    | expertise | background | command of | mastery | grasp of | aptitude | proven track record | track record | willing | willingness |
    eager | eagerness | passion* | curio* | self-starter | self-motivated | self-driven | motivated | detail-oriented | detail oriented
    | attention to detail | team player | native | interest in | interested in | keen | enthusias* | degree | bachelor* | master's |
    masters | master of | bs | ba | b.s. | b.sc. | bsc | b.a. | m.s. | ms degree | msc | ms in | phd | ph.d. | diploma | graduate of |
    college | university degree | certified | must | minimum | min. | at least | you have | you've | you know | you are | you're | you
    can | you possess | you understand | you speak | you bring | you love | you enjoy | you care | has | have | having | can | is able |
    is comfortable | knows | possess* | not afraid | exposure to | acquaint* | at ease | adept | adaptable | adaptability | well versed
    | well-versed | versed | qualified | problem solving | problem-solving | communication skills | analytical | creative | creativity |
    critical thinking | several years | a few years | years of | over * years | some experience | some knowledge | some familiarity |
    relevant | related experience | significant | substantial | high level of | highly | commercial experience | industry experience |
    production experience | evidence of | appreciation | sense of | an eye for | eye for | a good | a strong | a solid | a deep | a
    degree | a bachelor* | a master* | a passion | a background | a proven | a track record | an understanding | a keen | a minimum of |
    english | spoken | written | verbal | thinks | independent
  `,
  does: [
    ...verbs.flatMap(forms),
    ...list`
      creation of | development of | design of | implementation of | management of | maintenance of | analysis of | administration of |
      configuration of | preparation of | responsible for | in charge of | you will | you'll | you get to | participation in | support of
      | day-to-day | other duties
    `,
  ],
  doing: [],
  gives: list`
    salary | vacation | days of vacation | holidays | paid | health insurance | insurance | medical | dental | 401k | 401 | pension | stock
    options | equity | lunch| snacks | gym | parental | budget | a budget | a yearly budget | flexible hours | flexible working | flexible
    schedule | remote | compensation | competitive | benefits | perks | discount| allowance | team events | free | opportunit| laptop | macbook
  `,
};
