import type { Demand } from '../../../core/saved/demand/demand';
import { shareIn } from '../../../core/saved/demand/weeks';
import { oneLine, shortLine } from '../../../formats/parts/one-line';

/** How many lines of each kind a terminal shows; all of them are in the other formats. */
const MOST = { skills: 40, learning: 15, pairs: 15, pay: 15, weeks: 12, inWeek: 5 };
const LONGEST_NAME = 32;

/** The demand of some postings for a terminal: what is asked for, and with a profile what of it is had and what to learn next. */
export function demandTable(demand: Demand, hasProfile: boolean): string {
  const parts = [
    sampleLines(demand),
    skillLines(demand, hasProfile),
    hasProfile ? learningLines(demand) : [],
    pairLines(demand),
    payLines(demand),
    weekLines(demand),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sampleLines({ sample }: Demand): string[] {
  const { postings, silent, margin, isSmall } = sample;
  if (postings === 0) return ['No posting names a technology.'];
  const rest = silent > 0 ? `, and ${silent} that name no technology` : '';
  const off = `Shares may be off by ${margin} points.`;
  return [
    `From ${postings} ${postings === 1 ? 'posting' : 'postings'}${rest}. ${isSmall ? `So few only hint: ${off.toLowerCase()}` : off}`,
  ];
}

function skillLines({ skills, sample }: Demand, hasProfile: boolean): string[] {
  if (skills.length === 0) return [];
  const lines = skills.slice(0, MOST.skills).map(({ name, asked, required, named, standing }) => {
    const share = `${Math.round((100 * asked) / sample.postings)} %`.padStart(5);
    const counts = [asked, required, named].map((count) => String(count).padStart(8)).join('');
    return `  ${cell(name)}${share}${counts}${hasProfile ? `  ${standing}` : ''}`;
  });
  const rest = skills.length - lines.length;
  return [
    `  ${'Skill'.padEnd(LONGEST_NAME)}share   asked required   named`,
    ...lines,
    ...(rest > 0 ? [`  … ${rest} more`] : []),
  ];
}

function learningLines({ learning }: Demand): string[] {
  const { skills, below, scored } = learning;
  if (scored === 0) return ['No posting asks for enough to say a score.'];
  const lines = skills.slice(0, MOST.learning).map(({ name, lifts, postings, gain }) => {
    return `  ${cell(name)}${String(lifts).padStart(5)}${String(postings).padStart(8)}${`+${gain.toFixed(1)}`.padStart(8)}`;
  });
  const title = `What to learn next: ${below} of ${scored} postings with a score are below their bar, or below 70 %`;
  return [title, `  ${'Skill'.padEnd(LONGEST_NAME)}lifts   asked  points`, ...lines];
}

function pairLines({ pairs }: Demand): string[] {
  if (pairs.length === 0) return [];
  const lines = pairs.slice(0, MOST.pairs).map(({ aName, bName, together, lift }) => {
    return `  ${cell(aName)}${cell(bName)}${String(together).padStart(5)}${`${lift.toFixed(1)}x`.padStart(9)}`;
  });
  return ['What comes together, and how many times as often as by chance', ...lines];
}

function payLines({ pay }: Demand): string[] {
  const [scale] = pay.scales;
  if (!scale) return [];
  const { currency, per } = scale;
  const ofScale = pay.skills.filter((one) => one.currency === currency && one.per === per);
  const line = (name: string, one: { postings: number; low: number; median: number; high: number }) =>
    `  ${cell(name)}${[one.low, one.median, one.high].map((amount) => String(Math.round(amount)).padStart(10)).join('')}${String(one.postings).padStart(9)}`;
  return [
    `Pay in ${currency} ${per === 'hour' ? 'an' : 'a'} ${per}: a quarter below, half below, a quarter above`,
    line('All', scale),
    ...ofScale.slice(0, MOST.pay).map((one) => line(one.name, one)),
  ];
}

function weekLines({ weeks, skills }: Demand): string[] {
  const shown = skills.slice(0, MOST.inWeek);
  if (weeks.length < 2 || shown.length === 0) return [];
  const lines = weeks.slice(-MOST.weeks).map((week) => {
    const shares = shown.map(({ id }) => {
      const share = shareIn(week, id);
      return (share === undefined ? '–' : `${Math.round(100 * share)} %`).padStart(16);
    });
    return `  ${week.week}${String(week.postings).padStart(9)}${shares.join('')}`;
  });
  const header = shown.map(({ name }) => shortLine(name, 14).padStart(16)).join('');
  return ['Share by week', `  ${'week of'.padEnd(10)}postings${header}`, ...lines];
}

function cell(name: string): string {
  return shortLine(oneLine(name), LONGEST_NAME - 2).padEnd(LONGEST_NAME);
}
