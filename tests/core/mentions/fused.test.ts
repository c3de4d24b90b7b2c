import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { divideFused } from '../../../lib/core/mentions/fused';
import { fold } from '../../../lib/core/text/fold';
import { DICTIONARY, found } from '../small-dictionary';

/** The names that a word is divided into. */
function pieces(word: string): string[] {
  return divideFused(fold(word), 0, word.length, DICTIONARY).map(({ start, end }) => word.slice(start, end));
}

it.each([
  ['DockerLXCLXD', ['Docker', 'LXC', 'LXD']],
  ['QEMUKVM', ['QEMU', 'KVM']],
  ['DockerKubernetesAnsible', ['Docker', 'Kubernetes', 'Ansible']],
  ['JavaScriptPython', ['JavaScript', 'Python']],
])('divides %s into %j', (word, expected) => {
  expect(pieces(word)).toEqual(expected);
});

it.each([
  'DockerLXDx',
  'xDockerLXD',
  'Docker',
  'dockerlxd',
  'DOCKERLXD',
  'JavaScript',
  'JavaBean',
  'SAPient',
  'PythonAnywhere',
  'Wording',
  'JSR',
])('leaves %s whole', (word) => {
  expect(pieces(word)).toEqual([]);
});

it('leaves words beyond 60 letters whole', () => {
  expect(pieces('Docker'.repeat(11))).toEqual([]);
});

describe('in a text', () => {
  it('gives each name its own place', () => {
    expect(found('Containers: DockerLXCLXD, QEMUKVM.')).toEqual([
      ['Docker', 'docker'],
      ['LXC', 'lxc'],
      ['LXD', 'lxd'],
      ['QEMU', 'qemu'],
      ['KVM', 'kvm'],
    ]);
  });

  test('ordinary words never come apart', () => {
    const word = fc.stringMatching(/^[a-z]{1,20}$|^[A-Z][a-z]{1,20}$/);
    fc.assert(
      fc.property(word, (word) => {
        expect(pieces(word)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('the pieces of any word cover it from end to end, two at least', () => {
  const word = fc
    .array(fc.constantFrom('Docker', 'LXC', 'QEMU', 'Java', 'Script', 'x', 'S', 'Sap', 'Go'), { maxLength: 9 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (word) => {
      const divided = pieces(word);
      if (divided.length === 0) return;
      expect(divided.length).toBeGreaterThanOrEqual(2);
      expect(divided.join('')).toBe(word);
    }),
    { numRuns: 1000 },
  );
});
