import { amountInLine } from '../core/posting/fields/salary';
import type { PostingFields } from '../core/posting/posting';
import type { ExportedPosting, Format } from './format';
import { jsonText } from './parts/json-text';
import { nameOf } from './parts/rows';

/** The postings as schema.org describes them, ready to stand in a page's script element. */
export default {
  name: 'jsonld',
  label: 'JSON-LD',
  extension: 'jsonld',
  mimeType: 'application/ld+json',
  terminalOnly: true,
  render: (all) => {
    const postings = all.filter(({ found }) => found).map(jobPosting);
    return `${jsonText({ '@context': 'https://schema.org', '@graph': postings }, 2)}\n`;
  },
} satisfies Format;

/** What the posting does not say, or says is not needed, is left out. */
function jobPosting(one: ExportedPosting) {
  const { title, company, url, text } = one.posting;
  const asked = one.reading.requirements.filter(({ strength }) => strength !== 'excluded');
  const names = new Set(asked.flatMap(({ anyOf }) => anyOf).map((id) => nameOf(one, id)));
  return {
    '@type': 'JobPosting',
    title: title || undefined,
    hiringOrganization: company ? { '@type': 'Organization', name: company } : undefined,
    url: url || undefined,
    ...fieldsOf(one.posting),
    description: text,
    skills: [...names],
  };
}

function fieldsOf({ location, workMode, salary, datePosted, validThrough }: PostingFields) {
  return {
    datePosted,
    validThrough,
    jobLocation: location ? { '@type': 'Place', address: location } : undefined,
    // The one value that schema.org names; any text may stand there.
    jobLocationType: workMode === 'remote' ? 'TELECOMMUTE' : workMode,
    baseSalary: salary ? moneyOf(salary) : undefined,
  };
}

/** In numbers where the line has them for sure, else in words. */
function moneyOf(salary: string) {
  const amount = amountInLine(salary);
  if (!amount) return { '@type': 'MonetaryAmount', description: salary };
  const { min, max, currency, unit } = amount;
  const range = min === max ? { value: min } : { minValue: min, maxValue: max };
  return { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...range, unitText: unit } };
}
