import type { Outcome } from '../core/match';
import type { Level } from '../core/profile';
import type { Strength } from '../core/reading';

const years = (count: number) => (count === 1 ? '1 year' : `${count} years`);

/** What each outcome is called beside a line. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  met: 'have',
  short: 'short',
  related: 'related',
  missing: 'missing',
};

/** What each level of knowing a skill is called. */
export const LEVEL_WORDS: Record<Level, string> = {
  learning: 'Learning',
  working: 'Working',
  expert: 'Expert',
  avoid: 'Not interested',
};

/** The heading over each strength of requirement. */
export const STRENGTH_WORDS: Record<Strength, string> = {
  required: 'Required',
  preferred: 'Preferred',
  context: 'Mentioned',
  excluded: 'Not needed',
};

/** Heading, explanation and button of each state without a posting. */
export const PAGE_NOTES = {
  none: {
    title: 'No job posting on this page',
    text: 'Open a single job on this site: its technologies are marked as soon as the page shows it. If this is one, scan it.',
  },
  elsewhere: {
    title: 'This site is not read',
    text: 'Apart from a few job boards, Skillmark reads a page only where you ask for it.',
  },
  restricted: {
    title: 'This page cannot be read',
    text: 'Browsers keep extensions out of their own pages, files and extension stores, so it cannot be scanned either. Open a job posting in a tab.',
  },
  reload: {
    title: 'Reload this page',
    text: 'It was open before Skillmark was installed or updated. After a reload it is read, or scan it now.',
  },
  failed: {
    title: 'Skillmark does not answer',
    text: 'Try again. If that does not help, switch the extension off and on in the browser’s list of extensions.',
  },
};

/** All other texts of our windows. */
export const TEXTS = {
  product: 'Skillmark',
  tabPosting: 'This posting',
  tabSkills: 'My skills',
  views: 'Views',
  reading: 'Reading the page',
  tryAgain: 'Try again',
  untitled: 'Posting without a title',

  postingsHere: (count: number) => `${count} postings on this page`,
  bestFirst: 'Best match first.',
  backToList: (count: number) => `All ${count} postings`,

  scoreWord: (score: number) =>
    score >= 80 ? 'Strong match' : score >= 60 ? 'Good match' : score >= 40 ? 'Partial match' : 'Weak match',
  percent: (score: number) => `${score} %`,
  ofMet: (met: number, of: number) => `${met} of ${of}`,
  metLong: (met: number, of: number) => `You meet ${met} of ${of} requirements.`,
  metWord: 'requirements met',
  tooLittle: 'Too little is asked for to say a percentage.',
  aboveBar: (bar: number) => `The posting says to apply at ${bar} %. You are there.`,
  belowBar: (bar: number) => `The posting says to apply at ${bar} %.`,
  nothingNamed: 'This posting names no technology that Skillmark knows.',
  hidden: (count: number) =>
    count === 1 ? '1 line is hidden: you are not interested.' : `${count} lines are hidden: you are not interested.`,

  sum: 'How the score is counted',
  sumNoScore: 'How this is counted',
  sumSkill: 'Asked for',
  sumPoints: 'Points',
  sumOf: 'of',
  sumTotal: 'Sum',
  sumRule:
    'Required counts 3, preferred 1; what is only mentioned counts where nothing else is asked for. ' +
    'Short counts half, related a quarter.',

  doubtful: 'doubtful',
  doubtfulLong: 'may mean something else',
  or: ' or ',
  because: (name: string) => `you know ${name}`,
  learning: 'you are learning it',
  yearsOf: (given: number, asked: number) => `${years(given)}, ${asked} asked`,
  yearsAsked: (asked: number) => `${years(asked)} asked`,
  yearsNotGiven: (asked: number) => `${years(asked)} asked, yours not given`,
  showInPage: (evidence: string) => `Shows in the page: ${evidence}`,
  mentionOf: (index: number, count: number) => `${index} of ${count} in the page`,
  addToMine: (name: string) => `Add ${name} to my skills`,
  found: (all: number, have: number, missing: number) => `${all} found: ${have} you have, ${missing} missing`,
  foundOnly: (all: number) => `${all} found`,

  startTitle: 'Start with what you know',
  startText: 'Add the skills you work with. Each posting then shows which of them it asks for, and what is missing.',
  startButton: 'Add my skills',

  copyMatch: 'Copy match',
  copied: 'Copied as Markdown.',
  saveAs: 'Save as',
  saveAsFormat: (label: string) => `Save as ${label}`,

  searchLabel: 'Add a skill',
  searchHint: 'Type a name, such as Kubernetes or k8s',
  searchNone: 'No skill of that name is known.',
  searchCount: (count: number) => (count === 1 ? '1 skill' : `${count} skills`),
  inList: 'in your list',
  skillCount: (count: number) => (count === 0 ? 'No skills yet' : count === 1 ? '1 skill' : `${count} skills`),
  skillsEmpty: 'Search above and press Enter. Ten or so are enough for a first match. All stays in this browser.',
  levelOf: (name: string) => `Level of ${name}`,
  level: 'Level',
  years: 'Years',
  yearsOfSkill: (name: string) => `Years of ${name}`,
  remove: (name: string) => `Remove ${name}`,
  added: (name: string) => `${name} added.`,
  removed: (name: string) => `${name} removed.`,
  alreadyThere: (name: string) => `${name} is in your list already.`,
  undo: 'Undo',
  close: 'Close',
  notDone: (reason: string) => `That did not work. ${reason}`,

  dashboardMatch: 'Match',
  dashboardNoMatch: 'Open a job posting and press “Save as” in the Skillmark window to save its match from here.',
  dashboardGone: 'This posting is no longer open. Open it again and press “Save as” there.',
  savedAs: (file: string) => `Saved as ${file} where your browser keeps downloads.`,
};
