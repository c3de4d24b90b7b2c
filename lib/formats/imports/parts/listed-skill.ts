import type { ListedName } from '../../../core/resume/resume';
import { field, isObject, listIn, textIn } from './fields';
import { levelOf, yearsIn } from './level';
import { asWritten } from './unclear';

const ID = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;

/** An entry of a list of skills: a name, or an object with a name, an id, or both. What it is not is listed as it stands. */
export function listedSkill(entry: unknown, lineOf: (part: string) => number): ListedName[] {
  if (typeof entry === 'string') return entry.trim() ? [{ text: entry.slice(0, 200), line: lineOf(entry) }] : [];
  const id = textIn(entry, 'id').normalize();
  const name = (textIn(entry, 'name') || id).slice(0, 200);
  if (!isObject(entry) || name === '') return [{ text: asWritten(entry), line: 1 }];
  const keywords = listIn(entry, 'keywords').filter((one) => typeof one === 'string');
  const level = levelOf(textIn(entry, 'level'));
  const years = yearsIn(field(entry, 'years'));
  const said = { ...(level && { level }), ...(years !== undefined && { years }) };
  return [
    {
      text: name,
      line: lineOf(name),
      ...(ID.test(id) && id.length <= 80 && { id }),
      ...said,
      ...(keywords.length > 0 && { isHeading: true as const }),
    },
    ...keywords.map((text) => ({ text: text.slice(0, 200), line: lineOf(text), ...(level && { level }) })),
  ];
}
