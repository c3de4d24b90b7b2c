import { list, type NegationWords } from '../cues';

/** The words of a Polish negation. */
export const negation: NegationWords = {
  not: list`nie | nie jest | nie są | bez | ani | żadn* | nigdy | nikt | nic`,
  needed: list`
    wymagan* | wymagana | wymaganiem | wymogiem | konieczn* | konieczności* | niezbędn* | obowiązkow* |
    potrzebn* | warunkiem | oczekiwan* | obligatoryjn* | kluczow* | musi |
    ważn* | istotn* |
    kryterium
  `,
  need: list`
    wymagamy | wymaga | oczekujemy | potrzebujesz | potrzebujemy | musisz | musisz znać | musisz mieć |
    musisz umieć | trzeba | trzeba znać | są wymagane | jest wymagana | jest wymagane | jest konieczna |
    jest konieczne | damy rady |
    szukamy
  `,
  asking: list`
    nie tylko | nie boisz się | bez obaw | nie straszn* | nie jest ci obc* | nie są ci obc* | nie ma tajemnic |
    nie mniej niż | nie wyobrażasz sobie | bez których nie
  `,
  unknown: list`
    nawet jeśli nie | jeśli nie znasz | jeśli nie masz | bez znajomości | bez doświadczenia w |
    bez doświadczenia z | nigdy nie | nie znasz | bez konieczności |
    nie szkodzi, jeśli | nic nie szkodzi, jeśli | nie martw się, jeśli | nie ma problemu, jeśli
  `,
  leaving: {
    verbs: list`migr* | przejś* | przechodz* | przenos* | przeniesieni* | przepis*`,
    from: list`z | ze | od`,
    to: list`na | do`,
    direct: list`zastąp* | zastęp* | wycof* | odchodz* od | odejści* od | rezygn* z | zamiast | w miejsce`,
  },
  teaching: {
    before: list`nauczysz się | nauczymy cię | szkolimy z | przeszkolimy cię z | szkolenie z | szkolenia z`,
    after: list`
      nauczymy cię | cię nauczymy | nauczysz się | można się nauczyć | przeszkolimy | wszystkiego cię nauczymy |
      zapewniamy szkolenie
    `,
  },
  without: list`bez`,
  but: list`ale | lecz | jednak | natomiast`,
};
