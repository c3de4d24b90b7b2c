import type { DocumentLine } from '../../../core/resume/resume';
import { field, isObject, textIn } from './fields';
import { levelOf, yearsIn } from './level';

/** The most fields of a file that are told of. */
export const MOST_UNCLEAR = 500;

/**
 * What of the entries of a list of skills is not understood although the skill is: fields of other names, levels that are none, years that
 * are no number from 0 to 60. Nothing is said of what is empty.
 */
export function unclearIn(entries: unknown[], lineOf: (part: string) => number): DocumentLine[] {
  const found: DocumentLine[] = [];
  for (const entry of entries) {
    if (!isObject(entry)) continue;
    const name = textIn(entry, 'name') || textIn(entry, 'id');
    if (name === '') continue;
    for (const key of Object.keys(entry)) {
      if (found.length >= MOST_UNCLEAR) return found;
      const value = field(entry, key);
      if (!isEmpty(value) && !isUnderstood(key, value)) found.push(unclear(name, key, value, lineOf(name)));
    }
  }
  return found;
}

/** How such a field is told: "Go: yers: 3". */
export function unclear(name: string, key: string, value: unknown, line: number): DocumentLine {
  return { text: `${name.slice(0, 80)}: ${key.slice(0, 40)}: ${asWritten(value)}`.toWellFormed(), line };
}

function isUnderstood(key: string, value: unknown): boolean {
  if (key === 'level') return levelOf(textIn({ level: value }, 'level')) !== undefined;
  if (key === 'years') return yearsIn(value) !== undefined;
  if (key === 'keywords') return Array.isArray(value);
  return key === 'id' || key === 'name';
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** The beginning of a value as it stands in JSON. What is nested so deep that it cannot be written again is three dots in its brackets. */
export function asWritten(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80);
  try {
    return JSON.stringify(value)?.slice(0, 80) ?? '';
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
