import type { Dictionary } from '../dictionary/dictionary';
import type { SkillId } from '../skill';
import { fold } from '../text/fold';
import { hitsAt } from './hits';

/** What may stand around a name that somebody selected in a text. */
const AROUND = /^[\s"'([{,;:]+|[\s"')\]},;:.!?]+$/g;

/**
 * The skill whose name or alias a text is, in the spellings and the case that the dictionary takes for it, with or without
 * the punctuation around it; nothing where it is no name, or the name of several skills.
 */
export function skillNamed(dictionary: Dictionary, text: string): { id: SkillId; name: string } | undefined {
  const { cased } = fold(text.trim());
  return named(dictionary, cased) ?? named(dictionary, bareName(cased));
}

/** A text without the punctuation around it. */
export function bareName(text: string): string {
  return text.trim().replace(AROUND, '');
}

function named({ names, skills }: Dictionary, text: string): { id: SkillId; name: string } | undefined {
  const whole = hitsAt(fold(text), 0, names).filter(
    ({ spelling, end, glued }) => !spelling.hides && !glued && end === text.length,
  );
  const [id, ...others] = new Set(whole.map(({ spelling }) => spelling.skill));
  const name = id !== undefined && skills.get(id)?.name;
  return name && others.length === 0 ? { id, name } : undefined;
}
