import { expect, it } from 'vitest';
import { inSteps, weightsFile } from '../../../lib/cli/train/weights-file';
import { readBytes, readWeights } from '../../../lib/core/mentions/unknown/model/six-bits';

it('writes weights in 31 steps either way', () => {
  const { steps, step } = inSteps(Float64Array.from([0, 1.5, -3, 0.04]));
  expect([...steps]).toEqual([0, 16, -31, 0]);
  expect(step).toBeCloseTo(3 / 31);
});

it('is a module that holds them', () => {
  const words = Uint8Array.from([1, 2, 255]);
  const learnt = { weights: new Float64Array(2), words };
  const file = weightsFile(learnt, Int8Array.from([31, -31]), { slope: 0.5, offset: -1 }, 0.4);
  const said = (name: string) => new RegExp(`export const ${name} =\\s+'?([^';]+)'?;`).exec(file)?.[1] ?? '';
  expect([said('LEAST'), said('SLOPE'), said('OFFSET')].map(Number)).toEqual([0.4, 0.5, -1]);
  expect([...readWeights(said('WEIGHTS'))]).toEqual([31, -31]);
  expect([...readBytes(said('WORDS'))]).toEqual([1, 2, 255]);
});
