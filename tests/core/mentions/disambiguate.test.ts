import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { DICTIONARY, skillsIn } from '../small-dictionary';

describe('a word that is also something else is a skill', () => {
  it.each<[string, string, string[]]>([
    ['by its case within a sentence', 'Our services are in Go and more.', ['go']],
    ['beside a word that asks for it', 'Experience with React and patience.', ['react']],
    ['before a word that says so', 'Rust developer', ['rust']],
    ['alone in its line', 'Rust', ['rust']],
    ['in a list of technologies', 'Puppet, Ansible, Terraform', ['puppet', 'ansible', 'terraform']],
    ['in company', 'Experience in C on the Linux kernel', ['c', 'linux']],
    ['in company somewhere in the posting', 'We run OpenStack.\n\nYou keep Neutron alive.', ['openstack', 'neutron']],
    ['under a spelling that leaves no doubt', 'OpenStack Neutron', ['neutron']],
  ])('%s', (_name, text, skills) => {
    expect(skillsIn(text)).toEqual(skills);
  });
});

describe('it is none', () => {
  it.each([
    ['at the start of a sentence', 'Go the extra mile. React fast to change.'],
    ['in a shouted line', 'REACT FAST AND REST ASSURED WITH US'],
    ['without its company', 'A neutron star is heavy. Neutron stars are rare.'],
    ['without its company, a letter', 'Vitamin C helps. Plan R is the last.'],
    ['in other letters', 'we go, react and express ourselves in spring'],
    ['in a phrase that hides it', 'The Spring Street office'],
  ])('%s', (_name, text) => {
    expect(skillsIn(text)).toEqual([]);
  });
});

it('keeps what is doubtful, and says so', () => {
  expect(skillsIn('Express yourself to people who know what to do. Node.js is what we use.')).toEqual([
    'express?',
    'node-js',
  ]);
});

describe('of two skills with one spelling it is', () => {
  it.each<[string, string, string[]]>([
    ['the one in company', 'You run Nova.\n\nAll of it is OpenStack.', ['nova', 'openstack']],
    ['the other one in company', 'You know Nova.\n\nWe write Laravel.', ['laravel-nova', 'laravel']],
    ['the one of the list it stands in', 'Docker, Nova, Kubernetes', ['docker', 'nova', 'kubernetes']],
    ['doubtful in a list, where nothing tells', 'Python, Nova, Java', ['python', 'laravel-nova?', 'java']],
    ['neither outside of one', 'Nova is bright.', []],
    ['the one whose very name it is, where nothing tells', 'Experience with SAS.', ['sas?']],
    [
      'the one that the posting speaks of, whoever has the name',
      'Disks by SAS.\n\nYou know SATA.',
      ['sas-storage', 'sata'],
    ],
  ])('%s', (_name, text, skills) => {
    expect(skillsIn(text)).toEqual(skills);
  });
});

describe('names of which none is proven by itself', () => {
  it.each<[string, string, string[]]>([
    ['prove each other behind words that ask for them', 'Experience with Nova and Neutron.', ['nova', 'neutron']],
    ['prove each other where they are all of an item', '- Nova, Neutron', ['nova', 'neutron']],
    ['prove each other in brackets', 'Our cloud (Nova, Neutron) grows.', ['nova', 'neutron']],
    [
      'are doubtful where only names in no list stand between',
      'Experience with Koka, Express and so on.',
      ['express?'],
    ],
    ['are doubtful behind what asks for a list', 'Experience with Linux, Express.', ['linux', 'express?']],
    ['are people in a sentence of something else', 'Nova and Neutron will call you.', []],
  ])('%s', (_name, text, skills) => {
    expect(skillsIn(text)).toEqual(skills);
  });
});

it('LS-04: of a sentence that never ends the language library gets 300 characters', () => {
  const asked: string[] = [];
  const grammar = { startsWithSubject: (sentence: string) => asked.push(sentence) < 0 };
  for (const words of ['above and beyond ', 'x', 'above\u00a0', '- and ', ',']) {
    const before = asked.length;
    findNames(plainPosting(`Go ${words.repeat(2_000)}`), DICTIONARY, grammar);
    expect(asked.length, words).toBeGreaterThan(before);
  }
  expect(Math.max(...asked.map(({ length }) => length))).toBe(300);
});
