import type { Block, BlockKind } from '../../core/posting/posting';
import type { Mention, Strength } from '../../core/reading';
import type { SkillId } from '../../core/skill';

const KINDS: BlockKind[] = ['text', 'item', 'heading'];
const STRENGTHS: Strength[] = ['required', 'preferred', 'context', 'excluded'];

/** A block as a row of numbers: how far behind the one before, how long, its kind, and how deep in a list where it is. */
type BlockRow = [number, number, number] | [number, number, number, number];

/** A mention as a row: how far behind the one before, how long, its skill (the place of a listed one), and its strength; 4 more where it is doubtful. */
type MentionRow = [number, number, number | SkillId, number];

/** Blocks as rows of numbers, a fourth as long as their JSON. */
export function packBlocks(blocks: readonly Block[]): BlockRow[] {
  let last = 0;
  return blocks.map(({ start, end, kind, depth }) => {
    const row: [number, number, number] = [start - last, end - start, KINDS.indexOf(kind)];
    last = start;
    return depth === undefined ? row : [...row, depth];
  });
}

/** What was packed. */
export function unpackBlocks(rows: BlockRow[]): Block[] {
  let start = 0;
  return rows.map(([behind, length, kind, depth]) => {
    start += behind;
    return { start, end: start + length, kind: KINDS[kind] as BlockKind, ...(depth !== undefined && { depth }) };
  });
}

/** Mentions as rows; `listed`: skills that are written by their place in this list. */
export function packMentions(mentions: readonly Mention[], listed: readonly SkillId[]): MentionRow[] {
  const places = new Map(listed.map((id, i) => [id, i]));
  let last = 0;
  return mentions.map(({ start, end, skill, strength, doubtful }) => {
    const row: MentionRow = [
      start - last,
      end - start,
      places.get(skill) ?? skill,
      STRENGTHS.indexOf(strength) + (doubtful ? STRENGTHS.length : 0),
    ];
    last = start;
    return row;
  });
}

/** What was packed with the same list. */
export function unpackMentions(rows: MentionRow[], listed: readonly SkillId[]): Mention[] {
  let start = 0;
  return rows.map(([behind, length, skill, strength]) => {
    start += behind;
    return {
      start,
      end: start + length,
      skill: typeof skill === 'number' ? (listed[skill] as SkillId) : skill,
      strength: STRENGTHS[strength % STRENGTHS.length] as Strength,
      doubtful: strength >= STRENGTHS.length,
    };
  });
}
