import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonResumeText, leftOut, plainListText } from '../../../../lib/core/profile/files/json-resume';
import { NO_NEEDS } from '../../../../lib/core/profile/needs';
import { LEVELS, type Profile } from '../../../../lib/core/profile/profile';

/** What the schema of JSON Resume 1.0.0 says of the parts that are written. */
const SCHEMA = {
  type: 'object',
  properties: {
    meta: { type: 'object', properties: { version: { type: 'string' } } },
    skills: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          level: { type: 'string' },
          keywords: { type: 'array', items: { type: 'string' } },
        },
        additionalProperties: false,
      },
    },
  },
  required: ['meta', 'skills'],
  additionalProperties: false,
};
const validate = new Ajv({ strict: false, validateFormats: false }).compile(SCHEMA);
const profile: Profile = {
  version: 1,
  skills: [
    { id: 'ceph', name: 'Ceph', level: 'expert', years: 5 },
    { id: 'go', name: 'Go', level: 'learning' },
    { id: 'php', name: 'PHP', level: 'avoid', years: 2 },
  ],
};

test('names, levels and other names are written, and what has no place is listed', () => {
  const written = JSON.parse(jsonResumeText(profile, (id) => (id === 'go' ? ['Golang'] : [])));
  expect(written.skills).toEqual([
    { name: 'Ceph', level: 'Master' },
    { name: 'Go', level: 'Beginner', keywords: ['Golang'] },
  ]);
  expect(leftOut(profile)).toEqual({ years: ['Ceph'], avoided: ['PHP'], off: false, needs: false });
  const more = { ...profile, off: [{ from: 'go', to: 'rust' }], needs: { ...NO_NEEDS, years: 0 } };
  expect(leftOut(more)).toMatchObject({ off: true, needs: true });
  expect(leftOut({ ...profile, needs: NO_NEEDS }).needs).toBe(false);
  expect(plainListText(profile)).toBe('Ceph\nGo\n');
});

test('EX-07: every profile is valid by what the schema of JSON Resume says of skills', () => {
  const skill = fc.record({ id: fc.string(), name: fc.string(), level: fc.constantFrom(...LEVELS) });
  fc.assert(
    fc.property(fc.array(skill), fc.array(fc.string()), (skills, keywords) => {
      expect(validate(JSON.parse(jsonResumeText({ version: 1, skills }, () => keywords)))).toBe(true);
    }),
  );
});
