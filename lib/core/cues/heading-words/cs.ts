import { type HeadingWords, list } from '../cues';

/** What Czech headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    ty | tebe | tobě | tebou | ti | tě | tvůj | tvoj* | tvá | tvé | vy | vás | vám | váš | vaše* | kandidát* |
    uchazeč* | máš | máte | jsi | jste | umíš | umíte | znáš | znáte | musíš | budeš | budete | bys | byste |
    potřebuješ | získáš | dostaneš | přineseš | zvládneš
  `,
  firm: list`
    my | nás | nám | náš | naše* | naši | u nás | tým | firma | společnost | očekáváme | hledáme | požadujeme |
    vyžadujeme | potřebujeme | nabízíme | nabídneme | používáme | jsme | dáváme | chceme | čekáme | sháníme |
    oceníme | uvítáme | máme
  `,
  why: list`proč`,
  condition: list`pokud | jestli | jestliže | když`,
  wishes: list`
    výhodou | výhoda | výhodu | plus | plusem | plusov* | bonus* | oceníme | uvítáme | potěší | ideálně |
    vítán* | navíc | nepovinn* | není podmínk* | není nutn* | rádi uvidíme | bylo by fajn | bylo by super |
    nice to have* | třešnič* | ještě lépe | extra body
  `,
  asks: list`
    požadav* | požadujeme | požadovan* | očekávání | kvalifikac* | dovednost* | znalost* | zkušenost* |
    vzdělání | předpoklad* | profil* | musíš | nutn* | nezbytn* | podmínk* | povinn* | klíčov* | potřebuješ |
    potřeba | umíš | umíte | umět | znáš | znát | přineseš | zvládneš | ideáln* kandidát* | ideální |
    neobejdeš | úspěch* | must have* | skill* | výbav* | mít
  `,
  has: list`máš | máte | jsi | jste`,
  does: list`
    dělat | náplň | náplní | úkol* | odpovědnost* | zodpovědnost* | rol* | mis* | den | výzv* | pozic* |
    projekt* | pracovat | vyvíjet | tvořit | dopad | čeká | popis* | činnost* | zodpovídat | podílet
  `,
  will: list`budeš | budete`,
  gets: list`
    nabíd* | nabízíme | nabídneme | benefit* | výhody | získáš | dostaneš | mzda | plat | odměn* | těšit |
    dáváme | zaměstnaneck* | podmínky práce | naučíš
  `,
  seeks: list`hled* | hledáme | očekáváme | požadujeme | vyžadujeme | potřebujeme | chceme | čekáme | sháníme`,
  uses: list`používáme | stack | technologi* | nástroj* | pracujeme s | stavíme na`,
};
