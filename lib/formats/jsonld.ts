import type { FactKind, FactOf } from '../core/posting/fact';
import { amountInLine } from '../core/posting/fields/salary';
import type { ExportedPosting, Format } from './format';
import { inPieces } from './parts/in-pieces';
import { jsonText } from './parts/json-text';
import { nameOf } from './parts/rows';

const HEAD = '{\n  "@context": "https://schema.org",\n  "@graph": [';

/** The postings as schema.org describes them, ready to stand in a page's script element. */
export default {
  name: 'jsonld',
  label: 'JSON-LD',
  extension: 'jsonld',
  mimeType: 'application/ld+json',
  ...inPieces(() => ({
    head: HEAD,
    each: (one) => (one.found ? `\n    ${jsonText(jobPosting(one), 2).replaceAll('\n', '\n    ')}` : ''),
    between: ',',
    tail: '\n  ]\n}\n',
    none: `${HEAD}]\n}\n`,
  })),
} satisfies Format;

/** What the posting does not say, or says is not needed, is left out. */
function jobPosting(one: ExportedPosting) {
  const { title, company, url, text, datePosted, validThrough, location, workMode } = one.posting;
  const asked = one.reading.requirements.filter(({ strength }) => strength !== 'excluded');
  const names = new Set(asked.flatMap(({ anyOf }) => anyOf).map((id) => nameOf(one, id)));
  const mode = workMode ?? factOf(one, 'workMode')?.mode;
  return {
    '@type': 'JobPosting',
    title: title || undefined,
    hiringOrganization: company ? { '@type': 'Organization', name: company } : undefined,
    url: url || undefined,
    identifier: one.saved ? { '@type': 'PropertyValue', value: one.saved.id } : undefined,
    datePosted,
    validThrough: validThrough ?? factOf(one, 'closed')?.since,
    jobLocation: location ? { '@type': 'Place', address: location } : undefined,
    // The one value that schema.org names; any text may stand there.
    jobLocationType: mode === 'remote' ? 'TELECOMMUTE' : mode,
    baseSalary: salaryOf(one),
    ...factsOf(one),
    description: text,
    skills: [...names],
  };
}

/** The first fact of a kind; of two that contradict each other a format with room for one can say no more. */
function factOf<K extends FactKind>({ reading }: ExportedPosting, kind: K): FactOf<K>['value'] | undefined {
  return reading.facts.find((fact) => fact.kind === kind)?.value as FactOf<K>['value'] | undefined;
}

const EMPLOYMENT = { permanent: undefined, 'fixed-term': 'TEMPORARY', freelance: 'CONTRACTOR', internship: 'INTERN' };

function factsOf(one: ExportedPosting) {
  const [place, experience, hours] = [factOf(one, 'place'), factOf(one, 'experience'), factOf(one, 'hours')];
  const [clearance, citizenship] = [factOf(one, 'clearance'), factOf(one, 'citizenship')];
  const contract = EMPLOYMENT[factOf(one, 'contract')?.type ?? 'permanent'];
  const share = hours && (hours.share === 'full' ? 'FULL_TIME' : 'PART_TIME');
  const employment = [share, contract].filter((type) => type !== undefined);
  return {
    applicantLocationRequirements: place ? { '@type': 'AdministrativeArea', name: place.text } : undefined,
    employmentType: employment.length > 0 ? employment : undefined,
    workHours: hours?.perWeek === undefined ? undefined : `${hours.perWeek} hours a week`,
    experienceRequirements: experience && {
      '@type': 'OccupationalExperienceRequirements',
      monthsOfExperience: Math.round(12 * experience.min),
    },
    securityClearanceRequirement: clearance?.asked ? (clearance.level ?? 'asked for') : undefined,
    eligibilityToWorkRequirement: citizenship && `citizens of ${citizenship.of}`,
  };
}

function salaryOf(one: ExportedPosting) {
  const { salary } = one.posting;
  const pay = factOf(one, 'pay');
  // In numbers where the line has them for sure, else as they were read, else in words.
  const amount = salary ? amountInLine(salary) : undefined;
  if (amount) return money(amount.currency, amount.unit, amount);
  if (pay?.currency) return money(pay.currency, pay.per.toUpperCase(), pay);
  return salary ? { '@type': 'MonetaryAmount', description: salary } : undefined;
}

function money(currency = '', unitText = '', { min, max }: { min?: number | string; max?: number | string }) {
  const range = min === max ? { value: min } : { minValue: min, maxValue: max };
  const value = { '@type': 'QuantitativeValue', ...range, unitText: unitText || undefined };
  return { '@type': 'MonetaryAmount', currency: currency || undefined, value };
}
