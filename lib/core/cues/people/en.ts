import { list, type PeopleWords } from '../cues';

/** People of English postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    customers | clients | users | students | pupils | participants | attendees | learners | patients | citizens
    | residents | visitors | guests | suppliers | vendors | partners | tenants | subscribers | parents | every
    customer | each customer | every user | each user | the user | a user | every participant | each participant
    | every student | each student
  `,
  workers: list`
    manager | director | supervisor | ceo | cto | lead | founder | predecessor | engineers | developers | programmers | consultants | colleagues | analysts | scientists | specialists |
    experts | trainers | teachers | instructors | lecturers | researchers | administrators | admins | architects
    | designers | technicians | testers | operators | caseworkers | clerks | nurses | doctors | clinicians |
    accountants | auditors | staff | managers | people | folks | agents | interns | apprentices | juniors |
    seniors | team members | teammates | coworkers | co-workers | peers | contractors | freelancers | lawyers |
    salespeople | team | teams | mentor | buddy | team lead | tech lead | boss
  `,
  ours: list`our | your | the rest of the | the other`,
  must: list`
    must | need | needs | should | have to | has to | ought to | require | requires | are required to | are
    expected to
  `,
  has: list`
    write | writes | wrote | coded | code in | program in | used to write | used to code | dream in | are former | is a former | was a | is an ex | started out | have | has | know | knows | bring | brings | hold | holds | possess | speak | master | understand |
    understands | boast | are | swear by | live and breathe
  `,
  beside: list`
    sit next to | sitting next to | sit between | sit among | sit beside | between | side by side with | shoulder to shoulder with |
    work with | working with | work alongside | working alongside | alongside | next to | beside | together with
    | lead | leading | manage | managing | learn from | learning from | surrounded by | among |
    amongst | meet | report to | sit with | pair with | pairing with | paired with | collaborate with | collaborating with |
    team up with | liaise with | supported by | mentored by | in a team of | on a team of | join a team of |
    part of a team of | within a team of | and a team of | leadership for a team of | leadership to a team of
  `,
  helps: list`
    train | training | teach | teaching | mentor | mentoring | coach | coaching | support | supporting | help |
    helping | join | joining | assist | assisting | advise | advising | guide | onboard
  `,
  relative: list`who | that | whose`,
  having: list`with`,
  they: list`they`,
  masters: list`
    know | master | be good at | be great at | be fluent | speak | understand | be proficient | be comfortable |
    be confident | be at home | be able to read | be able to write | be up to speed | be handy | be strong
  `,
  lets: list`
    lets | let | helps | help | gives | give | allows | allow | enables | enable | saves | save | spares | frees
    | brings | offers | sends | keeps
  `,
};
