import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../lib/core/mentions/find-mentions';
import { findUnknown } from '../../../../lib/core/mentions/unknown/find-unknown';
import { knownPlaces } from '../../../../lib/core/mentions/unknown/known';
import { SURE_ENOUGH, trainedModel } from '../../../../lib/core/mentions/unknown/model/trained';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import { DICTIONARY } from '../../small-dictionary';

function textsIn(text: string): string[] {
  const posting = plainPosting(text);
  const known = knownPlaces(findNames(posting, DICTIONARY), DICTIONARY);
  return findUnknown(posting, known, trainedModel(), SURE_ENOUGH).map((name) => name.text);
}

describe("the employer's own product is no unknown name", () => {
  it.each([
    'You shape our QuexDB platform.\nRequirements: Python, Docker, QuexDB, Kubernetes',
    'Du arbeitest an unserer QuexDB Plattform.\nRequirements: Python, Docker, QuexDB, Kubernetes',
  ])('in “%s”', (text) => {
    expect(textsIn(text)).toEqual([]);
  });

  it.each([
    'You look after our QuexDB clusters.\nRequirements: Python, Docker, QuexDB, Kubernetes',
    'You build our platform.\nRequirements: Python, Docker, QuexDB, Kubernetes',
  ])('but what it works with is: “%s”', (text) => {
    expect(textsIn(text)).toContain('QuexDB');
  });
});

describe('a mere kind of thing is no unknown name, a firm neither', () => {
  it.each([
    'Requirements: Python, Docker, IDEs, Kubernetes',
    'Requirements: Python, Docker, Web APIs, Kubernetes',
    'Clouds such as Docker, Python, Google, Kubernetes',
    'Requirements: Python, Docker, VPS, Kubernetes',
    'Requirements: Python, Docker, CCTV, Kubernetes',
    'Research on Python, Docker, Mellon University, Kubernetes',
    'Requirements: Python, Docker, Network Certification, Kubernetes',
  ])('in “%s”', (text) => {
    expect(textsIn(text)).toEqual([]);
  });

  it.each([
    ['Requirements: Python, Docker, QuexVPS, Kubernetes', 'QuexVPS'],
    ['Requirements: Python, Docker, QuexDB, Kubernetes', 'QuexDB'],
  ])('but what only holds such a word is one: “%s”', (text, name) => {
    expect(textsIn(text)).toContain(name);
  });
});
