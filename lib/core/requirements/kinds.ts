import type { FoundMention } from '../mentions/find-mentions';
import type { ReadSkill, SkillId } from '../skill';

/** What the dictionary says of the skills of a posting. */
export type Skills = ReadonlyMap<SkillId, ReadSkill>;

/** Kinds of which a list names what belongs together (TCP/IP, DNS, DHCP), not what may stand in for each other. */
const TOGETHER = new Set(['protocols', 'networking', 'security', 'cryptography', 'telecom']);
/** The languages of a page are written together. */
const MARKUP = new Set(['html', 'css']);

/** True for skills of which a list may name alternatives: most of them are not of a kind that belongs together. */
export function mayBeAlternatives(run: FoundMention[], skills: Skills): boolean {
  const together = run.filter(({ skill }) => MARKUP.has(skill) || TOGETHER.has(skills.get(skill)?.category ?? ''));
  return together.length * 2 <= run.length;
}

/** True for alternatives that do the same job: of one category, and not parts of one product. */
export function areOfOneKind(run: FoundMention[], skills: Skills): boolean {
  const categories = new Set(run.map(({ skill }) => skills.get(skill)?.category));
  return (
    categories.size === 1 && mayBeAlternatives(run, skills) && !shareProduct(run, skills) && !holdEachOther(run, skills)
  );
}

/** True where all are close to one further skill and named like it: EC2, EKS and RDS of AWS; RADOS, RBD and CephFS of Ceph. */
function shareProduct(run: FoundMention[], skills: Skills): boolean {
  if (run.length < 2) return false;
  const [first, ...others] = run.map(({ skill }) => new Set(skills.get(skill)?.partOf ?? []));
  return first !== undefined && others.length > 0 && [...first].some((id) => others.every((set) => set.has(id)));
}

/** True where one of them proves another: who knows Express knows Node.js. */
function holdEachOther(run: FoundMention[], skills: Skills): boolean {
  const ids = new Set(run.map(({ skill }) => skill));
  return [...ids].some((id) => skills.get(id)?.impliedBy.some((other) => ids.has(other)));
}
