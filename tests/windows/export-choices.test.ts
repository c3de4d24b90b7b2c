import { expect, test } from 'vitest';
import { EXPORT_CHOICES } from '../../entrypoints/windows/export-choices';
import { formats } from '../../lib/formats';

test('a tab’s windows offer every format that is not for the terminal alone: add yours to entrypoints/windows/export-choices.ts', () => {
  const offered = formats.filter(({ terminalOnly }) => !terminalOnly);
  expect(EXPORT_CHOICES).toEqual(offered.map(({ name, label }) => ({ name, label })));
});
