import type { Format } from './format';
import { jsonText } from './parts/json-text';
import { plainPosting } from './parts/plain-posting';

/** Everything that was read and compared, for other programs; the version changes when a field changes its meaning. */
export default {
  name: 'json',
  label: 'JSON',
  extension: 'json',
  mimeType: 'application/json',
  render(all) {
    const postings = all.map((one) => ({ url: one.posting.url, savedAt: one.savedAt, ...plainPosting(one) }));
    return `${jsonText({ format: 'skillmark-matches', version: 1, postings }, 2)}\n`;
  },
} satisfies Format;
