import type { Format } from './format';
import { jsonText } from './parts/json-text';
import { plainPosting } from './parts/plain-posting';

/** One JSON object a line and posting: what `scan` prints unless told otherwise. */
export default {
  name: 'ndjson',
  label: 'JSON lines',
  extension: 'ndjson',
  mimeType: 'application/x-ndjson',
  terminalOnly: true,
  render: (postings) => postings.map((one) => `${jsonText(plainPosting(one))}\n`).join(''),
} satisfies Format;
