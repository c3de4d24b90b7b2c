import type { FoundMention } from '../../mentions/find-mentions';
import type { SkillId, Skills } from '../../skill';

/** Kinds of which a list names what belongs together (TCP/IP, DNS, DHCP), not what may stand in for each other. */
const TOGETHER = new Set(['protocols', 'networking', 'security', 'cryptography', 'telecom']);
/** Of which a short list that names both names no alternatives: the languages of a page, containers and what runs them. */
const PAIRS = [new Set(['html', 'css']), new Set(['docker', 'kubernetes'])];
/** How many a short list names at most. */
const SHORT = 4;
/** What is often used side by side: a tool and what shows it, the buses of a board. */
const SIDE_BY_SIDE = [
  ...PAIRS,
  new Set(['react', 'redux']),
  new Set(['prometheus', 'grafana']),
  new Set(['jira', 'confluence']),
  new Set(['elasticsearch', 'logstash', 'kibana']),
  new Set(['i2c', 'spi', 'uart', 'can-bus', 'usb', 'i3c', 'jtag', 'rs-232', 'rs-485', 'modbus', 'gpio']),
];

/** True for skills of which a list may name alternatives: most of them are not of a kind that belongs together. */
export function mayBeAlternatives(run: FoundMention[], skills: Skills): boolean {
  const ids = run.map(({ skill }) => skill);
  const beside = SIDE_BY_SIDE.find((set) => ids.filter((id) => set.has(id)).length > 1);
  if (beside && PAIRS.includes(beside) && run.length <= SHORT) return false;
  const together = ids.filter((id) => beside?.has(id) || TOGETHER.has(skills.get(id)?.category ?? ''));
  return together.length * 2 <= run.length;
}

/** True for skills of one category. */
export function areAlike(run: FoundMention[], skills: Skills): boolean {
  return new Set(run.map(({ skill }) => skills.get(skill)?.category)).size === 1;
}

/** True for alternatives that do the same job: of one category, and not parts of one product. */
export function areOfOneKind(run: FoundMention[], skills: Skills): boolean {
  if (!areAlike(run, skills) || !mayBeAlternatives(run, skills)) return false;
  // TypeScript proves JavaScript, and either will do.
  const areLanguages = run.every(({ skill }) => skills.get(skill)?.category === 'languages');
  return !areParts(run, skills) && (areLanguages || !proveEachOther(run, skills));
}

/** True for parts of one product: EC2, EKS and RDS of AWS. */
export function shareProduct(run: FoundMention[], skills: Skills): boolean {
  const [first, ...others] = [...new Set(run.map(({ skill }) => skill))].map((id) => skills.get(id)?.partOf ?? []);
  return first !== undefined && others.length > 0 && first.some((id) => others.every((parts) => parts.includes(id)));
}

/** True where all but one are parts of another: Simulink of MATLAB. */
export function isSuite(run: FoundMention[], skills: Skills): boolean {
  const ids = new Set(run.map(({ skill }) => skill));
  const wholes = [...ids].filter((id) => !isPartOfAny(id, ids, skills));
  return wholes.length < Math.min(ids.size, 2);
}

function isPartOfAny(id: SkillId, ids: ReadonlySet<SkillId>, skills: Skills): boolean {
  return skills.get(id)?.partOf.some((other) => ids.has(other)) ?? false;
}

/** True for parts of one product, or a product and its part. */
export function areParts(run: FoundMention[], skills: Skills): boolean {
  const ids = new Set(run.map(({ skill }) => skill));
  return shareProduct(run, skills) || [...ids].some((id) => isPartOfAny(id, ids, skills));
}

/** True for a way of working, which has no parts, but tools: "Infrastructure as Code (Terraform, Pulumi)". */
export function isPractice({ skill }: FoundMention, skills: Skills): boolean {
  return skills.get(skill)?.category === 'practices';
}

/** Categories of what software runs on. */
const PLATFORMS = new Set(['mobile', 'operating-systems']);

/** True for a platform, of which a bracket names the languages: "iOS (Objective-C, Swift)". */
export function isPlatform({ skill }: FoundMention, skills: Skills): boolean {
  return PLATFORMS.has(skills.get(skill)?.category ?? '');
}

/** True where some of them are parts of the head, or prove it: "AWS (EC2, RDS)", "Java (Spring, Hibernate)". */
export function belongTo(head: FoundMention, run: FoundMention[], skills: Skills): boolean {
  if (isPractice(head, skills)) return false;
  const provers = new Set(skills.get(head.skill)?.impliedBy ?? []);
  return run.some(({ skill }) => provers.has(skill) || skills.get(skill)?.partOf.includes(head.skill));
}

/** True for ways to the same thing, each of which proves it: Kubernetes as EKS, GKE or AKS; not for the parts of a product, or what a language is used with. */
export function areWaysTo(head: FoundMention, run: FoundMention[], skills: Skills): boolean {
  const { category, impliedBy } = skills.get(head.skill) ?? {};
  const isThing = category !== undefined && category !== 'languages';
  return (
    isThing && run.every(({ skill }) => impliedBy?.includes(skill) && !skills.get(skill)?.partOf.includes(head.skill))
  );
}

/** True where one of them proves another: who knows Express knows Node.js. */
export function proveEachOther(run: FoundMention[], skills: Skills): boolean {
  const ids = new Set(run.map(({ skill }) => skill));
  return [...ids].some((id) => skills.get(id)?.impliedBy.some((other) => ids.has(other)));
}
