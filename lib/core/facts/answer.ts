import type { Piece } from './clause';
import type { Sentence } from './sentence';

const YES =
  'yes|y|ja|oui|si|sim|tak|ano|available|offered|provided|possible|verfugbar|moglich|required|mandatory|erforderlich';
const NO = 'no|n|none|nein|keine?r?s?|non|aucune?|nao|nie|ne|geen|nee|not|n\\/a|ninguna?|nessuna?|brak|unavailable';
const ANSWER = new RegExp(
  `^(?:\\s(?:available|offered|provided|required|needed|possible|level|position|role|job|work|eligible|option|eligibility))?\\s?[:?–-]\\s?(?:(${YES})|(${NO}))(?!\\p{L})`,
  'u',
);

/** What a label behind which the piece ends is answered with: "Visa sponsorship: no"; undefined where no answer stands. */
export function answerBehind({ lower }: Sentence, { end }: Piece): boolean | undefined {
  const match = ANSWER.exec(lower.slice(end, end + 40));
  return match ? match[1] !== undefined : undefined;
}
