import { expect, test } from 'vitest';
import { BOARDS, linkedPostings, postingIdentity } from '../../lib/boards/catalogue';

const LIST = 'https://job-boards.greenhouse.io/acme';

test('a link to a posting of the same board has the id that the posting itself has, under any of its addresses', () => {
  const links = [
    'https://job-boards.greenhouse.io/acme/jobs/4000001?gh_src=mail#app',
    'https://boards.greenhouse.io/acme/jobs/4000001',
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=4000001',
    'https://job-boards.greenhouse.io/acme/jobs/4000002',
  ];
  const [first, ...others] = linkedPostings(LIST, links);
  expect(first).toBe(postingIdentity('https://job-boards.greenhouse.io/acme/jobs/4000001').id);
  expect(others.slice(0, 2)).toEqual([first, first]);
  expect(others[2]).not.toBe(first);
});

test.each(BOARDS.filter(({ matches }) => matches.length > 0))(
  '$name: its list knows its example',
  ({ example, matches }) => {
    const list = `https://${new URL(example).hostname}/`;
    if (!matches.some((pattern) => new URL(example).hostname.endsWith(pattern.replace(/^.*\/\/(\*\.)?|\/\*$/g, ''))))
      return;
    expect(linkedPostings(list, [example])).toEqual([postingIdentity(example).id]);
  },
);

test.each([
  ['another board', 'https://jobs.lever.co/quarrylane/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'],
  ['another site, with a number of this board', 'https://careers.example/jobs?gh_jid=4000001'],
  ['the list itself', 'https://job-boards.greenhouse.io/acme'],
  ['a list of another firm', 'https://job-boards.greenhouse.io/umbrella?page=2'],
  ['no page', 'javascript:void(0)'],
  ['no address', 'https://'],
])('a link to %s leads to no posting of the board', (_what, link) => {
  expect(linkedPostings(LIST, [link])).toEqual([undefined]);
});

test('on a site of no board nothing is told, whatever its links say', () => {
  const links = ['https://careers.example/jobs/1?gh_jid=4000001', 'https://job-boards.greenhouse.io/acme/jobs/4000001'];
  expect(linkedPostings('https://careers.example/', links)).toEqual([undefined, undefined]);
  expect(linkedPostings('', links)).toEqual([undefined, undefined]);
});

test('the ways on from a posting’s own page are no titles; where a list shows it at its side, its link is one', () => {
  const own = 'https://jobs.lever.co/quarrylane/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
  const other = own.replace('0f1e', '1f1e');
  expect(linkedPostings(own, [`${own}/apply`, own, other])).toEqual([undefined, undefined, postingIdentity(other).id]);
  const view = 'https://www.linkedin.com/jobs/view/4000001/';
  const search = 'https://www.linkedin.com/jobs/search/?currentJobId=4000001';
  expect(linkedPostings(search, [view])).toEqual(['linkedin:4000001']);
});
