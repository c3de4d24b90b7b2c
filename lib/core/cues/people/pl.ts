import { list, type PeopleWords } from '../cues';

/** People of Polish postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    klienci | klientów | klientom | klientami | użytkowni* | studenci | studentów | studentom | studentami |
    uczniowie | uczniów | uczniom | uczestni* | kursanci | kursantów | kursantom | pacjenci | pacjentów |
    pacjentom | obywatel* | mieszkańc* | goście | dostawc* | partnerzy | partnerów | najemc* | słuchacz*
  `,
  workers: list`
    szef | szefowa | przełożony | kierownik | poprzednik | koledzy | koleżanki | kolegami | koleżankami | inżynier* | programiści | programistów | programistami |
    programistom | deweloper* | konsultan* | eksperci | ekspertów | ekspertami | specjali* | analitycy |
    analityków | analitykami | administrator* | architekci | architektami | trenerzy | trenerów | wykładowc* |
    nauczyciel* | pracowni* | naukow* | tester* | zespół | zespołem | zespołu | ludzie | ludźmi | osobami |
    lekarz* | urzędni* | technicy | technikami
  `,
  ours: list`nasi | nasze | nasz | naszych | naszymi | twoi | twój | pozostali`,
  must: list`muszą | powinni | powinny | potrzebują | winni`,
  has: list`piszą | pisał | programował | programują | był | była | mają | ma | znają | zna | posiadają | umieją | potrafią | dysponują | są | opanowali | władają`,
  beside: list`
    współpracować z | współpracować ze | współpracujesz z | współpraca z | pracować z | pracować ze | pracujesz
    z | razem z | wspólnie z | u boku | obok | otoczony | wśród | w gronie
  `,
  helps: list`szkolić | szkolisz | wspierać | wspierasz | pomagać | pomagasz | uczyć | uczysz | doradzać`,
  relative: list`którzy | które | który | która | mających | mającymi`,
  they: list`oni | one`,
  masters: list`znać | znał | znała | opanować | opanowany | biegle | swobodnie`,
  lets: list`pozwala | pozwalają | pomaga | pomagają | ułatwia | ułatwiają | umożliwia | oszczędza`,
};
