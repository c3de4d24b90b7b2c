import type { Dictionary } from '../../core/dictionary/dictionary';
import { compare } from '../../core/match/compare';
import { plainPosting } from '../../core/posting/plain-posting';
import type { Posting } from '../../core/posting/posting';
import { LONGEST_TEXT } from '../../core/posting/posting-schema';
import { EMPTY_OVERLAY, type Overlay } from '../../core/profile/overlay';
import type { Profile } from '../../core/profile/profile';
import { readThoroughly } from '../../core/read';
import type { ExportedPosting } from '../../formats/format';
import { readText } from './input';
import { isPage, pagePostings } from './page';

const EMPTY_POSTING: Posting = { url: '', title: '', company: '', text: '', blocks: [] };

/** The readings of a file, with the match where there is a profile: one of a text, one of each posting of a page, and an empty one of a page without any. Throws a sentence where the file cannot be read. */
export async function scanFile(
  file: string,
  url: string | undefined,
  dictionary: Dictionary,
  profile: Profile | undefined,
  overlay: Overlay = EMPTY_OVERLAY,
): Promise<ExportedPosting[]> {
  const text = readText(file);
  const withText = isPage(file, text);
  const found = withText ? await pagePostings(text, url) : [textPosting(file, text, url)];
  const postings = found.length > 0 ? found : [EMPTY_POSTING];
  const results = postings.map(async (posting): Promise<ExportedPosting> => {
    const reading = await readThoroughly(posting, dictionary, overlay);
    const match = profile && { match: compare(reading, profile), profile };
    return { file, found: found.length > 0, posting, reading, ...match, ...(withText && { withText }) };
  });
  return Promise.all(results);
}

function textPosting(file: string, text: string, url = ''): Posting {
  if (text.length > LONGEST_TEXT)
    throw new Error(`${file}: longer than ${LONGEST_TEXT} characters, which no posting is`);
  return { ...plainPosting(text), url };
}
