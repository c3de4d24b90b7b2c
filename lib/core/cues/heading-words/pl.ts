import { type HeadingWords, list } from '../cues';

/** What Polish headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    ty | ciebie | ci | cię | tobie | tobą | twój | twoj* | kandydat* | masz | jesteś | znasz | potrafisz |
    musisz | powinieneś | powinnaś | będziesz | zyskasz | otrzymasz | wnosisz | wniesiesz | robisz | zajmiesz |
    dostaniesz | umiesz | pasujesz | czujesz | robiłeś | pracowałeś | pracowałaś | twoje | twoja | twojego |
    twojej | twoim | pan | pani | państwo | państwa | aplikując* | posiadasz | umiałbyś | poradzisz |
    odnajdziesz | możesz | chcesz | lubisz | interesujesz | spełniasz | jesteś osobą | czujesz się | zrobisz |
    będziemy od ciebie
  `,
  persons: list`osoba | osoby, która | ktoś | kogoś | siebie | sobie | sobą`,
  firm: list`
    my | nas | nam | nasz* | zespół | firma | oczekujemy | szukamy | poszukujemy | wymagamy | potrzebujemy |
    oferujemy | używamy | korzystamy | jesteśmy | dajemy | zapewniamy | chcemy | mamy | proponujemy | będziemy |
    cenimy | docenimy | chcielibyśmy | docenilibyśmy | cieszymy | ucieszymy | marzymy | liczymy | zależy nam |
    stawiamy | patrzymy | zwracamy | lubimy | budujemy | mielibyśmy | mile widzimy | gwarantujemy | dbamy
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
    zachwyc* | zaimponuj* | ale się przyda | przyda się | przydatne | przydadzą | super | super, jeśli | fajnie,
    jeśli | zaskocz* | zauroczy* | jeszcze * | byłoby * | dodatkowo | punktujemy | zapunktować | nie jest
    konieczne | nie jest wymagane | nie jest niezbędne | nieobowiązkowo | w bonusie | cenimy | ponadto |
    ucieszyłoby | serce* | znasz też | bylibyśmy | lepiej | cieszy | ucieszy | ucieszą | punkty za | dodatkowe
    punkty | wisienk* | zrobi różnicę | wyróżni | mile widziane | mile widziana | mile widziany | dodatkowy atut
    | dodatkowym atutem | atutem | atutem będzie | zaletą | zaleta | walor* | przewag* | zyskasz w naszych
    oczach | w naszych oczach | punkty dodatkowe | punkt dla ciebie | plusik* | plusy | plusem będzie | na deser
    | deser | truskawka na torcie | wisienka na torcie | na torcie | tort* | bonusik* | bonusowo | bonusowe |
    extra | ekstra | świetnie | świetnie, jeśli | super by było | dobrze, jeśli | miło, jeśli | miło | będzie
    miło | bylibyśmy zachwyceni | zachwyceni | oczaruj* | ujmiesz | ujmie | kupisz nas | podbij* | skradn* |
    wrażeni* | zrobisz wrażenie | uśmiech* | uśmiechniemy | bylibyśmy wdzięczni | przydatn* | pomocn* | pomoże |
    pomogą | opcjonalnie | niekonieczn* | niekoniecznie | niewymagane | nie jest obowiązkow* | nie są wymagane |
    nie są konieczne | choć niekonieczn* | preferujemy | preferencj* | pożądane | wskazan* | wskazane |
    korzystn* | idealnie, jeśli | idealnie byłoby | najlepiej | jeszcze lepiej, jeśli | a jeszcze | poza tym |
    oprócz tego | wyróżnij | wyróżnisz | wyróżni cię | błyśniesz | błyszcz* | zabłyś* | doceniamy | zaplusuj* |
    plusuj* | mniej istotn* | mniej ważn* | drugorzędn*
  `,
  asks: list`
    nie może zabraknąć | nie może ci zabraknąć | nie powinno zabraknąć |
    wymaga* | wymagania | wymog* | oczekiwa* | kwalifikacj* | umiejętnoś* | kompetencj* | doświadczeni* |
    znajomoś* | wiedz* | wykształceni* | profil* | musisz | powinieneś | powinnaś | konieczn* | niezbędn* |
    obowiązkow* | kluczow* | wnosisz | wniesiesz | potrzebn* | znasz | potrafisz | umiesz | przybornik | idealn*
    | sukces* | pasujesz | must have* | skill* | ani rusz | bez tego | wyobrażamy | potrzebujesz | skrzynka z
    narzędziami | skrzynk* | chcielibyśmy poznać | chcemy poznać | poznać | warunki konieczne | warunki
    niezbędne | warunek | plecak* | na start | wymóg | idealny kandydat | idealna kandydatka | właściwa osoba |
    odnajdziesz | rozpoznajesz | brzmi jak ty | opanowan* | obeznan* | mocne strony | fundament* | podstawy |
    kryteri* | obowiązkowo | szukasz nas | jest dla ciebie | dla ciebie, jeśli | czujesz się | pożądany profil |
    nie obejdzie | co musisz | niezbędne | czego potrzeba | chętnie cię poznamy | chętnie poznamy | chcemy cię
    poznać | przekona* | plecak | plecaku | bagaż* | walizk* | walizce | torb* | niezbędnik | arsenał |
    repertuar | dna | składnik* | przepis na | talent* | zdolnoś* | predyspozycj* | cech* | atuty | supermoc* |
    moc* stron* | silne strony | uprawnien* | dyplom* | studia | zaplecz* | warsztat | obycie | biegłoś* |
    swobod* | wymogi | wymagane | wymagany | wymaganych | kryteria | minimum | minimalne | podstawa | fundamenty
    | baza | obligatoryjn* | bezwzględn* | nieodzown* | kluczowe | must | musi mieć | musisz mieć | musisz znać
    | powinien* | powinna | trzeba | należy | potrzeba | potrzebujemy od | oczekujemy od | szukamy u | profil
    kandydata | sylwetk* | idealny profil | poszukiwany profil | osoba, której szukamy | kogo szukamy | właściwą
    osobą | odpowiedni* osob* | jesteś dla nas | to ty | czy to ty | to o tobie | opis pasuje | brzmi znajomo |
    utożsam* | odnajdujesz | rozpoznaj* | zgadza się | odhacz* | podnieś rękę | powiesz tak | tak na | aplikuj,
    jeśli | aplikuj jeśli | napisz do nas, jeśli | odezwij się, jeśli | dołącz, jeśli | dopasowan* | nadajesz |
    nadasz | stworzon* dla | skrojon* | w małym palcu | małym palcu | z czym przychodzisz | przychodzisz |
    przynosisz | przyniesiesz | dysponuj* | posiadasz | posiada* | legitymuj* | wykaż* | udokumentowan* |
    poradzisz sobie | odniesiesz sukces | sukces | sprawdzisz się | sprawdz* się | nie wyobrażamy sobie | bez
    czego | już znasz | już umiesz | już potrafisz | już masz | już robisz | idealnie, gdy jesteś | najlepiej,
    jeśli jesteś | bez tych | bez tej
  `,
  has: list`masz | jesteś`,
  does: list`
    robić | robisz | obowiązk* | zadani* | zadań | odpowiedzialnoś* | odpowiada* | rol* | misj* | dzień |
    wyzwani* | stanowisk* | projek* | zajmować | zajmiesz | pracować | tworzyć | rozwijać | wpływ | czeka | na
    czym polega | opis* | współtworzyć | twój tydzień | tydzień | pierwsze projekty | na twojej głowie | na
    głowie | typowy dzień | dzień w pracy | budować | zajmiesz się | codziennie | co robimy razem | będziesz
    robić | rutyna | ręce | dni | twoje dni | zakres pracy | zakres | zakres obowiązków | obowiązki | zadania |
    czym będziesz | czym się zajmiesz | zakres zadań | zakres odpowiedzialności | codzienność | dnia codziennego
    | na co dzień | poniedziałek | zakasać | rękawy | zmierzysz | mierzyć | stawić czoła | rozwiązywać |
    rozwiążesz | budował* | tworzył* | rozwijał* | pracował* | projektował* | prowadził* | dbał* | odpowiadał* |
    brał* udział | współpracował* | wdrażał* | robił* | wyzwania | misja | rola | o roli | o stanowisku | cel
    stanowiska | cel roli | opis stanowiska | czekają cię | czekają na | czeka na | na biurku | biurko | biurku
    | harmonogram | wkład | pole do popisu | twoje pole | działk* | działa*
  `,
  will: list`będziesz`,
  gets: list`
    ofer* | oferujemy | oferty | benefit* | korzyśc* | zyskasz | otrzymasz | dostaniesz | wynagrodzeni* | dajemy
    | zapewniamy | warunki | pakiet* | nauczysz | proponujemy | z tego masz | mamy dla ciebie | mamy dla | czeka
    cię u nas w zamian | w zamian | od nas | u nas dostaniesz | dla ciebie mamy | nagrod* | prezent* |
    ubezpieczen* | urlop* | opieka | szkoleni* | wypłat* | pensj* | umow* | zadbamy | dbamy o | dbamy |
    rozpieszcz* | gwarantujemy | obiecujemy | obietnic* | zyskujesz | zyski | w pakiecie | dodatki | bonusy
    pozapłacowe | pozapłacow* | polubisz | pokochasz | powody | dlaczego warto | warto do nas | warto |
    dorzucamy | od siebie | z naszej strony | odwdzięcz* | rozwój | rozwiniesz | premie | premia
  `,
  seeks: list`
    szuka* | szukamy | poszukujemy | oczekujemy | wymagamy | potrzebujemy | chcemy | chcielibyśmy | marzymy |
    liczymy na | zależy nam | zwracamy uwagę | cenimy u | stawiamy na | poszuku* | rozglądamy | wypatrujemy |
    patrzymy | życzymy
  `,
  uses: list`
    używamy | korzystamy | stack | technologi* | narzędzi* | pracujemy na | pracujemy z | stoi nasz | na czym
    stoi | pod maską | silnik* | za kulisami | zaplecze technologiczne | maszynownia | narzędziownia |
    technologia | pod spodem | zbudowa* | przybornik | skrzynk* | arsenał
  `,
};
