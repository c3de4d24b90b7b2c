import skills from 'virtual:skills';
import { expect, test } from 'vitest';
import { SAMPLE_SKILLS, samplePosting } from '../../../lib/cli/start/sample';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { searchSkills } from '../../../lib/core/dictionary/search';

test('the sample skills are skills of the dictionary', () => {
  const dictionary = openDictionary(skills);
  const found = SAMPLE_SKILLS.map(({ name }) => searchSkills(dictionary, name)[0]);
  expect(found.map((hit) => hit && { id: hit.id, name: hit.name })).toEqual(
    SAMPLE_SKILLS.map(({ id, name }) => ({ id, name })),
  );
});

test('the sample posting is there', () => {
  const { title, company, text } = samplePosting(process.cwd());
  expect(text).toContain(title);
  expect(text).toContain(company);
});
