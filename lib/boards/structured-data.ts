import type { Board } from './board';
import { jsonLdPostings } from './parts/json-ld';
import { microdataPostings } from './parts/microdata';

export default {
  name: 'Structured data',
  access: 'ask',
  matches: ['https://*/*'],
  example: 'https://jobs.example.com/1234567',
  find: (page) => {
    const found = jsonLdPostings(page);
    return found.length > 0 ? found : microdataPostings(page);
  },
} satisfies Board;
