import { isOnHost, namesHost } from './match-pattern';

/** A job board that runs once the reader has switched it on. */
export interface AskBoard {
  name: string;
  /** Match patterns of whole hosts. */
  origins: string[];
  /** What the reader should know before. */
  reason?: string;
  /** True for one that many people use: it is offered without being looked for. */
  often?: true;
}

/** What can be switched on and off: a board, or one site the reader chose. It is on while the browser grants its origins. */
export interface Site extends AskBoard {
  kind: 'board' | 'site';
  on: boolean;
}

/** What the extension knows of sites: the origins the browser grants now, the boards to choose from, and the fixed hosts. */
export interface Grounds {
  granted: string[];
  boards: AskBoard[];
  fixed: string[];
}

/** Page scripts to register for some origins; the file is one of the built extension. */
export interface Registration {
  id: 'boards' | 'sites';
  file: 'scan.js' | 'scan-any.js';
  origins: string[];
}

/** Every board to choose from, then the sites that are on, by name. */
export function sitesOf(grounds: Grounds): Site[] {
  const own = ownOrigins(grounds).map((origin) => siteOf(origin));
  return [
    ...grounds.boards.map((board) => boardSite(board, grounds)),
    ...own.sort((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}

/**
 * What can be switched for a page: its board, else its own site; nothing for what is no secure page, and for a fixed host
 * unless the browser has taken it away.
 */
export function siteAt(url: string | undefined, grounds: Grounds): Site | undefined {
  const match = /^https:\/\/(?:[^/@]*@)?([a-z\d.-]+)(?::\d+)?(?:[/?#]|$)/i.exec(url ?? '');
  const host = match?.[1]?.toLowerCase();
  if (!host) return undefined;
  const fixed = grounds.fixed.find((pattern) => isOnHost(pattern, host));
  if (fixed) return grounds.granted.includes(fixed) ? undefined : { ...siteOf(fixed), name: host, on: false };
  const board = grounds.boards.find(({ origins }) => origins.some((origin) => isOnHost(origin, host)));
  if (board) return boardSite(board, grounds);
  const origin = `https://${host}/*`;
  return { ...siteOf(origin), on: grounds.granted.includes(origin) };
}

/**
 * The page scripts that belong to what is granted. A grant of all sites, which only the browser's own settings can give, is
 * not made use of: each site is the reader's choice.
 */
export function registrationsFor(grounds: Grounds): Registration[] {
  const { granted, boards } = grounds;
  const onBoards = boards.flatMap(({ origins }) => origins).filter((origin) => granted.includes(origin));
  const all: Registration[] = [
    { id: 'boards', file: 'scan-any.js', origins: onBoards.sort() },
    { id: 'sites', file: 'scan-any.js', origins: ownOrigins(grounds).sort() },
  ];
  return all.filter(({ origins }) => origins.length > 0);
}

/** The granted origins that neither a board nor a fixed host accounts for. */
function ownOrigins({ granted, boards, fixed }: Grounds): string[] {
  const known = [...fixed, ...boards.flatMap(({ origins }) => origins)];
  return granted.filter((origin) => {
    if (!namesHost(origin)) return false;
    const host = nameOf(origin).replace(/^\*\./, '');
    return !known.some((pattern) => pattern === origin || isOnHost(pattern, host));
  });
}

function boardSite(board: AskBoard, { granted }: Grounds): Site {
  return { ...board, kind: 'board', on: board.origins.every((origin) => granted.includes(origin)) };
}

function siteOf(origin: string): Site {
  return { kind: 'site', name: nameOf(origin), origins: [origin], on: true };
}

function nameOf(origin: string): string {
  return origin.split('/')[2] ?? origin;
}
