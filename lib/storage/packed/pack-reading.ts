import type { Posting } from '../../core/posting/posting';
import type { Reading } from '../../core/reading';
import type { ReadSkill, SkillId } from '../../core/skill';
import { packBlocks, packMentions, unpackBlocks, unpackMentions } from './rows';

/** What is known of the skills that the postings of a tab name; the postings of a thread name the same ones again and again. */
export type SkillTable = Record<SkillId, ReadSkill>;

/** What is packed. */
interface Packable {
  posting: Posting;
  reading: Reading;
}

/** How far, in UTF-16 code units, from where something begins its sentence is looked for: whatever the length of the text. */
const NEAR = 4_000;

/**
 * A posting with its reading as one text, a third as long as its JSON: skills stand in the table, to which the new ones are
 * added, a sentence of the text is its two offsets, and blocks and mentions are rows of numbers. A text and not an object, since
 * Chromium charges objects three to four times what their JSON takes.
 */
export function packReading<P extends Packable>({ posting, reading, ...rest }: P, table: SkillTable): string {
  const listed: SkillId[] = [];
  const others: SkillTable = {};
  for (const [id, skill] of Object.entries(reading.skills)) {
    if (!Object.hasOwn(table, id)) table[id] = skill;
    // A word of the reader's own may have been another one before.
    if (JSON.stringify(table[id]) === JSON.stringify(skill)) listed.push(id);
    else others[id] = skill;
  }
  const { text } = posting;
  const { mentions, ...asked } = reading;
  const shortened = JSON.stringify({ ...asked, skills: [listed, others] }, function (this: object, key, value) {
    if (key !== 'evidence' || typeof value !== 'string') return value as unknown;
    const { start = 0 } = this as { start?: number };
    const from = Math.max(0, start - NEAR);
    const at = text.slice(from, start + NEAR).indexOf(value);
    return at < 0 ? value : [from + at, value.length];
  });
  const head = { ...rest, posting: { ...posting, blocks: packBlocks(posting.blocks) } };
  // Lines of their own: thousands of numbers are not to be looked through for sentences.
  return [JSON.stringify(head), JSON.stringify(packMentions(mentions, listed)), shortened].join('\n');
}

/** What was packed with this table. Throws where it was not. */
export function unpackReading<P extends Packable>(packed: string, table: SkillTable): P {
  const [head = '', mentions = '', shortened = ''] = packed.split('\n');
  const { posting: stored, ...rest } = JSON.parse(head) as Omit<P, keyof Packable> & {
    posting: Omit<Posting, 'blocks'> & { blocks: Parameters<typeof unpackBlocks>[0] };
  };
  const posting: Posting = { ...stored, blocks: unpackBlocks(stored.blocks) };
  const { text } = posting;
  const { skills, ...reading } = JSON.parse(shortened, (key, value: unknown) => {
    if (key !== 'evidence' || !Array.isArray(value)) return value;
    const [from, length] = value as [number, number];
    return text.slice(from, from + length);
  }) as { skills: [SkillId[], SkillTable] };
  const [listed, others] = skills;
  // Where the tab is closed in this moment its table may be gone already.
  const known = Object.fromEntries(listed.flatMap((id) => (Object.hasOwn(table, id) ? [[id, table[id]]] : [])));
  return {
    ...rest,
    posting,
    reading: { ...reading, mentions: unpackMentions(JSON.parse(mentions), listed), skills: { ...known, ...others } },
  } as unknown as P;
}
