import type { Dictionary } from '../../../core/dictionary/dictionary';
import type { Overlay } from '../../../core/profile/overlay';
import type { Profile } from '../../../core/profile/profile';
import type { CountedPosting } from '../../../core/saved/demand/counted';
import { formats } from '../../../formats';
import type { ExportChoices, ExportedPosting } from '../../../formats/format';
import { scanFile } from '../scan-file';

/** What is done with each file; another thread can be told it. */
export interface Task {
  /** The name of the format that each posting is written in; absent where demand is counted. */
  format?: string;
  choices?: ExportChoices;
  url?: string;
  profile?: Profile;
  /** The words and corrections to read by; absent where there are none. */
  overlay?: Overlay;
}

/** What became of a file: what is written of its postings, or what is counted, or the sentence that says what is wrong with it. */
export interface Outcome {
  pieces?: string[];
  counted?: CountedPosting[];
  wrong?: string;
}

/** Does a task with one file after the other. Nothing it does throws. */
export function workerOf(
  { format, choices, url, profile, overlay }: Task,
  dictionary: Dictionary,
): (file: string) => Promise<Outcome> {
  const each = formats.find(({ name }) => name === format)?.pieces(choices).each;
  return async (file) => {
    try {
      const postings = await scanFile(file, url, dictionary, profile, overlay);
      return each ? { pieces: postings.map(each) } : { counted: postings.filter(({ found }) => found).map(countedOf) };
    } catch (error) {
      return { wrong: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
    }
  };
}

/** What demand asks of a posting; where its names stand is left behind. */
function countedOf({ file, posting, reading }: ExportedPosting, index: number): CountedPosting {
  const { datePosted: day = '' } = posting;
  return { id: `${file} ${index}`, day, reading: { ...reading, mentions: [], unknown: [] } };
}
