import { describe, expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import { BOARDS } from '../../lib/boards/catalogue';
import { readHiringLine } from '../../lib/core/posting/fields/hiring-line';
import { withStructured } from '../../lib/core/posting/job-posting';
import { isOnHost } from '../../lib/core/sites/match-pattern';
import { readPostingText, TEXT_LIMIT } from '../../lib/page/text/posting-text';
import { pageFacts } from '../fixtures/page-facts';

const files = import.meta.glob<string>('../fixtures/pages/*.html', { query: '?raw', import: 'default', eager: true });
const PAGES = Object.entries(files).map(([path, html]) => {
  const facts = pageFacts(html);
  return { file: path.replace(/^.*\//, ''), html, ...facts, board: facts.board ?? boardAt(facts.addresses[0] ?? '') };
});
/** Boards that are also found on hosts of no board. */
const ANYWHERE = BOARDS.filter(({ anywhere }) => anywhere).map(({ name }) => name);

function boardAt(address: string): string {
  const { hostname, pathname } = new URL(address);
  const board = BOARDS.find(({ matches, path = /./ }) => {
    return path.test(pathname) && matches.some((pattern) => isOnHost(pattern, hostname));
  });
  return board?.name ?? 'Structured data';
}

/** What is found in a page, as it is told once its structured data has been read. */
function found(html: string, address: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return findPostings(page, new URL(address)).map(
    ({ body, without, path, title, company, fields = {}, structured }) => {
      const { text, blocks } = readPostingText(body, page, TEXT_LIMIT, without);
      const posting = withStructured({ url: address, title, company, text, blocks }, structured, fields);
      const told = fields.line === undefined ? fields : readHiringLine(fields.line).fields;
      return { path, fields: told, title: posting.title, company: posting.company, text: text.replace(/\s+/g, ' ') };
    },
  );
}

describe.each(PAGES)('$file', (facts) => {
  const { html, addresses, nothingAt, starts, ends, postings, board, way, title, company, fields } = facts;

  test.each(addresses)('what is found at %s is what the page is said to hold', (address) => {
    const [first, ...others] = found(html, address);
    expect(first ? 1 + others.length : 0).toBe(postings);
    if (!first) return;
    const { text, path, ...said } = first;
    expect(said).toEqual({ title, company, fields });
    expect(starts && text.startsWith(starts), `it begins with: ${text.slice(0, 80)}`).toBe(true);
    expect(ends && text.endsWith(ends), `it ends with: ${text.slice(-80)}`).toBe(true);
    expect(`${path} `).toContain(`${board} ${way ?? ''}`);
  });

  test.each(nothingAt)('LC-11: nothing is found at %s', (address) => {
    expect(found(html, address)).toEqual([]);
  });

  test('no board takes the host of another for its own', () => {
    const url = new URL(addresses[0] ?? '');
    const strange = [
      `https://${url.host}.example${url.pathname}`,
      `https://not${url.host.split('.').slice(-2).join('.')}${url.pathname}`,
    ];
    const names = strange.flatMap((address) => found(html, address)).map(({ path }) => path);
    const free = ['Structured data', ...ANYWHERE];
    expect(names.filter((path) => !free.some((name) => path.startsWith(`${name} `)))).toEqual([]);
  });
});

test.each(BOARDS)('$name has a page here with a posting', ({ name }) => {
  const its = PAGES.filter(({ board, postings }) => postings > 0 && board === name);
  expect(its.map(({ file }) => file)).not.toEqual([]);
});
