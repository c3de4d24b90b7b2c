import { expect, test } from 'vitest';
import { identityOf, type JobNumbers } from '../../../lib/core/posting/identity';

const acme: JobNumbers = {
  name: 'Acme Jobs',
  id: [/^([^./]+)\.acme\.example\/job\/(\w+)[/?]/],
  embedded: [/[?&]acme=(\w+)/],
};
const twin: JobNumbers = { name: 'Acme (twin)', idsOf: 'Acme Jobs', id: [/\/twin\/(\w+)\/(\w+)/] };
const anywhere: JobNumbers = { name: 'Plain', id: [/^([^/]+)\/opening\/(\d+)/] };

const idOf = (address: string, onHost: JobNumbers[] = []) =>
  identityOf(new URL(address), { onHost, anywhere: [anywhere], all: [acme, twin, anywhere] }).id;

test('the groups are the number, whatever else stands in the address', () => {
  const ids = ['/job/42', '/job/42/', '/job/42;session=9?from=mail#apply', '/job/42/apply?x=/job/7'];
  expect(ids.map((path) => idOf(`https://www.berlin.acme.example${path}`, [acme]))).toEqual(
    Array(4).fill('acme-jobs:berlin/42'),
  );
});

test('hexadecimal numbers are one in either case, all others are two', () => {
  expect(idOf('https://x.acme.example/job/00AF', [acme])).toBe(idOf('https://x.acme.example/job/00af', [acme]));
  expect(idOf('https://x.acme.example/job/00XY', [acme])).not.toBe(idOf('https://x.acme.example/job/00xy', [acme]));
});

test('boards that share their numbers share their postings', () => {
  expect(idOf('https://twin.example/twin/berlin/42', [twin])).toBe('acme-jobs:berlin/42');
});

test('elsewhere a board counts where an address names it, or has its form and no other board its host', () => {
  expect(idOf('https://firm.example/careers?acme=42')).toBe('acme-jobs:42');
  expect(idOf('https://firm.example/opening/42')).toBe('plain:firm.example/42');
  expect(idOf('https://firm.example/opening/42', [twin])).toBe('https://firm.example/opening/42');
});

test('a name in an address is one, escaped or not', () => {
  const names: JobNumbers = { name: 'Names', id: [/\/job\/([^/?]+)/] };
  expect(idOf('https://n.example/job/müller', [names])).toBe('names:müller');
  expect(idOf('https://n.example/job/m%c3%bcller', [names])).toBe('names:müller');
  expect(idOf('https://n.example/job/100%', [names])).toBe('names:100%');
});

test('a number that is too long for one is none', () => {
  expect(idOf(`https://x.acme.example/job/${'1'.repeat(400)}`, [acme])).toMatch(/^https:/);
});
