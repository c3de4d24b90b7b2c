import type { FoundMention } from '../mentions/find-mentions';
import type { Statement } from './statement';

/** Behind a name, at most two words more: "Rust Developer", "Java Backend Engineer". */
const JOB_BEHIND =
  /^[\s/-](?:[\p{L}/-]+\s){0,2}\p{L}*(?:engineer|developer|programmer|architect|administrator|specialist|entwickler|ingenieur|architekt|administrator|ontwikkelaar|programista|vývojář)(?!\p{Ll}{4})/iu;
/** Ahead of a name, in languages that put it behind: "un développeur PHP". */
const JOB_AHEAD =
  /(?:développeu\p{L}+|ingénieure?|desarrollador\p{L}*|desenvolvedor\p{L}*|programador\p{L}*|ingenier[oa]|engenheir[oa]|sviluppat\p{L}+|ingegnere)\s(?:\p{L}+\s){0,2}$/iu;

/** How far ahead of a name its job may stand, in characters. */
const AHEAD = 40;

/** True for a name inside the title of the job that is sought, in a posting that lists elsewhere what it asks for: there the title only tells. */
export function isOfTitle({ text, start, isListed }: Statement, { start: from, end }: FoundMention): boolean {
  if (!isListed) return false;
  return (
    JOB_BEHIND.test(text.slice(end - start)) ||
    JOB_AHEAD.test(text.slice(Math.max(0, from - start - AHEAD), from - start))
  );
}
