import type { PayTime } from '../../posting/fact';
import type { Piece } from '../clause';
import { hitsOf, type Sentence } from '../sentence';
import type { Amount } from './money';

const NOUNS = { hour: 'hourly', day: 'daily', week: 'weekly', month: 'monthly', year: 'yearly' } as const;
const TIMES = Object.entries(NOUNS) as [PayTime, (typeof NOUNS)[PayTime]][];
/** How far from an amount its time may stand, in characters. */
const REACH = { attached: 34, behind: 60, ahead: 90 };
const CUT = /[;|]|(?<!\b(?:max|min|mind|ca|inkl|zzgl|incl|excl|od))\.\s/;

/** The time that stands right behind an amount: "$50 an hour", "€600/Tag", "60.000 € brutto im Jahr". `stop`: where the next amount starts. */
export function attachedTime(sentence: Sentence, { end }: Piece, stop: number): PayTime | undefined {
  const { lower, words } = sentence;
  // A word that is an article elsewhere.
  if (/^[^.,;]{0,14}\/ ?an(?!\p{L})/u.test(lower.slice(end, end + 20))) return 'year';
  const per = new Set(hitsOf(sentence, 'per').map(({ behind }) => behind));
  const found = TIMES.flatMap(([time, adverb]) => [
    ...hitsOf(sentence, time)
      .filter(({ first, start }) => {
        const before = words[first - 1];
        const gap = lower.slice(before?.end ?? 0, start);
        return start >= end && (gap.includes('/') || (per.has(first) && (before?.start ?? 0) >= end - 1));
      })
      .map(({ start }) => ({ time, start })),
    ...timesOf(sentence, adverb).map(({ start }) => ({ time, start })),
  ]);
  return found
    .filter(
      ({ start }) =>
        start >= end &&
        start < stop &&
        start - end <= REACH.attached &&
        !/[,;|(]/.test(
          lower
            .slice(end, start)
            .replace(/^\s?,-/, '')
            .replace('(', ''),
        ),
    )
    .sort((a, b) => a.start - b.start)[0]?.time;
}

/** Words of a week that tell how much one works. */
const WORKED = /^(?:werkweek|weekbasis|wochenst|wochenarb|workweek)/;

/** The words of a time of pay: those of how many hours one works are none. */
function timesOf(sentence: Sentence, adverb: (typeof NOUNS)[PayTime]) {
  const hits = hitsOf(sentence, adverb);
  if (adverb !== 'weekly') return hits;
  return hits.filter(
    ({ start, end }) =>
      !WORKED.test(sentence.lower.slice(start, end)) &&
      !hitsOf(sentence, 'hour').some((hour) => hour.end <= start && start - hour.end <= 2),
  );
}

/** The time that is said further on or ahead: "an hourly rate of $50", "annual base salary: …". `from`: where the amount before ends. */
export function saidTime(sentence: Sentence, { start, end }: Piece, from: number, stop: number): PayTime | undefined {
  const said = TIMES.flatMap(([time, adverb]) => timesOf(sentence, adverb).map((hit) => ({ ...hit, time })));
  const ahead = said
    .filter(
      (hit) =>
        hit.end <= start &&
        hit.start >= from &&
        start - hit.end <= REACH.ahead &&
        !CUT.test(sentence.lower.slice(hit.end, start)),
    )
    .at(-1);
  if (ahead) return ahead.time;
  const behind = said.find(
    (hit) =>
      hit.start >= end &&
      hit.end <= stop &&
      hit.start - end <= REACH.behind &&
      !CUT.test(sentence.lower.slice(end, hit.start)),
  );
  return behind?.time ?? TIMES.find(([, adverb]) => sentence.under.has(adverb))?.[0];
}

/** From where on an amount is a year's, and from where on a month's, by currency, as they are paid where it is used. */
const USUAL: Record<string, [year: number, month: number]> = {
  PLN: [65_000, 2_500],
  CZK: [330_000, 12_000],
  SEK: [200_000, 15_000],
  NOK: [200_000, 15_000],
  DKK: [200_000, 15_000],
  INR: [180_000, 8_000],
  BRL: [60_000, 900],
  HUF: [3_000_000, 150_000],
  JPY: [1_500_000, 100_000],
  KRW: [10_000_000, 1_000_000],
  VND: [250_000_000, 3_000_000],
  UAH: [400_000, 8_000],
  RUB: [700_000, 20_000],
  ILS: [100_000, 6_000],
  PHP: [300_000, 15_000],
  ZAR: [180_000, 6_000],
  MXN: [200_000, 6_000],
  CLP: [8_000_000, 400_000],
  ARS: [12_000_000, 300_000],
  MYR: [36_000, 1_500],
  THB: [400_000, 12_000],
  TWD: [500_000, 25_000],
  IDR: [120_000_000, 3_000_000],
  ISK: [5_000_000, 350_000],
  COP: [40_000_000, 900_000],
};

/** The time that an amount alone can be meant for; undefined where it can be several. */
export function likelyTime({ value, currency }: Amount): PayTime | undefined {
  const [year, month] = USUAL[currency ?? 'USD'] ?? [15_000, 900];
  if (value >= year) return 'year';
  return currency !== undefined && value >= month ? 'month' : undefined;
}
