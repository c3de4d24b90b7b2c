import { list, type NegationWords } from '../cues';

/** The words of a Polish negation. */
export const negation: NegationWords = {
  not: list`nie | nie jest | nie są | bez | ani | żadn* | nigdy | nikt | nic | niepotrzebn*`,
  needed: list`
    wymagan* | wymagana | wymaganiem | wymogiem | konieczn* | konieczności* | niezbędn* | obowiązkow* |
    potrzebn* | warunkiem | oczekiwan* | obligatoryjn* | kluczow* | musi | ważn* | istotn* | kryterium |
    problem* | przeszkod* | dramat* | minus* | tragedi*
  `,
  need: list`
    wymagamy | wymaga | oczekujemy | potrzebujesz | potrzebujemy | musisz | musisz znać | musisz mieć |
    musisz umieć | trzeba | trzeba znać | są wymagane | jest wymagana | jest wymagane | jest konieczna |
    jest konieczne | damy rady |
    szukamy
  `,
  asking: list`
    nie tylko | nie boisz się | nie rozstajesz się | nie idziemy na kompromis* | nie uznajemy kompromis* | bez obaw | nie straszn* | nie jest ci obc* | nie są ci obc* | nie ma tajemnic |
    nie mniej niż | nie wyobrażasz sobie | bez których nie | nie wystarczy | nie jest tajemnic* | nie jest opcj*
    | nie podlega dyskusji | nie podlega negocjacj* | nie jest luksusem | nie może zabraknąć | nie straszne |
    nie przeraża | nie zapomnij | nie jest ci straszn* | nie ma przed tobą tajemnic | nie mają przed tobą
    tajemnic | nie ma dla ciebie tajemnic | nie mają dla ciebie tajemnic | nie kryje | nie kryją | nie stanowi
    problemu | nie jest dla ciebie problemem | nie sprawia ci problem* | nie sprawiają ci problem* | nie są obc*
    | nie jest obc* | nie zaskoczy | nie zaskoczą | nie przerazi | nie przerażą | nie przerażają | nie ma co
    dyskutować | bez problemu | bez trudu | bez wahania | bez mrugnięcia | nie tylko ze słyszenia | nie z
    drugiej ręki | nie może się obejść | nie obejdzie | nie wyobrażamy sobie | niestraszn* | nie odstrasza | nie
    odstraszy | nie do negocjacji | nie czarna magia | to nie czarna magia | to nie nowość | nie są nowością |
    nie jest nowością | nie może brakować
  `,
  unknown: list`
    nawet jeśli nie | jeśli nie znasz | jeśli nie masz | bez znajomości | bez doświadczenia w | bez
    doświadczenia z | nigdy nie | nie znasz | bez konieczności | nie szkodzi, jeśli | nic nie szkodzi,
    jeśli | nie martw się, jeśli | nie ma problemu, jeśli | nie będziesz | nie szkodzi jeśli | zapomnij o
    | brak | brak znajomości | obca ci | nowość dla ciebie | bez względu na to, czy znasz | nieważne, czy
    | nie trzeba znać | nie zobaczysz | nie dotkniesz | nie martw się jeśli
  `,
  leaving: {
    verbs: list`migr* | przejś* | przechodz* | przenos* | przeniesieni* | przepis*`,
    from: list`z | ze | od`,
    to: list`na | do`,
    direct: list`
      zastąp* | zastęp* | wycof* | odchodz* od | odejści* od | rezygn* z | zamiast | w miejsce |
      odeszliśmy od | odeszli od | pożegnaliśmy | porzucili* | porzuciliśmy | zrezygnowali* z | koniec z
    `,
    behind: list`to przeszłość | to już przeszłość | to już historia | to historia | odchodzi do lamusa | odszedł do lamusa | został zastąpiony | został wycofany | jest wycofywan* | wycofujemy | porzuciliśmy | pożegnaliśmy`,
  },
  teaching: {
    before: list`nauczysz się | nauczymy cię | szkolimy z | przeszkolimy cię z | szkolenie z | szkolenia z`,
    after: list`
      nauczymy cię na miejscu | nauczysz się z nami |
      nauczymy cię | cię nauczymy | nauczysz się | można się nauczyć | przeszkolimy | wszystkiego cię nauczymy |
      zapewniamy szkolenie | pokażemy | pokażemy ci | ci pokażemy | pomożemy | pomożemy ci | ci pomożemy |
      wdrożymy | wdrożymy cię | cię wdrożymy | wprowadzimy | wprowadzimy cię | poznasz u nas | poznasz na
      miejscu | nauczysz się u nas | nauczysz się na miejscu | opanujesz u nas | opanujesz | zapewniamy
      szkolenia | przejdziesz szkolenie | szkolenie zapewniamy | szkolenia zapewniamy | wytłumaczymy | wyjaśnimy
      | douczysz się | doszkolimy | doszkolimy cię | da się nauczyć | zaczyna od zera | zaczynają od zera |
      zaczynamy od zera
    `,
  },
  job: list`
    stanowisko | to stanowisko | praca | ta praca | projekt | ten projekt | rola | ta rola | twoja praca
  `,
  others: {
    who: list`
      inny zespół | innego zespołu | inne zespoły | ktoś inny | koledzy | inni | zewnętrzny partner |
      partner | specjaliści
    `,
    does: list`
      zajmuje | zajmują | odpowiada | odpowiadają | obsługuje | obsługują | utrzymuje | utrzymują | robi |
      robią
    `,
    by: list`
      przez | domena | zadanie | w gestii | po stronie
    `,
  },
  fine: list`zaprasz* | również | też | nie ma problemu | możesz | śmiało | mimo to`,
  harmless: list`nic nie szkodzi | nie szkodzi | żaden problem | to żaden problem | nie ma problemu | żaden kłopot | to żaden kłopot | nic straconego | nie przejmuj się | spokojnie | bez obaw | nic się nie stało | bez stresu`,
  helping: {
    to: list`ci | cię | ciebie | tobie`,
    by: list`koledzy | zespół | mentor* | opiekun* | buddy | kolega | koleżanka`,
  },
  without: list`bez`,
  but: list`ale | lecz | jednak | natomiast`,
};
