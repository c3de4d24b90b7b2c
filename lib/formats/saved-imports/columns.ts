import { STATUSES, type Status } from '../../core/saved/saved-posting';

/** What a table of postings may say, by the words that stand at the tops of columns: ours, and those that trackers write. */
const HEADERS = {
  title: ['title', 'job title', 'position', 'role', 'job', 'position title', 'name', 'stelle', 'poste'],
  company: ['company', 'company name', 'employer', 'organization', 'organisation', 'firma', 'entreprise', 'account'],
  address: [
    'address',
    'url',
    'link',
    'job url',
    'job link',
    'job post url',
    'posting',
    'posting url',
    'website',
    'source url',
  ],
  status: ['status', 'stage', 'list', 'state', 'column', 'application status'],
  location: ['location', 'city', 'place', 'ort', 'lieu'],
  salary: ['salary', 'pay', 'compensation', 'salary range', 'gehalt', 'salaire'],
  posted: ['posted', 'date posted', 'posted on'],
  openUntil: ['open until', 'deadline', 'closing date', 'apply by', 'valid through'],
  saved: ['saved', 'date saved', 'date added', 'added', 'created', 'created at', 'bookmarked'],
  applied: ['applied', 'date applied', 'applied on', 'application date', 'applied at'],
  interview: ['interview', 'interview date', 'date interviewed'],
  offer: ['offer', 'offer date'],
  rejected: ['rejected', 'date rejected'],
  withdrawn: ['withdrawn', 'date withdrawn'],
  closed: ['closed', 'date closed'],
  next: ['next date', 'follow up', 'follow-up', 'follow up date', 'next step date', 'reminder'],
  nextWhat: ['next', 'next step', 'next action'],
  tags: ['tags', 'labels', 'tag'],
  note: ['note', 'notes', 'comment', 'comments', 'notizen'],
  addresses: ['other addresses'],
  description: ['description', 'job description', 'details', 'text', 'beschreibung'],
} as const;

/** One of the things that a table of postings may say. */
export type Said = keyof typeof HEADERS;

const BY_HEADER = new Map(
  Object.entries(HEADERS).flatMap(([name, words]) => words.map((word): [string, Said] => [word, name as Said])),
);

/** What a column says, by what stands at its top; nothing for a column that is not known. */
export function saidBy(header: string): Said | undefined {
  return BY_HEADER.get(
    header
      .replace(/[\s_]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
}

/** What trackers call how far it has come. */
const STATUS_WORDS: [Status, RegExp][] = [
  ['rejected', /reject|declined|no longer considered|abgelehnt|refus|unsuccessful|ghost/i],
  ['withdrawn', /withdr|not interested|zurückgezogen|abandon/i],
  ['offer', /offer|accepted|hired|negotiat|angebot|offre/i],
  ['interview', /interview|screen|phone|on-?site|assessment|gespräch|entretien/i],
  ['applied', /appl|submitted|sent|beworben|candidat|postulé/i],
  ['closed', /closed|archiv|expired|geschlossen/i],
];

/** How far it has come, in the words of any tracker; what is not known is only saved. */
export function statusSaid(words: string): Status {
  const same = STATUSES.find((status) => status === words.trim().toLowerCase());
  return same ?? STATUS_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'saved';
}
