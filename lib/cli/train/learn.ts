/** What is learnt from: examples one after another. */
export class Lessons {
  /** Features of all examples, as buckets. */
  readonly features: number[] = [];
  readonly starts: number[] = [0];
  readonly isName: boolean[] = [];
  readonly weights: number[] = [];

  constructor(readonly buckets: number) {}

  add(features: number[], isName: boolean, weight: number): void {
    for (const feature of features) this.features.push(feature & (this.buckets - 1));
    this.starts.push(this.features.length);
    this.isName.push(isName);
    this.weights.push(weight);
  }

  get size(): number {
    return this.isName.length;
  }
}

/** How it is learnt; found by trying on entries that were not learnt from. */
export interface Manner {
  rounds: number;
  rate: number;
  /** Pull of each weight towards nothing. */
  decay: number;
}

/** Logistic regression by stochastic gradient descent with a rate of its own for each weight (AdaGrad: Duchi and others, 2011). Deterministic. */
export function learn(
  lessons: Lessons,
  manner: Manner,
  isTaken: (lesson: number) => boolean = () => true,
): Float64Array {
  const weights = new Float64Array(lessons.buckets);
  const squares = new Float64Array(lessons.buckets).fill(0.1);
  for (let round = 0; round < manner.rounds; round++) {
    for (const i of shuffled(lessons.size, round + 1)) {
      if (!isTaken(i)) continue;
      const from = lessons.starts[i] as number;
      const to = lessons.starts[i + 1] as number;
      let sum = 0;
      for (let k = from; k < to; k++) sum += weights[lessons.features[k] as number] as number;
      const error = (1 / (1 + Math.exp(-sum)) - Number(lessons.isName[i])) * (lessons.weights[i] as number);
      for (let k = from; k < to; k++) step(lessons.features[k] as number, error);
    }
  }
  return weights;

  function step(at: number, error: number): void {
    const slope = error + manner.decay * (weights[at] as number);
    squares[at] = (squares[at] as number) + slope * slope;
    weights[at] = (weights[at] as number) - (manner.rate * slope) / Math.sqrt(squares[at] as number);
  }
}

/** The numbers below `count` in an order that looks like chance and is always the same for a seed. */
export function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  let state = seed * 0x9e3779b9;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 0x1_0000_0000) * (i + 1));
    [order[i], order[other]] = [order[other] as number, order[i] as number];
  }
  return order;
}
