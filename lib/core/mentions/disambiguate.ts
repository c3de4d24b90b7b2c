import { CUES } from '../cues';
import type { Dictionary } from '../dictionary/dictionary';
import type { SkillId } from '../skill';
import { isUpperCase } from '../text/characters';
import type { Folded } from '../text/fold';
import type { Candidate, Option } from './candidate';
import { caseProves, isLabelled, isShouted, opensSentence, standsAlone } from './case-proof';
import { hasCompany, type Surroundings } from './company';
import { listRuns } from './neighbours';
import { trainedModel } from './unknown/model/trained';
import { holdsWord } from './unknown/model/word-filter';

/** Which skill is meant at a place; `doubtful` is kept, and shown as such. */
export interface Verdict {
  skill: SkillId;
  doubtful: boolean;
}

/** What is known of a candidate besides its options. */
interface Evidence {
  /** Its case proves a name. */
  capital: boolean;
  /** It starts with a capital, proof or not. */
  isCapital: boolean;
  /** The words around it say that a technology is meant. */
  cue: boolean;
  /** Its block holds nothing else. */
  alone: boolean;
  /** Its sentence starts with it. */
  opens: boolean;
  /** It itself, in lower case. */
  word: string;
  /** It is part of a line's heading in title case: "Cloud Storage & Reliability:". */
  heads: boolean;
  /** Nothing follows in its clause, or another member of its list. */
  ends: boolean;
  /** The sentence from it on. */
  sentence: string;
  /** Other skills of its list. */
  neighbours: Set<SkillId>;
  /** One of them is proven by itself. */
  inList: boolean;
}

const NEAR = 40;
const SENTENCE = 300;
/** Words that only begin with a capital. */
const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
/** The rest of a heading in title case, up to its colon. */
const HEADING = /^(?:[ &/,-]+(?:and |of |for )?\p{Lu}[\p{L}\p{N}-]*)+ ?:/u;
/** A name with a comma behind it and more of it to come, which no verb has: "React, with Redux as a bonus", "React, or failing that Vue". */
const APPOSED =
  /^[\p{L}.]+, (?:with|or|plus|including|ideally|preferably|mit|oder|idealerweise|avec|ou|con|com|of|met|lub|nebo)\s/u;
const CLAUSE_ENDS = /^\s*(?:$|[.,;)/\n])/;

/** Judges the candidates of a block by case, neighbours and company; null for those where something else is meant. */
export function disambiguate(
  folded: Folded,
  candidates: Candidate[],
  dictionary: Dictionary,
  around: Surroundings,
): (Verdict | null)[] {
  if (candidates.length === 0) return [];
  const shouted = onceAsked(() => isShouted(folded.cased));
  const judged = candidates.map((one) => (isNamesake(folded, one, around) ? doubted(one) : one));
  return listRuns(folded, judged).flatMap((run) => {
    const [only] = run;
    // Most names stand alone and are nothing else: what is around them is not asked.
    if (run.length === 1 && only?.options.length === 1 && only.options[0]?.proof === 'sure')
      return [{ skill: only.options[0].skill, doubtful: false }];
    const isField = (skill: SkillId) => dictionary.entries.get(skill)?.field === true;
    const proven = run.filter(
      (one) => !one.options.every(({ skill }) => isField(skill)) && isProven(folded, one, shouted, dictionary, around),
    );
    return run.map((one) => {
      const [first, second] = one.options;
      if (first?.proof === 'sure' && !second) return { skill: first.skill, doubtful: false };
      const skills = new Set(one.options.map(({ skill }) => skill));
      const others = run
        .flatMap(({ options }) => options.map(({ skill }) => skill))
        .filter((skill) => !skills.has(skill));
      const neighbours = new Set(others);
      const inList =
        proven.some((other) => other !== one && other.options.some(({ skill }) => !skills.has(skill))) ||
        others.filter((skill) => !isField(skill)).length >= 2;
      return judge(one, { ...evidenceOf(folded, one, shouted, around), neighbours, inList }, dictionary, around);
    });
  });
}

/** What is asked for seldom, worked out when it first is. */
function onceAsked(work: () => boolean): () => boolean {
  let said: boolean | undefined;
  return () => {
    said ??= work();
    return said;
  };
}

/** True for an everyday word of the posting's language, written as one. */
function isNamesake(folded: Folded, one: Candidate, { namesakes }: Surroundings): boolean {
  if (!namesakes?.words.has(folded.lower.slice(one.start, one.end))) return false;
  return namesakes.inAnyCase || !isUpperCase(folded.cased.charAt(one.start));
}

/** A candidate whose name alone proves nothing. */
function doubted(one: Candidate): Candidate {
  return {
    ...one,
    options: one.options.map((option) => ({ ...option, proof: option.proof === 'sure' ? 'cased' : option.proof })),
  };
}

function capitalProves(folded: Folded, one: Candidate, shouted: () => boolean, around: Surroundings): boolean {
  return caseProves(folded, one, shouted) && !isNamesake(folded, one, around);
}

/** True where a candidate names a technology whatever stands beside it: it proves others of its list. */
function isProven(
  folded: Folded,
  one: Candidate,
  shouted: () => boolean,
  dictionary: Dictionary,
  around: Surroundings,
): boolean {
  if (one.options.some(({ proof }) => proof === 'sure')) return true;
  if (!capitalProves(folded, one, shouted, around)) return false;
  return one.options.some(({ skill, proof }) => proof === 'cased' || hasCompany(skill, dictionary, around));
}

/** The first option that is sure, else the first that is doubtful: of rivals, those whose company the posting holds are asked first, then those in company at all, each time first the one whose very name it is. */
function judge(one: Candidate, evidence: Evidence, dictionary: Dictionary, around: Surroundings): Verdict | null {
  const isRival = one.options.length > 1;
  const rank = ({ skill, proof }: Option) =>
    proof !== 'company' ? 2 : Number(isRival && !hasCompany(skill, dictionary, around));
  const isItsName = ({ skill }: Option) => dictionary.skills.get(skill)?.name.toLowerCase() === evidence.word;
  const ordered = [...one.options].sort(
    (a, b) => rank(a) - rank(b) || (isRival ? Number(isItsName(b)) - Number(isItsName(a)) : 0),
  );
  const verdicts = ordered.map((option) => ({
    skill: option.skill,
    verdict: judgeOption(option, evidence, isRival, dictionary, around),
  }));
  const best =
    verdicts.find(({ verdict }) => verdict === 'sure') ?? verdicts.find(({ verdict }) => verdict === 'doubtful');
  return best ? { skill: best.skill, doubtful: best.verdict === 'doubtful' } : null;
}

function judgeOption(
  option: Option,
  evidence: Evidence,
  isRival: boolean,
  dictionary: Dictionary,
  around: Surroundings,
): 'sure' | 'doubtful' | 'no' {
  const { capital, isCapital, cue, alone, opens, inList, neighbours } = evidence;
  if (option.proof === 'sure') return 'sure';
  if (option.proof === 'cased') {
    if (capital || cue || alone || inList || (isCapital && APPOSED.test(evidence.sentence))) return 'sure';
    return isCapital && opens && around.grammar.startsWithSubject(evidence.sentence) ? 'doubtful' : 'no';
  }
  if ([...neighbours].some((other) => isKindred(option.skill, other, dictionary))) return 'sure';
  if (hasCompany(option.skill, dictionary, around)) {
    if (evidence.heads && opens && !cue && !inList) return 'no';
    return isCapital && opens && !(capital || cue || alone || inList) ? 'doubtful' : 'sure';
  }
  // Of rivals in nobody's company, the one that stands by itself: Swift, not OpenStack's.
  if (isRival && dictionary.entries.get(option.skill)?.partOf) return 'no';
  if (neighbours.size >= 2 && inList) return isRival ? 'doubtful' : 'sure';
  if (!cue) return 'no';
  return isCapital || isCoined(evidence.word) || isWrittenSmall(option.skill, evidence, dictionary) ? 'doubtful' : 'no';
}

/** True for a word that nobody uses but as a name: dbt, k6. */
function isCoined(word: string): boolean {
  return !holdsWord(trainedModel().words, word);
}

/** True for the name of an entry that is itself in lower case, where nothing follows in its clause: "experience with pandas." */
function isWrittenSmall(skill: SkillId, { word, ends }: Evidence, dictionary: Dictionary): boolean {
  return ends && dictionary.skills.get(skill)?.name === word;
}

/** True for skills of one category, or with a link between them. */
export function isKindred(a: SkillId, b: SkillId, dictionary: Dictionary): boolean {
  const [one, other] = [dictionary.skills.get(a), dictionary.skills.get(b)];
  if (!one || !other) return false;
  return (
    one.category === other.category || [...one.related, ...one.impliedBy].includes(b) || other.impliedBy.includes(a)
  );
}

function evidenceOf(
  folded: Folded,
  one: Candidate,
  shouted: () => boolean,
  around: Surroundings,
): Omit<Evidence, 'neighbours' | 'inList'> {
  return {
    capital: capitalProves(folded, one, shouted, around),
    isCapital: isUpperCase(folded.cased.charAt(one.start)),
    cue: hasCue(folded, one) || isLabelled(folded, one),
    alone: standsAlone(folded, one),
    opens: opensSentence(folded, one.start),
    word: folded.lower.slice(one.start, one.end),
    heads:
      PLAIN.test(folded.cased.slice(one.start, one.end)) && HEADING.test(folded.cased.slice(one.end, one.end + NEAR)),
    ends: CLAUSE_ENDS.test(folded.lower.slice(one.end, one.end + NEAR)),
    sentence: /^[^.!?\n]*/.exec(folded.cased.slice(one.start, one.start + SENTENCE))?.[0] ?? '',
  };
}

/** How many words may stand ahead of it: a verb and an article. */
const COPULA = 2;
/** The longest of them, in letters. */
const SHORT = 4;

/** True where the words that touch a name say that it is a technology. */
export function hasCue(folded: Folded, one: Candidate): boolean {
  const before = folded.lower.slice(Math.max(0, one.start - NEAR), one.start).replace(/[\s("']+$/, '');
  const after = folded.lower.slice(one.end, one.end + NEAR).replace(/^[\s\-/]+|^\s*[\d.]+\+?\s*/, '');
  const touching = before.split(/\s+/).slice(-2).join(' ');
  return CUES.evidenceBefore.test(touching) || CUES.evidenceAfter.exec(after)?.index === 0 || isWeighed(folded, one);
}

/** True for a name with a capital of which the words behind it say how much it is asked for: "React ist ein Vorteil", "Go is a plus". */
function isWeighed(folded: Folded, { start, end }: Candidate): boolean {
  if (end - start < 2 || !isUpperCase(folded.cased.charAt(start))) return false;
  const after = folded.lower.slice(end, end + NEAR);
  for (let at = 0, words = 0; after.charAt(at) === ' ' && words <= COPULA; words++) {
    if (CUES.wishAfter.endAt(after, at + 1) >= 0 || CUES.excludedAfter.endAt(after, at + 1) >= 0) return true;
    const next = after.indexOf(' ', at + 1);
    if (next < 0 || next - at > SHORT + 1) return false;
    at = next;
  }
  return false;
}
