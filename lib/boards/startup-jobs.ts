import type { About, Board } from './board';

export const about = {
  access: 'ask',
  example: 'https://www.startupjobs.cz/nabidka/10000/platform-engineer',
  id: [/^startupjobs\.(\w+)\/(?:[a-z]{2}\/)?[a-z-]+\/(\d+)[/?]/],
} satisfies About;

// The pages at hand hold no text, which scripts add: the structured data, which comes with it, leads there.
export default {
  name: 'StartupJobs',
  matches: ['https://www.startupjobs.cz/*', 'https://www.startupjobs.com/*'],
} satisfies Board;
