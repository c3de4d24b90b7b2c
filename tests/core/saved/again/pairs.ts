import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import type { Posting } from '../../../../lib/core/posting/posting';

/** What every posting of the made-up firm says of it. */
const ABOUT = `Harbour Works builds the software that runs ports. Two hundred people work for us in Lisbon, Brno and at home.
We were founded by people who loaded ships themselves, and we still go to the docks once a month.`;
const OFFER = `What you get:
- Thirty days off, and your birthday
- A budget for books, courses and one conference a year
- The machine you like, and a chair that you will like, too
- A pension plan to which we add as much as you do
We hire people for what they can do. Where you come from, how old you are and whom you love is your own affair.
Write to us with a few lines about yourself; a picture and a cover letter are not needed. We answer within a week.`;

const WAYS = [
  'You have run',
  'You know your way around',
  'We would like to see',
  'It helps to have worked with',
  'Years of work with',
];
const ENDS = [
  'in production',
  'for at least one large customer',
  'and can explain it to others',
  'from the first line to the last',
  'at night when it breaks',
];
const TOOLS =
  'Kubernetes Ceph PostgreSQL Kafka Terraform Ansible Rust Python Go TypeScript React Django Spark Airflow Redis Elasticsearch Prometheus Grafana Jenkins Docker Linux MySQL MongoDB GraphQL Java Spring Kotlin Swift Angular Vue'.split(
    ' ',
  );
const DUTIES = 'design build test measure document repair plan replace review automate'.split(' ');
const THINGS =
  'the booking of berths,the radio of cranes,our data lake,the payment of tolls,customs papers,the tide forecast,the app of pilots,our build farm,alarms at night,the search for containers'.split(
    ',',
  );
const TITLES = [
  'Platform Engineer',
  'Backend Developer',
  'Data Engineer',
  'Frontend Developer',
  'Site Reliability Engineer',
  'Mobile Developer',
  'Security Engineer',
  'Database Administrator',
];

/** A number from 0 to 1 for each call, the same ones for the same seed. */
export function chance(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A job of the firm: its title and what stands between what the firm says everywhere. */
export interface Job {
  title: string;
  company: string;
  lines: string[];
}

/** The job of that number; each has a title, duties and demands of its own. */
export function job(number: number, company = 'Harbour Works'): Job {
  const next = chance(number * 7_919);
  const pick = <T>(all: T[]) => all[Math.floor(next() * all.length)] as T;
  const tools = TOOLS.toSorted(() => next() - 0.5).slice(0, 6);
  const title = `${TITLES[number % TITLES.length]}${number < TITLES.length ? '' : `, ${pick(THINGS)}`}`;
  const duties = Array.from(
    { length: 4 },
    () => `- You ${pick(DUTIES)} and ${pick(DUTIES)} ${pick(THINGS)} with ${Math.ceil(next() * 9)} others`,
  );
  const asks = tools.map((tool, i) => `- ${pick(WAYS)} ${tool}${i % 2 ? ` and ${pick(TOOLS)}` : ''} ${pick(ENDS)}`);
  return { title, company, lines: ['Your work:', ...duties, 'Requirements:', ...asks] };
}

/** The posting of a job as the firm writes it. */
export function posted({ title, company, lines }: Job, { head = ABOUT, foot = OFFER } = {}): Posting {
  return { ...plainPosting([head, ...lines, foot].join('\n')), title, company, url: '' };
}

/** The same job posted once more: edited, on another board, or with its header in another language. */
export const AGAIN: Record<string, (one: Job, next: () => number) => Posting> = {
  edited: (one, next) => {
    const lines = one.lines
      .filter((line) => line.endsWith(':') || next() > 0.12)
      .map((line) => line.replace(/\bothers\b/, 'colleagues'));
    return posted({ ...one, lines: [...lines, '- You like to write things down'] });
  },
  reposted: (one) => {
    const foot =
      'Apply on our site. Seen by 87 people. Similar jobs: Crane Driver in Lisbon, Cook in Brno. Report this posting.';
    return posted(
      { ...one, title: `${one.title} (m/w/d) - Remote` },
      { head: 'Posted 3 days ago. Harbour Works, Lisbon.', foot },
    );
  },
  translated: (one) => {
    const head =
      'Wir suchen für unser Team in Lissabon oder bei dir zu Hause eine neue Kollegin oder einen neuen Kollegen. Die Stelle ist unbefristet und in Vollzeit, und wir freuen uns auf dich.';
    const title = one.title.replace('Engineer', 'Ingenieur').replace('Developer', 'Entwickler (m/w/d)');
    return posted({ ...one, title }, { head });
  },
};
