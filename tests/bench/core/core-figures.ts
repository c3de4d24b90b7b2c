import type { Figure } from '../figure';
import { hostileFigures } from './hostile';
import { matcherFigures } from './matcher';
import { rivalFigures } from './rivals';
import { scanFigures } from './scan';
import { sliceFigures } from './slices';
import { wakingFigures } from './waking';

/** What is measured without a browser. Built into one file as the extension is: a module runner asks for each imported name anew. */
export const coreFigures: Figure[] = [
  ...matcherFigures,
  ...rivalFigures,
  ...wakingFigures,
  ...sliceFigures,
  ...hostileFigures,
  ...scanFigures,
];
