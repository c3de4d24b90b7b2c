import type { Demand } from '../../core/saved/demand/demand';
import { shareIn } from '../../core/saved/demand/weeks';
import { calendarDay } from '../text/day';
import { language, numberText, percentText, t } from '../text/text';
import type { Bar } from './demand-data';

/** How many bars a picture has at first. */
const MOST = 20;
const MOST_TO_LEARN = 12;

/** What is asked for, by how many postings, and what of it the reader has. */
export function askedBars({ skills, sample }: Demand, hasSkills: boolean): Bar[] {
  const share = (count: number) => percentText(Math.round((100 * count) / Math.max(1, sample.postings)));
  return skills.slice(0, MOST).map(({ id, name, asked, required, standing }) => ({
    key: id,
    label: name,
    value: asked,
    text: numberText(asked),
    kind: hasSkills ? standing : 'plain',
    more: [share(asked), numberText(required), ...(hasSkills ? [t(`demand.standing.${standing}`)] : [])],
  }));
}

/** How many postings each skill would lift. */
export function learnBars({ learning }: Demand): Bar[] {
  const lifting = learning.skills.filter(({ lifts }) => lifts > 0).slice(0, MOST_TO_LEARN);
  return lifting.map(({ id, name, lifts, standing }) => {
    return { key: id, label: name, value: lifts, text: numberText(lifts), kind: standing };
  });
}

/** The share of each week's postings that ask for a skill. */
export function weekBars({ weeks }: Demand, skill: string): Bar[] {
  return weeks.flatMap((week): Bar[] => {
    const part = shareIn(week, skill);
    if (part === undefined) return [];
    const text = percentText(Math.round(100 * part));
    const more = [numberText(week.postings)];
    return [{ key: week.week, label: calendarDay(week.week), value: part, text, kind: 'plain', more }];
  });
}

/** What is asked for together. */
export function pairBars({ pairs }: Demand): Bar[] {
  return pairs.slice(0, MOST).map(({ a, b, aName, bName, together }) => {
    const label = `${aName} + ${bName}`;
    return { key: `${a} ${b}`, label, value: together, text: numberText(together), kind: 'plain' };
  });
}

/** What is paid by the year where each skill is asked for; by the hour, or in two currencies, nothing could be compared. */
export function payBars({ pay }: Demand): Bar[] {
  const scale = pay.scales.find(({ per }) => per === 'year');
  const ofScale = pay.skills.filter(({ currency, per }) => currency === scale?.currency && per === 'year');
  return ofScale.slice(0, MOST).map(({ id, name, median, currency, postings }) => ({
    key: id,
    label: name,
    value: median,
    text: moneyText(median, currency),
    kind: 'plain',
    more: [numberText(postings)],
  }));
}

function moneyText(amount: number, currency: string): string {
  const whole = { maximumFractionDigits: 0 };
  try {
    return new Intl.NumberFormat(language(), { ...whole, ...(currency && { style: 'currency', currency }) }).format(
      amount,
    );
  } catch {
    // A posting may name a currency that there is not.
    return `${numberText(Math.round(amount))} ${currency}`;
  }
}
