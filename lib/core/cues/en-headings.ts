import { type Cues, list } from './cues';

/** English headings. */
export const headings: Cues['headings'] = {
  required: list`
    requirement* | qualification* | minimum qualification* | basic qualification* | required
    qualification* | required skills | required experience | must have* | must-have* | what we are
    looking for | what we're looking for | what were looking for | what we look for | who you are | who
    are you | about you | you have | you bring | what you bring | what you'll bring | what youll bring |
    what you will bring | what you have | what you'll need | what youll need | what you will need | what
    you need | what it takes | your profile | your skills | your experience | your background | skills |
    skills required | skills and experience | skills & experience | technical skills | key skills |
    experience | knowledge | competencies | ideal candidate | the candidate | you are | you will have |
    you'll have | you should have | we expect | we are looking for | we're looking for | looking for |
    prerequisites | profile | essential | essential criteria | essential skills | your qualifications  | do you have | is this you | who you might be | who you may be | help you succeed
    | you will succeed | you'll succeed | to succeed | to be successful | set you up | education | you
    should be comfortable | what you can bring | what we want from you | required | what you're good at |
    what youre good at | requisite* | skillset | skill set | bring with you | you might be a fit | you
    may be a fit | what makes you | expertise | education and experience | mandatory | the skills you |
    success criteria | what we need | what we expect | what we ask for | what we ask | you must have |
    selection criteria | to do this job well | minimum bar | hard requirements | technical background |
    professional background | a must | ideal background | required background | educational background |
    desired profile | desired candidate | desired candidate profile | preferred profile | preferred
    candidate | right stuff | the basics | basics
  `,
  preferred: list`
    extra credit | bonus if | highly valued | it'd be great | itd be great | additional points | we would
    love it | we'd love it | nice to have* | nice-to-have* | preferred | preferred qualification* |
    preferred skills | preferred experience | preferred requirement* | bonus | bonus points | bonus
    skills | plus | pluses | plusses | a plus | plus points | extra points | desirable | desired | desired skills |
    desired qualification* | desired experience | good to have | great to have | great to bring | great
    to know | would be nice | additional skills | additional qualification* | advantage* | advantageous |
    even better | what would be great | optional | brownie points | what will set you apart | stand out |
    it would be great | ideally | also great | it is a plus | it's a plus | beneficial | impress |
    impress us | strong candidates | also possess | might also bring | may also have | if you have any |
    not required | what would make you stand out | assets | asset | make you shine | good to haves |
    great to haves | beyond the basics | preferred experience and qualifications | extra sparkle | not
    essential | desirable criteria | not mandatory | not a must | not strictly required | not strictly necessary
  `,
  duties: list`
    day in the life | responsibilties | what is expected | what to expect | job functions | basic
    function | you might do | you can expect | what success looks like | area of focus | areas of focus |
    expect to do | responsabilit* | responsibilit* | duties | what you will do | what you'll do | what
    youll do | what you do | what you will be doing | what you'll be doing | what youll be doing | your
    role | the role | your mission | your tasks | your job | about the role | about the job | about the
    position | about this role | job description | role description | position summary | position
    overview | position objectives | job summary | role overview | overview | summary | the position |
    the job | the opportunity | opportunity | your responsibilities | key responsibilities | main
    responsibilities | day to day | what your day will look like | tasks | you will | you'll | how you
    will | in this role | scope | your impact | the impact you'll | job duties | essential functions |
    accountabilities | essential duties | the work | typical day | projects | description | the project |
    about the project | what will you do | what is the job | role | mission | week in the life | in the
    life of | in store | what's in store | the challenge | your challenge | challenges | the challenges |
    where we are
  `,
  stack: list`
    our stack | tech stack | technology stack | our tech stack | technologies | technologies we use |
    tools we use | tools that we use | we use | we work with | our tools | our technologies | stack | our
    toolbox | what we use | environment | technical environment | under the hood | the technology |
    technology | the tech | our tech | our technology | tech we use | technology landscape | tech
    landscape | technical landscape
  `,
  about: list`
    get to know us | recent awards | by the numbers | proud of | our customers | life at | how we work |
    our investors | about us | about the company | about the team | the team | our team | who we are |
    company description | our company | the company | our mission | our story | our values | our culture
    | our client | company overview | why we | why join | why work | why us | about | business case |
    value | values | culture | background | the product | our product | our products | our platform | the
    platform
  `,
  offer: list`
    take care of you | let's talk money | lets talk money | benefit highlights | we will offer |
    work-life balance | what we offer | we offer | benefits | perks | what you get | what you'll get |
    what you will get | what youll get | what's in it for you | things to know | good to know | whats in it for you | compensation | salary |
    pay | our offer | why you will love | why you'll love | our benefits | what you can expect |
    perks and benefits | benefits and perks | what do we offer | total rewards | we provide | you will get |
    bonuses
  `,
  legal: list`
    fraud | right to work | drug free | equal opportunity | equal employment | eeo | diversity | privacy |
    accommodation* | disclaimer | e-verify | our commitment | inclusion | legal | physical demands |
    work environment | notice | working conditions | physical requirement*
  `,
  apply: list`
    typical process | how we hire | open roles | open positions | current openings | relocation |
    your recruiter | additional information | how to apply | apply | apply now | application process |
    contact | interview process | hiring process | the process | recruitment process | location | job type |
    more information | questions | to apply | next steps
  `,
};
