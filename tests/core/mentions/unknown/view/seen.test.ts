import { expect, it } from 'vitest';
import { hashOf } from '../../../../../lib/core/mentions/unknown/model/hash';
import { listsOf } from '../../../../../lib/core/mentions/unknown/view/lists';
import { rowOf } from '../../../../../lib/core/mentions/unknown/view/row';
import { seenSteps } from '../../../../../lib/core/mentions/unknown/view/seen';
import { fold } from '../../../../../lib/core/text/fold';
import { atOnce } from '../../../../../lib/core/text/steps';

it('counts how a word stands in all of a posting', () => {
  const text = "Join Acme. We build lead lists, and Acme is Acme's. Docker, Lead";
  const row = rowOf(fold(text), 'text', [[{ start: text.indexOf('Docker'), end: text.indexOf(', Lead'), mark: 1 }]]);
  const seen = atOnce(seenSteps([{ row, lists: listsOf(row) }]));
  expect(seen.get(hashOf('acme'))).toEqual({ small: 0, capital: 3, listed: 0, acting: 3 });
  expect(seen.get(hashOf('lead'))).toEqual({ small: 1, capital: 1, listed: 1, acting: 0 });
});
