import { LETTERS } from '../../text/characters';

/** An amount of money in a sentence, with its offsets. */
export interface Amount {
  value: number;
  /** A code of ISO 4217. */
  currency?: string;
  /** What it is written in: 1,000 in 120k. */
  scale: number;
  start: number;
  end: number;
}

/** Signs and words of currencies as postings write them, folded and in lower case. A dollar or crown alone is told by its country. */
const CURRENCIES: [string, string][] = [
  ['us$', 'USD'],
  ['usd$', 'USD'],
  ['usd', 'USD'],
  ['u$s', 'USD'],
  ['u$', 'USD'],
  ['$us', 'USD'],
  ['$ ca', 'CAD'],
  ['$ can', 'CAD'],
  ['$ us', 'USD'],
  ['ca$', 'CAD'],
  ['c$', 'CAD'],
  ['cad$', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['ca', 'CAD'],
  ['canadian', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aud$', 'AUD'],
  ['aud', 'AUD'],
  ['nz$', 'NZD'],
  ['nzd', 'NZD'],
  ['s$', 'SGD'],
  ['sgd', 'SGD'],
  ['hk$', 'HKD'],
  ['hkd', 'HKD'],
  ['r$', 'BRL'],
  ['brl', 'BRL'],
  ['reais', 'BRL'],
  ['mx$', 'MXN'],
  ['mxn', 'MXN'],
  ['cop', 'COP'],
  ['clp', 'CLP'],
  ['ars', 'ARS'],
  ['myr', 'MYR'],
  ['thb', 'THB'],
  ['twd', 'TWD'],
  ['idr', 'IDR'],
  ['isk', 'ISK'],
  ['$', 'USD'],
  ['dollars', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['chf', 'CHF'],
  ['sfr', 'CHF'],
  ['fr.', 'CHF'],
  ['franken', 'CHF'],
  ['francs', 'CHF'],
  ['zł', 'PLN'],
  ['zl', 'PLN'],
  ['złotych', 'PLN'],
  ['pln', 'PLN'],
  ['kc', 'CZK'],
  ['czk', 'CZK'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['₹', 'INR'],
  ['inr', 'INR'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['¥', 'JPY'],
  ['jpy', 'JPY'],
  ['₪', 'ILS'],
  ['ils', 'ILS'],
  ['₴', 'UAH'],
  ['uah', 'UAH'],
  ['₽', 'RUB'],
  ['huf', 'HUF'],
  ['ron', 'RON'],
  ['bgn', 'BGN'],
  ['try', 'TRY'],
  ['zar', 'ZAR'],
  ['rand', 'ZAR'],
  ['aed', 'AED'],
  ['vnd', 'VND'],
  ['php', 'PHP'],
  ['krw', 'KRW'],
  ['kes', 'KES'],
  ['ksh', 'KES'],
  ['ngn', 'NGN'],
  ['₦', 'NGN'],
  ['ghs', 'GHS'],
  ['egp', 'EGP'],
  ['pkr', 'PKR'],
  ['bdt', 'BDT'],
  ['lkr', 'LKR'],
  ['₱', 'PHP'],
];
const CODES = new Map([...CURRENCIES, ['r', 'ZAR']]);
/** The words among them: what they begin with shows that money may be spoken of. */
export const CURRENCY_WORDS = CURRENCIES.map(([sign]) => sign).filter((sign) => /^\p{L}{2,}$/u.test(sign));
/** "R 620 000": a letter that is a sign only ahead of thousands. */
const RAND = "r(?=\\s?\\d{1,3}(?:[ ,'.]\\d{3}){1,2}(?!\\d))";
const SIGN = CURRENCIES.map(([sign]) => sign.replace(/[.$]/g, '\\$&'))
  .sort((a, b) => b.length - a.length)
  .concat(RAND)
  .join('|');

/** "18,00,000" as in India, "170,000", "170.000", "170 000", "170'000", "1,234.50", "45,5", "120000". */
const NUMBER =
  "\\d{1,2}(?:,\\d{2}){1,2},\\d{3}(?!\\d)|\\d{1,3}(?:[,.' ]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2})?(?!\\d)";
const SCALE =
  'k|tsd\\.?|t(?=\\s?€|\\s?eur)|tys\\.?|tysiecy|tysiace|tis\\.?|tisic|mila|mil|thousand|tausend|lpa|lakhs?|lacs?|l(?=\\s?(?:pa|p\\.a|per|-\\s?\\d|/))|mio\\.?|mm?|millions?|mn|bn?|billions?|crores?|cr';
const AMOUNT = new RegExp(
  `(?<![${LETTERS}\\d](?=[${LETTERS}\\d]))(?:(${SIGN})\\s?(\\$)?\\s?)?(?<![\\d.,])(${NUMBER})(?:\\s?(${SCALE})(?![${LETTERS}\\d])|(k)(?=(?:usd|eur|gbp|chf|cad|aud|pln|czk|sek)(?![${LETTERS}\\d])))?\\+?(?:[.,]-{1,2})?(?:\\s?(${SIGN})(?![${LETTERS}\\d]|\\s?\\d))?`,
  'g',
);
const LARGE = /^(?:mio|mm?$|million|mn|b|cr)/;

/** The amounts of a folded text in lower case, in order: all numbers that may be money. */
export function amountsIn(lower: string): Amount[] {
  if (!/\d/.test(lower)) return [];
  return [...lower.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, before, , number = '', apart = '', fused = '', behind] = match;
    // "225kUSD"
    const scale = apart || fused;
    // “$120,000 CAD”: the code tells whose dollars.
    const code = behind !== undefined && /^\p{L}/u.test(behind) ? behind : (before ?? behind);
    if (/^\s?%/.test(lower.slice(match.index + whole.length))) return [];
    // A plan for pensions.
    if (code === undefined && /^401\(?k/.test(lower.slice(match.index, match.index + 5))) return [];
    const currency = code === undefined ? (/^(?:lpa|lakh|lac|l$)/.test(scale) ? 'INR' : undefined) : CODES.get(code);
    // "$68,000k" says thousands twice.
    const times = figureOf(number) >= 10_000 && scaleOf(scale, currency) === 1_000 ? 1 : scaleOf(scale, currency);
    const value = figureOf(number) * times;
    if (value <= 0) return [];
    const place = { start: match.index, end: match.index + whole.length };
    const known = isLarge(scale, currency) ? Number.NaN : Math.round(value * 100) / 100;
    return [{ value: known, ...(currency && { currency }), scale: times, ...place }];
  });
}

/** Amounts in millions stand as no number: they are seen, so that nothing is read over them. */
function isLarge(scale: string, currency: string | undefined): boolean {
  return (
    (LARGE.test(scale) || (scale === 'mil' && scaleOf(scale, currency) > 1_000)) &&
    !['VND', 'JPY', 'KRW', 'HUF'].includes(currency ?? '')
  );
}

function scaleOf(scale: string, currency: string | undefined): number {
  if (/^(?:k|t|tsd|tys|tis|thousand|tausend|mila)/.test(scale)) return 1_000;
  if (scale === 'mil') return currency === 'EUR' || currency === 'BRL' || currency === undefined ? 1_000 : 1_000_000;
  if (/^(?:lpa|lakh|lac|l$)/.test(scale)) return 100_000;
  return scale === '' ? 1 : 1_000_000;
}

/** The last sign before exactly three digits divides thousands; before one or two it is the point. */
function figureOf(number: string): number {
  const point = /[.,](\d{1,2})$/.exec(number);
  const whole = (point ? number.slice(0, point.index) : number).replace(/[^\d]/g, '');
  return Number(point ? `${whole}.${point[1]}` : whole);
}
