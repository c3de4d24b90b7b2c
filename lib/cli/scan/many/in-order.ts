/** How many results may lie ready behind one that is still missing: what is read stays in memory until it is its turn. */
const MOST_AHEAD = 256;

/** Files that several workers take from the front, and whose results leave in the order of the files. */
export class InOrder<T> {
  readonly #ready = new Map<number, T>();
  readonly #again: number[] = [];
  #next = 0;
  #left = 0;
  #waiting: (() => void)[] = [];

  /** `count` is how many files there are. */
  constructor(readonly count: number) {}

  /** How many results have left. */
  get left(): number {
    return this.#left;
  }

  /** The next files to be read, `most` at most, by their places; none where none are left. Waits while too many results lie ready. */
  async take(most: number): Promise<number[]> {
    while (this.#again.length === 0 && this.#next < this.count && this.#next - this.#left >= MOST_AHEAD)
      await this.#change();
    const again = this.#again.splice(0, most);
    if (again.length > 0) return again;
    const first = this.#next;
    this.#next = Math.min(first + most, this.count);
    return Array.from({ length: this.#next - first }, (_, i) => first + i);
  }

  /** Takes back files that could not be read after all; they are the next to be taken. */
  giveBack(places: number[]): void {
    this.#again.push(...places);
    this.#changed();
  }

  put(place: number, result: T): void {
    this.#ready.set(place, result);
    this.#changed();
  }

  /** The results in the order of the files, each as soon as it is there. */
  async *results(): AsyncGenerator<T> {
    while (this.#left < this.count) {
      const result = this.#ready.get(this.#left);
      if (result === undefined) {
        await this.#change();
        continue;
      }
      this.#ready.delete(this.#left++);
      this.#changed();
      yield result;
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #changed(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
