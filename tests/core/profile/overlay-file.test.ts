import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileFileText } from '../../../lib/core/profile/files/profile-file';
import { EMPTY_OVERLAY, type Overlay } from '../../../lib/core/profile/overlay';
import {
  countOf,
  importedOverlay,
  overlayFields,
  readOverlayFields,
  wordsOfFile,
} from '../../../lib/core/profile/overlay-file';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';

const GO = { id: 'go', name: 'Go' };
const FULL: Overlay = {
  version: 1,
  own: [{ id: 'zorp', name: 'Zorp' }],
  never: [GO],
  always: [{ ...GO, text: 'GO' }],
  notHere: [{ ...GO, posting: { title: 'Developer', company: 'Acme', address: 'https://jobs.example/1' } }],
  noTechnology: ['acme'],
};

describe('words and corrections', () => {
  it('go out with the profile, and come in as they were', () => {
    expect(wordsOfFile(JSON.parse(profileFileText(EMPTY_PROFILE, FULL)))).toEqual({ overlay: FULL, left: 0 });
    expect(countOf(FULL)).toBe(5);
  });

  it('are not spoken of where there are none', () => {
    expect(overlayFields(EMPTY_OVERLAY)).toEqual({});
    expect(wordsOfFile(JSON.parse(profileFileText(EMPTY_PROFILE)))).toBeUndefined();
  });

  it('are added to those there are, each once, or take their place', () => {
    const other = { ...EMPTY_OVERLAY, own: [{ id: 'quex', name: 'Quex' }], never: [GO] };
    expect(importedOverlay(FULL, other, 'merge')).toEqual({ ...FULL, own: [...FULL.own, ...other.own] });
    expect(importedOverlay(FULL, other, 'replace')).toEqual(other);
  });

  it('lose what is not understood, and nothing else', () => {
    const own = [{ id: 'zorp', name: 'Zorp' }, { id: 'no id', name: 'Quex' }, 7, null, { id: 'x', name: '+' }];
    const read = readOverlayFields({ own, never: GO, always: 'x', more: 1, __proto__: { noTechnology: ['a'] } });
    expect(read).toEqual({ overlay: { ...EMPTY_OVERLAY, own: [{ id: 'zorp', name: 'Zorp' }], never: [GO] }, left: 5 });
    for (const nothing of [null, 7, 'words', [], undefined])
      expect(readOverlayFields(nothing).overlay).toEqual(EMPTY_OVERLAY);
  });

  it('never throw, whatever stands there', () => {
    const lists = fc.record(
      { own: fc.jsonValue(), never: fc.jsonValue(), always: fc.jsonValue(), notHere: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(lists, fc.jsonValue()), (value) => {
        const { overlay } = readOverlayFields(value);
        expect(readOverlayFields(overlayFields(overlay).words ?? {})).toEqual({ overlay, left: 0 });
      }),
    );
  });
});
