import { list, type PeopleWords } from '../cues';

/** People of Czech postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    zákazníci | zákazníky | zákazníkům | klienti | klienty | klientům | uživatelé | uživatele | uživatelům |
    studenti | studenty | studentům | žáci | žáky | žákům | účastní* | pacienti | pacienty | pacientům | občané
    | občany | občanům | návštěvníci | dodavatelé | partneři | kurzisté | nájemníci
  `,
  workers: list`
    šéf | šéfka | nadřízený | vedoucí | předchůdce | kolegové | kolegy | kolegyně | kolegům | vývojáři | vývojáře | vývojářům | inženýři | inženýry | inženýrům |
    programátoři | programátory | konzultanti | konzultanty | experti | experty | specialisté | specialisty |
    odborní* | analytici | analytiky | administrátoři | administrátory | architekti | architekty | školitelé |
    učitelé | lektoři | zaměstnanc* | testeři | tým | týmem | týmu | lidé | lidmi | lidi | lidem | lékaři |
    úředníci | úředníky | úředníkům | technici
  `,
  ours: list`naši | naše | náš | našimi | tvoji | tví | vaši | váš | ostatní`,
  must: list`musí | musejí | potřebují | by měli | by měly`,
  has: list`píší | psal | programoval | programují | byl | byla | mají | má | znají | zná | umějí | umí | ovládají | ovládá | disponují | jsou`,
  beside: list`
    spolupracovat s | spolupracovat se | spolupracuješ s | spolupracujete s | pracovat s | pracovat se | po boku
    | vedle | společně s | mezi | obklopen | obklopena | spolupráce s | spolupráci s
  `,
  helps: list`školit | podporovat | pomáhat | učit`,
  relative: list`kteří | které | který | která | jež`,
  they: list`oni | ony`,
  masters: list`ovládat | ovládal | ovládala | znát | znal | umět | uměl | vyznat | doma | zběhlý`,
  lets: list`umožňuje | umožní | pomáhá | pomůže | dovolí | ušetří | usnadňuje | usnadní`,
};
