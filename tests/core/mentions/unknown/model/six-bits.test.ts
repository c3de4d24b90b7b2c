import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readBytes,
  readWeights,
  writeBytes,
  writeWeights,
} from '../../../../../lib/core/mentions/unknown/model/six-bits';

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -32, max: 31 })), (weights) => {
      expect([...readWeights(writeWeights(Int8Array.from(weights)))]).toEqual(weights);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...readBytes(writeBytes(bytes))]).toEqual([...bytes]);
    }),
  );
});
