import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import html from '../../lib/formats/html';
import { hostilePosting, NOT_A_POSTING, SAVED } from './sample';

const page = (text: string) => new JSDOM(text).window.document;

test('holds the posting whole, with what it asks for and what the reader wrote', () => {
  const blocks = [
    { start: 0, end: 28, kind: 'heading' as const },
    { start: 29, end: 44, kind: 'item' as const },
  ];
  const { body, title } = page(html.render([{ ...SAVED, posting: { ...SAVED.posting, blocks } }, NOT_A_POSTING]));
  expect(title ?? '').toBeDefined();
  expect([...body.querySelectorAll('h1')].map((one) => one.textContent)).toEqual(['Platform Engineer', 'b.txt']);
  expect(body.querySelector('article h3')?.textContent).toBe('You run Kubernetes and Ceph.');
  expect(body.querySelector('article ul li')?.textContent).toBe('Rust is a plus.');
  expect([...body.querySelectorAll('tr')].map((one) => one.textContent)).toContain(
    'metCephYou run Kubernetes and Ceph.',
  );
  expect(body.querySelector('td a')?.getAttribute('href')).toBe(
    'https://jobs.example/1#:~:text=You%20run%20Kubernetes%20and%20Ceph.',
  );
  const text = body.textContent ?? '';
  for (const said of ['interview 2026-11-30', 'tags: near, storage', 'Ada said *hello*.', 'No posting was found.'])
    expect(text).toContain(said);
});

test('EX-06: whatever a posting says, it brings no element, attribute, link or script of its own', () => {
  fc.assert(
    fc.property(hostilePosting, (posting) => {
      const { body, head } = page(html.render([posting]));
      const known = 'article,h1,h2,h3,p,a,table,tbody,tr,th,td,ul,li,hr'.split(',');
      const all = [...body.querySelectorAll('*')];
      expect(all.filter((one) => !known.includes(one.localName))).toEqual([]);
      for (const one of all) expect(one.getAttributeNames()).toEqual(one.localName === 'a' ? ['href'] : []);
      for (const one of body.querySelectorAll('a')) expect(one.href).toMatch(/^https:/);
      expect(head.querySelectorAll('script, link, base')).toHaveLength(0);
      expect(head.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    }),
    { numRuns: 150 },
  );
});

test('of no postings is a page that says so', () => {
  expect(page(html.render([])).body.textContent?.trim()).toBe('No postings.');
});
