import { amounts } from './amounts/pl';
import { clients } from './clients/pl';
import { type Cues, list } from './cues';
import { headingWords } from './heading-words/pl';
import { items } from './items/pl';
import { negation } from './negation/pl';
import { people } from './people/pl';
import { wish } from './wishes/pl';

/** Polish. */
export const pl: Cues = {
  headings: {
    required: list`
      wymagania | wymagania obowiązkowe | wymagania konieczne | nasze wymagania | wymagania techniczne |
      wymagane | wymagane umiejętności | wymagane doświadczenie | wymagana wiedza | wymogi |
      czego oczekujemy | czego od ciebie oczekujemy | czego wymagamy | oczekujemy | oczekiwania |
      nasze oczekiwania | czego szukamy | kogo szukamy | kogo poszukujemy | szukamy osoby | szukamy kogoś |
      poszukujemy osoby | potrzebujemy | profil | profil kandydata | twój profil | idealny kandydat |
      od kandydatów oczekujemy | aplikuj, jeśli | aplikuj jeśli | to oferta dla ciebie | jeśli masz |
      kwalifikacje | twoje kwalifikacje | umiejętności | twoje umiejętności | umiejętności techniczne |
      kompetencje | doświadczenie | wykształcenie | konieczne | niezbędne | obowiązkowe |
      co powinieneś umieć | co musisz umieć | co wnosisz | co masz | wiedza i umiejętności | kim jesteś |
      co jest dla nas ważne | ważne dla nas | twoje doświadczenie | aby odnieść sukces | warunki konieczne |
      absolutne minimum
    `,
    preferred: list`
      mile widzian* | mile widziane będzie | będzie mile widzian* | dodatkowe atuty | dodatkowym atutem |
      dodatkowym atutem będzie | dodatkowe punkty | dodatkowy plus | dodatkowym plusem | atutem będzie |
      atutem | atuty | atut | będzie atutem | plusem będzie | na plus | dużym plusem | dodatkowo |
      chętnie zobaczymy | docenimy | zapunktujesz | punkty za | opcjonalnie | opcjonalne | nieobowiązkow* |
      preferowan* | pożądane | ucieszy nas | wyróżni cię | niewymagane, ale
    `,
    duties: list`
      obowiązki | twoje obowiązki | zakres obowiązków | twój zakres obowiązków | zakres zadań | zadania |
      twoje zadania | główne zadania | czym będziesz się zajmować | czym się zajmiesz | co będziesz robić |
      za co będziesz odpowiadać | odpowiedzialność | zakres odpowiedzialności | twoja rola | o roli |
      opis stanowiska | o stanowisku | opis roli | opis pracy | o projekcie | projekt | opis projektu |
      twoja misja | twój dzień | jak wygląda twój dzień | wyzwania | na tym stanowisku | w tej roli |
      na czym polega | co cię czeka | do twoich zadań
    `,
    stack: list`
      nasz stack | stack technologiczny | technologie | technologie, których używamy | używane technologie |
      technologie w projekcie | narzędzia | środowisko techniczne | z czego korzystamy | tech stack
    `,
    about: list`
      o nas | kim jesteśmy | o firmie | nasza firma | firma | zespół | nasz zespół | o zespole | nasza kultura |
      nasze wartości | nasza historia | nasza misja | dlaczego my | dlaczego warto | poznaj nas
    `,
    offer: list`
      oferujemy | co oferujemy | nasza oferta | to oferujemy | benefity | korzyści | co zyskasz |
      co możemy ci zaoferować | zapewniamy | wynagrodzenie | warunki | warunki zatrudnienia | co dajemy |
      dlaczego warto z nami pracować | w zamian | w zamian oferujemy | rodzaj umowy | forma zatrudnienia
    `,
    legal: list`
      różnorodność | równe szanse | równość | ochrona danych | dane osobowe | rodo | klauzula |
      polityka prywatności
    `,
    apply: list`
      aplikuj | jak aplikować | proces rekrutacji | rekrutacja | etapy rekrutacji | kontakt | lokalizacja |
      miejsce pracy | wyślij cv | dodatkowe informacje | zainteresowan* | osoby zainteresowane
    `,
  },
  wish,
  demand: list`
    nie rozstajesz się | nie idziemy na kompromis* | nie uznajemy kompromis* |
    to podstawa | jest podstawą | to u nas podstawa | to konieczność | to mus | to absolutna podstawa |
    wymagan* | wymagamy | wymaga | wymóg | konieczn* | niezbędn* | obowiązkow* | warunek konieczny | warunkiem
    jest | musisz | musi | potrzebujemy | minimum | co najmniej | przynajmniej | oczekujemy | powinieneś |
    powinna | powinien | to podstawa | podstawa | ani rusz | w małym palcu | z zamkniętymi oczami | jak własną
    kieszeń | we krwi | oddychasz | śnisz w | myślisz w | swobodnie | nie podlega | bezwzględnie | to
    konieczność | to warunek | chleb powszedni | na wylot | druga natura | warunkiem | codzienność |
    codziennością | znasz | umiesz | potrafisz | drugi język | trzeba | należy | jesteś ekspertem | jesteś
    ekspertką | ważne jest, aby | ważne jest, by | ważne, żebyś | ważne, abyś | zależy nam na | niezbędna jest |
    niezbędne jest | w jednym palcu | twój konik | twoja mocna strona | język ojczysty | bez dwóch zdań |
    podstawą jest | koniecznie | koniecznością | to mus | to must | musi być | masz opanowan* | płynnie | sine
    qua non | od podszewki | potrzebujesz
  `,
  knowledge: list`
    znajomoś* | doświadczeni* w | doświadczeni* z | doświadczeni* ze | doświadczeni* na | doświadczeni* * w |
    doświadczeni* * z | doświadczeni* * ze | lat doświadczenia | lata doświadczenia | rok doświadczenia | wiedza
    z | wiedza o | wiedzę z | wiedza na temat | biegłoś* w | biegle | umiejętność programowania | umiejętności
    programowania | umiejętność pracy z | umiejętność obsługi | umiejętność korzystania | praktyka w | praktyki
    w | swobodn* | orientacja w | rozumienie | zrozumienie | podstawy | znasz | potrafisz | pracowałeś z |
    pracowałaś z | projektów w | masz za sobą | programowałeś w | programowałaś w
  `,
  knowledgeBehind: list`zaawansowan* | poziom zaawansowany | średniozaawansowan*`,
  telling: list`
    używamy | korzystamy z | pracujemy z | pracujemy na | nasz stack | nasze systemy | nasza platforma |
    nasze usługi | nasze produkty | będziesz pracować z | będziesz korzystać z | stosujemy
  `,
  seeking: list`szukamy | poszukujemy | poszukiwan* | zatrudnimy | zdolność | umiejętność`,
  excluded: {
    before: list`
      bez | bez znajomości | bez konieczności | nie wymagamy | nie wymagamy znajomości | nie jest wymagan* |
      nie oczekujemy | nie oczekujemy znajomości | nie musisz znać | nie musisz mieć | nie musisz |
      nie potrzebujesz | nie trzeba znać | nie używamy | zamiast
    `,
    after: list`
      znać nie musisz | umieć nie musisz | znać nie trzeba | umieć nie trzeba | nie jest wymagan* | nie są wymagan* | niewymagan* | nie wymagamy | nie jest konieczn* | nie są konieczn* |
      niekonieczn* | nie jest niezbędn* | nie jest obowiązkow* | nie jest potrzebn* | nie jest warunkiem | nie
      jest wymogiem | nie oczekujemy | niepotrzebn* | zbędn* | nieistotn* | bez znaczenia | nie ma znaczenia |
      nie mają znaczenia | przesada | może poczekać | nie gra roli | jest bez znaczenia | jest drugorzędn* | są
      drugorzędn* | drugorzędn* | możesz zapomnieć | nieważn* | mogą poczekać | nie dotyczy | nie używamy |
      odpada | jest nam obojętn* | obojętn*
    `,
  },
  headingWords,
  jobWords: list`stanowisko | stanowisku | stanowiska | rola | roli | rolę | praca | pracy | dzień | dnia | dni | tydzień`,
  negation,
  namesakes: list`jest | kto`,
  people,
  clients,
  items,
  weVerbs: list`*śmy | *emy | *amy | *imy | *ymy`,
  or: list`lub | albo | bądź | czy | i/lub | ewentualnie`,
  and: list`i | oraz | a także | jak również | jak i | wraz z`,
  oneOf: list`
    jeden z | jedna z | jedno z | jednego z | jednej z | jednym z | jedną z | co najmniej jeden | co najmniej
    jedna | co najmniej jednego | co najmniej jednej | przynajmniej jeden | przynajmniej jednego | przynajmniej
    jednej | przynajmniej jedną | minimum jednego | minimum jednej | któregoś z | którejś z | dowoln* z | jeden
    lub więcej | jednego lub więcej | spośród | jeden spośród | jedną spośród | jednego spośród | do wyboru |
    przynajmniej jedną z | co najmniej jedną z | co najmniej jednego z | dowolnego z | dowolnej z | wybranego z
    | wybranej z | któryś z | którąś z
  `,
  whoever: list`kto`,
  anyKind: list`
    jeden | jedna | jedno | jednego | jednej | jednym | co najmniej jeden | dowoln* | któryś | jedną | jakiś |
    jakaś | jakiegoś | jakiejś | przynajmniej jeden | przynajmniej jedną | minimum jeden | minimum jedną |
    dowolną
  `,
  examples: list`
    takich jak | takie jak | taki jak | takimi jak | takiego jak | jak np. | np. | na przykład | m.in. | między
    innymi | typu | w rodzaju | w stylu | pokroju | na kształt | przykładowo | jak na przykład
  `,
  similar: list`
    lub podobn* | albo podobn* | lub innym* | lub inn* | albo inn* | czy inn* | lub pokrewn* | lub równoważn* |
    lub odpowiednik* | i podobn* | oraz inn* | i inn* | itp. | lub analogiczn* | bądź podobn* | lub * podobn* |
    albo * podobn* | lub * pokrewn* | lub alternatyw* | albo alternatyw* | lub coś podobnego | lub zbliżon* |
    lub porównywaln* | i pokrewn* | oraz podobn* | czy podobn* | lub ekwiwalent*
  `,
  years: list`lata | lat | rok | roku | letnie | letniego | letnim`,
  numbers: list`
    jeden/jedna/jedno/jednego/jednej | dwa/dwie/dwóch/dwu | trzy/trzech | cztery/czterech/czterem | pięć/pięciu |
    sześć/sześciu | siedem/siedmiu | osiem/ośmiu | dziewięć/dziewięciu | dziesięć/dziesięciu | jedenaście |
    dwanaście
  `,
  amounts,
  kinds: list`
    języ* | framework* | narzędzi* | bibliote* | baz danych | bazy danych | bazami danych | platform* |
    technologi* | stack* | system* | chmur* | środowisk* | dostawc* | oprogramowani* | rozwiąza* | usług*
  `,
  areas: list`
    backend | frontend | mobile | web | dane | danych | analiza danych | statystyka | wizualizacja | monitoring
    | monitorowanie | testy | testowanie | automatyzacja | konfiguracja | zarządzanie konfiguracją | wdrożenia |
    wirtualizacja | kontenery | sieci | bezpieczeństwo | embedded | modelowanie | symulacje | programowanie |
    skrypty | big data | aplikacje mobilne
  `,
  starters: [],
  calls: list`
    aplikuj | zgłoś | napisz | dołącz | wyślij | zadzwoń | porozmawiajmy | czytaj | odezwij
  `,
  evidence: {
    before: list`
      znajomość | znajomości | znajomością | doświadczenie w | doświadczenie z | doświadczenia w |
      doświadczenia z | programowania w | programowanie w | programista | programistka | programisty | języka |
      języku | język | języków | framework | frameworka | rozwój w | tworzenie w | deweloper
    `,
    after: list`programista | deweloper`,
  },
};
