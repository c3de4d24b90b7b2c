import type { Model } from './model';
import { readBytes, readWeights } from './six-bits';
import { LEAST, OFFSET, SLOPE, WEIGHTS, WORDS } from './weights';

/** From how sure on a name is given out. */
export const SURE_ENOUGH = LEAST;

let model: Model | undefined;

/** The model that `npm run train` wrote, decoded when it is first asked for. */
export function trainedModel(): Model {
  model ??= {
    weights: readWeights(WEIGHTS),
    slope: SLOPE,
    offset: OFFSET,
    words: readBytes(WORDS),
  };
  return model;
}
