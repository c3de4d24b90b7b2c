import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How Polish tells amounts of time. */
export const amounts: AmountCues = {
  months: list`miesiąc | miesiące | miesięcy | mies. | miesięczne*`,
  decades: list`dekada | dekady | dekadę`,
  halfMore: list`i pół`,
  halfOf: list`pół`,
  oneAndHalf: list`półtora | półtorej`,
  fixed: list`
    rok i pół=1.5 | dwuletni*=2 | trzyletni*=3 | czteroletni*=4 | pięcioletni*=5 | przynajmniej rok=1 | co
    najmniej rok=1 | minimum rok=1 | ponad rok=1 | min. rok=1 | roczn*=1 | co najmniej roku=1 | przynajmniej
    roku=1 | ponad roku=1 | minimum roku=1 | od roku=1
  `,
  atLeast: list`
    co najmniej | przynajmniej | minimum | min. | min | nie mniej niż | ponad | powyżej | więcej niż |
    minimalnie | od
  `,
  atMost: {
    before: list`do | maksymalnie | maksimum | max | max. | mniej niż | nie więcej niż | poniżej | co najwyżej`,
    after: list`maksymalnie | lub mniej`,
  },
  orMore: list`lub więcej | i więcej | albo więcej | wzwyż | minimum | plus`,
  between: list`od | między | pomiędzy`,
  to: list`do | a | lub`,
  time: {
    before: list`
      w ciągu ostatnich | ostatnich | ostatnie | w ciągu najbliższych | najbliższych |
      co | w ciągu | po
    `,
    after: list`temu | na rynku | historii | tradycji | działalności | istnienia | życia | później`,
  },
  terms: list`
    studi* | studia | kurs* | szkoł* | umow* | staż | stażu | praktyk | gwarancj* | projekt | projektu | program | programu |
    czas określony | szkoleni* | kontrakt*
  `,
  lasting: list`od | od ponad | od prawie | od blisko | z ponad | przez | po | założon* | istniejemy | działamy`,
  firm: list`my | nas | nasz* | jesteśmy | firma | firmy | założon* | działamy | istniejemy | tworzymy`,
  person: list`
    ty | twoj* | cię | ci | kandydat* | osob* | programist* | masz | oczekujemy | wymagamy | szukamy |
    poszukujemy
  `,
  behind: list`na rynku | w naszej firmie | historii | tradycji | działalności | istnienia | w branży`,
  ofWhich: list`w tym | z czego | w tym co najmniej | w tym minimum`,
  halfOfWhich: list`połowę z nich | z czego połowę | z czego połowa`,
  apart: list`
    najlepiej | idealnie | preferowan* | z dobrą | z bardzo dobrą | oraz dobra | i dobra | oraz znajomoś* |
    i znajomoś* | oraz bardzo dobra | i bardzo dobra | oraz umiejętnoś* | i umiejętnoś* | oraz doświadczeni* |
    a także
  `,
};
