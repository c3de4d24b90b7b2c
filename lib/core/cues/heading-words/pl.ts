import { type HeadingWords, list } from '../cues';

/** What Polish headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    ty | ciebie | ci | cię | tobie | tobą | twój | twoj* | kandydat* | masz | jesteś | znasz | potrafisz |
    musisz | powinieneś | powinnaś | będziesz | zyskasz | otrzymasz | wnosisz | wniesiesz | robisz | zajmiesz |
    dostaniesz | umiesz | pasujesz
  `,
  firm: list`
    my | nas | nam | nasz* | zespół | firma | oczekujemy | szukamy | poszukujemy | wymagamy | potrzebujemy |
    oferujemy | używamy | korzystamy | jesteśmy | dajemy | zapewniamy | chcemy | mamy | proponujemy
  `,
  why: list`dlaczego | czemu`,
  condition: list`jeśli | jeżeli | gdy`,
  wishes: list`
    mile widzian* | atut* | plus | plusem | na plus | dodatkow* | bonus* | punkt* | opcjonaln* | preferowan* |
    pożądan* | docenimy | zapunktujesz | wyróżni* | ucieszy* | ucieszymy | fajnie | byłoby super |
    nieobowiązkow* | nie wymagane, ale | niewymagan* | nice to have* | wisienka | jeszcze lepiej | chętnie
  `,
  asks: list`
    wymaga* | wymagania | wymog* | oczekiwa* | kwalifikacj* | umiejętnoś* | kompetencj* | doświadczeni* |
    znajomoś* | wiedz* | wykształceni* | profil* | musisz | powinieneś | powinnaś | konieczn* | niezbędn* |
    obowiązkow* | kluczow* | wnosisz | wniesiesz | potrzebn* | znasz | potrafisz | umiesz | przybornik |
    idealn* | sukces* | pasujesz | must have* | skill* | dla ciebie
  `,
  has: list`masz | jesteś`,
  does: list`
    robić | robisz | obowiązk* | zadani* | zadań | odpowiedzialnoś* | odpowiada* | rol* | misj* | dzień |
    wyzwani* | stanowisk* | projek* | zajmować | zajmiesz | pracować | tworzyć | rozwijać | wpływ | czeka |
    na czym polega | opis* | współtworzyć
  `,
  will: list`będziesz`,
  gets: list`
    ofer* | oferujemy | oferty | benefit* | korzyśc* | zyskasz | otrzymasz | dostaniesz | wynagrodzeni* |
    dajemy | zapewniamy | warunki | pakiet* | nauczysz | proponujemy
  `,
  seeks: list`szuka* | szukamy | poszukujemy | oczekujemy | wymagamy | potrzebujemy | chcemy`,
  uses: list`używamy | korzystamy | stack | technologi* | narzędzi* | pracujemy na | pracujemy z`,
};
