import { CUES } from '../cues';
import type { SkillId } from '../skill';
import { isUpperCase } from '../text/characters';
import type { Folded } from '../text/fold';
import type { Candidate } from './candidate';
import { caseProves, isLabelled, opensSentence, standsAlone } from './case-proof';
import type { Surroundings } from './company';
import { isSaidOf } from './said-of-name';

const NEAR = 40;
const SENTENCE = 300;
/** Words that only begin with a capital. */
const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
/** The rest of a heading in title case, up to its colon. */
const HEADING =
  /^[ &/,-]+(?:and |of |for )?\p{Lu}[\p{L}\p{N}-]*(?:[ &/,][ &/,-]*(?:and |of |for )?\p{Lu}[\p{L}\p{N}-]*)* ?:/u;
/** A name with a comma behind it and more of it to come, which no verb has: "React, with Redux as a bonus", "React, or failing that Vue", "React or another framework", or what it runs on: "Rust on bare metal". */
const APPOSED =
  /^[\p{L}.]+(?: (?:or|oder|ou|of|lub|nebo) (?:another|any other|a similar|an equivalent|ein anderes|ein ähnliches|un autre|een ander|inny|jiný) (?:[\p{L}.]+ ){0,2}(?:framework|librar|language|sprache|langage|taal|język|tool|technolog|databa|platform)| on (?:bare[ -]metal|embedded|microcontrollers?|aws|azure|gcp|kubernetes|linux|android|ios|the (?:backend|frontend|server|client)(?: side)?)(?=$|[ .,;:)])|, (?:with|or|plus|including|not forgetting|aber auch|sans oublier|ideally|preferably|mit|oder|idealerweise|avec|ou|con|com|of|met|lub|nebo)\s)/iu;
/** What an item or brackets begin with. */
const ITEM_OPENS = /(?:^|[:([•·\n])[\s"'*-]*$/;
/** Names with a comma behind each, in the letters that go that far back. */
const STRANGERS = 60;
const UNKNOWN_NAMES = /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.+#]*(?: \p{Lu}[\p{L}\p{N}.+#]*)?, ){1,4}$/u;
const CLAUSE_ENDS = /^\s*(?:$|[.,;)/\n])/;

/** What is known of a candidate besides its options; most is looked for only where it is asked. */
export class Evidence {
  /** It starts with a capital, proof or not. */
  readonly isCapital: boolean;
  /** It itself, in lower case. */
  readonly word: string;
  private saidCue: boolean | undefined;
  private saidProof: boolean | undefined;

  /**
   * `neighbours`: other skills of its list; `inList`: one of them is proven by itself, or there are several; `proves`: the list speaks
   * of technologies, since one of it is proven by itself or the words around it ask for it; `cued`: they do ahead of it. People are listed, too.
   */
  constructor(
    private readonly folded: Folded,
    private readonly one: Candidate,
    private readonly shouted: () => boolean,
    private readonly around: Surroundings,
    readonly neighbours: ReadonlySet<SkillId>,
    readonly inList: boolean,
    readonly proves: () => boolean,
    readonly cued: () => boolean,
  ) {
    this.isCapital = isUpperCase(folded.cased.charAt(one.start));
    this.word = folded.lower.slice(one.start, one.end);
  }

  /** Its list, its case, its block or the words around it prove a name. */
  isProof(): boolean {
    this.saidProof ??=
      this.inList ||
      capitalProves(this.folded, this.one, this.shouted, this.around) ||
      standsAlone(this.folded, this.one) ||
      this.cue();
    return this.saidProof;
  }

  /** The words around it say that a technology is meant. */
  cue(): boolean {
    this.saidCue ??=
      (isCued(this.folded, this.one) && !isNamesake(this.folded, this.one, this.around)) ||
      (this.isCapital && isSaidOf(this.folded, this.one));
    return this.saidCue;
  }

  /** It begins with a capital and is no abbreviation, of which each stands for many things. */
  isNamed(): boolean {
    return this.isCapital && /\p{Ll}/u.test(this.folded.cased.slice(this.one.start, this.one.end));
  }

  /** Its sentence starts with it. */
  opens(): boolean {
    return opensSentence(this.folded, this.one.start);
  }

  /** It is part of a line's heading in title case: "Cloud Storage & Reliability:". */
  heads(): boolean {
    const { start, end } = this.one;
    const { cased } = this.folded;
    return PLAIN.test(cased.slice(start, end)) && HEADING.test(cased.slice(end, end + NEAR));
  }

  /** Nothing follows in its clause, or another member of its list. */
  ends(): boolean {
    return CLAUSE_ENDS.test(this.folded.lower.slice(this.one.end, this.one.end + NEAR));
  }

  /** It is a name with a comma behind it and more of it to come. */
  isApposed(): boolean {
    return this.isCapital && APPOSED.test(this.sentence());
  }

  /** The sentence from it on. */
  sentence(): string {
    const { start } = this.one;
    return /^[^.!?\n]*/.exec(this.folded.cased.slice(start, start + SENTENCE))?.[0] ?? '';
  }
}

/** True where the words around a name say that a technology is meant. */
export function isCued(folded: Folded, one: Candidate): boolean {
  return hasCue(folded, one) || isLabelled(folded, one);
}

/** True where a list is all that an item or brackets hold: "- Nova, Cinder". */
export function isAllOfItem({ lower }: Folded, list: Candidate[]): boolean {
  const [first, last] = [list[0] as Candidate, list.at(-1) as Candidate];
  return (
    ITEM_OPENS.test(lower.slice(Math.max(0, first.start - 8), first.start)) &&
    CLAUSE_ENDS.test(lower.slice(last.end, last.end + NEAR))
  );
}

/** True where a list, or names in no list of ours that it begins with, stand behind words that ask for them: "Experience with Koka, Chapel and Nim". */
export function isOpenedByCue({ cased, lower }: Folded, [first]: Candidate[]): boolean {
  const { start } = first as Candidate;
  const strangers = UNKNOWN_NAMES.exec(cased.slice(Math.max(0, start - STRANGERS), start))?.[0].length ?? 0;
  return CUES.evidenceBefore.test(touching(lower, start - strangers));
}

/** True where the capital of a candidate proves a name: it is no everyday word with one. */
export function capitalProves(folded: Folded, one: Candidate, shouted: () => boolean, around: Surroundings): boolean {
  return caseProves(folded, one, shouted) && !isNamesake(folded, one, around);
}

/** True for an everyday word of the posting's language, written as one. */
export function isNamesake(folded: Folded, one: Candidate, { namesakes }: Surroundings): boolean {
  if (!namesakes || (!namesakes.inAnyCase && isUpperCase(folded.cased.charAt(one.start)))) return false;
  return namesakes.words.has(folded.lower.slice(one.start, one.end));
}

/** How many words may stand ahead of it: a verb and an article. */
const COPULA = 2;
/** The longest of them, in letters. */
const SHORT = 4;
/** What may stand right ahead of a name, beside spaces. */
const OPENS = '("\'';

/** True where the words that touch a name say that it is a technology. */
export function hasCue(folded: Folded, one: Candidate): boolean {
  return (
    CUES.evidenceBefore.test(touching(folded.lower, one.start)) ||
    CUES.evidenceAfter.endAt(
      folded.lower.slice(one.end, one.end + NEAR).replace(/^[\s\-/]+|^\s*[\d.]+\+?\s*/, ''),
      0,
    ) >= 0 ||
    isWeighed(folded, one)
  );
}

/** The two words ahead of a name. */
function touching(lower: string, start: number): string {
  const from = Math.max(0, start - NEAR);
  let end = start;
  while (end > from && (isSpace(lower, end - 1) || OPENS.includes(lower.charAt(end - 1)))) end--;
  const last = beginningOfWord(lower, from, end);
  const gap = skipSpaceBack(lower, from, last);
  return gap === last
    ? lower.slice(last, end)
    : `${lower.slice(beginningOfWord(lower, from, gap), gap)} ${lower.slice(last, end)}`;
}

function beginningOfWord(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !isSpace(text, at - 1)) at--;
  return at;
}

function skipSpaceBack(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text, at - 1)) at--;
  return at;
}

/** True for a space of a folded text. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 0x2028 || code === 0x2029;
}

/** True for a name with a capital of which the words behind it say how much it is asked for: "React ist ein Vorteil", "Go is a plus". */
function isWeighed(folded: Folded, { start, end }: Candidate): boolean {
  if (end - start < 2 || folded.lower.charCodeAt(end) !== 32 || !isUpperCase(folded.cased.charAt(start))) return false;
  const after = folded.lower.slice(end, end + NEAR);
  for (let at = 0, words = 0; after.charAt(at) === ' ' && words <= COPULA; words++) {
    if (CUES.wishAfter.endAt(after, at + 1) >= 0 || CUES.excludedAfter.endAt(after, at + 1) >= 0) return true;
    const next = after.indexOf(' ', at + 1);
    if (next < 0 || next - at > SHORT + 1) return false;
    at = next;
  }
  return false;
}
