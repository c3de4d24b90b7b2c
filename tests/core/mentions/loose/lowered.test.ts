import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { openDictionary } from '../../../../lib/core/dictionary/dictionary';
import { findMentions } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';

const DICTIONARY = openDictionary(packed);

function marked(text: string): string[] {
  return findMentions(plainPosting(text), DICTIONARY).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Must know java, excel, graphql.', ['java', 'excel', 'graphql']],
  ['Experience with go, rust, c++ and python.', ['go', 'rust', 'c++', 'python']],
  ['You know react, kotlin or swift.', ['react', 'kotlin', 'swift']],
  ['skills: python, go, rest, docker', ['python', 'go', 'rest', 'docker']],
  ['We build with kubernetes, postgresql, spark and go.', ['kubernetes', 'postgresql', 'spark', 'go']],
  ['experience with javascript and swift', ['javascript', 'swift']],
  ['typescript/react/graphql developer', ['typescript', 'react', 'graphql']],
  ['Stack: django, flask, react, postgresql.', ['django', 'flask', 'react', 'postgresql']],
  ['knowledge of python and go', ['python', 'go']],
  ['skills: pytorch, fusion compiler, vllm, kubernetes', ['pytorch', 'fusion compiler', 'vllm', 'kubernetes']],
  ['Stack: can fd, some/ip, autosar, freertos.', ['can fd', 'some/ip', 'autosar', 'freertos']],
])('a name in lower case counts within a list of technologies: “%s”', (text, names) => {
  expect(marked(text)).toEqual(names);
});

it.each([
  ['After work we go, rest and play.', []],
  ['A swift, express service for our guests.', []],
  ['We use Python, Docker and go for lunch together.', ['Python', 'Docker']],
  ['You write Python, excel at teamwork and rest on weekends.', ['Python']],
  ['With Docker, go live faster.', ['Docker']],
  ['You know Java, JavaScript and react quickly to change.', ['Java', 'JavaScript']],
  ['We ship PostgreSQL, Kubernetes, and more to let it rest.', ['PostgreSQL', 'Kubernetes']],
  ['Linux, storage, and go beyond.', ['Linux', 'storage']],
  ['Experience with Python or go home.', ['Python']],
  ['Experience with Terraform, drive, and a can-do attitude.', ['Terraform']],
  ['Java, Docker, https://example.org/go', ['Java', 'Docker']],
  ['Strong Python, Kubernetes, and the rest.', ['Python', 'Kubernetes']],
  ['Python, Kubernetes, better stack choices and tests.', ['Python', 'Kubernetes']],
  ['With great expectations, Docker and Kubernetes skills help.', ['Docker', 'Kubernetes']],
  ['Docker, Kubernetes and high enterprise architect rates', ['Docker', 'Kubernetes']],
])('and is an everyday word elsewhere: “%s”', (text, names) => {
  expect(marked(text)).toEqual(names);
});
