import { describe, expect, test } from 'vitest';
import { hostOf, hostsOf, isMarked, withMarksOn, withMarksToggled } from '../../../lib/core/marks/marked-hosts';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';

const ON = DEFAULT_SETTINGS;
const OFF_HERE = { ...ON, unmarkedHosts: ['a.example'] };
const OFF = { ...ON, marks: false };

test.each([
  ['https://Jobs.A.example/1?x=1', 'jobs.a.example'],
  ['http://me:secret@a.example:8080/1', 'a.example'],
  ['https://a.example', 'a.example'],
  ['https://a.example?x=https://b.example', 'a.example'],
  ['https://[2001:db8::1]:8443/1', '[2001:db8::1]'],
  ['file:///home/me/posting.html', undefined],
  ['about:blank', undefined],
  ['https:///x', undefined],
  ['', undefined],
  [undefined, undefined],
])('the host of %s is %s', (address, host) => expect(hostOf(address)).toBe(host));

test('hosts are named once', () => {
  expect(hostsOf(['https://a.example/1', undefined, 'https://b.example/', 'https://a.example/2'])).toEqual([
    'a.example',
    'b.example',
  ]);
});

test('what is longer than a host can be is none', () => {
  expect(hostsOf([`https://${'a'.repeat(256)}/`, 'https://b.example/'])).toEqual(['b.example']);
});

test('of too many hosts the oldest go, and what is left can be stored', () => {
  const many = Array.from({ length: 1_001 }, (_, at) => `${at}.example`);
  const { unmarkedHosts } = withMarksOn(ON, many, false);
  expect([unmarkedHosts.length, unmarkedHosts[0]]).toEqual([1_000, '1.example']);
});

test.each([
  [ON, 'https://a.example/1', true],
  [OFF_HERE, 'https://a.example/1', false],
  [OFF_HERE, 'https://b.a.example/1', true],
  [OFF_HERE, 'file:///posting.html', true],
  [OFF, 'https://b.example/1', false],
  [OFF, 'file:///posting.html', false],
])('by %j, %s is marked: %s', (settings, address, marked) => expect(isMarked(settings, address)).toBe(marked));

test('a host is switched off once, and on again', () => {
  const off = withMarksOn(withMarksOn(OFF_HERE, ['b.example'], false), ['b.example'], false);
  expect(off.unmarkedHosts).toEqual(['a.example', 'b.example']);
  expect(withMarksOn(off, ['a.example'], true).unmarkedHosts).toEqual(['b.example']);
});

describe('toggling', () => {
  test('switches off, and on again', () => {
    const off = withMarksToggled(ON, ['a.example']);
    expect(off).toEqual(OFF_HERE);
    expect(withMarksToggled(off, ['a.example'])).toEqual(ON);
  });

  test('switches off what is marked in part', () => {
    expect(withMarksToggled(OFF_HERE, ['a.example', 'b.example']).unmarkedHosts).toEqual(['a.example', 'b.example']);
  });

  test('brings marks back where they are off on all pages', () => {
    expect(withMarksToggled(OFF, ['a.example'])).toEqual(ON);
    expect(withMarksToggled({ ...OFF_HERE, marks: false }, ['a.example'])).toEqual(ON);
  });

  test('changes nothing without a host', () => expect(withMarksToggled(OFF, [])).toEqual(OFF));
});
