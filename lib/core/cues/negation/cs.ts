import { list, type NegationWords } from '../cues';

/** The words of a Czech negation. */
export const negation: NegationWords = {
  not: list`
    není | nejsou | nebude | nebudou | ne | bez | ani | nikdy | nemus* | nevyžad* | nepožad* | nepotřeb* |
    neočeká* | nečekáme | netřeba | nikdo | nic | nejde* | nezvlád* | neobejd* | nepůjd* |
    nehled*
  `,
  needed: list`
    nutn* | nutností | nutno | podmínkou | podmínka | povinn* | potřeba | třeba | požadavkem | požadován* |
    vyžadován* | nezbytn* | nezbytností | předpokladem | očekáván* | musí |
    důležit* | podstatn* |
    kritériem
  `,
  need: list`
    nutné | nutná | potřeba | třeba | umět | znát | mít | nutno | nevyžad* | nepožad* | nepotřeb* | neočeká* |
    nečekáme |
    nehledáme
  `,
  asking: list`
    nejen | ne jen | není cizí | nejsou cizí | není ti cizí | nebojíš se | bez obav | není žádnou novinkou |
    nejsou žádnou novinkou | ne méně než | neobejdeš | neobejdete
  `,
  unknown: list`
    i když neumíš | i když neznáš | pokud neznáš | pokud neumíš | bez znalosti | bez zkušenosti s |
    bez zkušeností s | i bez znalosti | nikdy jsi | nemusíš znát | nemusíš umět | nemusíte znát |
    nemusíte umět | nevyžadujeme | nepožadujeme | neočekáváme |
    nevadí, když | nevadí, pokud | nevadí, že | žádný problém, pokud
  `,
  leaving: {
    verbs: list`migr* | přechod* | přecház* | přepis* | převod* | převád*`,
    from: list`z | ze | od`,
    to: list`na | do`,
    direct: list`nahra* | náhrad* za | odchod* od | opoušt* | místo | namísto`,
  },
  teaching: {
    before: list`naučíš se | naučíme tě | naučíme vás | zaškolíme tě v | zaškolení v | školení na`,
    after: list`
      tě naučíme | vás naučíme | naučíme | se naučíš | naučíš se | zaškolíme | lze se naučit | rádi naučíme |
      doučíš
    `,
  },
  without: list`bez`,
  but: list`ale | avšak | však | nýbrž | zato`,
};
