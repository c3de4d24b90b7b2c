import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJobPosting } from '../../lib/core/job-posting';
import { jobPostingNodes } from '../../lib/core/json-ld';

const posting = (fields: object) => JSON.stringify({ '@type': 'JobPosting', ...fields });

describe('what a posting says', () => {
  test.each([
    [{ name: ' Tide&amp;Water\n' }, 'Tide&Water'],
    ['Tidewater', 'Tidewater'],
    [[{ name: 'Tidewater' }, { name: 'Other' }], 'Tidewater'],
    [{ name: 5 }, ''],
    [null, ''],
    [undefined, ''],
    [[], ''],
  ])('the company from %j', (hiringOrganization, company) => {
    expect(readJobPosting(posting({ title: 'Engineer', hiringOrganization }))).toEqual({ title: 'Engineer', company });
  });

  test('fields are cut at 300 characters and hold no markup', () => {
    const said = readJobPosting(posting({ title: `<b>Engineer</b> ${'x'.repeat(1_000)}`, extra: 1 }));
    expect(said?.title).toHaveLength(300);
    expect(said?.title).toMatch(/^Engineer x/);
    expect(Object.keys(said ?? {})).toEqual(['title', 'company']);
  });

  test.each(['', 'null', '[]', '{"@type": "Person"}', `${posting({})}${' '.repeat(600_000)}`])('no posting', (raw) => {
    expect(readJobPosting(raw)).toBeUndefined();
  });

  test('HP-19: a hostile prototype stays where it is', () => {
    expect(readJobPosting('{"@type": "JobPosting", "__proto__": {"title": "x"}}')).toEqual({ title: '', company: '' });
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test('HP-19: nothing throws, whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (title, hiringOrganization) => {
        const said = readJobPosting(posting({ title, hiringOrganization }));
        expect(typeof said?.title).toBe('string');
        expect(typeof said?.company).toBe('string');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('where postings stand', () => {
  const one = { '@type': 'JobPosting', title: 'a' };
  const two = { '@type': ['Thing', 'https://schema.org/JobPosting'], title: 'b' };

  test('in lists, graphs and pages, in the order written', () => {
    expect(jobPostingNodes([{ '@graph': [{ '@type': 'WebPage', mainEntity: one }] }, [two]])).toEqual([one, two]);
    expect(jobPostingNodes({ '@type': 'ItemList', itemListElement: [{ item: two }, { item: one }] })).toEqual([
      two,
      one,
    ]);
  });

  test('not elsewhere, and not where the type only looks like it', () => {
    expect(jobPostingNodes({ author: one })).toEqual([]);
    expect(jobPostingNodes({ '@type': 'NotAJobPosting' })).toEqual([]);
  });

  test('HP-19: a graph that holds itself comes to an end', () => {
    const circle: Record<string, unknown> = { '@type': 'Thing' };
    circle['@graph'] = [circle, circle];
    expect(jobPostingNodes(circle)).toEqual([]);
  });
});
