/** What may stand at the top, beside dotfiles and what is built or installed. */
export const TOP = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'docs',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'skills',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];

/** One folder: what it is for, the files it may hold, and what these may import. */
export interface Folder {
  path: string;
  holds: string;
  files: RegExp;
  /** Other folders of the project. A folder may always import from itself. */
  folders: string[];
  /** Packages; a name allows what is below it, too. */
  packages: string[];
}

const kebab = '[a-z0-9]+(-[a-z0-9]+)*';
const modules = new RegExp(`^(${kebab}/)*${kebab}\\.ts$`);
const every = ['lib/ui', 'lib/storage', 'lib/messaging', 'lib/boards', 'lib/page', 'lib/formats', 'lib/core'];
const windows = new RegExp(
  `^(${kebab}\\.(ts|css|html)|main\\.tsx|saved/${kebab}\\.ts|(views/)?([A-Z][A-Za-z0-9]*)\\.tsx)$`,
);
// The last is a file that the build makes of `entrypoints/reader`.
const loaded = ['preact', 'wxt/browser', 'wxt/utils', 'virtual:skills', '/reader.js'];

/** Every folder that holds code; the first whose path a file begins with counts. */
export const FOLDERS: Folder[] = [
  {
    path: 'lib/core',
    holds: 'pure modules',
    files: new RegExp(`${modules.source}|^tsconfig\\.json$`),
    folders: [],
    packages: ['compromise', 'entities', 'valibot'],
  },
  {
    path: 'lib/formats',
    holds: 'one module for each format, their shared parts in parts/',
    files: modules,
    folders: ['lib/core'],
    packages: ['entities', 'fflate', 'papaparse', 'unpdf'],
  },
  { path: 'lib/boards', holds: 'one module for each job board', files: modules, folders: ['lib/core'], packages: [] },
  {
    path: 'lib/page',
    holds: 'modules that touch the page',
    files: modules,
    folders: ['lib/core'],
    packages: ['@mozilla/readability'],
  },
  {
    path: 'lib/storage',
    holds: 'modules that store',
    files: modules,
    folders: ['lib/core'],
    packages: ['idb', 'valibot', 'wxt/browser'],
  },
  {
    path: 'lib/messaging',
    holds: 'modules that send or answer messages',
    files: modules,
    folders: ['lib/core'],
    packages: ['valibot', 'wxt/browser'],
  },
  {
    path: 'lib/ui',
    holds: 'components in PascalCase, modules and style sheets in kebab-case',
    files: new RegExp(`^(${kebab}/)?(${kebab}\\.(ts|css)|[A-Z][A-Za-z0-9]*\\.tsx)$|^locales/[a-z]{2}\\.json$`),
    folders: ['lib/core'],
    packages: ['preact', '@tanstack/virtual-core', '@wxt-dev/i18n'],
  },
  {
    path: 'lib/cli',
    holds: 'one folder for each command, and run.mjs',
    files: new RegExp(`${modules.source}|^run\\.mjs$`),
    folders: ['lib/boards', 'lib/page', 'lib/formats', 'lib/core', 'lib/build'],
    packages: [
      'node:',
      'vite',
      'jsdom',
      'html-encoding-sniffer',
      'playwright-core',
      'valibot',
      'yaml',
      'virtual:skills',
    ],
  },
  {
    path: 'lib/build',
    holds: 'what the build runs',
    files: new RegExp(`${modules.source}|\\.(d|config)\\.ts$`),
    folders: ['lib/boards', 'lib/core'],
    packages: ['node:', 'playwright-core', 'vite', 'wxt', 'yaml'],
  },
  ...['background', 'scan'].map((name) => ({
    path: `entrypoints/${name}`,
    holds: 'modules',
    files: modules,
    folders: every,
    packages: loaded,
  })),
  {
    path: 'entrypoints/scan-any',
    holds: 'modules',
    files: modules,
    folders: [...every, 'entrypoints/scan'],
    packages: loaded,
  },
  {
    path: 'entrypoints/reader',
    holds: 'what Firefox loads where it is to read',
    files: modules,
    folders: ['entrypoints/background'],
    packages: ['wxt/utils'],
  },
  {
    path: 'entrypoints/windows',
    // With an index file the browser would load it as a thing of its own.
    holds: 'modules that popup, side panel, dashboard and welcome page share, and no index file',
    files: new RegExp(`^(?!index\\.)${kebab}\\.ts$`),
    folders: every,
    packages: loaded,
  },
  ...['popup', 'sidepanel', 'dashboard', 'welcome'].map((name) => ({
    path: `entrypoints/${name}`,
    holds: 'index.html, main.tsx, components, modules and style sheets, views in views/',
    files: windows,
    folders: [...every, 'entrypoints/windows'],
    packages: loaded,
  })),
  {
    path: 'entrypoints',
    holds: 'one folder for each thing a browser loads, windows/ for what our windows share, and marks.css',
    files: /^marks\.css$/,
    folders: [],
    packages: [],
  },
  {
    path: 'skills',
    holds: 'the dictionary: YAML, its schema and its README',
    files: new RegExp(`^(${kebab}/)?${kebab}\\.yaml$|^README\\.md$|^schema\\.json$`),
    folders: [],
    packages: [],
  },
  {
    path: 'public',
    holds: 'pictures, and the licences that are shipped',
    files: /(\.(png|svg)|apache-2\.0\.txt)$/,
    folders: [],
    packages: [],
  },
  {
    path: 'docs',
    holds: 'Markdown, pictures and schemas',
    files: /\.(md|png|svg|schema\.json)$/,
    folders: [],
    packages: [],
  },
];
