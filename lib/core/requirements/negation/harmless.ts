import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { startOfWords } from '../../text/start-of-words';
import { withoutEnd } from '../../text/without-end';
import type { Statement } from '../statement';

/** A condition or a question that names something, and its answer. */
const ANSWERED = /^([^,;:.!?–—]*),\s*([^\s,;:?–—][^,;:?–—]*)$/u;
const ASKED = /^([^;:!?]*)\?\s*([^\s;:?][^;:?]*)$/u;
/** How much longer than what says it does no harm an answer may be, in characters. */
const MORE = 24;

/** The mentions of which a statement says that who does not know them is as welcome: "Se SAP per te è arabo, poco male". */
export function harmless({ text, start, mentions }: Statement): FoundMention[] {
  const first = startOfWords(text);
  const isCondition = CUES.condition.endAt(text, first) >= 0;
  const [, about, said] = (isCondition ? ANSWERED.exec(text) : null) ?? ASKED.exec(text) ?? [];
  const last = mentions.at(-1);
  if (about === undefined || said === undefined || !last || last.end - start > about.length) return [];
  const answer = withoutEnd(said, /[.!]/);
  const cue = CUES.harmless.exec(answer);
  return cue && cue.index <= 3 && answer.length - cue[0].length <= MORE ? mentions : [];
}
