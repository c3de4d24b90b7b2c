/** How much of what stands ahead of an amount is looked at, in characters. */
const REACH = 130;
/** Who is no employee. */
const PEOPLE =
  'partners?|resellers?|affiliates?|customers?|clients?|sellers?|merchants?|creators?|drivers?|users?|graduates?|alumni|students?|households?|famil(?:y|ies)|farmers?|patients?|hosts?|shops?|retailers?|restaurants?|visitors?|members|tenants?|guests?|' +
  'kunden?|kundinnen|partner|handler\\p{L}*|absolventen|nutzer\\p{L}*|haushalte?|familien?|patient\\p{L}*|gaste|mieter\\p{L}*|' +
  'utilisateurs?|vendeurs?|commercants?|foyers?|familles?|usagers?|restaurateurs?|' +
  'clientes?|usuarios?|vendedor(?:es)?|comercios?|tiendas?|familias?|hogares|utilizadores|lojistas?|lojas?|parceiros|socios|' +
  'clienti|utenti|venditori|negozi|famiglie|klant(?:en)?|gebruikers?|verkopers?|huishoudens?|gezinnen|' +
  'klien(?:t|ci)|uzytkowni\\p{L}+|sprzedawc\\p{L}+|sklepy|rodziny|zakazni\\p{L}+|uzivatel\\p{L}*|prodejc\\p{L}+|rodin\\p{L}*';
/** What people do with money that is nobody's pay. */
const DO =
  'earns?|earned|makes?|made|pays?|paid|spends?|spent|saves?|saved|' +
  'verdien(?:en|t)|zahl(?:en|t)|spar(?:en|t)|geben|gibt|gagnent?|paient|paye|depensent?|economisent?|facturent?|' +
  'pagan?|ganan?|ahorran?|gastan?|facturan?|pagam?|ganham?|gastam?|poupam?|economizam|faturam?|' +
  'pagano|guadagnano|risparmian?o|spendono|spende|fatturano?|betal(?:en|t)|verdien(?:en|t)|bespa(?:ren|art)|besteden|besteedt|' +
  'plac[ia]|zarabiaj?a?|wydaja|oszczedzaj?a|plati|vydelava\\p{L}*|utrac\\p{L}+|usetri';
const EARNING = new RegExp(`(?<!\\p{L})(?:${PEOPLE}) (?:\\p{L}+ ){0,2}(?:${DO})(?!\\p{L})[^.;]{0,40}$`, 'u');
/** "Each machine makes", but not "every engineer earns". */
const EACH =
  /(?<!\p{L})(?:each|every|jede[rs]?|chaque|cada|ogni|elke|kazd\p{L}) (?!\p{L}*(?:engineer|developer|employee|colleague|intern|hire|mitarbeit|entwickl|ingenieur|salarie|collaborat|emplead|desarroll|funcionari|desenvolv|dipendent|medewerk|pracowni|programi|zamestnan))\p{L}+ (?:\p{L}+ )?(?:earns|makes|saves|pays|verdient|spart|bringt|rapporte|gagne|factura|gana|genera|fatura|fattura|guadagna|genera|levert|bespaart|zarabia|vydela)(?!\p{L})[^.;]{0,40}$/u;
/** What costs so much, "cost to company" apart. */
const COSTS =
  /(?<!\p{L})(?:costs?(?! to company)|kostet|kosten|coutent|coute|cuestan?|costan?o?|custam?|kost|kosztuj[ea]|stoji)(?!\p{L})[^.;,]{0,30}$/u;
/** A home, and what it is to rent. */
const HOME =
  /(?<!\p{L})(?:(?:studio|bed|bedroom|room) (?:flat|apartment)|apartments?|flat (?:here|in|near)|wohnung\p{L}*|zimmer|appartements?|loyer|alquiler|piso|aluguel|renda|affitto|appartament[oi]|huur|mieszkani\p{L}*|czynsz|najem)(?!\p{L})[^.;,]{0,40}$/u;

/** True where what stands ahead of an amount says that somebody else earns, pays or saves it, or what it is the price of. `before`: folded, in lower case. */
export function isOfOtherMoney(before: string): boolean {
  const near = before.slice(-REACH);
  return EARNING.test(near) || EACH.test(near) || COSTS.test(near) || HOME.test(near);
}
