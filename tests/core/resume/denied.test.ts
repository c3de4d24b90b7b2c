import packed from 'virtual:skills';
import { expect, test } from 'vitest';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import { readResume } from '../../../lib/core/resume/read-resume';
import { resumeOfText } from '../../../lib/core/resume/resume-text';

const TODAY = 2026 * 12 + 10;
const dictionary = openDictionary(packed);

function namesOf(line: string): string[] {
  const resume = resumeOfText(`Experience\n\nDeveloper, Harbour Ltd\n2018 – 2022\n- Docker\n${line}`);
  return readResume(resume, dictionary, EMPTY_OVERLAY, TODAY).skills.map(({ name }) => name);
}

test.each([
  '- No longer working with PHP',
  '- I have never used PHP or Perl',
  '- Not yet worked with PHP',
  '- No production experience with PHP, Perl or Ruby',
  '- Arbeite nicht mehr mit PHP',
  '- Keine Erfahrung mit PHP',
  "- Je n'utilise plus PHP",
  '- Sin experiencia con PHP',
  '- Brak doświadczenia w PHP',
])('what a résumé denies is no skill: %s', (line) => expect(namesOf(line)).toEqual(['Docker']));

test.each([
  '- Not only used PHP but taught it',
  '- No downtime while we moved to PHP',
  '- Never stopped working on performance, mostly in PHP',
  '- Led people without experience, wrote PHP',
  '- Moved services that no longer used caching to PHP',
  '- Solved what others could not, using PHP',
])('what looks like a denial denies nothing: %s', (line) => expect(namesOf(line)).toContain('PHP'));
