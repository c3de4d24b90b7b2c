import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsSchema } from '../../../../lib/core/marks/settings';
import { salvage } from '../../../../lib/core/profile/files/salvage';
import { EMPTY_OVERLAY } from '../../../../lib/core/profile/overlay';
import { overlaySchema } from '../../../../lib/core/profile/overlay-schema';
import { EMPTY_PROFILE } from '../../../../lib/core/profile/profile';
import { profileSchema } from '../../../../lib/core/profile/profile-schema';

const GO = { id: 'go', name: 'Go', level: 'expert' };
const CEPH = { id: 'ceph', name: 'Ceph', level: 'learning', years: 2 };

describe('ST-04: a profile', () => {
  it.each([
    ['a level that is none', { ...GO, level: 'god' }],
    ['no name', { id: 'go', level: 'expert' }],
    ['no object', 'Go'],
    ['nothing', null],
  ])('loses one skill with %s, and no other', (_name, bad) => {
    const found = { version: 1, skills: [CEPH, bad, { ...GO, id: 'rust', name: 'Rust' }] };
    expect(salvage(profileSchema, found, EMPTY_PROFILE)).toEqual({
      value: { version: 1, skills: [CEPH, { ...GO, id: 'rust', name: 'Rust' }] },
      lost: { version: 1, skills: [bad] },
    });
  });

  it('loses those that cannot be read wherever they stand, and no other', () => {
    const entry = fc.oneof(
      fc.constantFrom('Go', null, 7, { ...GO, level: 'god' }).map((one) => ({ one, isGood: false })),
      fc.nat().map((n) => ({ one: { ...GO, id: `s${n}`, name: `S${n}` }, isGood: true })),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ one, isGood }) => (isGood ? (one as { id: string }).id : Symbol()) }),
        (entries) => {
          const [good, bad] = [true, false].map((is) => entries.filter(({ isGood }) => isGood === is));
          const { value, lost } = salvage(
            profileSchema,
            { version: 1, skills: entries.map(({ one }) => one) },
            EMPTY_PROFILE,
          );
          expect(value.skills).toEqual(good?.map(({ one }) => one));
          expect(lost).toEqual(bad?.length ? { version: 1, skills: bad.map(({ one }) => one) } : undefined);
        },
      ),
    );
  });

  it('loses what matters as a whole where a part of it is wrong, and no skill', () => {
    const needs = { sponsorship: false, noClearance: false, remote: true, pay: { amount: 'much', currency: 'x' } };
    const found = { version: 1, skills: [CEPH], needs };
    expect(salvage(profileSchema, found, EMPTY_PROFILE)).toEqual({
      value: { version: 1, skills: [CEPH] },
      lost: { version: 1, needs },
    });
  });

  it('that is too long loses its end', () => {
    const schema = v.object({ version: v.literal(1), skills: v.pipe(v.array(v.number()), v.maxLength(3)) });
    const found = { version: 1, skills: [1, 'x', 2, 3, 4, 5] };
    expect(salvage(schema, found, { version: 1, skills: [] })).toEqual({
      value: { version: 1, skills: [1, 2, 3] },
      lost: { version: 1, skills: expect.arrayContaining(['x', 4, 5]) },
    });
  });

  it('ST-09: of a newer version is read as far as it can be, and set aside as it was', () => {
    const found = { version: 9, skills: [CEPH, { ...GO, level: 'certified' }], certificates: ['CKA'] };
    expect(salvage(profileSchema, found, EMPTY_PROFILE)).toEqual({
      value: { version: 1, skills: [CEPH] },
      lost: found,
    });
  });
});

describe('ST-04: settings', () => {
  it('lose one that is wrong, also inside of another, and one host that is none', () => {
    const found = {
      ...DEFAULT_SETTINGS,
      marks: 'yes',
      oneColour: true,
      unmarkedHosts: ['a.example', 'b/c', 'd.example'],
      swatches: { ...DEFAULT_SETTINGS.swatches, have: 'mauve' },
    };
    expect(salvage(settingsSchema, found, DEFAULT_SETTINGS)).toEqual({
      value: { ...DEFAULT_SETTINGS, oneColour: true, unmarkedHosts: ['a.example', 'd.example'] },
      lost: { version: 2, marks: 'yes', unmarkedHosts: ['b/c'], swatches: { have: 'mauve' } },
    });
  });

  it('that lack one lose nothing', () => {
    const { swatches: _, ...found } = { ...DEFAULT_SETTINGS, oneColour: true };
    expect(salvage(settingsSchema, found, DEFAULT_SETTINGS)).toEqual({
      value: { ...DEFAULT_SETTINGS, oneColour: true },
    });
  });
});

it.each<[string, v.GenericSchema, object]>([
  ['profile', profileSchema, EMPTY_PROFILE],
  ['overlay', overlaySchema, EMPTY_OVERLAY],
  ['settings', settingsSchema, DEFAULT_SETTINGS],
])('HI-03: whatever was found, the %s is one that can be read', (_name, schema, fallback) => {
  const keys = Object.keys(fallback);
  const before = structuredClone(fallback);
  const pieces = fc.oneof(fc.anything(), fc.constantFrom(GO, CEPH, 'go'));
  const like = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'length'), fc.oneof(pieces, fc.array(pieces)));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), like), (found) => {
      let copy: unknown;
      try {
        // What is stored has been through this.
        copy = structuredClone(found);
      } catch {
        return;
      }
      const { value } = salvage(schema as never, copy, fallback);
      // Neither what was found nor the fallback is changed.
      expect([copy, fallback]).toEqual([structuredClone(found), before]);
      expect(v.safeParse(schema, value).success).toBe(true);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    }),
  );
});
