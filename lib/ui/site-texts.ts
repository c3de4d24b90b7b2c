/** Texts about where Skillmark runs. */
export const SITE_TEXTS = {
  scan: 'Scan this page',
  scanHint: 'Reads the page once, now. Nothing is read on the next one.',
  scanNothing: 'There is no text on this page to read.',
  always: (name: string) => `Always on ${name}`,
  asksFor: (name: string) => `Your browser asks whether Skillmark may run on ${name}, and on no other site.`,
};

/** Texts about what the reader can set. */
export const SETTINGS_TEXTS = {
  fixed: (names: string) => `On from the start: ${names}. Only their job ads are read.`,
  ask: 'The others are yours to switch on. Your browser asks once for each.',
  sites: 'Sites you switched on',
  elsewhere: 'On any other page, open Skillmark from the toolbar and press “Scan this page”.',
  boardsFailed: 'The list of boards could not be loaded. Reload this page.',

  colour: 'What a page can see',
  oneColour: 'One colour for all marks',
  oneColourWhy:
    'Marks change nothing in a page, but its scripts can ask the browser which words are marked, and how. With marks of ' +
    'several kinds they could learn which skills you have. In one colour they learn only which technologies the posting ' +
    'names; what you have stands in the Skillmark window alone. Worth it on sites that study their visitors.',
};

/** Texts of the welcome page. */
export const WELCOME_TEXTS = {
  title: 'Skillmark is ready',
  does: [
    'It marks the technologies in a job posting, and which of them you have.',
    'It tells how well you fit, with the sum that makes the score.',
    'It works inside your browser: no account, no server, no request.',
  ],

  skills: 'Start with what you know',
  skillsText: 'Ten or so skills are enough for a first match.',
  skillsButton: 'Add your first skills',

  boards: 'Where it runs',

  kept: 'What is kept, and where',
  keptList: [
    'Your skills and settings, and the postings you save: in this browser, until you remove them.',
    'What was read of open pages: in memory, until the tab is closed or moves on.',
    'From private windows nothing is kept unless you save it.',
    'Nothing is sent anywhere.',
  ],
};
