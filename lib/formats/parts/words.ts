import type { Match } from '../../core/match/match';
import type { PostingFields } from '../../core/posting/posting';
import type { ExportedPosting } from '../format';
import { oneLine } from './one-line';
import type { Row } from './rows';

/** What a posting is called: its title, else its file. */
export function titleOf(one: ExportedPosting): string {
  return oneLine(one.posting.title) || oneLine(one.file) || 'Posting without a title';
}

/** What else is known of a posting: where, how, for how much, since when and until when. */
export function factsOf({ location, workMode, salary, datePosted, validThrough }: PostingFields): string[] {
  const dates = [datePosted && `posted ${datePosted}`, validThrough && `open until ${validThrough}`];
  return [location, workMode, salary, ...dates].flatMap((fact) => fact || []);
}

/** The score in words: `72 %`, or `3 of 4 met` where no percentage is said. */
export function scoreOf(match: Match): string {
  return match.score === undefined ? `${match.met} of ${match.of} met` : `${match.score} %`;
}

/** The sum behind the score, and the posting's own bar where it states one. */
export function sumOf(match: Match): string {
  const points = `${tidy(match.points)} of ${tidy(match.weight)} points`;
  const met = match.score === undefined ? '' : `, ${match.met} of ${match.of} met`;
  const bar = match.bar === undefined ? '' : `. The posting says to apply at ${match.bar} %`;
  return `${points}${met}${bar}.`;
}

/** What stands behind an outcome: what the reader has instead, the years, a doubt. Empty where there is nothing to say. */
export function detailOf(row: Row): string {
  const parts = [row.by && `by ${row.by}`, yearsOf(row), row.requirement.doubtful && 'may mean something else'];
  return parts.filter(Boolean).join(', ');
}

function yearsOf({ requirement, line }: Row): string {
  const asked = requirement.years;
  if (asked === undefined) return '';
  if (line?.years !== undefined) return `${yearsText(line.years)}, ${asked} asked`;
  const given = line && line.outcome !== 'missing' ? ', years not given' : '';
  return `${yearsText(asked)} asked${given}`;
}

function yearsText(count: number): string {
  return count === 1 ? '1 year' : `${count} years`;
}

/** A number of points with two decimals at most: `2.5`. */
export function tidy(points: number): string {
  return String(Math.round(points * 100) / 100);
}
