import { LEVELS, type Level } from '../../../core/profile/profile';

const OTHERS: [Level, RegExp][] = [
  ['learning', /^(?:beginner|basic|novice|elementary|learning|junior|1|2)$/i],
  ['working', /^(?:intermediate|proficient|competent|good|mid|working|3)$/i],
  ['expert', /^(?:advanced|expert|master|fluent|senior|very good|4|5)$/i],
];

/** The level that a file says, by our words or those that others use; nothing where it is none. */
export function levelOf(text: string): Level | undefined {
  const word = text.trim().toLowerCase();
  return LEVELS.find((level) => level === word) ?? OTHERS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Years that a file says, also as a text ("5", "2,5"); nothing for what is no number from 0 to 60. */
export function yearsIn(value: unknown): number | undefined {
  if (value === '' || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const years = typeof value === 'number' ? value : Number(value.replace(',', '.').replace(/\+$/, ''));
  return years >= 0 && years <= 60 ? years : undefined;
}
