import { expect, test } from 'vitest';
import thread from '../fixtures/pages/hacker-news.html?raw';
import comment from '../fixtures/pages/hacker-news-comment.html?raw';
import { find } from './find';

const ADDRESS = 'https://news.ycombinator.com/item?id=100';
const QUARRY = { company: 'Quarry Lane', path: 'Hacker News' };

test('each comment on the thread that is a posting is one, and no answer to a comment is', () => {
  expect(find(thread, ADDRESS)).toEqual([
    {
      ...QUARRY,
      title: 'Platform Engineer, SRE',
      text: expect.stringMatching(/^Quarry Lane [\s\S]*Ceph\.\n\nMail us\.$/),
    },
    {
      title: 'Full-Stack Developer',
      company: '',
      path: 'Hacker News',
      text: 'Full-Stack Developer | Tidewater | REMOTE\n\nElixir and Phoenix.',
    },
    {
      title: 'Harbour Works, Lisbon or remote',
      company: '',
      path: 'Hacker News',
      text: expect.stringContaining('C++ and Python'),
    },
  ]);
});

test('a thread saved before its markup changed is read, too', () => {
  const before = thread.replace(
    '<span class="titleline"><a href="item?id=100">',
    '<a href="item?id=100" class="storylink">',
  );
  expect(find(before.replaceAll(/ indent="\d"/g, ''), ADDRESS)).toHaveLength(3);
});

test('a posting on a page of its own is one, its answers are none', () => {
  expect(find(comment, 'https://news.ycombinator.com/item?id=101')).toEqual([
    { ...QUARRY, title: 'Platform Engineer', text: expect.stringMatching(/Ceph\.$/) },
  ]);
  const answer = comment.replace('<a href="item?id=100">parent', '<a href="item?id=99">parent');
  expect(find(answer, 'https://news.ycombinator.com/item?id=101')).toEqual([]);
});

test('no posting in another thread', () => {
  expect(find(thread.replaceAll('Who is hiring?', 'Who wants to be hired?'), ADDRESS)).toEqual([]);
});
