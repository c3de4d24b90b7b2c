import type { Format } from './format';
import { inPieces } from './parts/in-pieces';
import { jsonText } from './parts/json-text';
import { plainPosting } from './parts/plain-posting';

/** One JSON object a line and posting: what `scan` prints unless told otherwise. */
export default {
  name: 'ndjson',
  label: 'JSON lines',
  extension: 'ndjson',
  mimeType: 'application/x-ndjson',
  terminalOnly: true,
  ...inPieces(() => ({ head: '', each: (one) => `${jsonText(plainPosting(one))}\n`, between: '', tail: '' })),
} satisfies Format;
