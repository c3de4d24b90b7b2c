import type { Dictionary } from '../dictionary/dictionary';
import type { SkillId } from '../skill';
import type { Folded } from '../text/fold';
import type { Candidate, Option } from './candidate';
import { isShouted } from './case-proof';
import { hasCompany, type Surroundings } from './company';
import { capitalProves, Evidence, isAllOfItem, isCued, isNamesake, isOpenedByCue } from './evidence';
import { listAround } from './neighbours';
import { trainedModel } from './unknown/model/trained';
import { holdsWord } from './unknown/model/word-filter';

/** Which skill is meant at a place; `doubtful` is kept, and shown as such. */
export interface Verdict {
  skill: SkillId;
  doubtful: boolean;
}

/** Judges the candidates of a block by case, neighbours and company; null for those where something else is meant. Of a list in which each is sure by itself nothing is asked. */
export function disambiguate(
  folded: Folded,
  candidates: Candidate[],
  dictionary: Dictionary,
  around: Surroundings,
): (Verdict | null)[] {
  const hasNamesakes = (around.namesakes?.words.size ?? 0) > 0;
  const judged = hasNamesakes
    ? candidates.map((one) => (isNamesake(folded, one, around) ? doubted(one) : one))
    : candidates;
  const verdicts: (Verdict | null)[] = [];
  let shouted: (() => boolean) | undefined;
  let judgedUpTo = 0;
  for (let i = 0; i < judged.length; i++) {
    const one = judged[i] as Candidate;
    if (isSure(one)) {
      verdicts[i] = verdictOfSure(one);
      continue;
    }
    shouted ??= onceAsked(() => isShouted(folded.cased));
    const [start, end] = listAround(folded, judged, i, judgedUpTo);
    judgeList(folded, judged.slice(start, end), shouted, dictionary, around).forEach((verdict, at) => {
      verdicts[start + at] = verdict;
    });
    judgedUpTo = end;
    i = end - 1;
  }
  return verdicts;
}

/** The same for a list, one of which is not sure by itself. */
function judgeList(
  folded: Folded,
  run: Candidate[],
  shouted: () => boolean,
  dictionary: Dictionary,
  around: Surroundings,
): (Verdict | null)[] {
  const { isField } = dictionary;
  const cued = onceAsked(() => isOpenedByCue(folded, run));
  const asked = onceAsked(() => run.some((one) => isCued(folded, one)) || cued() || isAllOfItem(folded, run));
  const mayProve = (one: Candidate) =>
    !one.options.every(({ skill }) => isField(skill)) && isProven(folded, one, shouted, dictionary, around);
  if (run.length === 1) {
    const one = run[0] as Candidate;
    const proves = () => mayProve(one) || asked();
    return [judge(one, new Evidence(folded, one, shouted, around, NOBODY, false, proves, cued), dictionary, around)];
  }
  const proven = run.filter(mayProve);
  return run.map((one) => {
    if (isSure(one)) return verdictOfSure(one);
    const { neighbours, technologies } = besideIt(one, run, isField);
    const inList =
      technologies >= 2 || proven.some((other) => other !== one && other.options.some((option) => !has(one, option)));
    const proves = () => proven.length > 0 || asked();
    const evidence = new Evidence(folded, one, shouted, around, neighbours, inList, proves, cued);
    return judge(one, evidence, dictionary, around);
  });
}

/** The other skills of a list, and how often one that is no broad field is among them. */
function besideIt(one: Candidate, run: Candidate[], isField: Dictionary['isField']) {
  const neighbours = new Set<SkillId>();
  let technologies = 0;
  for (const { options } of run)
    for (const option of options) {
      if (has(one, option)) continue;
      neighbours.add(option.skill);
      if (technologies < 2 && !isField(option.skill)) technologies++;
    }
  return { neighbours, technologies };
}

/** True where one of the options of a candidate is for the same skill. */
function has({ options }: Candidate, { skill }: Option): boolean {
  return options.some((option) => option.skill === skill);
}

const NOBODY: ReadonlySet<SkillId> = new Set();

/** True for a name that is one skill's, whatever stands around it. */
function isSure({ options }: Candidate): boolean {
  return options.length === 1 && options[0]?.proof === 'sure';
}

function verdictOfSure({ options }: Candidate): Verdict {
  return { skill: (options[0] as Option).skill, doubtful: false };
}

/** What is asked for seldom, worked out when it first is. */
function onceAsked(work: () => boolean): () => boolean {
  let said: boolean | undefined;
  return () => {
    said ??= work();
    return said;
  };
}

/** A candidate whose name alone proves nothing. */
function doubted(one: Candidate): Candidate {
  return {
    ...one,
    options: one.options.map((option) => ({ ...option, proof: option.proof === 'sure' ? 'cased' : option.proof })),
  };
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
  if (!isRival) {
    const option = one.options[0] as Option;
    const verdict = judgeOption(option, evidence, isRival, dictionary, around);
    return verdict === 'no' ? null : { skill: option.skill, doubtful: verdict === 'doubtful' };
  }
  const rank = ({ skill, proof }: Option) => (proof !== 'company' ? 2 : Number(!hasCompany(skill, dictionary, around)));
  const isItsName = ({ skill }: Option) => dictionary.skills.get(skill)?.name.toLowerCase() === evidence.word;
  const ordered = [...one.options].sort((a, b) => rank(a) - rank(b) || Number(isItsName(b)) - Number(isItsName(a)));
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
  const { isCapital, inList, neighbours } = evidence;
  if (option.proof === 'sure') return 'sure';
  if (option.proof === 'cased') {
    if (evidence.isProof() || evidence.isApposed()) return 'sure';
    return isCapital && evidence.opens() && around.grammar.startsWithSubject(evidence.sentence()) ? 'doubtful' : 'no';
  }
  if ([...neighbours].some((other) => isKindred(option.skill, other, dictionary)) && evidence.proves()) return 'sure';
  if (hasCompany(option.skill, dictionary, around)) {
    if (!inList && evidence.heads() && evidence.opens() && !evidence.cue()) return 'no';
    return isCapital && evidence.opens() && !evidence.isProof() ? 'doubtful' : 'sure';
  }
  // Of rivals in nobody's company, the one that stands by itself: Swift, not OpenStack's.
  if (isRival && dictionary.entries.get(option.skill)?.partOf) return 'no';
  if (neighbours.size >= 2 && inList && evidence.proves()) return isRival ? 'doubtful' : 'sure';
  if (!evidence.cue()) return evidence.isNamed() && evidence.cued() ? 'doubtful' : 'no';
  return isCapital || isCoined(evidence.word) || isWrittenSmall(option.skill, evidence, dictionary) ? 'doubtful' : 'no';
}

/** True for a word that nobody uses but as a name: dbt, k6. */
function isCoined(word: string): boolean {
  return !holdsWord(trainedModel().words, word);
}

/** True for the name of an entry that is itself in lower case, where nothing follows in its clause: "experience with pandas." */
function isWrittenSmall(skill: SkillId, evidence: Evidence, dictionary: Dictionary): boolean {
  return evidence.ends() && dictionary.skills.get(skill)?.name === evidence.word;
}

/** True for skills of one category, or with a link between them. */
export function isKindred(a: SkillId, b: SkillId, dictionary: Dictionary): boolean {
  const [one, other] = [dictionary.skills.get(a), dictionary.skills.get(b)];
  if (!one || !other) return false;
  return (
    one.category === other.category || [...one.related, ...one.impliedBy].includes(b) || other.impliedBy.includes(a)
  );
}
