import type { ExportedPosting, Format } from './format';
import { inPieces } from './parts/in-pieces';
import { jsonText } from './parts/json-text';
import { plainPosting } from './parts/plain-posting';

const HEAD = '{\n  "format": "skillmark-matches",\n  "version": 1,\n  "postings": [';

/** Everything that was read and compared, for other programs: docs/matches.schema.json. The version changes when a field changes its meaning. */
export default {
  name: 'json',
  label: 'JSON',
  extension: 'json',
  mimeType: 'application/json',
  ...inPieces(() => ({
    head: HEAD,
    each: (one) => `\n    ${jsonText(wholePosting(one), 2).replaceAll('\n', '\n    ')}`,
    between: ',',
    tail: '\n  ]\n}\n',
    none: `${HEAD}]\n}\n`,
  })),
} satisfies Format;

/** As the command line prints it, with its address, its text and what the reader wrote about it. */
function wholePosting(one: ExportedPosting) {
  const { posting, savedAt, saved } = one;
  const { file, posting: found, title, company, ...rest } = plainPosting(one);
  return {
    url: posting.url,
    savedAt,
    ...(saved && { saved }),
    file,
    posting: found,
    title,
    company,
    ...rest,
    text: posting.text,
  };
}
