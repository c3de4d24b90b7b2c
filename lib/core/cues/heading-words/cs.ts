import { type HeadingWords, list } from '../cues';

/** What Czech headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    ty | tebe | tobě | tebou | ti | tě | tvůj | tvoj* | tvá | tvé | vy | vás | vám | váš | vaše* | kandidát* |
    uchazeč* | máš | máte | jsi | jste | umíš | umíte | znáš | znáte | musíš | budeš | budete | bys | byste |
    potřebuješ | získáš | dostaneš | přineseš | zvládneš | cítíš | hodíš | zvládáš | ovládáš | pracoval |
    pracovala
  `,
  firm: list`
    my | nás | nám | náš | naše* | naši | u nás | tým | firma | společnost | očekáváme | hledáme |
    požadujeme | vyžadujeme | potřebujeme | nabízíme | nabídneme | používáme | jsme | dáváme | chceme |
    čekáme | sháníme | oceníme | uvítáme | máme | bychom | rádi bychom | poptáváme | budeme | bude nám |
    nezvládneme
  `,
  question: list`co | čeho | čím | jak | kde | na čem | s čím | to`,
  whom: list`kdo | koho`,
  relative: list`která | který | kteří | kdo`,
  why: list`proč`,
  condition: list`pokud | jestli | jestliže | když`,
  wishes: list`
    výhodou | výhoda | výhodu | plus | plusem | plusov* | bonus* | oceníme | uvítáme | potěší | ideálně |
    vítán* | navíc | nepovinn* | není podmínk* | není nutn* | rádi uvidíme | bylo by fajn | bylo by super |
    nice to have* | třešnič* | ještě lépe | extra body | nadchn* | potěšíš | hodí se | hodí | bude super |
    super, když | super | bylo by * | bude * plus | body navíc | body | zaujmeš | ohrom* | překvap* |
    ještě * | nemusíš | dort* | navrch | znáš i | líbilo by | není povinn* | nepovinně | fajn | zahřej* |
    srdce* | plusy | lépe |
    plusové body | třešnička | uděláš radost
  `,
  asks: list`
    požadav* | požadujeme | požadovan* | očekávání | kvalifikac* | dovednost* | znalost* | zkušenost* | vzdělání
    | předpoklad* | profil* | musíš | nutn* | nezbytn* | podmínk* | povinn* | klíčov* | potřebuješ | potřeba |
    umíš | umíte | umět | znáš | znát | přineseš | zvládneš | ideáln* kandidát* | ideální | neobejdeš | úspěch*
    | must have* | skill* | výbav* | nepůjde | bez čeho | bez toho | rádi poznali | poznali | poznat |
    představujeme | poznáváš | nutný základ | základ* | vysněn* | vysněný kolega | ideálně jsi | batoh* | už
    umíš | pro tebe, pokud | sedneš | ideální kolega | správný člověk | kritéri* | nesmí chybět | minimum |
    povinná | nutné | kufr* | silné stránky | ovládáš | ovládáte | vyznáš | cítíš se | cítíš | měli mít | měl
    mít | měla mít | měli znát | měl znát | měli umět | měl umět | potřebujete | co od tebe čekáme | co od vás
    čekáme | čekáme od | očekáváme od | koho hledáme | nemělo chybět | co potřebuješ | co potřebujete | co je
    třeba | rádi tě poznáme | rádi vás poznáme | chceme tě poznat | bez čeho se neobejdeme | přesvědč*
  `,
  has: list`máš | máte | jsi | jste`,
  does: list`
    dělat | náplň | náplní | úkol* | odpovědnost* | zodpovědnost* | rol* | mis* | den | výzv* | pozic* |
    projekt* | pracovat | vyvíjet | tvořit | dopad | čeká | popis* | činnost* | zodpovídat | podílet | týden |
    první projekty | na starosti | starosti | běžný den | denně | budovat | stavět | pustíš | zabývat | tvá
    práce | tvoje práce | do rukou | dny | tvůj den | záběr
  `,
  will: list`budeš | budete`,
  gets: list`
    nabíd* | nabízíme | nabídneme | benefit* | výhody | získáš | dostaneš | mzda | plat | odměn* | těšit |
    dáváme | zaměstnaneck* | podmínky práce | naučíš | z toho budeš | pro tebe máme | pro tebe |
    pro vás máme | od nás | na oplátku
  `,
  seeks: list`
    hled* | hledáme | očekáváme | požadujeme | vyžadujeme | potřebujeme | chceme | čekáme | sháníme |
    poptáváme | bychom rádi | rádi bychom
  `,
  uses: list`
    používáme | stack | technologi* | nástroj* | pracujeme s | stavíme na | běží náš | na čem běží |
    pod kapotou
  `,
};
