import { slug } from '../../dictionary/slug';

const MOST = 50;
/** What a tracker or a mail program could read as markup or a mention. */
const MARKUP = /[`@<>|[\]\\*_~\p{Cc}\p{Bidi_Control}]/gu;

/** A bug report about technologies that the dictionary lacks, in plain text, for maintainers and thus in English. Nothing but the names. */
export function missingReport(names: string[]): string {
  const told = names.map((name) => name.replace(MARKUP, ' ').replace(/\s+/g, ' ').trim()).filter((name) => slug(name));
  const more = told.length - MOST;
  return [
    `Missing ${told.length === 1 ? 'technology' : 'technologies'}, as postings write ${told.length === 1 ? 'it' : 'them'}:`,
    '',
    ...told.slice(0, MOST).map((name) => `- ${name}`),
    ...(more > 0 ? [`and ${more} more`] : []),
    '',
    'What it is, and a page that tells: ',
    '',
  ].join('\n');
}
