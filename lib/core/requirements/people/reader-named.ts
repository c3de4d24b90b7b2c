import { CUES } from '../../cues';
import type { Language } from '../../text/language';

/** True for words that name whoever may apply. In German small letters tell "they" from "you". */
export function isReaderNamed(text: string, language: Language | undefined): boolean {
  return CUES.reader(language)
    .all(text)
    .some(({ 0: said }) => language !== 'de' || !/^(?:sie|ihr\p{L}*)$/u.test(said));
}
