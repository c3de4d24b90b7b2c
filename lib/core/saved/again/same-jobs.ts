import { type Fingerprint, isSameJob } from './fingerprint';
import { HASHES } from './shingles';

/** Sketches that agree in all places of some band are looked at; with three places, nearly all texts that are half alike do. */
const BAND = 3;

/** Postings by what may make them one job, so that not every two of many have to be compared. */
export class SameJobs {
  readonly #byKey = new Map<string, string[]>();
  readonly #known = new Map<string, Fingerprint>();

  /** Takes in a posting under its id, in place of the one that had it. */
  add(id: string, fingerprint: Fingerprint): void {
    this.remove(id);
    this.#known.set(id, fingerprint);
    for (const key of keysOf(fingerprint)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), id]);
  }

  remove(id: string): void {
    const known = this.#known.get(id);
    if (!known) return;
    this.#known.delete(id);
    for (const key of keysOf(known)) {
      const rest = (this.#byKey.get(key) ?? []).filter((one) => one !== id);
      if (rest.length > 0) this.#byKey.set(key, rest);
      else this.#byKey.delete(key);
    }
  }

  /** The ids of the postings that are the same job, itself among them where it was added. */
  like(fingerprint: Fingerprint): string[] {
    const near = new Set(keysOf(fingerprint).flatMap((key) => this.#byKey.get(key) ?? []));
    return [...near].filter((id) => {
      const other = this.#known.get(id);
      return other && isSameJob(fingerprint, other);
    });
  }

  /** All postings, those that are one job together, jobs in the order their first posting was added. */
  groups(): string[][] {
    const groups: string[][] = [];
    const seen = new Set<string>();
    for (const [id, fingerprint] of this.#known) {
      if (seen.has(id)) continue;
      // What is like one of a job's postings is that job, however far it came from the first.
      const group = new Set([id]);
      const open = [fingerprint];
      for (let one = open.pop(); one; one = open.pop()) {
        for (const other of this.like(one)) {
          const next = this.#known.get(other);
          if (group.has(other) || seen.has(other) || !next) continue;
          group.add(other);
          open.push(next);
        }
      }
      for (const one of group) seen.add(one);
      groups.push([...group]);
    }
    return groups;
  }
}

function keysOf({ sketch, title }: Fingerprint): string[] {
  const keys = [`title ${[...title.words].sort().join(' ')}`];
  for (let at = 0; at + BAND <= HASHES; at += BAND) keys.push(`${at} ${sketch.subarray(at, at + BAND).join(' ')}`);
  return [...new Set(keys)];
}
