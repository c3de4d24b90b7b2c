import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profileFileText } from '../../../lib/core/profile/files/profile-file';
import { NO_NEEDS } from '../../../lib/core/profile/needs';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { LEVELS, type Profile, type ProfileSkill } from '../../../lib/core/profile/profile';
import { withOff } from '../../../lib/core/profile/relations';
import { importFile } from '../../../lib/formats/imports';

const id = fc.stringMatching(/^[a-z]{1,8}$/);
const years = fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10);
const skill = fc
  .record({ id, level: fc.constantFrom(...LEVELS), years: fc.option(years, { nil: undefined }) })
  .map(({ id, level, years }): ProfileSkill => ({ id, name: id, level, ...(years !== undefined && { years }) }));
const needs = fc.option(
  fc.record({ years }).map(({ years }) => ({ ...NO_NEEDS, remote: true, years })),
  { nil: undefined },
);
const relations = fc.array(fc.record({ from: id, to: id }));

test('a file of ours comes back as the same bytes: skills, relations that are off, what matters, words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(skill, { selector: ({ id }) => id }),
      relations,
      needs,
      async (skills, off, wanted) => {
        const profile: Profile = withOff({ version: 1, skills, ...(wanted && { needs: wanted }) }, off);
        const text = profileFileText(profile, { ...EMPTY_OVERLAY, never: [{ id: 'ruby', name: 'Ruby' }] });
        const { resume, words, more } = await importFile('skillmark.json', new TextEncoder().encode(text));
        const read = resume.listed.map(({ id = '', text, level = 'working', years }): ProfileSkill => {
          return { id, name: text, level, ...(years !== undefined && { years }) };
        });
        expect(profileFileText({ version: 1, skills: read, ...more }, words?.overlay)).toBe(text);
      },
    ),
  );
});
