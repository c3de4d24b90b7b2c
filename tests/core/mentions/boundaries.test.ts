import { describe, expect, it } from 'vitest';
import { beginsName, endOfName } from '../../../lib/core/mentions/boundaries';
import { fold } from '../../../lib/core/text/fold';

/** The end that a name has which stands between the brackets of a marked text, or null where it runs on. */
function endOf(marked: string, { exact = false } = {}): string | null {
  const start = marked.indexOf('[');
  const text = fold(marked.replace(/[[\]]/g, ''));
  const end = marked.indexOf(']') - 1;
  const size = text.lower.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length;
  if (!beginsName(text, start, size)) return null;
  const real = endOfName(text, end, size, exact);
  return real < 0 ? null : text.cased.slice(start, real);
}

it.each<[string, string | null]>([
  ['#LI-[PD1]', null],
  ['LI-[Scala]', null],
  ['(LI-[Remote])', null],
  ['CLI-[Scala]', 'Scala'],
  ['li-[Scala]', 'Scala'],
])('what stands behind a tag for a job board is none: %s', (marked, name) => {
  expect(endOf(marked)).toBe(name);
});

describe('in a language that declines names', () => {
  const endIn = (marked: string, declines: boolean) => {
    const end = marked.indexOf(']');
    const text = fold(marked.replace(']', ''));
    text.declines = declines;
    return text.cased.slice(0, Math.max(0, endOfName(text, end, end, false)));
  };

  it.each([
    ['Linux]em a sítěmi', 'Linuxem'],
    ['Python]u', 'Pythonu'],
    ['Docker]owi', 'Dockerowi'],
    ['Kubernetes]ie.', 'Kubernetesie'],
    ['Linux]', 'Linux'],
    ['AutoCAD]-a lub', 'AutoCAD-a'],
    ['SQL]-em.', 'SQL-em'],
    ['Docker]-compose', 'Docker'],
    ['SAP]-u1', 'SAP'],
  ])('“%s” names it with its ending', (marked, name) => {
    expect(endIn(marked, true)).toBe(name);
  });

  it.each(['Spark]ling', 'Rust]ad', 'Perl]ový', 'SQL]u', 'Java]em1', 'ktor]a'])('“%s” runs on', (marked) => {
    expect(endIn(marked, true)).toBe('');
  });

  it('a hyphen and a letter are no ending elsewhere', () => {
    expect(endIn('AutoCAD]-a lub', false)).toBe('AutoCAD');
  });

  it.each(['Linux]em', 'Salt]y', 'Spark]y'])('“%s” runs on elsewhere', (marked) => {
    expect(endIn(marked, false)).toBe('');
  });
});

describe('where a name stands', () => {
  it.each([
    ['([LXC])', 'LXC'],
    ['[Linux]-based', 'Linux'],
    ["[Kubernetes]'", 'Kubernetes'],
    ["[Docker]'s", 'Docker'],
    ['[Docker]’s', 'Docker'],
    ['[SAP]-Umfeld', 'SAP'],
    ['[Python]3.11', 'Python'],
    ['[Python] 3', 'Python'],
    ['[Node.js]/Express', 'Node.js'],
    ['C/[C++]', 'C++'],
    ['“[Docker]”', 'Docker'],
    ['•[Docker]', 'Docker'],
    ['[PostgreSQL]14+', 'PostgreSQL'],
    ['[Docker]:', 'Docker'],
    ['x86/[Linux].', 'Linux'],
    ['[Linux]server', 'Linux'],
    ['[Java]entwickler', 'Java'],
    ['[Docker]containers', 'Docker'],
    ['[Python]skripte', 'Python'],
    ['[Linux]erfahrung', 'Linux'],
    ['[Docker]plattform', 'Docker'],
    ['[Go]-based', 'Go'],
    ['([R])', 'R'],
    ['[C], C++', 'C'],
  ])('“%s” names %s', (marked, name) => {
    expect(endOf(marked)).toBe(name);
  });

  it.each([
    'un[Docker]',
    '[Docker]ize',
    '[Java]Script',
    '[Docker]conundrum',
    '[Linux]platz',
    '@[Docker]',
    'my_[Docker]',
    '[Docker]_home',
    '[Docker]@example',
    '[Docker].io',
    '[R]&D',
    'R&[D]',
    '[C]-level',
    'Plan [B]-C',
    "[C]'s",
    '[C]++',
    '[C]#',
    '#[C]',
    '[C].V.',
    '[R]2',
  ])('“%s” names nothing', (marked) => {
    expect(endOf(marked)).toBeNull();
  });

  it('takes a plural only where the case is free', () => {
    expect(endOf('[Database]s')).toBe('Databases');
    expect(endOf('[React]s', { exact: true })).toBeNull();
    expect(endOf('[VM]s', { exact: true })).toBeNull();
    expect(endOf('[API]s', { exact: true })).toBe('APIs');
  });
});
