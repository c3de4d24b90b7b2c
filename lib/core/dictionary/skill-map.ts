import type { SkillId } from '../skill';

/** The skills of a dictionary by number: `numberOf` knows at once those that a text had. */
export interface Numbered {
  count: number;
  idOf: (skill: number) => SkillId;
  numberOf: (id: SkillId) => number | undefined;
}

/** A map from ids whose values are made when they are first asked for. Going through all of it makes all of them. */
export class SkillMap<T> implements ReadonlyMap<SkillId, T> {
  private readonly made = new Map<SkillId, T>();

  constructor(
    private readonly skills: Numbered,
    private readonly make: (skill: number, id: SkillId) => T,
  ) {}

  get size(): number {
    return this.skills.count;
  }

  get(id: SkillId): T | undefined {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const skill = this.skills.numberOf(id);
    if (skill === undefined) return undefined;
    const value = this.make(skill, id);
    this.made.set(id, value);
    return value;
  }

  has(id: SkillId): boolean {
    return this.skills.numberOf(id) !== undefined;
  }

  *keys(): MapIterator<SkillId> {
    for (let skill = 0; skill < this.size; skill++) yield this.skills.idOf(skill);
  }

  *values(): MapIterator<T> {
    for (const [, value] of this) yield value;
  }

  *entries(): MapIterator<[SkillId, T]> {
    for (const id of this.keys()) yield [id, this.get(id) as T];
  }

  [Symbol.iterator](): MapIterator<[SkillId, T]> {
    return this.entries();
  }

  forEach(each: (value: T, id: SkillId, map: ReadonlyMap<SkillId, T>) => void): void {
    for (const [id, value] of this) each(value, id, this);
  }
}
