import { list } from '../../cues/cues';
import type { FactWords } from './fact-words';

/** English. */
export const en: FactWords = {
  not: list`
    not | no | unable | cannot | can't | won't | don't | doesn't | isn't | aren't | never | without | nor | neither | never |
    unfortunately | not able | cant | wont | dont | ineligible | unavailable | n't | refrain | impossible | out of the question | ruled out
  `,
  noNot: list`not only | not just | no matter | no longer than | no later than | whether or not | no less than | no more than`,
  wish: list`
    plus | bonus | nice to have | advantage* | preferred | preferably | prefer | desirable | desired | ideally | ideal |
    beneficial | helpful | asset | looked upon favourably | viewed favourably | viewed favorably | looked upon favorably | well regarded | handy | welcome | good to have | optional* | would be great | would be nice | appreciated | encouraged to apply | encouraged
  `,
  demand: list`
    must | required | require* | requirement* | mandatory | essential | need* | necessary | minimum | at least | have to |
    should | expected | you have | you bring | you are | looking for | you will have | only | you should | you must | essential
  `,
  pay: list`
    salar* | compensation | pay | paid | pays | paying | wage* | remuneration | base | earn* | package | rate | rates | day rate |
    hourly rate | pay range | cash | ctc | stipend of | budgeted at | tc | comp | offer you | we offer | income | money
  `,
  notPayBehind: list`
    arr | mrr | revenue* | funding | series | seed | round | raised | raise | valuation | valued | investment* | in assets |
    assets | aum | gmv | turnover | sales | budget* | bonus* | sign on | signing | referral | equity | stock | shares |
    options | rsu* | ote | on target | stipend* | allowance | reimburse* | voucher* | credit* | grant* | prize* | award* |
    learning | training | education | conference* | gym | wellness | internet | phone | equipment | insurance | coverage |
    match | donation* | contribution* | savings | discount* | deductible | transactions | in transactions | of transactions |
    customers | deals | contract value | acv | market | industry | company | business | fund | portfolio | in value |
    worth of | to spend | towards | toward | for your | relocation | commission* | profit* | loss* | fee | fees | penalty |
    tuition | monthly budget | annual budget | yearly budget | per employee | of funding | in funding | in revenue | home office |
    payments | volume | per transaction | in annual | for learning | for training | work from home | per second | per minute | per user | per seat | per unit | per customer | per request | per ticket | per order
  `,
  notPayAhead: list`
    spending account of | account of | rising * to | rising * * to | increasing * to | increasing * * to | growing to | subsid* | subsidy for | raised | raising | raise of | funding of | funded | revenue* | valuation | valued at | turnover | budget* | bonus* | equity |
    ote | on target earnings | stipend* | allowance* | reimburse* | worth | credit* | grant* | prize* | award* | donat* | save |
    saved | saving* | investment* | invested | processed | processing | process | transactions | sales | deals | quota | contribut* |
    match* | insurance | coverage | cover | series | up to date | volume | assets | managing | manage | manages | referral* |
    commission* | fund | grown | grow | growing | market | cost* | spend | spent | discount* | tuition | fees | options |
    relocation | signing | arr | mrr | company | exceeding | reach* | responsible for | stock* | rsu* | shares | 401 | paid out |
    payout* | won | project* | profit* | in revenue | over the next | selling | tickets | raised over | raised a | price* | refer | rising to | increasing to | going up to
  `,
  least: list`from | starting at | starts at | start at | starting from | at least | minimum | min | minimum of | upwards of | upward of | more than | over | above | floor of | begins at | beginning at`,
  most: list`up to | to a maximum of | maximum | max | maximum of | at most | not exceed* | as much as | as high as | upto | until`,
  per: list`per | a | an | each | every`,
  hour: list`hour | hours | hr | hrs | h`,
  day: list`day | days | d`,
  week: list`week | weeks | wk | workweek`,
  month: list`month | months | mo | mth | mths | mos`,
  year: list`year | years | yr | yrs | annum | y | yoe`,
  hourly: list`hourly | p/h | ph`,
  daily: list`daily | day rate | p/d | pd`,
  weekly: list`weekly | p/w | pw`,
  monthly: list`monthly | p/m | pcm`,
  yearly: list`annual | annually | yearly | p.a. | pa | per annum | annualized | annualised | lpa | p/a`,
  experience: list`
    this kind of work | that kind of work | this sort of work | this line of work | the trade | such a role | comparable role | experience | experienced | exp | expertise | yoe | track record | background | professionally | working as | as a | as an | in a similar |
    in the industry | in a related | in the field | in software | in it | industry | career | working in | work in | working with | hands on | in a role |
    in a comparable | seniority | building | developing | designing | leading | managing | practice | relevant work | employment | under your belt | under their belt | under the belt | years in industry | related work | similar work | comparable work
  `,
  noExperience: list`
    years old | years of age | year old | year anniversary | years ago | last * years | past * years | next * years | years in business |
    year degree | year university | year college | year contract | month contract | months contract | month appointment | month project | month assignment | month position | month role | years in a row | vest* | year vesting | every * years |
    years since | year history | years of history | year warranty | year period | year program* | year plan | years of service |
    years of education | years of study | years of college | years of university | years in existence | year term | year commitment
  `,
  firm: list`
    we have | we've | our company | company | founded | over the past | over the last | in the past | in the last | during the last |
    for the last | for the past | combined | history | heritage | anniversary | since | clients | customers | our team has | family owned | established |
    in business | leader in | has been | have been | celebrating | serving | backed by | our * years | with over | for over | for more than |
    next | old | age | after | vesting | cliff | tenure | sabbatical | resident | residency | residence | lived | living | guarantee | warranty | roadmap
  `,
  person: list`
    you | your | candidate* | applicant* | must | required | minimum | at least | someone | looking for | seeking | requires | requirement* |
    require | need | who has | who have | preferred | ideally | person | individual* | professional* | engineer* | developer*
  `,
  remote: list`
    held from anywhere | done from anywhere | performed from anywhere | worked from anywhere | based anywhere | from your home | from your own home | virtual position | virtual role | fully virtual | virtual first | work virtually | job from anywhere | role from anywhere | do it from anywhere | or from anywhere | entirely online |
    days a week from home | day a week from home | days from home | day from home | days at home | day at home | days per week from home |
    remote | remotely | work from home | working from home | work from anywhere | wfh | telecommut* | telework* | home based | homebased | fully distributed |
    work anywhere | home office | homeoffice | fully virtual | location independent | works from home | home working | done from home | carried out from home | done remotely | from their own home | from their own homes | from their homes | from your own home | from our own homes | from wherever | wherever you want | wherever you like
  `,
  noRemote: list`
    home office reimburs* | home office program* | highly remote | remote cloud* | remote work set up | remote work setup | remote and diverse | remote people | remote folks | remote crew | remote members | remote work equipment | remote work style | remote workers | remote desktop* | remote team* | remote debug* | remote sensing | remote monitor* | remote access | remote site* | remote control* | remote procedure* |
    remote server* | remote device* | remote support | remote management | remote administration | remote hands | remote stipend | remote system* |
    remote locations | remote host* | remote colleague* | remote data* | remote method | remote api* | remote location* | remote and distributed team* |
    home office budget | home office stipend | home office setup | home office set up | home office equipment | home office allowance | home office furniture |
    remote work stipend | remote work budget | remote work allowance | remote work experience | remote working allowance | remote collaboration | work from home stipend | work from home budget |
    work from home allowance | work from home setup | work from home equipment | remote customer* | remote client* | remote worker* | remote employee* | remote interview* | remote operat* |
    remote areas | remote area | remote communities | remote villages | remote environment* | remote diagnos* | remote healthcare | remote patient* | remote office* | remote execution |
    remote code | remote repositor* | remote sessions | remote login | remote infrastructure | remote staff | remote workforce* | remote vehicle* | remote machine* | remote users | remote learning |
    home office budget | remote working experience | remote tools | remote culture | remote workplace* | remote office setup | remotely operable | remotely operat* | remotely control* | remotely monitor* | remotely access* | remotely manag* | remotely piloted | remotely deploy* | remotely debug* | remote virtual machine* | remote vm* | set up your home office | setting up your home office | equip your home office | for your home office | your home office set up | home office package | home office lump sum
  `,
  times: list`weekday | twice`,
  hybrid: list`hybrid | blended working | blended work | blended`,
  noHybrid: list`
    hybrid aws* | hybrid gcp* | hybrid google* | hybrid kubernetes* | hybrid setup of | hybrid cloud* | hybrid and multi | hybrid app* | hybrid mobile | hybrid infrastructure* | hybrid environment* | hybrid architecture* | hybrid it | hybrid data* | hybrid search |
    hybrid multi* | hybrid vehicle* | hybrid system* | hybrid solution* | hybrid network* | hybrid deployment* | hybrid project* | hybrid engine* | hybrid connectivity | hybrid identity |
    hybrid exchange | hybrid integration* | hybrid storage | hybrid ai | hybrid model* of | hybrid technolog* | hybrid frameworks | hybrid azure | hybrid role between | hybrid warfare | hybrid agile | hybrid threats | hybrid platform* | hybrid or multi* | hybrid event* | hybrid quantum | hybrid cars | hybrid electric
  `,
  onSite: list`in our lab | in our labs | at our lab | in our studio | at our studio | in our workshop | at our workshop | in our facility | at our facility | in our plant | at our plant | in our laboratory | at our laboratory | in our factory | at our factory | on site | onsite | on premises | in office | in the office | in person | at our office* | in our office* | at the office | from our office* | from the office | office based | at our * office | in our * office | from our * office | in * office | to the office | at our headquarters | into the office | into our office* | into our * office | to our office* | to our * office | at hq | in the * lab | wfo | work from office | working from office | work from the office | on campus | on the premises | on our premises`,
  noOnSite: list`
    in microsoft office | in ms office | in home office | in open office | in back office | in front office | on site member* | on site team* | onsite team* | onsite member* | on site colleague* | onsite colleague* | on site staff | onsite staff | on site crew | office of | on site gym | on site parking | on site lunch* | on site childcare | on site interview* | on site caf* | on site restaurant | on site support | onsite gym | onsite parking | onsite lunch* |
    onsite interview* | onsite childcare | on premises | on site customer* | onsite customer* | on site visits | onsite visits | on site meal* | onsite meal* | on site fitness | onsite fitness | on site at customer* | on site at client* |
    onsite client* | on site client* | on site medical | on site training | in person interview* | in person event* | in person meet* | in person gathering* | in person off* | in person retreat* | in person social* | in person team* | on site installation* | on site and offshore |
    onsite and offshore | onsite offshore | on site offshore | onsite offshore | offshore on site | onshore onsite | on site dining | onsite dining | on site laundry | on site clinic | onsite amenit* | on site amenit* | on site daycare | onsite health | on site doctor | on site meeting* | onsite meeting* | onsite event* | in office meals | in office lunch* | in office snack* | snacks in the office | in office perks |
    lunch in the office | in person conference* | in office events | in office gym | meet in person | on site facilit* | onsite facilit* | on site technical support | on site emergency | on site service | on site assistance | lunches in the office | food in the office | fruit in the office | drinks in the office | coffee in the office | lunch at the office | dog* in the office | onsite chef | on site chef | in person collaboration
  `,
  office: list`depot | our building | the building | s building | office | offices | facility | laboratory | workshop | premises | hq | headquarters | campus | in person | onsite | on site | lab | labs | studio | hub | plant`,
  noOffice: list`home office | homeoffice | microsoft office | ms office | office 365 | office suite | back office | front office | middle office | office hours | post office | open office | patent office | family office | office manager | office tools`,
  maybe: list`consider | conceivable | possib* | option* | available | flexib* | opportunit* | occasional* | may be | can be | could be | potential* | considered | open to | depending | negotiable | eligible | sometimes | ability to work | ad hoc | if you prefer | if needed | for the right candidate | exceptions`,
  fully: list`100 % | fully | full | completely | entirely | permanently | exclusively | only | 100 percent | always | purely | strictly | all`,
  live: list`
    open to applicants in | open to applicants based in | open to applicants located in | open to people in | open to anyone in | wherever you like within | wherever you like in | wherever you want within | wherever you want in | your home is in | home has to be in | home must be in | can be occupied in | may be occupied in | can be performed in | can be performed from | can be performed from anywhere in | can be done from anywhere in | work from within | working from within | hire across | hire throughout | hiring across | employ people in | living somewhere in | located in one of | based in one of | as long as it is in | as long as it's in | provided that your home is in | provided your home is in | so long as you live in | miles of | km of | kilometers of | kilometres of |     you will be based in | you would be based in | you'll be based in | you will be based at our | you would be based at our | you'll be based at our | you will be based in our | you would be based in our | you'll be based in our | role is based at our | position is based at our | post is based at our | job is based at our | must be resident in | need to be resident in | have to be resident in | must be a resident in | must be based in | must be located in | must reside in | must live in | must be living in | must be physically located in | must currently reside in | must be residing in | must be a resident of |
    need to be based in | need to be located in | need to live in | need to reside in | required to be located in | required to reside in | required to live in | have to be based in | have to live in | have to be located in |
    only hire in | only hiring in | hire only in | hire only within | only hire within | only employ in | only employ people in | hiring only in | hiring only within | only accept candidates from | only considering candidates in | only consider* candidates in | only consider* applicants in | only consider* candidates based in | only consider* candidates located in |
    open to candidates in | open to candidates based in | open to candidates located in | open only to candidates in | open to residents of | residents of | restricted to candidates in | limited to candidates in |
    candidates must be in | candidates must be based in | applicants must be in | candidates must reside in | candidates based in | candidates located in | applicants based in | applicants located in | candidates residing in | candidates living in |
    commuting distance of | commuting distance to | commutable distance of | commutable distance to | commutable to | commute to | commuting distance from | commutable distance from | must be in | able to commute to | you are based in | you're based in | you live in | you reside in | you are located in | you're located in | based anywhere in | located anywhere in | anywhere in | anywhere within | anywhere across |
    currently based in | currently located in | currently living in | currently residing in | be based in | be located in | reside in | residing in | willing to relocate to | relocate to | relocation to | must work from | eligible locations | hiring in the following | remote within | on site in | onsite in | remote in | remote across | remote from | remotely from | remotely within | remotely in | remotely from anywhere in | remote from anywhere in | remote anywhere in | remotely anywhere in | work from anywhere in | work from anywhere within | must be local to | local to | live within | live near | located near | within driving distance of | live in or near | live wherever you like in | live wherever you want in | live anywhere you like in | live close enough to | close enough to | within an hour of | within * hours of | applications from all over | candidates from all over | applicants from all over | people from all over | people who live in | anyone who lives in | locals to | hire only in | based within | located within | reside within | living within | available in the following | candidates from | applicants from | people based in | people living in | someone based in | someone located in | located in or around | based in or near | live in or around | based in or around | remote-first in | resident in | be resident in | work in every city in | work in any city in | work from any city in | live in any city in | work from any state in | work in any state in | live in any state in | work from any part of | live in any part of | must live and work in | must live and be authorized to work in | must live and be authorised to work in | must reside and be authorized to work in | live somewhere in | based somewhere in | located somewhere in | live anywhere in
  `,
  liveOpen: list`based in | located in | living in | live in | eligible in | available in | working from | work from | physically in | present in`,
  only: list`only | must | remote | remotely | exclusively | required | required to | need to | candidates | applicants | restricted | limited`,
  zone: list`time zone* | timezone* | tz | cet | cest | est | edt | pst | pdt | gmt | utc | eet | bst | cst | mst | eastern time | pacific time | central time`,
  noZone: list`multiple time zone* | different time zone* | various time zone* | across time zone* | across timezone* | multiple timezone* | different timezone* | various timezone* | all time zone* | many time zone* | several time zone* | any time zone | any timezone | global time zone* | varying time zone* | diverse time zone* | other time zone* | our time zone* | your time zone* | flexible working hours | own time zone* | whatever time zone | global timezone* | most timezone* | normal working hours | normal business hours | spanning time zone* | span time zone* | spans time zone* | spanning timezone*`,
  visa: list`visa | visas | work permit* | h1b | h 1b | h1 b | immigration | work authorization | work authorisation | employment authorization | sponsorship | work visa* | opt | stem opt | tn visa`,
  visaHelp: list`we do h 1bs | we do h1bs | we do h 1b | we do h1b | we do visas | we do visa* | get you a visa | get you the visa | get you a work permit | get your visa | offer a visa | offer visas | 
    help with * visa | support with * visa | help you with the visa | help you with your visa | assist with * visa | arrange your visa | handle your visa | take care of your visa | cover your visa |
    visa support | visa assistance | help with visa | visa and relocation | relocation and visa | visa relocation | visa help | visa application support | support with visa* | support with your visa | assist with visa* |
    help with your visa | help with the visa | handle your visa | cover visa | cover your visa | pay for your visa | work permit support | immigration support | immigration assistance | h1b transfer* | h1b welcome | h 1b transfer* | visa provided |
    visas provided | arrange your visa | arrange a visa | visa costs | visa fees | visa process | visa support available | visa available | assist with your visa | support your visa | obtaining a visa | get a visa | obtain a visa | visa and work permit | work permit assistance | visa ok | visa sponsor | visa processing | visa services | visa transfer* | relocation visa | help you with visa | assistance with visa* | relocation assistance and visa | visa application
  `,
  sponsor: list`sponsor | sponsors | sponsorship* | sponsoring | sponsored | will sponsor | can sponsor`,
  noSponsor: list`
    recognised sponsor | recognized sponsor | registered sponsor | executive sponsor* | exec sponsor* | project sponsor* | business sponsor* | sponsored by | sponsors of | sponsor event* | sponsor meetup* | sponsor open | sponsor conference* | sponsored content | sponsored ads | sponsored product* | sponsored search |
    company sponsored | employer sponsored | sponsor local | event sponsorship* | sports sponsorship* | sponsored training | sponsored event* | sponsorship of open | sponsored health | sponsored insurance | sponsored retirement | sponsor your certification | sponsor a clearance | sponsor clearance | sponsor security clearance | sponsor a security | sponsor the clearance | sponsor your clearance | sponsor for clearance | sponsor for security | clearance sponsorship | sponsored for clearance | sponsored 401 | sponsored social | government sponsored | clinical trial sponsor* | trial sponsor* | stakeholders and sponsors | sponsors and stakeholders | mentorship and sponsorship | sponsor and | study sponsor* | sponsored program* | sponsor bank* | sponsored research | sponsored lunch* | key sponsors | sponsored development | sponsored projects | sponsor the
  `,
  unsponsored: list`
    without sponsorship | without visa sponsorship | without requiring sponsorship | without the need for sponsorship | without need for sponsorship | without company sponsorship | without employer sponsorship | without current or future sponsorship | without requiring visa | unable to sponsor | not able to sponsor | cannot sponsor | can not sponsor | can't sponsor | no sponsorship* | no visa | no visas | no h1b | no h 1b | not sponsor* |
    not offer sponsorship | not provide sponsorship | not offer visa | not provide visa | without the need for visa | without the need for a visa | without needing sponsorship | without needing a visa | without the need for employer | without the need for current or future | without need of sponsorship | not require sponsorship | not require visa | not require current or future | not now or in the future require | not require employer | not need sponsorship | not need a visa | not be sponsor* | without present or future | without any sponsorship | don't do visas | do not do visas | not do visas | can't do visas | can't help with work permits | cannot help with work permits
  `,
  offer: list`offer* | provide* | available | can | will | able | happy | we sponsor | support* | help | assist* | open to | possible | yes | considered | welcome | cover | willing | ready | sponsor for | eligible for | we ll | ll`,
  clearance: list`
    security clearance* | government clearance* | secret clearance* | ts/sci | ts sci | top secret | public trust | sc cleared | sc clearance | dv cleared | dv clearance | bpss | q clearance | l clearance | dod clearance | dod secret | nato secret | nato clearance | active clearance |
    active secret | interim secret | nv1 | nv2 | baseline clearance | reliability status | enhanced reliability | secret level | ctc clearance | security vetting | sc eligible | yankee white | secret security | clearance level | level of clearance | security cleared | national security vetting | cleared for secret | developed vetting | security check cleared | agsva | positive vetting | full scope poly* | ci poly* | clearable | us clearance | clearance required | obtain a clearance | obtain clearance | hold a clearance | maintain a clearance | cleared candidates | current clearance | federal clearance | personnel security
  `,
  clearanceWord: list`clearance* | cleared | vetting`,
  noClearance: list`customs clearance | clearance sale* | medical clearance | fda clearance | title clearance | rights clearance | trade clearance | payment clearance | clearance process* for | regulatory clearance | slum clearance | import clearance | clearance of goods | border clearance | music clearance | land clearance | 510 k clearance | clearing and clearance | health clearance | clearance and settlement | background clearance* | police clearance* | customs and clearance | clearance items`,
  citizen: list`citizen | citizens | citizenship | citizenships | national | nationals | nationality | us person | us persons | u.s. person | u.s. persons | passport | passports | passport holder* | usc | us citizen`,
  noCitizen: list`
    citizen developer* | senior citizen* | global citizen* | corporate citizen* | citizenship status | citizen data | citizen science | citizen scientist* | good citizen* | digital citizen* | corporate citizenship | first class citizen* | class citizen* | world citizen* |
    national origin | nationality or | citizen service* | citizen engagement | citizen centric | national security | citizen experience | national team | national health | national laborator* | national holiday* | citizen integrator* | smart citizen* | serve citizens | national bank | national lab | national insurance | national average | national park* | citizen facing
  `,
  permanent: list`
    permanent member of staff | permanent member of the team | permanent member of our team | permanent member of our staff | permanent team member | an ongoing position | an ongoing role | ongoing employment | ongoing full time | ongoing contract | employed on an ongoing basis | offered on an ongoing basis | full time regular | regular full time | regular position | full time regular position |
    no end date | no fixed end date | without an end date | without end date | contract of indefinite duration | indefinite duration | permanent hire | permanent employee |
    permanent position | permanent role | permanent contract* | permanent employment | permanent job | permanent full time | permanent part time | perm role | perm position | full time permanent | fulltime permanent | permanent opportunity | indefinite contract* | open ended contract* | open ended appointment | open ended position | open ended post | open ended role | open ended employment | unlimited contract* | unlimited employment | permanent basis | contract type permanent | type permanent | indefinite term contract* | permanent work contract | permanent vacancy | type of contract permanent | employment type permanent | indefinite employment | permanent staff position | contract permanent | permanent labour contract | permanent labor contract | regular full time | long term employment contract | direct hire | full time direct hire | permanent full-time | regular employee | regular employment | permanent posts | permanent post
  `,
  fixedTerm: list`
    fixed term | temporary position | temporary role | temporary contract* | temporary job | temporary assignment | temp position | temp role | temp contract | maternity cover | parental leave cover | maternity leave cover | parental cover | limited term | term limited | contract to hire | contract to perm | temp to perm | contract role | contract position | contract length | contract duration | contract basis | contract job | temporary basis | contract opportunity | temporary employment | term contract | project based contract | contract assignment | contract term | seasonal position | month contract | months contract | month ftc | ftc | year contract | years contract | limited contract | limited to | contract for | contract of | contract type temporary | employment type temporary | month fixed | month term | w2 contract | contract w2 | duration | maternity leave replacement | month assignment | month engagement | sabbatical cover | month project | months project | cover for parental leave | cover for maternity leave | covering maternity leave | covering parental leave | temp to hire
  `,
  contractWord: list`position is funded | post is funded | role is funded | first period | initial period | appointment is for | post is for | job is for | hired for | contract | duration | assignment | engagement | term | limited to | position is limited | position for | role for | extension | length`,
  freelance: list`
    contractor engagement | contractor assignment | contractor arrangement | contractor job | freelance engagement | contractors are welcome to apply | contractors are also welcome to apply | contractors welcome to apply | freelancers are welcome to apply | freelancers are also welcome to apply | contractors may apply | contractors may also apply | contractors can apply | contractors can also apply | freelancers may apply | freelancers can apply | applications from contractors | applications from freelancers |
    freelance | freelancer | freelance basis | contractor position | contractor role | contractor basis | as a contractor | independent contractor* | 1099 | c2c | corp to corp | contractor agreement | b2b contract* | contract b2b | b2b agreement | b2b basis | b2b cooperation | contractors welcome | contractor only | full time contractor | contractor opportunity | self employed | b2b employment | via b2b | b2b only | inside ir35 | outside ir35 | ir35 | long term contractor | contractor full time | consultant contract* | type contractor | status contractor | you invoice us | invoice us | invoicing us
  `,
  internship: list`
    internship | intern position | intern role | paid internship | summer intern* | intern to | as an intern | internship position | internship program* | working student internship | intern for | internship of | student intern* | engineering intern* | engineer intern* | software intern* | developer intern* | apprenticeship | co op position | co op term | research intern* | traineeship | data intern* | science intern*
  `,
  noContract: list`
    including apprenticeship* | and apprenticeship* | permanent employees | to permanent | internship experience* | prior internship* | previous internship* | mentor intern* | internships or | internship or | or internship* | through internship* | including internship* | internship project* | relevant internship* | past internship* | manage intern* | supervise intern* | coach intern* | interns and | completed internship* | internships and | internship and | freelance experience | freelance market* | freelance platform* | freelance network | manage freelanc* | freelance writer* | freelancers and | freelance work* |
    contract negotiation* | smart contract* | data contract* | api contract* | contract test* | contract management | contract law | from internship* | internships | several internships | fixed term deposit* | our freelancers | with freelancers | network of freelancers | internship can | employees and freelancers | managing freelancers | for freelancers | coordinate freelancers | external freelancers | contract duration of customers | not limited to | are not limited to | is not limited to | limited to the | contract for differences | with contractors | permanent resident* | permanent residen* | as well as a permanent | permanent recruitment | permanent placement* | permanent staffing | permanent hiring | contract and permanent | permanent and contract | on a permanent job offer | permanent job offer | large b2b | negotiating b2b | closing b2b | b2b contracts including | provider of direct hire | direct hire staffing | direct hire and | direct hire services | freelance or project based | engaged in freelance | freelance or gig
  `,
  full: list`full time | fulltime | ft position | full time position | full time role | full time job | full or part time | full and part time`,
  part: list`part time | parttime | part time position | half time`,
  degree: list`workload | fte`,
  noHours: list`
    full time student* | full time stud* | full time equivalent* | full time experience | full time employees | full time employee | part time roles | full time positions include | benefits for full time | every full time | eligible full time | all full time | employees on a full time basis | part time mba | part time stud* | full time degree | part time degree | full time education | part time employees | full time work experience | full time professional experience | full time engineers | full time staff | full time benefits | full time team | full time members | full time industry | full time offer | full time conversion | full time course* | part time course* | full time employees only | part time student* | full time developer* on | years full time | years of full time | full time software experience | full time opportunities after | convert to full time | full time mba | full time university | full time relevant | full time commitment to | full time hire* | part time master* | part time jobs alongside | full time internship | work part time while | part time teams | full time colleagues | full time professionals | full time working experience | full time school | full time in school | part time workers | part time staff | part time contractors | part time nurses | full time workers | part time freelancers | part time developers | part time and full time staff | shifts for part time | full time teammate* | full time salaries | hire full time salaries | part time with benefits | full time and part time with | full time and part time employees | full time or part time employees | full time equivalent salary | part time * eligible | full time * eligible | converting to a full time | converting to full time | for part time * eligible
  `,
  percent: list`percent | per cent`,
  fluent: list`fluent | fluently | fluency | full professional | fully proficient | proficien* | near native | c 1 level | perfect | perfectly`,
  native: list`native | mother tongue | mother language | first language | bilingual | native speaker*`,
  business: list`business fluent | business level | professional working proficiency | working proficiency | professional proficiency | business proficiency | professional level | working knowledge | business fluency | business english | business german | business french | business dutch | business japanese | full professional | professional english`,
  veryGood: list`very good | excellent | strong | outstanding | advanced | exceptional | superior | very strong | great | impeccable | upper intermediate`,
  good: list`spoken well | speak well | good | solid | sufficient | intermediate | decent | adequate | proficient | write well | writes well | speaks well`,
  basic: list`basic | beginner* | elementary | basics`,
  conversational: list`conversational | conversational level`,
  speaking: list`
    put * * across | explain* | express yourself | put across | put * across | converse | present in | draft | speak | speaks | speaking | spoken | written | writing | verbal | language skills | language* | command | skills | knowledge | level | required | mandatory | communicat* | speaker* | oral | must | essential | read | understanding | able to | can communicate | working language | company language | ability to | in english and | comfortable | you know | in word | team language | need | office language | requirement | write | writes
  `,
  noLanguage: list`
    market* | compan* | customer* | client* | office* | team | teams | government | law | speaking countr* | speaking market* | version | documentation | class | classes | lesson* | course* | tax* | startup* | bank* | economy | industry | friendly | engineering | government* | school* | university | universities | literature | breakfast | teacher* | content | website | text* | accounting | authorities | subsidiary | regulat* | culture | people | multinational | language classes | language course* | language lesson* | language training | language tuition | embassy | citizen* | national* | passport* | or eu | residen* | city | region | army | navy | users | site | learning | training | language model* | documents | subtitles | headquarters | parent | hq | entity | gaap | made | wine | food | bank | retail | railway | insurance | translation* | resume* | cv | application* | shepherd | social | labour | holiday* | home | manufacturer* | group | partners | and international | based | founder* | nlp
  `,
  noLanguageAhead: list`learn | learning | in the | cv in | resume in | application in | apply in | applications in | documents in | submit* | resume* in | your application | translate* | lessons in | classes in | translated | send us your | available in | study | lessons | into | from | besides | classes | degree in | bachelor* | literature | the | a | major in | our | learn * | learning *`,
  closed: list`
    no longer being accepted | no longer accepted |     no longer accepting applications | no longer accepting applicants | no longer accepting candidates | no longer accepting new applications | not accepting applications | not accepting any more applications | stopped accepting applications | not accepting new applications | applications are closed | applications are now closed | applications have closed | applications closed | applications for this job are closed | applications for this role are closed | applications for this position are closed | closed for applications | closed to applications | closed to new applications | no longer taking applications | no longer hiring for | currently not accepting | not currently accepting applications | no longer open for applications | no longer open to applications | longer receiving applications | application window has closed | application period has ended | application deadline has passed | recruitment is closed | hiring closed | application process is closed | application period is over | deadline has passed | stopped taking applications
  `,
  closedWord: list`
    no longer available | no longer open | no longer active | has been filled | is filled | was filled | now filled | already filled | has expired | is expired | expired | has been closed | is closed | was closed | is now closed | closed on | closed | been removed | has ended | filled | no longer listed | no longer exists | been withdrawn | been taken down | no longer being advertised | is inactive | has closed | no longer live | no longer online | been cancelled | been canceled | no longer advertised | no longer vacant | been archived | no longer posted | no longer current
  `,
  job: list`job | position | posting | role | vacancy | opening | listing | advert* | ad | opportunity | requisition | offer | jobs | post | ship | this`,
  noClosed: list`until filled | until * filled | until it is filled | until the position is filled | once filled | will be filled | when filled | may be closed | when the | if the | closed source | closed loop | closed beta | closed form | will be closed | position may | until the role is filled | until we | filled with | as soon as | before the | closes on | close on | close the | is filled by | until this | until the | to be filled | may close | closed deals | filled on a rolling | be filled | closed captions | tickets closed | until a suitable | closed caption* | certif* | if this | if you | be removed | deals closed | expired * token* | can be closed | token* | certificate* | round | series | deal`,
  decade: list`decade | decades`,
  permanentWord: list`permanent | open ended`,
  workplace: list`place of work | work location | job location | duty station | place of employment | base location | work site | primary location | reporting location | position location | location of work`,
  home: list`at home | from home | home`,
  noWish: list`ideal candidate | ideal person | ideal fit`,
  location: list`location | office | based`,
  noSpeaking: list`language model* | natural language* | programming language* | query language* | language processing | language technolog* | scripting language* | modelling language* | markup language* | language runtime* | domain specific language* | language server* | language detection | speech recognition | languages such as python | language support`,
  placed: list`team sits in | team is based in | team is located in | team works in | our offices are in | team in | located in | based in | must reside | must live | everyone lives in | everybody lives in | all live in | join our | joining our | is seeking | is hiring | is looking for | is searching for | is recruiting`,
};
