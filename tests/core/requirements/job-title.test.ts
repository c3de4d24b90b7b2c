import { expect, it } from 'vitest';
import { namesJob } from '../../../lib/core/requirements/job-title';

it.each([
  'Platform Engineer',
  'Softwareentwicklerin',
  'Développeuse web',
  'Senior Data Analysts',
  'Ingeniero de datos',
])('“%s” names a job', (line) => {
  expect(namesJob(line)).toBe(true);
});

it.each(['Deine Entwicklung bei uns', 'Requirements', 'Management skills'])('“%s” names none', (line) => {
  expect(namesJob(line)).toBe(false);
});
