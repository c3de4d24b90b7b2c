import type { Dictionary } from '../../core/dictionary/dictionary';
import type { Choice } from '../../core/mentions/unknown/model/features';
import { sumOf } from '../../core/mentions/unknown/model/model';
import type { ReadPosting } from './corpus';
import { examplesOf, overlap } from './examples';
import { hide, PARTS } from './hidden';
import type { Learnt } from './train';

/** One word that was not learnt from. */
export interface Tried {
  /** The sum of its features' weights. */
  sum: number;
  isName: boolean;
  /** For how many such words it stands. */
  weight: number;
}

/** True for a posting of which no word is learnt from as one that is no name. */
export function isKept({ lot }: ReadPosting): boolean {
  return (lot >>> 8) % PARTS === 0;
}

/** Every word of the entries of part 0, hidden, in all postings, and in the postings that were put aside every word that is no name. */
export function tryOut(postings: ReadPosting[], dictionary: Dictionary, learnt: Learnt, choice: Choice): Tried[] {
  return postings.flatMap((read) => {
    const { known, hidden } = hide(read.places, 0, dictionary);
    const isWhole = isKept(read);
    if (!isWhole && hidden.length === 0) return [];
    return examplesOf(read.posting, known, learnt.words, choice, isWhole ? undefined : hidden).map((example) => {
      const isName = hidden.some((place) => overlap(place, example));
      return { sum: sumOf(learnt.weights, example.features), isName, weight: isName ? 1 : PARTS };
    });
  });
}

/** How sums become sureness: the logistic curve that fits what was tried (Platt, 1999), sought by Newton's way from the slope `step` on. */
export function curveOf(tried: Tried[], step: number): { slope: number; offset: number } {
  // As if one more of each had been seen: what parts them wholly has no steepest curve.
  const count = (isName: boolean) => tried.reduce((sum, one) => sum + Number(one.isName === isName) * one.weight, 0);
  const [high, low] = [(count(true) + 1) / (count(true) + 2), 1 / (count(false) + 2)];
  let [slope, offset] = [step, 0];
  for (let round = 0; round < 30; round++) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { sum, isName, weight } of tried) {
      const sure = 1 / (1 + Math.exp(-(slope * sum + offset)));
      const error = weight * (sure - (isName ? high : low));
      const bend = weight * sure * (1 - sure);
      a += error * sum;
      b += error;
      aa += bend * sum * sum;
      ab += bend * sum;
      bb += bend;
    }
    const size = aa * bb - ab * ab || 1;
    slope -= (bb * a - ab * b) / size;
    offset -= (aa * b - ab * a) / size;
  }
  return { slope, offset };
}

/** Precision and recall of what is at least so sure. */
export interface Measured {
  sure: number;
  precision: number;
  recall: number;
}

/** The figures of what was tried, by how sure. */
export function measure(tried: Tried[], slope: number, offset: number): Measured[] {
  const names = tried.reduce((sum, { isName, weight }) => sum + Number(isName) * weight, 0);
  return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((least) => {
    const out = tried.filter(({ sum }) => 1 / (1 + Math.exp(-(slope * sum + offset))) >= least);
    const all = out.reduce((sum, { weight }) => sum + weight, 0);
    const right = out.reduce((sum, { isName, weight }) => sum + Number(isName) * weight, 0);
    return { sure: least, precision: right / all, recall: right / names };
  });
}
