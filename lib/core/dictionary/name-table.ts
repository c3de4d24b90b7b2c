import type { SkillId } from '../skill';
import { isWordCharacter } from '../text/characters';
import { fastSlug } from './fast-slug';
import { type SpellingKey, spellingKey } from './spelling';
import { PROOFS, type Spelling } from './spellings';
import { type Ends, endsOf } from './table/ends';
import { EXACT, HIDES, Lines, type PackedDictionary, proofAt } from './table/packed';
import { spelled } from './table/shape';
import { letterOf } from './table/signs';
import { noPlaces } from './walk/find-places';
import { NameTrie, ROOT } from './walk/name-trie';

export { ROOT };

/** A spelling as the table has it: what it proves, and how it is written. */
export interface TableSpelling extends Spelling, SpellingKey {
  /** As the dictionary writes it. */
  text: string;
}

const NO_SPELLINGS: TableSpelling[] = [];

/**
 * Every spelling of every skill, and the phrases that hide them, as a trie in level order in typed arrays. Keys are folded, in lower
 * case and without separators. Opening it takes one pass over its nodes; a spelling becomes an object when a text first has it.
 */
export class NameTable extends NameTrie {
  /** What the last walk over a text came by. */
  readonly places = noPlaces();
  private readonly shapes: Lines;
  private readonly known: (TableSpelling | undefined)[] = [];
  private readonly ids: (SkillId | undefined)[] = [];
  private readonly numbers = new Map<SkillId, number>();
  private said: Ends | undefined;
  private bySkill: { starts: Uint32Array; ends: Uint32Array } | undefined;

  constructor(private readonly packed: PackedDictionary) {
    super(packed);
    this.shapes = new Lines(packed.shapes);
  }

  /** The spelling of an end, made when it is first asked for. */
  spelling(end: number): TableSpelling {
    const known = this.known[end];
    if (known) return known;
    const text = this.textOf(end);
    const skill = this.ends.skills[end] as number;
    const proof = proofAt(this.packed.proofs, end);
    let size = 0;
    for (let i = 0; i < text.length; i++) if (isWordCharacter(text.charCodeAt(i))) size++;
    const made: TableSpelling = {
      text,
      ...spellingKey(text),
      skill: this.idOf(skill),
      hides: (proof & HIDES) !== 0,
      proof: PROOFS[proof & 3] ?? 'sure',
      exact: (proof & EXACT) !== 0,
      size,
      field: this.isField(skill),
    };
    this.known[end] = made;
    return made;
  }

  /** What a whole key ends in. */
  get(key: string): TableSpelling[] {
    const node = this.walk(ROOT, key, 0);
    return node === ROOT && key !== '' ? NO_SPELLINGS : this.at(node);
  }

  /** What ends in a node. */
  at(node: number): TableSpelling[] {
    if (!this.hasEnds(node)) return NO_SPELLINGS;
    const spellings: TableSpelling[] = [];
    for (let end = this.firstEndOf(node); this.isEndOf(end, node); end++) spellings.push(this.spelling(end));
    return spellings;
  }

  /** Goes through every spelling but phrases that hide one, in the order of keys: its key, its text, its skill's number and whether it is the name. */
  forEach(each: (key: string, text: string, skill: number, isName: boolean) => void): void {
    const { alphabet, proofs } = this.packed;
    const letters: string[] = [];
    const visit = (node: number, key: string) => {
      if (this.hasEnds(node))
        for (let end = this.firstEndOf(node); this.isEndOf(end, node); end++) {
          if ((proofAt(proofs, end) & HIDES) !== 0) continue;
          const skill = this.ends.skills[end] as number;
          each(key, spelled(letters, this.shapeOf(end)), skill, this.ends.names[skill] === end);
        }
      for (let child = this.childrenOf(node); child < this.childrenOf(node + 1); child++) {
        const letter = alphabet.charAt(this.classOf(child) - 1);
        letters.push(letterOf(letter, this.labels[child] as number));
        visit(child, key + letter);
        letters.pop();
      }
    };
    visit(ROOT, '');
  }

  /** True where the skill of a number is a broad field. */
  isField(skill: number): boolean {
    return this.packed.fields.charAt(skill) === '1';
  }

  /** The id of the skill of a number. */
  idOf(skill: number): SkillId {
    const known = this.ids[skill];
    if (known !== undefined) return known;
    const id = this.packed.ids[skill] ?? fastSlug(this.nameOf(skill));
    this.ids[skill] = id;
    this.numbers.set(id, skill);
    return id;
  }

  /** The number of the skill of an id. What no text had yet is looked up by its letters, and else among all. */
  numberOf(id: SkillId): number | undefined {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.get(id.replaceAll('-', ''));
    if (!this.numbers.has(id) && this.numbers.size < this.packed.fields.length)
      for (let skill = 0; skill < this.packed.fields.length; skill++) this.idOf(skill);
    return this.numbers.get(id);
  }

  /** The name of the skill of a number. */
  nameOf(skill: number): string {
    return this.textOf(this.ends.names[skill] as number);
  }

  /** The name of the skill of a number, and then its other spellings, each once. `exact`: those alone that count in one case. */
  namesOf(skill: number, exact = false): string[] {
    this.bySkill ??= this.endsBySkill();
    const { starts, ends } = this.bySkill;
    const { places } = this.ends;
    return Array.from(ends.subarray(starts[skill], starts[skill + 1]))
      .filter((end) => {
        const proof = proofAt(this.packed.proofs, end);
        return (proof & (exact ? HIDES | EXACT : HIDES)) === (exact ? EXACT : 0);
      })
      .sort((a, b) => (places[a] as number) - (places[b] as number))
      .map((end) => this.textOf(end))
      .filter((text, i, all) => all.indexOf(text) === i);
  }

  /** What is said of each spelling, read when it is first asked for. */
  private get ends(): Ends {
    this.said ??= endsOf(this.packed);
    return this.said;
  }

  private textOf(end: number): string {
    const letters: string[] = [];
    for (let at = this.nodeOf[end] as number; at !== ROOT; at = this.parentOf(at))
      letters.push(letterOf(this.packed.alphabet.charAt(this.classOf(at) - 1), this.labels[at] as number));
    return spelled(letters.reverse(), this.shapeOf(end));
  }

  /** How the spelling of an end is written, where that is not as others are: `table/shape.ts`. */
  private shapeOf(end: number): string {
    const shape = this.ends.shapes[end] as number;
    return shape === 0 ? '' : this.shapes.at(shape - 1);
  }

  private endsBySkill() {
    const { skills } = this.ends;
    const starts = new Uint32Array(this.packed.fields.length + 1);
    const count = this.packed.proofs.length;
    for (let end = 0; end < count; end++) {
      const after = (skills[end] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const ends = new Uint32Array(count);
    const next = starts.slice();
    for (let end = 0; end < count; end++) {
      const skill = skills[end] as number;
      ends[next[skill] as number] = end;
      next[skill] = (next[skill] as number) + 1;
    }
    return { starts, ends };
  }
}
