import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How Czech tells amounts of time. */
export const amounts: AmountCues = {
  months: list`měsíc | měsíce | měsíců | měs.`,
  decades: list`desetiletí`,
  halfMore: list`a půl | a pol`,
  halfOf: list`půl`,
  oneAndHalf: list`půldruhého`,
  fixed: list`
    rok a půl=1.5 | dvouletá=2 | dvouletou=2 | tříletá=3 | tříletou=3 | pětiletá=5 | pětiletou=5 |
    nejméně rok=1 | alespoň rok=1 | aspoň rok=1 | minimálně rok=1 | přes rok=1 | min. rok=1
  `,
  atLeast: list`
    minimálně | alespoň | aspoň | nejméně | min. | min | minimum | více než | víc než | přes | nad |
    přinejmenším | od
  `,
  atMost: {
    before: list`do | maximálně | max | max. | nejvýše | méně než | nanejvýš | pod | ne více než`,
    after: list`maximálně | nebo méně | max`,
  },
  orMore: list`nebo více | a více | a víc | či více | nebo déle | minimálně | plus`,
  between: list`mezi | od`,
  to: list`až | do | a | nebo`,
  time: {
    before: list`
      před | před více než | za posledních | posledních | v posledních | během posledních | příštích | dalších |
      každé | každých | během | do | po | stará | starý | staré | stáří
    `,
    after: list`zpět | zpátky | na trhu | historie | tradice | starý | staré | později | existence`,
  },
  terms: list`
    studi* | kurz* | škol* | smlouv* | stáž* | záruk* | projekt | projektu | program | programu | doba určit* | dobu určitou |
    školen* | praxe na škole
  `,
  lasting: list`již | už | od | s více než | s téměř | po | založen* | jsme na trhu | působíme | fungujeme | přes`,
  firm: list`my | nás | náš | naše* | jsme | firma | společnost | založen* | působíme | fungujeme`,
  person: list`
    ty | tebe | tvoje | tvá | vás | kandidát* | uchazeč* | programátor* | vývojář* | máš | máte | očekáváme |
    požadujeme | hledáme
  `,
  behind: list`na trhu | v naší firmě | historie | tradice | v oboru působíme | existence`,
  ofWhich: list`z toho | z nichž | z toho alespoň | z toho minimálně`,
  halfOfWhich: list`z toho polovinu | polovinu z toho`,
  apart: list`
    ideálně | nejlépe | s dobrou | s velmi dobrou | s výbornou | a dobrá | a velmi dobrá | a znalost* |
    a zkušenost* | a schopnost | a umíš | dále znalost* | včetně
  `,
};
