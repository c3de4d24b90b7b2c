import { postingPage } from '../../../lib/cli/browsers/posting-page';
import { ownPages } from './board-pages';

/** One posting of the fortnight: where it is, and what it says. */
export interface Job {
  board: string;
  url: string;
  title: string;
  company: string;
  skills: string[];
}

/** How many postings there are, each with a number of its own. */
const COUNT = 40;
/** The one that is the same as the first, put up once more. */
export const REPOST = COUNT - 1;
/** The one that says that it is filled. */
export const CLOSED = 7;

const TITLES = ['Storage Engineer', 'Web Developer', 'Database Administrator', 'Data Engineer', 'Platform Engineer'];
const LEVELS = ['Senior', 'Lead', 'Junior', 'Principal', 'Staff', 'Working Student', 'Head of Team,', 'Associate'];
const SKILLS = [
  ['Kubernetes', 'Terraform', 'Go'],
  ['React', 'TypeScript', 'Node.js'],
  ['PostgreSQL', 'Ansible', 'Linux'],
  ['Python', 'Kafka', 'Spark'],
  ['Kubernetes', 'Helm', 'Prometheus'],
];
/** Work of which each posting tells some, so that no two read alike. */
const WORK = [
  'You plan how the archive of the museum is moved to the new hall',
  'You look after the tills of ninety bakeries',
  'You measure how full the trams are, and tell the drivers',
  'You write the manual that the night shift reads',
  'You take calls from hospitals when their wards change',
  'You draw the maps that the harbour is dredged by',
  'You help the farmers who send us pictures of their fields',
  'You keep the clocks of four observatories together',
  'You find out why parcels come back, and what that costs',
  'You teach the new colleagues, and learn from them',
  'You count the birds that the cameras have seen',
];
const COMPANIES = ['Quarry Lane', 'Northern Lights', 'Harbour Works', 'Tidewater', 'Juniper & Sons', 'Ferry Cross'];

/** What a page of our own has in place of a posting's words: what it tells first, and an item of its list. */
const PLACES: Record<string, [intro: string, item: string]> = {
  'lever.html': ['Our builds run on NixOS.', '<li>Terraform</li>'],
  'ashby.html': ['Our builds run on NixOS.', '<li>Terraform</li>'],
  'workable.html': ['We keep data in Ceph.', '<li>3 years of Go</li>'],
  'personio.html': ['Du betreibst Ceph.', '<li>3 Jahre Go</li>'],
  'jazzhr.html': ['We keep data in Ceph.', '<li><span>3 years of Go</span></li>'],
};
const hex = (i: number) => i.toString(16).padStart(2, '0');
const BOARDS: { board: string; file?: string; at: (i: number) => string }[] = [
  { board: 'greenhouse', at: (i) => `https://job-boards.greenhouse.io/acme/jobs/${4_100_000 + i}` },
  {
    board: 'lever',
    file: 'lever.html',
    at: (i) => `https://jobs.lever.co/quarry/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1${hex(i)}`,
  },
  {
    board: 'ashby',
    file: 'ashby.html',
    at: (i) => `https://jobs.ashbyhq.com/quarry/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1${hex(i)}`,
  },
  {
    board: 'workable',
    file: 'workable.html',
    at: (i) => `https://apply.workable.com/quarry/j/0A1B2C3D${hex(i).toUpperCase()}/`,
  },
  { board: 'personio', file: 'personio.html', at: (i) => `https://quarry-lane.jobs.personio.de/job/${2_000_000 + i}` },
  { board: 'jazzhr', file: 'jazzhr.html', at: (i) => `https://quarry.applytojob.com/apply/aBcDeF${hex(i)}xY/Engineer` },
];

/** Forty postings on six boards, and the pages to serve for them. */
export function fortnightPostings(): { jobs: Job[]; pages: Record<string, string> } {
  const files = new Map(ownPages().map(({ file, html }) => [file, html]));
  const pages: Record<string, string> = {};
  const jobs = Array.from({ length: COUNT }, (_, i): Job => {
    const said = i === REPOST ? 0 : i;
    // The same job comes once more on the same board.
    const { board, file, at } = BOARDS[said % BOARDS.length] as (typeof BOARDS)[number];
    const title = `${LEVELS[Math.floor(said / TITLES.length)]} ${TITLES[said % TITLES.length]}`;
    const skills = SKILLS[said % SKILLS.length] as string[];
    const company = file ? 'Quarry Lane' : (COMPANIES[said % COMPANIES.length] as string);
    const work = [0, 1, 2].map((n) => `${WORK[(said * 3 + n * (1 + (said % 4))) % WORK.length]}.`);
    const intro = `${work.join(' ')} ${i === CLOSED ? 'This position has been filled.' : ''}`;
    const url = at(i);
    pages[url] = file
      ? pageOf(files.get(file), file, { title, intro, skills })
      : postingPage(
          `${intro}\n\n## Requirements\n\n${skills.map((skill) => `- Experience with ${skill}`).join('\n')}`,
          title,
          company,
        );
    return { board, url, title, company, skills };
  });
  return { jobs, pages };
}

function pageOf(
  html: string | undefined,
  file: string,
  said: { title: string; intro: string; skills: string[] },
): string {
  const [intro, item] = PLACES[file] ?? ['', ''];
  if (!html?.includes(intro) || !html.includes(item)) throw new Error(`${file} reads otherwise than it did.`);
  return html
    .replace(/Platform Engineer|Storage Engineer(?: \(m\/w\/d\))?/g, said.title)
    .replaceAll(intro, said.intro)
    .replace(
      item,
      said.skills
        .map((skill) => item.replace(/Terraform|3 years of Go|3 Jahre Go/, `Experience with ${skill}`))
        .join(''),
    );
}
