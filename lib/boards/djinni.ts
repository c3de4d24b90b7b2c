import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'ask',
  example: 'https://djinni.co/jobs/100000-platform-engineer/',
  id: [/^djinni\.co\/(?:[a-z]{2}\/)?jobs\/(\d+)\b/],
} satisfies About;

export default {
  name: 'Djinni',
  matches: ['https://djinni.co/*'],
  path: /^\/jobs\/\d+-/,
  body: '.job-post__description', // 2026-11, seen
  // The heading ends in the salary, if there is one.
  title: (page) => lineOf(page.querySelector('h1')).replace(lineOf(page.querySelector('h1 .public-salary-item')), ''),
  // The window says “Title at Company – Djinni” in each of its languages.
  company: [/^ (?:at|в|у|w) (.+) – Djinni$/, 'a[href*="/jobs/company-"]'], // 2026, from public code
  salary: '.public-salary-item',
} satisfies Board;
