import type { SkillId } from '../skill';
import { isWordCharacter } from '../text/characters';
import { digitAt, EXACT, HIDES, Lines, type PackedDictionary, pairAt } from './packed';
import { spelled } from './shape';
import { slug } from './slug';
import { type SpellingKey, spellingKey } from './spelling';
import { PROOFS, type Spelling } from './spellings';
import { noPlaces } from './walk/find-places';
import { lastUpTo, NameTrie, ROOT } from './walk/name-trie';

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
    const skill = this.skillOf(end);
    const proof = this.packed.proofs.charCodeAt(end) & 15;
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
    const [from, to] = [this.endsOf(node), this.endsOf(node + 1)];
    return from === to ? NO_SPELLINGS : Array.from({ length: to - from }, (_, i) => this.spelling(from + i));
  }

  /** Goes through every spelling but phrases that hide one, in the order of keys: its key, its text, its skill's number and whether it is the name. */
  forEach(each: (key: string, text: string, skill: number, isName: boolean) => void): void {
    const { alphabet, proofs, places } = this.packed;
    const visit = (node: number, key: string) => {
      for (let end = this.endsOf(node); end < this.endsOf(node + 1); end++) {
        if ((proofs.charCodeAt(end) & HIDES) !== 0) continue;
        const text = spelled(key, this.shapeOf(end));
        each(key, text, this.skillOf(end), digitAt(places, end) === 0);
      }
      for (let child = this.childrenOf(node); child < this.childrenOf(node + 1); child++)
        visit(child, key + alphabet.charAt(this.classOf(child) - 1));
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
    const id = this.packed.ids[skill] ?? slug(this.nameOf(skill));
    this.ids[skill] = id;
    this.numbers.set(id, skill);
    return id;
  }

  /** The number of the skill of an id. What no text had yet is looked up by its letters, and else among all. */
  numberOf(id: SkillId): number | undefined {
    if (this.numbers.has(id)) return this.numbers.get(id);
    this.get(id.replaceAll('-', ''));
    if (!this.numbers.has(id) && this.numbers.size < this.packed.fields.length)
      for (let skill = 0; skill < this.packed.fields.length; skill++) this.idOf(skill);
    return this.numbers.get(id);
  }

  /** The name of the skill of a number. */
  nameOf(skill: number): string {
    this.bySkill ??= this.endsBySkill();
    const { starts, ends } = this.bySkill;
    const { proofs, places } = this.packed;
    for (let i = starts[skill] as number; i < (starts[skill + 1] as number); i++) {
      const end = ends[i] as number;
      if (digitAt(places, end) === 0 && (proofs.charCodeAt(end) & HIDES) === 0) return this.textOf(end);
    }
    return '';
  }

  /** The name of the skill of a number, and then its other spellings, each once. `exact`: those alone that count in one case. */
  namesOf(skill: number, exact = false): string[] {
    this.bySkill ??= this.endsBySkill();
    const { starts, ends } = this.bySkill;
    const { proofs, places } = this.packed;
    return Array.from(ends.subarray(starts[skill], starts[skill + 1]))
      .filter((end) => (proofs.charCodeAt(end) & (exact ? HIDES | EXACT : HIDES)) === (exact ? EXACT : 0))
      .sort((a, b) => places.charCodeAt(a) - places.charCodeAt(b))
      .map((end) => this.textOf(end))
      .filter((text, i, all) => all.indexOf(text) === i);
  }

  private textOf(end: number): string {
    return spelled(this.keyOf(lastUpTo(this.ends, end)), this.shapeOf(end));
  }

  /** How the spelling of an end is written: `shape.ts`. */
  private shapeOf(end: number): string {
    return this.shapes.at(pairAt(this.packed.written, end));
  }

  /** The number of the skill that an end is of. */
  private skillOf(end: number): number {
    return pairAt(this.packed.skills, end);
  }

  /** The key that leads to a node, from its end to its beginning. */
  private keyOf(node: number): string {
    let key = '';
    for (let at = node; at !== ROOT; at = this.parentOf(at))
      key = this.packed.alphabet.charAt(this.classOf(at) - 1) + key;
    return key;
  }

  private endsBySkill() {
    const starts = new Uint32Array(this.packed.fields.length + 1);
    const count = this.packed.proofs.length;
    for (let end = 0; end < count; end++) {
      const after = this.skillOf(end) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const ends = new Uint32Array(count);
    const next = starts.slice();
    for (let end = 0; end < count; end++) {
      const skill = this.skillOf(end);
      ends[next[skill] as number] = end;
      next[skill] = (next[skill] as number) + 1;
    }
    return { starts, ends };
  }
}
