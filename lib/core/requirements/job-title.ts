import type { FoundMention } from '../mentions/find-mentions';

/** What jobs are called, in languages that put it behind what they are about. */
const NOUNS =
  'engineer|developer|programmer|architect|administrator|specialist|entwickler|ingenieur|architekt|ontwikkelaar|programista|vývojář';
/** Those that tell of a job by themselves, and stand behind a technology as often for something else. */
const MORE_NOUNS =
  'analyst|scientist|designer|consultant|manager|trainer|tester|technician|berater|techniker|specjalista|specialista|inżynier';
const BEHIND = `\\p{L}{0,40}(?:${NOUNS})(?!\\p{Ll}{4})`;
/** The same in languages that put it ahead. */
const AHEAD =
  'développeu\\p{L}{1,40}|ingénieure?|desarrollador\\p{L}{0,40}|desenvolvedor\\p{L}{0,40}|programador\\p{L}{0,40}|ingenier[oa]|engenheir[oa]|sviluppat\\p{L}{1,40}|ingegnere';
/** Behind a name, at most two words more: "Rust Developer", "Java Backend Engineer". */
const JOB_BEHIND = new RegExp(`^[\\s/-](?:[\\p{L}/-]{1,40}\\s){0,2}${BEHIND}`, 'iu');
/** Ahead of a name, in languages that put it behind: "un développeur PHP". */
const JOB_AHEAD = new RegExp(`(?:${AHEAD})\\s(?:\\p{L}{1,40}\\s){0,2}$`, 'iu');
/** At most three words ahead of it, in a line of its own or ahead of what is said of it: "Senior PHP Developer", "Ingeniero DevOps: …". */
const JOB = new RegExp(
  `^[^\\p{L}]*(?:(?:\\p{L}[^\\s\\p{P}]*[\\s/-]+(?:[^\\s\\p{P}]+[\\s/-]+){0,2})?${BEHIND}|(?:\\p{L}+\\s)?(?:${AHEAD}))`,
  'iu',
);
/** In a line, wherever it stands there. */
const NAMED = new RegExp(`(?<!\\p{L})(?:\\p{L}*(?:${NOUNS}|${MORE_NOUNS})(?:in|s|e|ka)?|${AHEAD})(?!\\p{L})`, 'iu');

/** How far ahead of a name its job may stand, in characters. */
const FAR = 40;

/** True for a name inside the title of the job that is sought, in a posting that lists elsewhere what it asks for: there the title only tells. */
export function isOfTitle(
  { text, start, isListed }: { text: string; start: number; isListed?: boolean },
  { start: from, end }: FoundMention,
): boolean {
  if (!isListed) return false;
  return (
    JOB_BEHIND.test(text.slice(end - start)) ||
    JOB_AHEAD.test(text.slice(Math.max(0, from - start - FAR), from - start))
  );
}

/** True for an item that is the title of a job. */
export function isJob(item: string): boolean {
  return JOB.test(item);
}

/** True for a line that names a job, as a title does. */
export function namesJob(line: string): boolean {
  return NAMED.test(line);
}
