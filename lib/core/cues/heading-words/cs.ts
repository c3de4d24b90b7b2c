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
    výhodou | výhoda | výhodu | plus | plusem | plusov* | bonus* | oceníme | uvítáme | potěší | ideálně | vítán*
    | navíc | nepovinn* | není podmínk* | není nutn* | rádi uvidíme | bylo by fajn | bylo by super | nice to
    have* | třešnič* | ještě lépe | extra body | nadchn* | potěšíš | hodí se | hodí | bude super | super, když |
    super | bylo by * | bude * plus | body navíc | body | zaujmeš | ohrom* | překvap* | ještě * | nemusíš |
    dort* | navrch | znáš i | líbilo by | není povinn* | nepovinně | fajn | zahřej* | srdce* | plusy | lépe |
    plusové body | třešnička | uděláš radost | bonusem | bonusově | bonusové | bonusové body | velké plus |
    velkým plusem | plusové | body k dobru | extra | něco navíc | výhodné | konkurenční výhod* | vítané | vítáme
    | ocenit | ocení* | oceňujeme | uvítali | uvítali bychom | ocenili | přivítáme | přivítali | potěšilo |
    potěšil* | udělá radost | radost | radost nám | nadšen* | ohromí* | ohromit | zaujm* | zaujme | dostaneš nás
    | získáš si nás | okouzl* | zářit | vyniknout | vynikneš | odliš* | vyčníva* | třešnička na dortu | na dortu
    | třešeň | třešinka | šlehačk* | zákus* | dezert | hodilo | hodit | užitečn* | pomůže | pomohou | není
    nezbytn* | nemusí být | nemusíš, ale | volitelně | volitelné | volitelná | v ideálním | nejlépe | přednost |
    přednostně | upřednost* | preferuj* | preferovan* | žádouc* | vhodn* | skvělé, když | bezva | paráda |
    parádní | paráda, když | dobré, když | pěkné | hezké | bylo by | byli bychom | byli bychom rádi | ještě
    lepší | ještě víc | ještě radši | kromě toho | dále oceníme | dobře, když | usmějeme | úsměv | méně důležit*
    | druhořad* | méně podstatn*
  `,
  asks: list`
    kufřík* | nesmí ti chybět | nesmí vám chybět |
    požadav* | požadujeme | požadovan* | očekávání | kvalifikac* | dovednost* | znalost* | zkušenost* | vzdělání
    | předpoklad* | profil* | musíš | nutn* | nezbytn* | podmínk* | povinn* | klíčov* | potřebuješ | potřeba |
    umíš | umíte | umět | znáš | znát | přineseš | zvládneš | ideáln* kandidát* | ideální | neobejdeš | úspěch*
    | must have* | skill* | výbav* | nepůjde | bez čeho | bez toho | rádi poznali | poznali | poznat |
    představujeme | poznáváš | nutný základ | základ* | vysněn* | vysněný kolega | ideálně jsi | batoh* | už
    umíš | pro tebe, pokud | sedneš | ideální kolega | správný člověk | kritéri* | nesmí chybět | minimum |
    povinná | nutné | kufr* | silné stránky | ovládáš | ovládáte | vyznáš | cítíš se | cítíš | měli mít | měl
    mít | měla mít | měli znát | měl znát | měli umět | měl umět | potřebujete | co od tebe čekáme | co od vás
    čekáme | čekáme od | očekáváme od | koho hledáme | nemělo chybět | co potřebuješ | co potřebujete | co je
    třeba | rádi tě poznáme | rádi vás poznáme | chceme tě poznat | bez čeho se neobejdeme | přesvědč* | batoh |
    kufr | kufříku | zavazadl* | v zavazadle | brašn* | vercajk | nářadíčk* | arzenál | repertoár | dna |
    ingredienc* | suroviny | recept* | talent* | schopnost* | vlohy | vlastnost* | přednosti | superschopnost* |
    způsobilost* | kompetenc* | praxe | diplom* | titul | vzdělán* | odbornost* | kvalifikace | znalosti |
    dovednosti | požadované | požadujeme po | nároky | podmínky pro | podmínky přijetí | kritéria | minimální |
    nutnost* | nutností | nezbytnost* | nezbytností | povinnost znát | musíte | musí mít | musíš mít | musíš
    umět | musíš znát | měl bys | měla bys | měli byste | je třeba | potřebujeme od | potřebujeme po | chceme po
    | chceme od | očekáváme | čeho si ceníme u | profil kandidáta | profil uchazeče | ideální profil | náš
    ideální | hledaný | hledáme u | hledáme v | jsi to ty | to jsi ty | seš to ty | to jste vy | jste to vy |
    pro tebe, když | pro vás, pokud | pro tebe, jestli | poznáváš se | poznáváte se | našel ses | najdeš se |
    vidíš se | sedí na tebe | sedí ti | zní to jako | odškrtn* | zaškrtn* | přikyvuj* | kýváš | přihlas se,
    pokud | ozvi se, pokud | napiš nám, pokud | ozvi se, když | přihlas se, když | hodíš se | hodíte se |
    zapadneš | zapadnete | pasuješ | sedneme si | šitá na míru | stvořen* | jako dělaná | v malíčku | malíčku |
    v krvi | přinést | přinášíš | přinesete | disponuj* | prokáz* | prokaz* | doložit | doloží* | uspěj* |
    uspěješ | uspět | obstojíš | obstát | neobejdeme | nevejde | bez kterých | bez kterého | co bys měl | co bys
    měla | co byste měli | na co se díváme | díváme se na | záleží nám | vyžaduje | vyžadujeme | už znáš | už
    máš | už ovládáš | bez tohoto | bez těchto
  `,
  has: list`máš | máte | jsi | jste`,
  does: list`
    dělat | náplň | náplní | úkol* | odpovědnost* | zodpovědnost* | rol* | mis* | den | výzv* | pozic* |
    projekt* | pracovat | vyvíjet | tvořit | dopad | čeká | popis* | činnost* | zodpovídat | podílet | týden |
    první projekty | na starosti | starosti | běžný den | denně | budovat | stavět | pustíš | zabývat | tvá
    práce | tvoje práce | do rukou | dny | tvůj den | záběr | dělá | děláš | budeš dělat | makat | makáš | náplň
    práce | náplní práce | pracovní náplň | agenda | agendu | každý den | všední den | pondělí | úkoly | úkolů |
    role | o roli | o pozici | pozice | popis práce | popis pozice | mise | poslání | výzvy | řešit | vyřeš* |
    navrhovat | rozvíjet | spravovat | starat | starat se | vést | přispíva* | přispět | přispěješ | zapojit |
    zapojíš | vyhrnout | rukávy | rukávů | ponořit | ponoříš | vrhneš | vrhnout | pustit | stůl | stole | na
    stole | hraj* | hřiště | tvým úkolem | tvoje úkoly | tvé úkoly | účel pozice | cíl pozice | pracovat budeš |
    vytvářet | zodpovědnost | odpovědnost | rozsah práce | rozsah
  `,
  will: list`budeš | budete`,
  gets: list`
    nabíd* | nabízíme | nabídneme | benefit* | výhody | získáš | dostaneš | mzda | plat | odměn* | těšit |
    dáváme | zaměstnaneck* | podmínky práce | naučíš | z toho budeš | pro tebe máme | pro tebe | pro vás máme |
    od nás | na oplátku | balíč* | balík | bonusy | prémie | dovolen* | stravenk* | pojištění | příspěv* | home
    office | vzděláván* | rozmazlu* | hýčká* | postaráme se o | staráme se o | slibujeme | slib | garantujeme |
    zajistíme | zaručujeme | dárek | dárky | odměna | odměníme | důvody | důvod* | proč se ti | bude líbit | se
    ti bude líbit | zamiluješ | čeká u nas | u nás najdeš | u nás dostaneš | za to dostaneš | za odměnu |
    výměnou | přidáme | dopřejeme | růst | vyrosteš | naučit
  `,
  seeks: list`
    hled* | hledáme | očekáváme | požadujeme | vyžadujeme | potřebujeme | chceme | čekáme | sháníme | poptáváme
    | bychom rádi | rádi bychom | sníme | sníme o | toužíme | přejeme | přáli | doufáme | spoléháme | záleží nám
    | ceníme si | rozhlížíme | díváme se | rádi vidíme | vidět
  `,
  uses: list`
    používáme | stack | technologi* | nástroj* | pracujeme s | stavíme na | běží náš | na čem běží | pod kapotou
    | motor | motorem | v zákulisí | zákulisí | strojovn* | technologie | technologické | postaveno | stojíme na
    | čím žijeme | děláme v | vercajk | nářadí* | arzenál
  `,
};
