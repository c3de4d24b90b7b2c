import { amounts } from './amounts/cs';
import { clients } from './clients/cs';
import { type Cues, list } from './cues';
import { headingWords } from './heading-words/cs';
import { items } from './items/cs';
import { negation } from './negation/cs';
import { people } from './people/cs';
import { wish } from './wishes/cs';

/** Czech, and what Slovak shares with it. */
export const cs: Cues = {
  headings: {
    required: list`
      požadavky | požadujeme | co požadujeme | naše požadavky | požadované znalosti | požadované dovednosti |
      požadavky na kandidáta | požadované | nutné požadavky | co očekáváme | očekáváme |
      co od tebe očekáváme | co od vás očekáváme | naše očekávání | co od tebe čekáme | co potřebujeme |
      co potřebuješ | co byste měli umět | co bys měl umět | co bys měla umět | co bys měl znát |
      co musíš umět | co máš umět | co máš mít | co umíš | koho hledáme | koho sháníme | hledáme někoho |
      jaký jsi | kdo jsi | jsi to ty | profil | tvůj profil | váš profil | profil kandidáta |
      ideální kandidát | kvalifikace | dovednosti | technické dovednosti | znalosti | znalosti a dovednosti |
      zkušenosti | vzdělání | předpoklady | podmínky přijetí | podmínkou | nutné | nezbytné |
      bez čeho se neobejdeš | co je pro nás důležité | co nám přineseš | potřebujeme | budeš potřebovat |
      co si přineseš | sedneme si, pokud | požiadavky | čo očakávame | abys uspěl | nutný základ |
      naprosté minimum
    `,
    preferred: list`
      výhodou | výhody | výhodou je | výhodou bude | výhodou jsou | velkou výhodou | co je výhodou |
      není podmínkou | není nutné | oceníme | co oceníme | uvítáme | rádi uvidíme | vítáno | vítané | plusem |
      plusové body | plusové body za | bonusem | ideálně | potěší nás | co nás potěší | navíc oceníme |
      nepovinné | výhoda
    `,
    duties: list`
      náplň práce | náplní práce | co bude tvojí náplní práce | co bude vaší náplní práce |
      jaká bude tvoje náplň práce | popis práce | popis pozice | pracovní náplň | co budeš dělat |
      co budete dělat | co tě čeká | co vás čeká | co tě u nás čeká | tvoje role | vaše role | tvoje úkoly |
      úkoly | tvá mise | tvoje mise | odpovědnosti | odpovědnost | zodpovědnost* | za co budeš zodpovídat |
      tvůj den | jak vypadá tvůj den | na čem budeš pracovat | na čem pracujeme | o pozici | o roli |
      o projektu | projekt | činnosti | výzvy | hlavní činnosti
    `,
    stack: list`
      náš stack | technologie | technologie, které používáme | používané technologie | používáme | nástroje |
      na čem jedeme | technologický stack | s čím pracujeme
    `,
    about: list`
      o nás | kdo jsme | o společnosti | o firmě | naše firma | společnost | firma | tým | náš tým | o týmu |
      naše kultura | naše hodnoty | náš příběh | naše mise | proč my | proč k nám | proč právě my
    `,
    offer: list`
      nabízíme | co nabízíme | co ti nabídneme | co vám nabídneme | nabídneme | naše nabídka | benefity |
      naše benefity | co získáš | co u nás získáš | co od nás dostaneš | na co se můžeš těšit | mzda | plat |
      odměna | výhody práce u nás | zaměstnanecké výhody | pracovní podmínky | typ úvazku | forma spolupráce
    `,
    legal: list`rovné příležitosti | diverzita | ochrana osobních údajů | zpracování osobních údajů | gdpr`,
    apply: list`
      jak se přihlásit | přihlas se | výběrové řízení | průběh výběrového řízení | jak probíhá | kontakt |
      kontaktní osoba | lokalita | místo práce | místo výkonu práce | další informace | máš zájem | máte zájem |
      zaujali jsme tě | zaujala tě | odpověz
    `,
  },
  wish,
  demand: list`
    neděláme kompromisy | nedáš dopustit | nedáte dopustit |
    požadujeme | požadován* | požadovan* | nutn* | nutností | nezbytn* | podmínkou | podmínka | povinn* |
    vyžadujeme | vyžadován* | musíš | musíte | minimálně | alespoň | aspoň | nejméně | potřebuješ | potřebujeme
    | neobejdeš | v malíku | v krvi | se zavřenýma očima | nutnost | je základ | základem | samozřejmost* | bez
    výjimky | dýcháš | sníš v | myslíš v | denní chleb | druhá přirozenost | stojí a padá s | ovládáte | ovládáš
    | je podmínka | znáš | znáte | umíš | umíte | zvládáš | zvládáte | každodenní | denní rutin* | jste expert |
    jsi expert | je třeba | je potřeba | je důležité, abyste | je důležité, abys | je nezbytné, abyste | je
    nezbytné, abys | je nutné, abyste | je nutné, abys | v malíčku | denní chleba | denním chlebem | druhý jazyk
    | mateřský jazyk | jako své boty | tvá silná stránka | tvoje silná stránka | silná stránka | bez debat |
    základem je | nutností je | musí být | musí sedět | plynně | sine qua non | je samozřejmost* | na denním
    pořádku | perfektně | na výbornou | potřebujete
  `,
  knowledge: list`
    znalost* | zkušenost* s | zkušenost* se | zkušenost* z | zkušenost* v | zkušenost* * s | zkušenost* * v |
    zkušenost* * z | praxe s | praxe se | praxe v | praxe ve | praxe na | praxi s | praxi v | praxi ve | praxí s
    | praxí v | let praxe | roky praxe | rok praxe | let zkušeností | roky zkušeností | orientace v | orientuješ
    se v | orientujete se v | ovládáš | ovládáte | ovládání | umíš | umíte | znáš | znáte | porozumění |
    povědomí o | přehled o | dovednost* v | schopnost programovat | pokročil* | programovat v | máš za sebou |
    máte za sebou | pracoval jsi s | programoval jsi v | pracovala jsi s
  `,
  knowledgeBehind: list`pokročil* | na pokročilé úrovni | na dobré úrovni`,
  telling: list`
    používáme | pracujeme s | pracujeme v | náš stack | naše systémy | naše platforma | naše služby |
    naše produkty | budeš pracovat s | budeš pracovat v | stavíme na | jedeme na | využíváme
  `,
  seeking: list`hledáme | sháníme | poptáváme | přijmeme | do týmu hledáme | schopnost`,
  excluded: {
    before: list`
      bez | bez znalosti | bez nutnosti | nevyžadujeme | nepožadujeme | není nutná | není nutný | není nutné |
      není potřeba | není třeba | není podmínkou | nemusíš umět | nemusíš znát | nemusíš mít | nepotřebuješ |
      nečekáme | neočekáváme | nepoužíváme | místo
    `,
    after: list`
      znát nemusíš | umět nemusíš | ovládat nemusíš | znát nemusíte | umět nemusíte | ovládat nemusíte | není nutn* | nejsou nutn* | není nutností | není podmínkou | nejsou podmínkou | není potřeba | není třeba
      | není vyžadován* | není požadován* | není požadavkem | nevyžadujeme | nepožadujeme | není nezbytn* |
      neočekáváme | nepotřebuješ | netřeba | zbytečn* | nepodstatn* | irelevantní | nehraje roli | nehrají roli
      | nepotřebujete | počká | nemá význam | nerozhoduje | není důležit* | nejsou důležit* | je vedlejší | jsou
      vedlejší | vedlejší | je druhořad* | nám je jedno | je nám jedno | je jedno | nepoužíváme | můžeš
      zapomenout | můžete zapomenout | může počkat | nechte doma | nech doma | odpadá
    `,
  },
  headingWords,
  jobWords: list`pozice | pozici | role | roli | práce | práci | den | dny | dne | týden`,
  negation,
  people,
  clients,
  items,
  weVerbs: list`*áme | *íme | *eme | * jsme`,
  or: list`nebo | anebo | či | popř. | popřípadě | případně | a/nebo`,
  and: list`a | i | a také | a taky | jakož i | spolu s`,
  oneOf: list`
    jeden z | jedna z | jedno z | jednoho z | jednu z | jednomu z | jedním z | alespoň jeden | alespoň jedna |
    alespoň jednoho | alespoň jednu | alespoň jednom | aspoň jeden | aspoň jednoho | aspoň jednu | minimálně
    jeden | minimálně jednoho | minimálně jednu | některý z | některého z | některou z | kterýkoli z | jeden
    nebo více | jeden ze | jednu ze | jednoho ze | jedné z | jedné ze | některou ze | některého ze | některé z |
    některé ze | některý ze | některým z | alespoň jednu z | alespoň jeden z | aspoň jednu z | aspoň jeden z |
    libovolný z | libovolnou z | na výběr | kteroukoli z | kterýkoli ze
  `,
  whoever: list`kdo`,
  anyKind: list`
    jeden | jedna | jedno | jednoho | jedné | jedním | nějak* | libovoln* | alespoň jeden | jednu | některý |
    některou | některé | některého | alespoň jednu | aspoň jeden | aspoň jednu | minimálně jeden | jakýkoli |
    jakoukoli | kterýkoli
  `,
  examples: list`
    jako jsou | jako je | jako jsou například | jako | jako např. | např. | například | třeba | typu | kupř. |
    mimo jiné | ve stylu | kupříkladu | na způsob | jakými jsou
  `,
  similar: list`
    nebo podobn* | či podobn* | nebo jin* | či jin* | nebo obdobn* | či obdobn* | nebo ekvivalent* | a podobn* |
    a další* | apod. | atp. | nebo něco podobného | nebo srovnateln* | nebo * podobn* | nebo * obdobn* | či *
    podobn* | nebo alternativ* | či alternativ* | nebo příbuzn* | či srovnateln* | nebo odpovídající* | a
    obdobn* | a podobné | nebo jiný | či jiný | nebo jim podobn*
  `,
  years: list`let | roky | rok | roků | roku | letá | letou | leté`,
  numbers: list`
    jeden/jedna/jedno/jednoho/jedné | dva/dvě/dvou | tři/tří | čtyři/čtyř | pět/pěti | šest/šesti | sedm/sedmi |
    osm/osmi | devět/devíti | deset/deseti | jedenáct | dvanáct
  `,
  amounts,
  either: list`buď`,
  kinds: list`
    jazy* | framework* | nástroj* | knihoven | knihovn* | databáz* | platform* | technologi* | stack* |
    systém* | cloud* | prostředí | poskytovatel* | software | řešení | služ*
  `,
  areas: list`
    backend | frontend | mobil* | web | data | analýza dat | statistika | vizualizace | monitoring | testování |
    testy | automatizace | konfigurace | správa konfigurace | nasazení | virtualizace | kontejnery | sítě |
    bezpečnost | embedded | modelování | simulace | programování | vývoj | skriptování | big data
  `,
  starters: [],
  calls: list`
    ozvi | ozvěte | napiš* | přihlas* | pošli | přidej | zavolej | čti | pojď
  `,
  evidence: {
    before: list`
      znalost | znalosti | znalostí | zkušenost s | zkušenosti s | zkušeností s | praxe s | praxe v | vývoj v |
      vývoji v | programování v | programátor* | vývojář* | jazyk | jazyka | jazyku | jazyků | frameworku
    `,
    after: list`programátor* | vývojář* | developer`,
  },
};
