import { type HeadingWords, list } from '../cues';

/** What Polish headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    ty | ciebie | ci | cię | tobie | tobą | twój | twoj* | kandydat* | masz | jesteś | znasz | potrafisz |
    musisz | powinieneś | powinnaś | będziesz | zyskasz | otrzymasz | wnosisz | wniesiesz | robisz |
    zajmiesz | dostaniesz | umiesz | pasujesz | czujesz | robiłeś | pracowałeś | pracowałaś
  `,
  firm: list`
    my | nas | nam | nasz* | zespół | firma | oczekujemy | szukamy | poszukujemy | wymagamy | potrzebujemy |
    oferujemy | używamy | korzystamy | jesteśmy | dajemy | zapewniamy | chcemy | mamy | proponujemy |
    będziemy | cenimy | docenimy | chcielibyśmy
  `,
  question: list`co | czego | czym | jak | gdzie | nad czym | na czym | to`,
  whom: list`kto | kogo`,
  relative: list`która | który | którzy | które | kto`,
  why: list`dlaczego | czemu`,
  condition: list`jeśli | jeżeli | gdy`,
  wishes: list`
    mile widzian* | atut* | plus | plusem | na plus | dodatkow* | bonus* | punkt* | opcjonaln* | preferowan* |
    pożądan* | docenimy | zapunktujesz | wyróżni* | ucieszy* | ucieszymy | fajnie | byłoby super |
    nieobowiązkow* | nie wymagane, ale | niewymagan* | nice to have* | wisienka | jeszcze lepiej | chętnie |
    zachwyc* | zaimponuj* | ale się przyda | przyda się | przydatne | przydadzą | super | super, jeśli |
    fajnie, jeśli | zaskocz* | zauroczy* | jeszcze * | byłoby * | dodatkowo | punktujemy | zapunktować |
    nie jest konieczne | nie jest wymagane | nie jest niezbędne | nieobowiązkowo | w bonusie | cenimy |
    ponadto | ucieszyłoby | serce* | znasz też | bylibyśmy | lepiej | cieszy |
    ucieszy | ucieszą | punkty za | dodatkowe punkty | wisienk* | zrobi różnicę | wyróżni
  `,
  asks: list`
    wymaga* | wymagania | wymog* | oczekiwa* | kwalifikacj* | umiejętnoś* | kompetencj* | doświadczeni* |
    znajomoś* | wiedz* | wykształceni* | profil* | musisz | powinieneś | powinnaś | konieczn* | niezbędn* |
    obowiązkow* | kluczow* | wnosisz | wniesiesz | potrzebn* | znasz | potrafisz | umiesz | przybornik | idealn*
    | sukces* | pasujesz | must have* | skill* | ani rusz | bez tego | wyobrażamy | potrzebujesz | skrzynka z
    narzędziami | skrzynk* | chcielibyśmy poznać | chcemy poznać | poznać | warunki konieczne | warunki
    niezbędne | warunek | plecak* | na start | wymóg | idealny kandydat | idealna kandydatka | właściwa osoba |
    odnajdziesz | rozpoznajesz | brzmi jak ty | opanowan* | obeznan* | mocne strony | fundament* | podstawy |
    kryteri* | obowiązkowo | szukasz nas | jest dla ciebie | dla ciebie, jeśli | czujesz się | pożądany profil |
    nie obejdzie | co musisz | niezbędne | czego potrzeba | chętnie cię poznamy | chętnie poznamy | chcemy cię
    poznać | przekona*
  `,
  has: list`masz | jesteś`,
  does: list`
    robić | robisz | obowiązk* | zadani* | zadań | odpowiedzialnoś* | odpowiada* | rol* | misj* | dzień |
    wyzwani* | stanowisk* | projek* | zajmować | zajmiesz | pracować | tworzyć | rozwijać | wpływ | czeka | na
    czym polega | opis* | współtworzyć | twój tydzień | tydzień | pierwsze projekty | na twojej głowie | na
    głowie | typowy dzień | dzień w pracy | budować | zajmiesz się | codziennie | co robimy razem | będziesz
    robić | rutyna | ręce | dni | twoje dni | zakres pracy | zakres | zakres obowiązków
  `,
  will: list`będziesz`,
  gets: list`
    ofer* | oferujemy | oferty | benefit* | korzyśc* | zyskasz | otrzymasz | dostaniesz | wynagrodzeni* |
    dajemy | zapewniamy | warunki | pakiet* | nauczysz | proponujemy | z tego masz | mamy dla ciebie |
    mamy dla | czeka cię u nas w zamian | w zamian | od nas | u nas dostaniesz | dla ciebie mamy
  `,
  seeks: list`
    szuka* | szukamy | poszukujemy | oczekujemy | wymagamy | potrzebujemy | chcemy | chcielibyśmy
  `,
  uses: list`
    używamy | korzystamy | stack | technologi* | narzędzi* | pracujemy na | pracujemy z | stoi nasz |
    na czym stoi | pod maską
  `,
};
