import * as v from 'valibot';
import { htmlToText } from './html-text';
import { JSON_LD_LIMIT, jobPostingNodes } from './json-ld';
import type { Posting } from './posting';
import { parseTolerantly } from './tolerant-json';

/** What a page's structured data says of a posting, checked and in plain text; a field is empty where it says nothing usable. */
export interface JobPostingFields {
  title: string;
  company: string;
}

const LONGEST_FIELD = 300;

const Line = v.pipe(
  v.string(),
  v.transform((text) =>
    htmlToText(text.slice(0, 4 * LONGEST_FIELD))
      .replace(/\s+/g, ' ')
      .slice(0, LONGEST_FIELD)
      .toWellFormed(),
  ),
);
const Named = v.pipe(
  v.object({ name: Line }),
  v.transform(({ name }) => name),
);
const Organization = v.union([
  Line,
  Named,
  v.pipe(
    v.array(v.unknown()),
    v.transform(([first]) => first),
    v.union([Line, Named]),
  ),
]);
const Fields = v.object({ title: v.fallback(Line, ''), hiringOrganization: v.fallback(Organization, '') });

/** Reads a schema.org JobPosting as a page wrote it. `undefined` where it is too long, cannot be read or is none. */
export function readJobPosting(raw: string): JobPostingFields | undefined {
  if (raw.length > JSON_LD_LIMIT) return undefined;
  const [node] = jobPostingNodes(parseTolerantly(raw));
  const { success, output } = v.safeParse(Fields, node);
  return success ? { title: output.title, company: output.hiringOrganization } : undefined;
}

/** The posting with what its page's structured data says where the page itself shows no title or company. */
export function withStructured(posting: Posting, structured: string | undefined): Posting {
  if (structured === undefined || (posting.title && posting.company)) return posting;
  const said = readJobPosting(structured);
  return { ...posting, title: posting.title || (said?.title ?? ''), company: posting.company || (said?.company ?? '') };
}
