import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How English tells amounts of time. */
export const amounts: AmountCues = {
  months: list`months | month | mos | months'`,
  decades: list`decade | decades`,
  whole: list`full | solid | whole | good | complete | or so | odd`,
  halfMore: list`and a half | and half | & a half |
    ½
  `,
  halfOf: list`half a`,
  fixed: list`year and a half=1.5`,
  atLeast: list`
    minimum | minimum of | a minimum of | min | min. | at least | no less than | not less than | upwards of |
    more than | over | not under | no fewer than | not fewer than | spent the last | spent the past | the better
    part of | well over
  `,
  atMost: {
    before: list`
      up to | upto | less than | fewer than | no more than | not more than | at most | under | below |
      maximum | maximum of | a maximum of | max | max. | as little as
    `,
    after: list`or less | or fewer | at most | maximum | max | or under | and below | or below`,
  },
  orMore: list`
    or more | plus | and + | or + | and more | and above | or above | and up | or greater | or longer | minimum | min |
    at least
  `,
  between: list`between | from | anywhere from | anywhere between`,
  to: list`to | through | or | up to | and up to`,
  time: {
    before: list`
      in the last | in the past | over the last | over the past | within the last | within the past |
      during the last | during the past | for the last | for the past | the last | the past | last | past |
      the next | next | coming | first | within | after | every | each | per | once every | previous
    `,
    after: list`
      ago | old | or older | and older | of age | in a row | in the making | from now | into | of history |
      of tenure | after | of growth | of employment | later | since |
      you'll | you will | we'll | we will
    `,
  },
  terms: list`
    apprenticeship* | degree* | diploma* | bachelor* | master | master's | masters | college | university |
    school | program | programme | contract* | internship* | term | fixed | project | training | course |
    courses | traineeship* | placement* | roadmap | plan | vesting | warranty | engagement* | commitment |
    assignment* | rotation* | duration | extension | period | runway | study | studies | vocational
  `,
  lasting: list`
    for | for over | for more than | for almost | for nearly | for about | since | with | with over |
    with more than | with almost | with nearly | after | after over | over | founded | takes | lasts |
    taking | lasting | runs for
  `,
  firm: list`
    we | we've | we're | our | ours | us | company | firm | startup | founded | established | agency |
    codebase | product | platform
  `,
  person: list`
    you | you've | you'll | you're | your | candidate* | applicant* | somebody | someone | developer with |
    engineer with | person | expect* | want* | ask* | require* | need* | look* | seek* | search* | prefer* |
    must | should | hiring
  `,
  tells: list`has | have | is | are | was | were | helps | help | builds | makes | runs | serves | provides | delivers | offers | we`,
  behind: list`behind us | behind it | behind them | to its name | to our name | under our belt | in its history | in our history | at our company | in our company | at our firm | in house here`,
  ofWhich: list`
    of which | of those | of that | including | incl | incl. | including at least | thereof | of them | of these | the
    last | the most recent | the latest | with the last
  `,
  halfOfWhich: list`
    half of them | half of which | half of those | half of that time | half of these | of which half | half of it |
    half that time | at least half
  `,
  apart: list`than | 
    with expertise | with * expertise | with proficiency | with a * focus | with a focus | with focus |
    with a * background | with a * understanding | with * understanding | with * knowledge | with knowledge |
    with a * foundation | with exposure | with familiarity | with proven | with strong | with deep |
    with a strong | with a deep | with a solid | with a good | with good | with solid | with confidence |
    with some | preferably | ideally | demonstrat* | and know | and love | and loves | and have | and has |
    and are | and is | and can | and be | and being | and we | and our | and you | and your | and a | and an | and the | and strong | and good | and deep | and solid |
    and excellent | and thorough | and * understanding | and familiar* | and understand* | and proficien* | and knowledge | and exposure |
    and expertise | and fluent | and fluency | and comfortable | who know | who knows | who love | who loves |
    who have | who has | who can | who are | who is | is | are | you have | you know | you are | we use | we are
  `,
};
