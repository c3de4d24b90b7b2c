/** A room: a folder within a folder of the project, and what it is for. */
export interface Room {
  name: string;
  holds: string;
}

/** A folder that is divided into rooms. */
export interface House {
  path: string;
  /** The files that stand in no room, since every room shares them or they are the way through all rooms. */
  top: RegExp;
  rooms: Room[];
  /** True where a room may import only from those before it. */
  inOrder: boolean;
}

/** The most files of a room; more is two kinds of thing, or a kind whose members are all alike. */
export const MOST_FILES = 15;

/** Folders whose files are equal things, of which there may be any number. */
export const EQUAL_THINGS = [
  'lib/boards',
  'lib/formats',
  'lib/formats/imports',
  'lib/ui/locales',
  'tests/boards',
  'tests/browser/support',
  'tests/evaluation/sentences',
  'tests/fixtures/career-pages',
  'tests/fixtures/pages',
  'tests/gallery/reference',
];

export const HOUSES: House[] = [
  {
    path: 'lib/core',
    top: /^(read|reading|lengths|skill|schemas|validate|reader-error)\.ts$|^tsconfig\.json$/,
    inOrder: true,
    rooms: [
      { name: 'text', holds: 'what is done with any text: folding, sentences, characters, HTML' },
      { name: 'cues', holds: 'the words of each language that tell what a posting asks' },
      { name: 'posting', holds: 'what a posting is, its structured data, its fields and its address' },
      { name: 'dictionary', holds: 'the dictionary as it is used, its spellings and the search in it' },
      { name: 'mentions', holds: 'where a text names a technology' },
      { name: 'requirements', holds: 'what a posting asks for: strength, alternatives, years' },
      { name: 'facts', holds: 'what a reader decides by before skills: pay, place, years in all' },
      { name: 'profile', holds: 'profile and overlay, files of them, and their merges' },
      { name: 'resume', holds: "a résumé's text, or a list, to skills with years" },
      { name: 'match', holds: 'a reading compared with a profile, and the steps from mention to mention' },
      { name: 'marks', holds: 'how marks look, and where they are on' },
      { name: 'sites', holds: 'boards and sites that are read, and reports about their pages' },
      { name: 'saved', holds: 'saved postings' },
    ],
  },
  {
    path: 'lib/ui',
    top: /^(data|actions)\.ts$/,
    inOrder: false,
    rooms: [
      { name: 'text', holds: 'the texts of a language, and how numbers, days and errors are said' },
      { name: 'locales', holds: 'the texts of each language' },
      { name: 'parts', holds: 'what all windows use: buttons, switches, tabs, pictures' },
      { name: 'notices', holds: 'what tells of something that has just happened, and takes it back' },
      { name: 'window', holds: 'what a window is: its frame, its focus, its looks' },
      { name: 'files', holds: 'files that the reader opens and saves' },
      { name: 'posting', holds: 'a posting, and the list of those of a tab' },
      { name: 'match', holds: 'the match of a posting: score, requirements, sum' },
      { name: 'facts', holds: 'what a reader decides by before skills, and what goes against their needs' },
      { name: 'saved', holds: 'saving a posting, and what the reader says of one' },
      { name: 'status', holds: 'how far it has come with a saved posting' },
      { name: 'list', holds: 'the list of saved postings, and several side by side' },
      { name: 'board', holds: 'saved postings in a column for each status' },
      { name: 'demand', holds: 'what saved postings ask for, all together' },
      { name: 'exports', holds: 'saved postings as files, and the columns of their tables' },
      { name: 'backup', holds: 'everything as one file, and back' },
      { name: 'skills', holds: "the reader's skills, the search for more, their files" },
      { name: 'level', holds: 'level and years of a skill' },
      { name: 'sync', holds: 'whether profiles are synced' },
      { name: 'profiles', holds: 'several profiles, and which is active' },
      { name: 'relations', holds: "what the reader's skills count for" },
      { name: 'imports', holds: 'files of skills and résumés, in and out' },
      { name: 'welcome', holds: 'the first skills, and a posting to see what they do' },
      { name: 'words', holds: "the reader's own words and corrections, and names in no list" },
      { name: 'marks', holds: 'marks and their colours, and where they are on' },
      { name: 'settings', holds: 'boards, sites, keys, and what else can be set' },
      { name: 'notes', holds: 'what is said in place of a posting, or about a page' },
    ],
  },
  {
    path: 'lib/page',
    top: /^(dom|elements)\.ts$/,
    inOrder: false,
    rooms: [
      { name: 'text', holds: 'from elements to the text of a posting' },
      { name: 'main-text', holds: 'the main text of a page that no board knows' },
      { name: 'marks', holds: 'from offsets to ranges, and the marks on them' },
      { name: 'watch', holds: 'following a page as it changes' },
    ],
  },
  {
    path: 'entrypoints/background',
    top: /^(index|commands|menu|quietly)\.ts$/,
    inOrder: false,
    rooms: [
      { name: 'reader', holds: 'what reads, made ready when it is first asked for' },
      { name: 'calls', holds: 'what it answers: pages, windows' },
      { name: 'sites', holds: 'which sites are read, and the scripts in their pages' },
      { name: 'badge', holds: 'the badge of the toolbar, and what is told by it' },
      { name: 'marks', holds: 'marks sent to pages, and steps between them' },
      { name: 'words', holds: "the reader's own words and corrections" },
      { name: 'profiles', holds: 'several profiles' },
      { name: 'sync', holds: 'profiles synced by the browser' },
      { name: 'saved', holds: 'saved postings, and deleting all' },
    ],
  },
];
