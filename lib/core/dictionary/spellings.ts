import type { SkillId } from '../skill';
import { isWordCharacter } from '../text/characters.ts';
import type { CompiledSkill } from './compiled';

/** How much a spelling proves: `sure` alone; `cased` when its capital is no sentence's; `company` only beside words that belong to it. */
export const PROOFS = ['sure', 'cased', 'company'] as const;
/** One of `PROOFS`. */
export type Proof = (typeof PROOFS)[number];

/** A spelling of a skill, or a phrase that hides one. */
export interface Spelling {
  /** The skill named, or the one that a phrase hides. */
  skill: SkillId;
  /** True for a phrase in which the skill's spelling means something else. */
  hides: boolean;
  proof: Proof;
  /** True where only the spelling's own case counts. */
  exact: boolean;
  /** Letters and digits in it. */
  size: number;
  /** True where the skill is a broad field, which takes no technology's place. */
  field: boolean;
}

/** Every spelling of an entry with what it proves, and the phrases that hide it. */
export function spellingsOf(entry: CompiledSkill): [string, Spelling][] {
  const exact = new Set(entry.exact);
  const full = entry.full ?? [];
  const bare = [entry.name, ...(entry.aliases ?? [])].filter((text) => !full.includes(text));
  return [
    ...bare.map((text) => spelling(entry, text, { proof: proofOf(entry, text, exact), exact: exact.has(text) })),
    ...full.map((text) => spelling(entry, text, {})),
    ...(entry.not ?? []).map((text) => spelling(entry, text, { hides: true })),
  ];
}

function spelling(entry: CompiledSkill, text: string, special: Partial<Spelling>): [string, Spelling] {
  const size = wordCharacters(text);
  return [
    text,
    { skill: entry.id, hides: false, proof: 'sure', exact: false, size, field: entry.field ?? false, ...special },
  ];
}

function wordCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isWordCharacter(text.charCodeAt(i))) count++;
  return count;
}

/** With `exact`, `needs` is about those spellings; without, about the name and every alias. */
function proofOf(entry: CompiledSkill, text: string, exact: ReadonlySet<string>): Proof {
  if (exact.size > 0 && !exact.has(text)) return 'sure';
  if (entry.needs) return 'company';
  return exact.size > 0 ? 'cased' : 'sure';
}
