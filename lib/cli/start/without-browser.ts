import packed from 'virtual:skills';
import { openDictionary } from '../../core/dictionary/dictionary';
import text from '../../formats/text';
import { scanFile } from '../scan/scan-file';
import { SAMPLE_POSTING, SAMPLE_SKILLS } from './sample';

/** The match of the sample posting with the sample skills as `scan --format text` prints it, read without a browser. */
export async function matchWithoutBrowser(): Promise<string> {
  const profile = { version: 1, skills: SAMPLE_SKILLS } as const;
  return text.render(await scanFile(SAMPLE_POSTING, undefined, openDictionary(packed), profile));
}
