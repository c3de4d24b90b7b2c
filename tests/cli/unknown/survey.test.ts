import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../lib/build/skills/build-dictionary';
import { report } from '../../../lib/cli/unknown/report';
import { survey } from '../../../lib/cli/unknown/survey';

const dictionary = buildDictionary({
  tools: [
    { id: 'docker', name: 'Docker' },
    { id: 'ceph', name: 'Ceph' },
    { id: 'backbone', name: 'Backbone' },
    { id: 'rest', name: 'REST', exact: ['REST'], not: ['REST and'] },
  ],
});

describe('a survey', () => {
  it('counts a term by postings, those with the same words around it once', () => {
    const { unknown } = survey(
      ['Docker, Zorp', 'Docker, Zorp', 'Zorp, Ceph and Zorp, Docker', 'Docker, Quux'],
      dictionary,
    );
    expect(unknown.map(({ term, postings }) => [term, postings])).toEqual([
      ['Zorp', 2],
      ['Quux', 1],
    ]);
  });

  it('tells of a term that the dictionary has and its rule left out', () => {
    const { unknown } = survey(['Docker, REST and Ceph, Zorp'], dictionary);
    expect(unknown.map(({ term, ruledOut }) => [term, ruledOut])).toEqual([
      ['REST', true],
      ['Zorp', false],
    ]);
  });

  it('puts first what is marked in lower case and outside of lists', () => {
    const { entries } = survey(
      ['You have backbone; say so', 'They are the backbone of it', 'We like Docker here', 'Ceph, Docker, Backbone'],
      dictionary,
    );
    expect(entries[0]).toMatchObject({ name: 'Backbone', postings: 3, marks: 3, lower: 2, alone: 2, weak: 2 });
    expect(entries.slice(1).map(({ weak }) => weak)).toEqual([0, 0]);
  });

  it('prints one line for each, within limits', () => {
    const found = survey(['Docker, Zorp', 'Ceph, Zorp', 'You have backbone'], dictionary);
    const lines = report(found, { top: 10, least: 1 }).split('\n');
    expect(lines[0]).toBe('3 postings read');
    expect(lines).toContain('    2  Zorp  Docker, [Zorp]');
    expect(lines).toContain('100%   0%   0% 100% 100%  Backbone: 1 postings (33.3%), 1 marks  You have [backbone]');
    expect(report(found, { top: 10, least: 3 })).not.toContain('Zorp');
  });
});
