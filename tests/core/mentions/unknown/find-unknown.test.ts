import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findNames } from '../../../../lib/core/mentions/find-mentions';
import { findUnknown } from '../../../../lib/core/mentions/unknown/find-unknown';
import { knownPlaces } from '../../../../lib/core/mentions/unknown/known';
import { SURE_ENOUGH, trainedModel } from '../../../../lib/core/mentions/unknown/model/trained';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import { anyText, textNaming } from '../../any-text';
import { DICTIONARY } from '../../small-dictionary';

function namesIn(text: string, least = SURE_ENOUGH) {
  const posting = plainPosting(text);
  return findUnknown(posting, knownPlaces(findNames(posting, DICTIONARY), DICTIONARY), trainedModel(), least);
}

const textsIn = (text: string) => namesIn(text).map((name) => name.text);

describe('a name in no list is found', () => {
  it.each([
    ['Experience with Kubernetes, Zorplify, Docker and Ansible.', ['Zorplify']],
    ['Requirements:\n- Python, Java, QuexDB\n- Linux', ['QuexDB']],
    ['Requirements:\n- Hands-on experience with Terraform, Ansible, Vulkrane, or Kubernetes', ['Vulkrane']],
    ['Stack: Python, Docker, PostgreSQL, Brixel.js, Kubernetes', ['Brixel.js']],
  ])('in “%s”: %j', (text, names) => {
    expect(textsIn(text)).toEqual(names);
  });
});

describe('no technology is', () => {
  it.each([
    'Our office in Antwerp is open to all who work with Python and Linux.',
    'You report to Maria Hernandez, Head of Engineering.',
    'Acme is hiring! Acme builds tools for Kubernetes and Docker.',
    'Fluent English and German; a Bachelor of Science or a Master.',
    'We are trusted by Brumberg, Talcott and Ostrava Steel.',
    'We count on clients such as Docker, Brumberg and Zorplify.',
    'We offer a Health Plan, a Dental Plan and 401(k). Start: March or April.',
    'Our values: Trust, Courage and Kindness.',
  ])('in “%s”', (text) => {
    expect(textsIn(text)).toEqual([]);
  });
});

test('a name stands with the sentence it is read from', () => {
  const text = 'We are ten.\n- Python, Java, QuexDB and Docker. Nothing else.';
  expect(namesIn(text)[0]).toMatchObject({
    text: 'QuexDB',
    start: text.indexOf('QuexDB'),
    evidence: 'Python, Java, QuexDB and Docker.',
  });
});

test('names lie in the text, in order, over no mention and over no other; the same text reads the same', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, textNaming(['Python', 'Zorplify', 'Docker', 'QuexDB', 'Acme'])), (text) => {
      const posting = plainPosting(text);
      const known = knownPlaces(findNames(posting, DICTIONARY), DICTIONARY);
      // Every candidate is given out, so that the places of all are looked at.
      const names = findUnknown(posting, known, trainedModel(), 0.000001);
      for (const [i, name] of names.entries()) {
        expect(name.start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0);
        expect(text.slice(name.start, name.end)).toBe(name.text);
        expect(name.text).not.toBe('');
        expect(posting.blocks.some(({ start, end }) => start <= name.start && name.end <= end)).toBe(true);
        expect(known.some(({ start, end }) => start < name.end && name.start < end)).toBe(false);
      }
      expect(findUnknown(posting, known, trainedModel(), 0.000001)).toEqual(names);
    }),
  );
});
