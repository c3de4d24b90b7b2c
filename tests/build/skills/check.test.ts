import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../lib/build/skills/check';
import { parseSource } from '../../../lib/build/skills/source';

const HEAD = '# yaml-language-server: $schema=./schema.json\n';
const WORDS: ReadonlySet<string> = new Set(['go', 'salt', 'express', 'notion']);

/** What is wrong with files of the dictionary, given by name without their first line. */
function problemsOf(files: Record<string, string>): string[] {
  return checkSource(
    Object.entries(files).map(([file, text]) =>
      parseSource(file, (file.includes('/') ? HEAD.replace('./', '../') : HEAD) + text),
    ),
    WORDS,
  );
}

it('finds nothing wrong with a dictionary in order', () => {
  const tools = 'Ansible:\n  related: [Salt]\nSalt:\n  exact: [Salt]\n  yes: [Salt states]\n  no: [a pinch of salt]\n';
  expect(problemsOf({ 'tools.yaml': tools, 'cloud/aws.yaml': 'AWS:\n' })).toEqual([]);
});

describe('the problem, its place and its remedy', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'an entry out of order',
      { 'a.yaml': 'Rust:\nAnsible:\n' },
      'skills/a.yaml:3: move Ansible up: it comes before Rust.',
    ],
    [
      'two entries of one spelling',
      { 'a.yaml': 'Ansible:\nTower:\n  aliases: [ansible]\n' },
      'skills/a.yaml:3: “ansible” is a spelling of Tower and of Ansible (skills/a.yaml:2): take it from one, or give one `needs` for it.',
    ],
    [
      'two spellings that differ by a separator alone',
      { 'a.yaml': 'Node.js:\nNodeJS Tools:\n  aliases: [NodeJS]\n' },
      'skills/a.yaml:3: “NodeJS” is a spelling of NodeJS Tools and of Node.js (skills/a.yaml:2): take it from one, or give one `needs` for it.',
    ],
    [
      'two entries of one id',
      { 'a.yaml': 'Ansible:\n', 'b.yaml': 'Other:\n  id: ansible\n' },
      'skills/b.yaml:2: Other has the id of Ansible (skills/a.yaml:2): join them, or give one an id.',
    ],
    [
      'a link to nowhere',
      { 'a.yaml': 'Ansible:\n  related: [Pupet]\n' },
      'skills/a.yaml:2: Ansible names Pupet, which is no canonical name: correct it or add the entry.',
    ],
    [
      'a link to itself',
      { 'a.yaml': 'Ansible:\n  related: [Ansible]\n' },
      'skills/a.yaml:2: Ansible names itself: remove it.',
    ],
    [
      'a circle',
      { 'a.yaml': 'Aaa:\n  implies: [Bbb]\nBbb:\n  implies: [Ccc]\nCcc:\n  implies: [Aaa]\n' },
      'skills/a.yaml:2: `implies` runs in a circle: Aaa → Bbb → Ccc → Aaa: remove one step.',
    ],
    [
      'an exact spelling that is none',
      { 'a.yaml': 'Ansible:\n  exact: [ANSIBLE]\n' },
      'skills/a.yaml:2: `exact` of Ansible has “ANSIBLE”, which is neither its name nor one of its aliases: add it there.',
    ],
    [
      'too many lines',
      { 'a/b.yaml': '#\n'.repeat(400) },
      'skills/a/b.yaml: 401 lines are too many; divide it into skills/a/<part>.yaml.',
    ],
  ])('%s', (_name, files, problem) => {
    expect(problemsOf(files)).toEqual([problem]);
  });

  it('a first line that no editor understands', () => {
    expect(checkSource([parseSource('a.yaml', 'Ansible:\n')], WORDS)).toEqual([
      'skills/a.yaml:1: the first line is `# yaml-language-server: $schema=./schema.json`.',
    ]);
  });

  it('what the parser objects to', () => {
    expect(problemsOf({ 'a.yaml': 'Ansible:\nAnsible:\n' })[0]).toMatch(/^skills\/a\.yaml: .*unique/);
  });
});

describe('a spelling that is also a word, or short,', () => {
  it.each<[string, string, string]>([
    ['as a name', 'Notion:\n', 'Notion'],
    ['as an alias', 'SaltStack:\n  aliases: [Salt]\n', 'Salt'],
    ['of two letters', 'Go:\n  yes: [in Go]\n', 'Go'],
    ['of one letter', 'R:\n', 'R'],
  ])('must bring its proof: %s', (_name, text, spelling) => {
    const problems = problemsOf({ 'a.yaml': text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`“${spelling}” of `);
    expect(problems[0]).toContain('give the entry `yes` and `no` sentences');
  });

  it('needs none as the name of a broad field', () => {
    expect(problemsOf({ 'a.yaml': 'Salt:\n  kind: field\n' })).toEqual([]);
  });
});

it('lets two entries share a spelling that each of them needs company for', () => {
  const nova = (name: string, word: string) => `${name}:\n  aliases: [Nova]\n  exact: [Nova]\n  needs: [${word}]\n`;
  expect(problemsOf({ 'a.yaml': nova('Laravel Nova', 'Laravel') + nova('OpenStack Nova', 'OpenStack') })).toEqual([]);
});
