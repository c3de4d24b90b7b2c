import type { About, Board } from './board';
import { lineOf } from './parts/line';

export const about = {
  access: 'fixed',
  example: 'https://job-boards.greenhouse.io/example/jobs/1234567',
  id: [/\/jobs\/(\d+)[/?]/, /[?&]token=(\d+)/],
  embedded: [/[?&]gh_jid=(\d+)/],
} satisfies About;

export default {
  name: 'Greenhouse',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  path: /\/jobs\/\d+\/?$|^\/embed\/job_app/,
  // Companies' sites (with `gh_jid` in their addresses) show …/embed/job_app in a frame. The form stands beside these, not inside.
  body: [
    '.job__description', // 2025
    '#app_body #content', // the older boards
    '#content',
  ],
  // A page without its header still has the title in the window's.
  title: ['.job__title h1', 'h1.app-title', 'h1', /^Job Application for (.+) at /],
  company: [
    (page) => lineOf(page.querySelector('.company-name')).replace(/^at /, ''),
    /^Job Application for (?:.*? )?at (.+)/,
    '.logo img, #logo img',
  ],
  location: ['.job__location', '#header .location'], // 2025; the older boards
  salary: '.job__pay-ranges .pay-range', // 2026-09, from public code
} satisfies Board;
