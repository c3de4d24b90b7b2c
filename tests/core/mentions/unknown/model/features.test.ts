import { expect, it } from 'vitest';
import { featuresOf } from '../../../../../lib/core/mentions/unknown/model/features';
import { sceneOf } from '../../../../../lib/core/mentions/unknown/view/scene';
import { plainPosting } from '../../../../../lib/core/posting/plain-posting';

/** Holds no word. */
const WORDS = new Uint8Array(8);

function features(text: string, word: number, choice = { shape: true, context: true }): number[] {
  const scene = sceneOf(plainPosting(text), []);
  const line = scene.lines[0];
  if (!line) throw new Error('no block');
  return featuresOf(scene, line, { from: word, to: word + 1 }, word, WORDS, choice);
}

it('what is said of a word is the same for the same word in the same place', () => {
  expect(features('We use Foo here.', 2)).toEqual(features('We use Foo here.', 2));
});

it('another word in the same place differs in shape alone, the same word elsewhere in context alone', () => {
  const [shape, context] = [
    { shape: true, context: false },
    { shape: false, context: true },
  ];
  // The shape is part of what is said of the place, the letters are not.
  expect(features('We use Foo here.', 2, context)).toEqual(features('We use Zap here.', 2, context));
  expect(features('We use Foo here.', 2, shape)).not.toEqual(features('We use Zap here.', 2, shape));
  expect(features('We use Foo here.', 2, shape)).toEqual(features('They like Foo.', 2, shape));
  expect(features('We use Foo here.', 2, context)).not.toEqual(features('They like Foo.', 2, context));
});
