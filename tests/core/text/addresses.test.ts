import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addressZones } from '../../../lib/core/text/addresses';
import { anyText } from '../any-text';

/** What of a text lies in an address. */
function addressesIn(text: string): string[] {
  return addressZones(text).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['https://example.com/python', 'https://example.com/python'],
  ['see www.docker.example for more', 'www.docker.example'],
  ['write to go@example.com today', 'go@example.com'],
  ['mailto:jobs@example.com', 'mailto:jobs@example.com'],
  ['code at github.com/ansible/ansible here', 'github.com/ansible/ansible'],
  ['look into /etc/docker/daemon.json first', '/etc/docker/daemon.json'],
  ['(https://example.com/rust)', 'https://example.com/rust'],
])('finds the address in “%s”', (text, address) => {
  const [zone, ...others] = addressesIn(text);
  expect(zone).toContain(address);
  expect(others).toEqual([]);
});

it.each([
  'node.js/express',
  'c/c++',
  'asp.net',
  'ci/cd',
  'html/css/js',
  'a/b testing',
  '24/7',
  'tcp/ip',
  'e.g. go',
  'and/or',
])('finds none in “%s”', (text) => {
  expect(addressesIn(text)).toEqual([]);
});

it('leaves the words of a Markdown link outside of its address', () => {
  expect(addressesIn('[docker](https://example.com/docker)')[0]?.startsWith('https://')).toBe(true);
});

test('every text: ordered, apart and inside the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end } of addressZones(text.toLowerCase())) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.toLowerCase().length);
    }),
    { numRuns: 1000 },
  );
});
