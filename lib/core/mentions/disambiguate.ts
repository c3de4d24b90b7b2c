import type { Dictionary } from '../dictionary/dictionary';
import type { SkillId } from '../skill';
import type { Folded } from '../text/fold';
import type { Candidate, Option } from './candidate';
import { isShouted } from './case-proof';
import { hasCompany, type Surroundings } from './company';
import { capitalProves, Evidence, isAllOfItem, isCued, isNamesake, isOpenedByCue } from './evidence';
import { listRuns } from './neighbours';
import { trainedModel } from './unknown/model/trained';
import { holdsWord } from './unknown/model/word-filter';

/** Which skill is meant at a place; `doubtful` is kept, and shown as such. */
export interface Verdict {
  skill: SkillId;
  doubtful: boolean;
}

/** Judges the candidates of a block by case, neighbours and company; null for those where something else is meant. */
export function disambiguate(
  folded: Folded,
  candidates: Candidate[],
  dictionary: Dictionary,
  around: Surroundings,
): (Verdict | null)[] {
  if (candidates.length === 0) return [];
  const judged = candidates.map((one) => (isNamesake(folded, one, around) ? doubted(one) : one));
  // Most names are nothing else: what is around them is not asked.
  if (judged.every(isSure)) return judged.map(verdictOfSure);
  const shouted = onceAsked(() => isShouted(folded.cased));
  return listRuns(folded, judged).flatMap((run) => {
    if (run.every(isSure)) return run.map(verdictOfSure);
    const cued = onceAsked(() => isOpenedByCue(folded, run));
    const asked = onceAsked(() => run.some((one) => isCued(folded, one)) || cued() || isAllOfItem(folded, run));
    const { isField } = dictionary;
    const proven = run.filter(
      (one) => !one.options.every(({ skill }) => isField(skill)) && isProven(folded, one, shouted, dictionary, around),
    );
    return run.map((one) => {
      if (isSure(one)) return verdictOfSure(one);
      const skills = new Set(one.options.map(({ skill }) => skill));
      const others = run
        .flatMap(({ options }) => options.map(({ skill }) => skill))
        .filter((skill) => !skills.has(skill));
      const neighbours = new Set(others);
      const inList =
        proven.some((other) => other !== one && other.options.some(({ skill }) => !skills.has(skill))) ||
        others.filter((skill) => !isField(skill)).length >= 2;
      const proves = () => proven.length > 0 || asked();
      const evidence = new Evidence(folded, one, shouted, around, neighbours, inList, proves, cued);
      return judge(one, evidence, dictionary, around);
    });
  });
}

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
