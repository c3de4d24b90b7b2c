import { describe, expect, it } from 'vitest';
import { type Correction, corrected, EMPTY_OVERLAY, type Overlay, takenBack } from '../../../lib/core/profile/overlay';
import { correctionSchema, overlaySchema } from '../../../lib/core/profile/overlay-schema';
import { validate } from '../../../lib/core/validate';

const correctedBy = (...corrections: Correction[]): Overlay =>
  corrections.reduce((overlay, one) => corrected(overlay, one, (id) => id === 'ceph'), EMPTY_OVERLAY);

const GO = { id: 'go', name: 'Go' };
const posting = { title: 'Developer', company: 'Acme', address: 'https://jobs.example/1' };

/** One of each kind that adds something. */
const ADDITIONS = [
  { kind: 'own', name: 'Zorp' },
  { kind: 'never', ...GO },
  { kind: 'always', ...GO, text: 'Go' },
  { kind: 'notHere', ...GO, posting },
  { kind: 'noTechnology', name: 'zorp' },
] as const;

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

  it.each(ADDITIONS)('counts once, and is taken back by its counterpart: %j', (addition) => {
    const once = correctedBy(addition);
    expect(once).not.toEqual(EMPTY_OVERLAY);
    expect(correctedBy(addition, addition)).toEqual(once);
    expect(correctedBy(addition, takenBack(addition))).toEqual(EMPTY_OVERLAY);
  });

  it('of never and always is the last one that was said', () => {
    const always = { kind: 'always', ...GO, text: 'Go' } as const;
    expect(correctedBy({ kind: 'never', ...GO }, always)).toMatchObject({ never: [], always: [{ ...GO, text: 'Go' }] });
    expect(correctedBy(always, { kind: 'never', ...GO })).toMatchObject({ never: [GO], always: [] });
  });

  it('of one posting leaves those of others', () => {
    const other = { ...posting, title: 'Tester' };
    const two = correctedBy({ kind: 'notHere', ...GO, posting }, { kind: 'notHere', ...GO, posting: other });
    expect(corrected(two, { kind: 'here', ...GO, posting }, () => false).notHere).toEqual([{ ...GO, posting: other }]);
  });
});

describe('what is stored or sent', () => {
  it('is copied field by field', () => {
    const overlay = correctedBy(...ADDITIONS);
    expect(validate(overlaySchema, { ...overlay, more: 1 }, 'overlay')).toEqual(overlay);
    for (const addition of ADDITIONS)
      expect(validate(correctionSchema, { ...addition, more: 1 }, 'correction')).toEqual(addition);
    expect(validate(correctionSchema, { kind: 'own', name: ' Zo\u202erp ' }, 'correction')).toEqual({
      kind: 'own',
      name: 'Zorp',
    });
  });

  it('may come from before there was always and not here', () => {
    const { always: _, notHere: __, ...before } = EMPTY_OVERLAY;
    expect(validate(overlaySchema, before, 'overlay')).toEqual(EMPTY_OVERLAY);
  });

  it.each([
    { kind: 'own', name: '' },
    { kind: 'own', name: '+++' },
    { kind: 'x', name: 'Zorp' },
    { kind: 'never', name: 'Go' },
    { kind: 'never', id: 'no id', name: 'Go' },
    { kind: 'always', ...GO },
    { kind: 'notHere', ...GO },
    null,
  ])('%j is refused', (correction) => {
    expect(() => validate(correctionSchema, correction, 'correction')).toThrow(/^correction: /);
  });
});
