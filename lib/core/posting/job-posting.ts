import { brokenPosting } from './broken-posting';
import { dataLines } from './fields/data-lines';
import { dateIn } from './fields/date';
import { readHiringLine } from './fields/hiring-line';
import { pageLines, readPageFields } from './fields/page-fields';
import { placesOf } from './fields/place';
import { said } from './fields/said';
import { salaryOf } from './fields/salary';
import { statedFields } from './fields/stated';
import { workModeIn } from './fields/work-mode';
import { isRecord, JSON_LD_LIMIT, jobPostingNodes } from './json-ld';
import type { PageFields, Posting, PostingFields, SaidLines } from './posting';
import { parseTolerantly } from './tolerant-json';

/** What a page's structured data says of a posting, checked and in plain text; title and company are empty where it says nothing usable. */
export interface JobPostingFields extends PostingFields {
  title: string;
  company: string;
  /** What else it says, as lines. */
  lines?: SaidLines;
}

type Node = Record<string, unknown>;

/**
 * Reads a schema.org JobPosting as a page wrote it; of several the one that is this posting by its title or its number.
 * `undefined` where it is too long or none. Of what cannot be read as data title and company are taken where they stand.
 */
export function readJobPosting(raw: string, posting?: Pick<Posting, 'title' | 'url'>): JobPostingFields | undefined {
  if (raw.length > JSON_LD_LIMIT) return undefined;
  const data = parseTolerantly(raw);
  const node = data === undefined ? brokenPosting(raw) : nodeOf(jobPostingNodes(data), posting);
  return node && fieldsOf(node);
}

/**
 * The posting with what its page says of it beside its text. For title and company structured data counts where the page shows
 * none; so it does for each other field that the page's own words do not settle.
 */
export function withStructured(posting: Posting, structured: string | undefined, sent: PageFields = {}): Posting {
  const told = sent.line === undefined ? undefined : readHiringLine(sent.line);
  const shown = { ...told?.fields, ...sent };
  const {
    title = '',
    company = '',
    lines: data,
    ...known
  } = structured === undefined ? {} : (readJobPosting(structured, posting) ?? {});
  const page = pageLines(shown);
  return {
    ...posting,
    title: posting.title || told?.title || title,
    company: posting.company || told?.company || company,
    ...((page || data) && { said: { ...(page && { page }), ...(data && { data }) } }),
    ...statedFields({ ...known, ...readPageFields(shown) }),
  };
}

function fieldsOf(node: Node): JobPostingFields {
  const [type]: unknown[] = [node.jobLocationType].flat();
  const company = organizationOf(node.hiringOrganization);
  const location = placesOf(node.jobLocation, node.applicantLocationRequirements);
  const stated = statedFields({
    // Boards that know no place put the employer there.
    location: location === company ? undefined : location,
    workMode: workModeIn(said(type)),
    salary: salaryOf(node.baseSalary, node.salaryCurrency),
    datePosted: dateIn(said(node.datePosted)),
    validThrough: dateIn(said(node.validThrough)),
  });
  const lines = dataLines(node, stated);
  return { title: said(node.title), company, ...stated, ...(lines && { lines }) };
}

function organizationOf(value: unknown): string {
  const [first]: unknown[] = Array.isArray(value) ? value : [value];
  return said(isRecord(first) ? first.name : first);
}

/** Pages also describe the postings they link to. */
function nodeOf(nodes: Node[], posting: Pick<Posting, 'title' | 'url'> | undefined): Node | undefined {
  if (nodes.length < 2 || !posting) return nodes[0];
  const { title, url } = posting;
  const named = nodes.filter((node) => said(node.title).toLowerCase() === title.toLowerCase());
  if (title !== '') return named.length > 1 ? (numbered(named, url) ?? named[0]) : named[0];
  return numbered(nodes, url) ?? nodes[0];
}

/** The node whose identifier stands in the address. */
function numbered(nodes: Node[], url: string): Node | undefined {
  return nodes.find(({ identifier }) => {
    const value = isRecord(identifier) ? identifier.value : identifier;
    const id = typeof value === 'number' ? String(value) : said(value);
    return id.length > 3 && url.includes(id);
  });
}
