import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundInSetAside, setAsideFileText } from '../../../../lib/core/profile/files/set-aside-file';

test('what goes out comes in, each as what it was', () => {
  const entry = fc.record({
    what: fc.constantFrom(
      'profile' as const,
      'overlay' as const,
      'settings' as const,
      'posting' as const,
      'other' as const,
    ),
    content: fc.json(),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
      const file = JSON.parse(setAsideFileText(entries));
      for (const what of ['profile', 'overlay', 'settings', 'posting', 'other'] as const) {
        const expected = entries.filter((one) => one.what === what).map(({ content }) => JSON.parse(content));
        expect(foundInSetAside(file, what)).toEqual(expected);
      }
    }),
  );
});

test.each<[string, unknown]>([
  ['a list of names', ['Go']],
  ['a list of skills', [{ id: 'go', name: 'Go' }]],
  ['an empty list', []],
  ['a profile', { version: 1, skills: [] }],
  ['nothing', null],
])('%s is no such file', (_name, file) => {
  expect(foundInSetAside(file, 'profile')).toBeUndefined();
});

test('what somebody has broken in it stops nothing', () => {
  const file = [
    { what: 'profile', content: '{' },
    { what: 'profile', content: '{"version":1}' },
  ];
  expect(foundInSetAside(file, 'profile')).toEqual([{ version: 1 }]);
});
