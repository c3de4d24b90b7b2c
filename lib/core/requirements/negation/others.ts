import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { startOfWords } from '../../text/start-of-words';
import type { Statement } from '../statement';
import type { Clause } from './reach';

/** How far from those who do it what they do may stand, in characters. */
const REACH = { behind: 45, ahead: 60 };
/** How many words may stand ahead of a name that opens its clause: "Den Betrieb von Oracle übernehmen …". */
const OPENING = 3;

/**
 * The mentions that a statement leaves to others than whoever applies: "Another team handles Oracle", "Oracle is somebody else's headache", "Um
 * Oracle kümmern sich Kollegen". Who does it has to be the subject or the agent, and the reader must not stand between.
 */
export function leftToOthers(statement: Statement, clause: Clause): FoundMention[] {
  const { text, language } = statement;
  const { who, does, by } = CUES.others;
  const answered = answeredByOthers(statement);
  if (answered.length > 0) return answered;
  return who(language)
    .all(text)
    .flatMap(({ 0: said, index }) => {
      const end = index + said.length;
      const behind = clause.behind(end, REACH.behind);
      const first = behind[0];
      if (first && clause.opens(index, 1) && isDone(end, clause.offset(first.start))) return behind;
      const ahead = clause.ahead(index, REACH.ahead, 2);
      const [from, last] = [ahead[0], ahead.at(-1)];
      if (!from || !last) return [];
      const at = clause.offset(last.end);
      if (endsIn(text.slice(at, index))) return ahead;
      const isInverted = clause.ends(end) && clause.opens(clause.offset(from.start), OPENING);
      return isInverted && isDone(at, index) ? ahead : [];
    });

  function isDone(from: number, to: number): boolean {
    const gap = text.slice(from, to);
    return does(language).test(gap) && !CUES.reader(language).test(gap);
  }

  /** "is", "by", "lies with" right ahead of who does it. */
  function endsIn(gap: string): boolean {
    const cue = by(language).all(gap.trimEnd()).at(-1);
    return cue !== undefined && cue.index + cue[0].length === gap.trimEnd().length && !CUES.reader(language).test(gap);
  }
}

/** "Kubernetes? Others know that for you": the names of a question whose answer opens with others and asks for nothing. */
function answeredByOthers({ text, start, mentions, language }: Statement): FoundMention[] {
  const end = text.indexOf('?');
  const answer = text.slice(end + 1);
  const last = mentions.at(-1);
  if (end < 0 || !last || last.end - start > end) return [];
  const isTheirs = CUES.others.who(language).endAt(answer, startOfWords(answer)) >= 0;
  return isTheirs && !CUES.demand.test(answer) && !CUES.modals.test(answer) ? mentions : [];
}
