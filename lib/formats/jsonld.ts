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
    description: text,
    skills: [...names],
  };
}
