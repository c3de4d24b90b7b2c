import fc from 'fast-check';
import { expect, test } from 'vitest';
import jsonld from '../../lib/formats/jsonld';
import { hostilePosting, NOT_A_POSTING, SAMPLE } from './sample';

test('a posting is a JobPosting with the skills it asks for', () => {
  const { '@context': context, '@graph': graph } = JSON.parse(jsonld.render([SAMPLE, NOT_A_POSTING]));
  expect(context).toBe('https://schema.org');
  expect(graph).toEqual([
    {
      '@type': 'JobPosting',
      title: 'Platform Engineer',
      hiringOrganization: { '@type': 'Organization', name: 'Acme' },
      url: 'https://jobs.example/1',
      description: SAMPLE.posting.text,
      skills: ['Rust', 'Kubernetes', 'Nomad', 'Ceph'],
    },
  ]);
});

test('says nothing of what the posting does not say', () => {
  const bare = { ...SAMPLE, posting: { ...SAMPLE.posting, title: '', company: '', url: '' } };
  const [posting] = JSON.parse(jsonld.render([bare]))['@graph'];
  expect(Object.keys(posting)).toEqual(['@type', 'description', 'skills']);
  expect(JSON.parse(jsonld.render([]))['@graph']).toEqual([]);
});

test('EX-09: no text of a page ends the script element it may be put in', () => {
  fc.assert(
    fc.property(hostilePosting, (posting) => {
      const written = jsonld.render([posting]);
      expect(written).not.toMatch(/<|[\u2028\u2029]/);
      expect(() => JSON.parse(written)).not.toThrow();
    }),
  );
});
