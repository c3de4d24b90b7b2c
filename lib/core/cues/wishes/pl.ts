import { list, type WishWords } from '../cues';

/** What makes a statement a wish in Polish. */
export const wish: WishWords = {
  before: list`
    mile widzian* | mile widziana znajomość | będzie mile widzian* | najlepiej | najchętniej | w idealnym |
    idealnie | preferowan* | dodatkowym atutem będzie | dodatkowym atutem | atutem będzie | atutem | atut: |
    atuty: | plusem będzie | dodatkowym plusem | dużym plusem | plus: | plus za | punkty za | opcjonalnie |
    docenimy | chętnie | pożądan* | dobrze, jeśli | fajnie, jeśli | niewymagane, ale | nie jest wymagane, ale |
    dodatkowe punkty za | bonus za | byłoby super, gdyby | byłoby miło | miło, jeśli | miło byłoby | super,
    jeśli | świetnie, jeśli | ucieszymy się | idealnie, jeśli | może | być może | doceniamy | byłoby super |
    byłoby dobrze | byłoby fajnie | byłoby świetnie | byłoby idealnie | fajnie by było | dobrze by było | miło
    by było | w idealnym przypadku | w najlepszym razie | dobrze jeśli | fajnie, gdy | najlepiej, jeśli |
    opcjonalnie: | bonus: | a jeśli jeszcze | jeśli dodatkowo | jeśli do tego | jeśli ponadto | cenimy | może
    też | ucieszy nas | w miarę możliwości | najlepiej, gdy | najlepiej, żebyś | ideałem byłoby | idealnie
    byłoby | najlepiej, gdybyś | byłoby * gdybyś | byłoby *, gdybyś | byłoby *, gdyby | świetnie byłoby | fajnie
    byłoby | dobrze byłoby | ale niekoniecznie | niekoniecznie:
  `,
  after: list`
    się przyda | zawsze się przyda | się przydać | nie zaszkodzi | nigdy nie zaszkodzi |
    mile widzian* | będzie mile widzian* | jest mile widzian* | będzie atutem | będzie dodatkowym atutem | będą
    atutem | będą dodatkowym atutem | dodatkowy atut | dodatkowym atutem | atutem | to atut | atut | będzie
    plusem | będzie dużym plusem | będzie dodatkowym plusem | jest plusem | plusem | na plus | dodatkowy plus |
    opcjonalnie | opcjonalne | preferowan* | pożądan* | zaletą | będzie zaletą | ale niewymagan* | ale nie jest
    wymagan* | ale niekoniecznie | nie zaszkodzi | się przyda | przyda się | byłoby super | wisienk* | tym
    lepiej | jeszcze lepiej | byłob* * | przydadzą się | doceniamy | docenimy | ucieszy nas | zrobi wrażenie |
    działa na twoją korzyść | da ci przewagę | zwiększy twoje szanse | będzie dodatkow* | ale pomaga | ale
    pomoże | ci pomoże | pomaga. | byłaby * | byłby * | byłoby * | zyskujesz w naszych oczach | punktuje |
    punktują | zaplusujesz | zapunktujesz | masz u nas plusa | masz plusa | duży plus | dużym plusem |
    dodatkowym plusem | cenimy | będzie docenion* | będą docenion* | się przydadzą | może się przydać | będzie
    przydatn* | będą przydatn* | jest przydatn* | przydatn* | na twoją korzyść | na korzyść | ułatwi | ułatwią |
    nas ucieszy | wisienka | wisienką | wyróżni cię | daje przewagę | przewagę | przewagą | jest w cenie | w
    cenie | będzie bonusem | bonusem | robi wrażenie | weźmiemy pod uwagę | będzie wartością dodaną | wartością
    dodaną | wartość dodana | ma u nas przewagę | ma przewagę | masz przewagę
  `,
  tried: list`już | kiedyś | dodatkowo | ponadto | zdarzyło | przypadkiem | przy okazji | też | także | również`,
};
