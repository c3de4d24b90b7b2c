import { describe, expect, it } from 'vitest';
import { type Correction, corrected, EMPTY_OVERLAY, type Overlay } from '../../../lib/core/profile/overlay';
import { correctionSchema, overlaySchema } from '../../../lib/core/profile/overlay-schema';
import { validate } from '../../../lib/core/validate';

const correctedBy = (...corrections: Correction[]): Overlay =>
  corrections.reduce((overlay, one) => corrected(overlay, one, (id) => id === 'ceph'), EMPTY_OVERLAY);

describe('a correction', () => {
  it('adds a word once, with an id that is none of the dictionary', () => {
    const own = { kind: 'own', name: 'Zorp C++' } as const;
    expect(correctedBy(own, own, { kind: 'own', name: 'CEPH' }).own).toEqual([
      { id: 'zorp-c-plus-plus', name: 'Zorp C++' },
      { id: 'ceph-own', name: 'CEPH' },
    ]);
  });

  it('refuses a name, however it is written', () => {
    const refused = correctedBy({ kind: 'noTechnology', name: 'Zorp' }, { kind: 'noTechnology', name: 'ZORP' });
    expect(refused.noTechnology).toEqual(['zorp']);
  });

  it('is taken back by its counterpart', () => {
    expect(correctedBy({ kind: 'own', name: 'Zorp' }, { kind: 'notOwn', name: 'Zorp' })).toEqual(EMPTY_OVERLAY);
    const back = correctedBy({ kind: 'noTechnology', name: 'Zorp' }, { kind: 'mayBeTechnology', name: 'zorp' });
    expect(back).toEqual(EMPTY_OVERLAY);
  });
});

describe('what is stored or sent', () => {
  it('is copied field by field', () => {
    const overlay = correctedBy({ kind: 'own', name: 'Zorp' });
    expect(validate(overlaySchema, { ...overlay, more: 1 }, 'overlay')).toEqual(overlay);
    expect(validate(correctionSchema, { kind: 'own', name: ' Zo\u202erp ', more: 1 }, 'correction')).toEqual({
      kind: 'own',
      name: 'Zorp',
    });
  });

  it.each([{ kind: 'own', name: '' }, { kind: 'own', name: '+++' }, { kind: 'x', name: 'Zorp' }, null])(
    '%j is refused',
    (correction) => {
      expect(() => validate(correctionSchema, correction, 'correction')).toThrow(/^correction: /);
    },
  );
});
