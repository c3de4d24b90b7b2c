import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownFieldsOf } from '../../../../lib/core/profile/files/own-fields';
import { NO_NEEDS } from '../../../../lib/core/profile/needs';

test('of a file of ours each relation that is understood, and what matters, copied field by field', () => {
  const off = [{ from: 'lxd', to: 'lxc', more: 1 }, { from: 'lxd' }, 'lxc', { from: '../x', to: 'lxc' }];
  expect(ownFieldsOf({ skills: [], off, needs: { ...NO_NEEDS, more: 1 } })).toEqual({
    off: [{ from: 'lxd', to: 'lxc' }],
    needs: NO_NEEDS,
  });
  expect(ownFieldsOf({ off: 'all', needs: { remote: 'yes' } })).toEqual({});
});

test('of whatever else it is, nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (file) => {
      expect(Object.keys(ownFieldsOf(file)).every((key) => ['off', 'needs'].includes(key))).toBe(true);
    }),
  );
});
