import { list, type NegationWords } from '../cues';

/** The words of a Czech negation. */
export const negation: NegationWords = {
  not: list`
    není | nejsou | nebude | nebudou | ne | bez | ani | nikdy | nemus* | nevyžad* | nepožad* | nepotřeb* |
    neočeká* | nečekáme | netřeba | nikdo | nic | nejde* | nezvlád* | neobejd* | nepůjd* | nehled* | nepracuj* |
    nepouží* | netýká* | nehraj* | nezáleží | nezajím* | neřeš* | nechce* | nenaraz* | nepřijde* | nesetk* |
    nevyuž* | neděl* | nebavíme | nevěnuj* | nelpíme | netrváme | nemáme | nezná* | neumí* | neplánuj* |
    nepíšeme | neprogramuj* | nebereme | nedbáme
  `,
  needed: list`
    nutn* | nutností | nutno | podmínkou | podmínka | povinn* | potřeba | třeba | požadavkem | požadován*
    | vyžadován* | nezbytn* | nezbytností | předpokladem | očekáván* | musí | důležit* | podstatn* |
    kritériem | problém* | překáž* | vadí | na závadu | tragédi*
  `,
  need: list`
    nutné | nutná | potřeba | třeba | umět | znát | mít | nutno | nevyžad* | nepožad* | nepotřeb* | neočeká* |
    nečekáme |
    nehledáme
  `,
  asking: list`
    nejen | ne jen | neděláme kompromisy | nedáš dopustit | nedáte dopustit | není cizí | nejsou cizí | není ti cizí | nebojíš se | bez obav | není žádnou novinkou |
    nejsou žádnou novinkou | ne méně než | neobejdeš | neobejdete | nestačí | není tajemstvím | není volitel* |
    neděsí | nevyděsí | není luxus | nesmí chybět | nezapomeň | není pro vás nic nového | není k jednání | nemá
    pro tebe tajemství | nemají pro tebe tajemství | nečiní ti potíže | nedělá ti problém | není pro tebe
    problém | nedělá vám problém | není pro vás problém | nečiní vám potíže | není ti neznám* | není vám neznám*
    | nejsou ti neznám* | nezaskočí | nepřekvapí | nevyvede z míry | není španělská vesnice | nejsou španělská
    vesnice | není ti španělsk* | bez problémů | bez potíží | bez mrknutí oka | bez váhání | není vyjednávat |
    bez kterého se | nesmíš | nelze vynechat | nezalekneš | nezaleknete | nejen z doslechu | není sprosté slovo
    | není novinka | není novinkou | nejsou novinkou | nečiní ti problém* | nečiní vám problém* | neodradí
  `,
  unknown: list`
    i když neumíš | i když neznáš | pokud neznáš | pokud neumíš | bez znalosti | bez zkušenosti s | bez
    zkušeností s | i bez znalosti | nikdy jsi | nemusíš znát | nemusíš umět | nemusíte znát | nemusíte umět |
    nevyžadujeme | nepožadujeme | neočekáváme | nevadí, když | nevadí, pokud | nevadí, že | žádný problém, pokud
    | nevadí, když neznáte | nevadí když | nebudeš | nebudete | zapomeň na | zapomeňte na | neznalost | chybí ti
    | chybí vám | nezáleží na tom, zda | je jedno, zda | jedno, jestli | i když neznáte | pokud neznáte | nikdy
    jste | neuvidíš | nebude tě zajímat | nepotkáš | neznáte | neznáš | neumíte | neumíš | nemusíte být |
    nemusíš být | nemusíte mít | nemusíš mít | nemusel | nemusela | nemuseli | nemusíš | nemusíte | nebudeš
    potřebovat
  `,
  leaving: {
    verbs: list`migr* | přechod* | přecház* | přepis* | převod* | převád*`,
    from: list`z | ze | od`,
    to: list`na | do`,
    direct: list`
      nahra* | náhrad* za | odchod* od | opoušt* | místo | namísto | opustili | opustili jsme |
      rozloučili jsme se s | rozloučili se s | přestali používat | zbavili jsme se | odešli od
    `,
    behind: list`je minulost* | je už minulost* | patří minulosti | byl nahrazen | byl opuštěn | jsme opustili | už opouštíme | je na odchodu | jsme nahradili | odešel do důchodu`,
  },
  teaching: {
    before: list`naučíš se | naučíme tě | naučíme vás | zaškolíme tě v | zaškolení v | školení na`,
    after: list`
      tě naučíme | vás naučíme | naučíme | se naučíš | naučíš se | zaškolíme | lze se naučit | rádi naučíme |
      doučíš | pomůžeme | ti pomůžeme | vám pomůžeme | tě zasvětíme | zasvětíme | tě zaučíme | vás zaučíme |
      zaučíme | se doučíš | doučíte | se naučíte | naučíte se | naučíš se u nás | ukážeme | ti ukážeme | vám
      ukážeme | vysvětlíme | zajistíme školení | školení zajistíme | proškolíme | tě proškolíme | vás proškolíme
      | seznámíme tě | seznámíme vás | osvojíš si | osvojíte si | si osvojíš | si osvojíte | zvládneš časem |
      naučíme tě | začínají * od nuly | začíná * od nuly | začínají od nuly | začíná od nuly | začínáme od nuly
    `,
  },
  job: list`
    pozice | tato pozice | práce | tato práce | projekt | tento projekt | role | tato role | náplň práce
  `,
  others: {
    who: list`
      jiný tým | jiného týmu | jiné týmy | někdo jiný | kolegové | jiní | externí partner | specialisté |
      ostatní
    `,
    does: list`
      stará | starají | řeší | spravuje | spravují | dělá | dělají | zajišťuje | zajišťují | na starosti |
      má | mají
    `,
    by: list`
      záležitost | na starosti má | práce
    `,
  },
  fine: list`vítán* | také | i tak | nevadí | můžete | můžeš | přesto`,
  harmless: list`nevadí | nic se neděje | žádný problém | to nevadí | nic to | v pořádku | nic strašného | žádná tragédie | nemějte obavy | neboj se | nebojte se | bez obav`,
  helping: {
    to: list`ti | tě | vám | vás`,
    by: list`koleg* | mentor* | tým | parťák`,
  },
  without: list`bez`,
  but: list`ale | avšak | však | nýbrž | zato | naopak`,
};
