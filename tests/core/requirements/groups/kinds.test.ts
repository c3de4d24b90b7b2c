import { describe, expect, it } from 'vitest';
import type { FoundMention } from '../../../../lib/core/mentions/find-mentions';
import { areOfOneKind, mayBeAlternatives } from '../../../../lib/core/requirements/groups/kinds';
import type { ReadSkill, Skills } from '../../../../lib/core/skill';

const skill = (name: string, category: string, more: Partial<ReadSkill> = {}): ReadSkill => ({
  name,
  category,
  aliases: [],
  impliedBy: [],
  partOf: [],
  related: [],
  ...more,
});

const SKILLS: Skills = new Map([
  ['puppet', skill('Puppet', 'delivery')],
  ['ansible', skill('Ansible', 'delivery')],
  ['python', skill('Python', 'languages')],
  ['html', skill('HTML', 'languages')],
  ['css', skill('CSS', 'languages')],
  ['node-js', skill('Node.js', 'backend', { impliedBy: ['express'] })],
  ['express', skill('Express', 'backend')],
  ['ec2', skill('Amazon EC2', 'cloud', { partOf: ['aws'] })],
  ['rds', skill('Amazon RDS', 'cloud', { partOf: ['aws'] })],
  ['dns', skill('DNS', 'networking')],
  ['dhcp', skill('DHCP', 'networking')],
]);

const run = (...ids: string[]): FoundMention[] =>
  ids.map((id, i) => ({ skill: id, start: i, end: i + 1, doubtful: false }));

describe('skills in one list', () => {
  it.each([
    [['puppet', 'ansible'], true],
    [['puppet', 'python'], false],
    [['ec2', 'rds'], false],
    [['node-js', 'express'], false],
    [['html', 'css'], false],
    [['dns', 'dhcp'], false],
  ])('%j do the same job: %s', (ids, expected) => {
    expect(areOfOneKind(run(...ids), SKILLS)).toBe(expected);
  });

  it.each([
    [['puppet', 'python'], true],
    [['dns', 'dhcp'], false],
    [['html', 'css', 'python'], false],
    [['html', 'css', 'python', 'puppet', 'ansible'], true],
  ])('%j may be alternatives: %s', (ids, expected) => {
    expect(mayBeAlternatives(run(...ids), SKILLS)).toBe(expected);
  });
});
