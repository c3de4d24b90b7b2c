import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { openDictionary } from '../../../../lib/core/dictionary/dictionary';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../../lib/core/profile/overlay';
import { read } from '../../../../lib/core/read';

const DICTIONARY = openDictionary(packed);

function reading(company: string, text: string) {
  return read({ ...plainPosting(text), company }, DICTIONARY, EMPTY_OVERLAY);
}

function marked(company: string, text: string): string[] {
  return reading(company, text).mentions.map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Lambda', "This is Lambda's designated work from home day. You know Python.", ['Python']],
  ['Lambda Labs, Inc.', 'Lambda builds clouds on Kubernetes.', ['Kubernetes']],
  ['GitHub', 'At GitHub, Ruby on Rails runs everything.', ['Ruby on Rails']],
  ['Vercel', 'Vercel gives developers what they need. You know React.', ['React']],
  ['Hubdoc @ Xero', 'Xero is loved by accountants. Experience with Python.', ['Python']],
  ['Docker GmbH', 'Join Docker, Kubernetes will be your day.', ['Kubernetes']],
])('%s: the name of the employer is no technology in “%s”', (company, text, names) => {
  expect(marked(company, text)).toEqual(names);
});

it.each([
  ['GitLab', 'Experience with GitLab, Jenkins and Docker.', ['GitLab', 'Jenkins', 'Docker']],
  ['Elastic', 'Experience with Elasticsearch and Kibana.', ['Elasticsearch', 'Kibana']],
  ['Lambda', 'Experience with AWS Lambda and Lambda layers.', ['AWS Lambda', 'Lambda layers']],
  ['Docker', 'You know Kubernetes, Docker and Helm.', ['Kubernetes', 'Docker', 'Helm']],
  ['Oracle', 'Experience with Oracle, MySQL or Db2.', ['Oracle', 'MySQL', 'Db2']],
  ['', "GitHub is used here. Docker's fine.", ['GitHub', 'Docker']],
  ['Acme', 'We use GitHub and Docker.', ['GitHub', 'Docker']],
])('%s: what stands as a technology stays one in “%s”', (company, text, names) => {
  expect(marked(company, text)).toEqual(names);
});

it('flags what is asked for of the employer’s own, and nothing else', () => {
  const { requirements } = reading(
    'Docker, Inc.',
    'Requirements:\n- Experience with Docker\n- Experience with Kubernetes',
  );
  expect(requirements.map(({ anyOf, own }) => [anyOf[0], own])).toEqual([
    ['docker', true],
    ['kubernetes', undefined],
  ]);
});
