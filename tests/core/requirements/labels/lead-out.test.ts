import { expect, test } from 'vitest';
import { leadOutOf } from '../../../../lib/core/requirements/labels/lead-out';

test.each([
  ['2. Go 3. Visual Studio, Jenkins Preferred Skills:', 'preferred', 'Preferred Skills:', true],
  ['Replaces what is old, step by step. Required Skills:', 'required', 'Required Skills:', true],
  ['Self-motivated, requiring little oversight. Desired:', 'preferred', 'Desired:', true],
  ['Knowledge of simulation Another plus is:', 'preferred', 'Another plus is:', true],
])('%s opens what follows', (text, section, words, goesOn) => {
  const said = leadOutOf(text);
  expect(said).toMatchObject({ section, goesOn });
  expect(text.slice(said?.at)).toBe(words);
});

test.each([
  'Preferred Skills:',
  '- Strong experience with the following technologies:',
  'Desired Skills / Qualifications:',
  'We run Kafka and the following in Kubernetes:',
  'Experience with Jenkins Preferred Skills',
])('nothing is led out of %s', (text) => {
  expect(leadOutOf(text)).toBeUndefined();
});

test('what a sentence says at the end of a line opens no list of jobs below it', () => {
  expect(leadOutOf('Come and work with us in Porto. We are looking for:')?.goesOn ?? false).toBe(false);
});

test('a long run of signs ahead of the last words is passed once', () => {
  expect(leadOutOf(`Go ${'_'.repeat(1_000_000)}b:`)).toBeUndefined();
});
