import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { openDictionary } from '../../../../lib/core/dictionary/dictionary';
import { findMentions } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';

const DICTIONARY = openDictionary(packed);

it.each([
  ['Experience with Prometeus.', 'prometheus'],
  ['Docker, Kubernetees and Terraform', 'kubernetes'],
  ['Knowledge of Elasticsarch and Kafka', 'elasticsearch'],
  ['You know MySQL, Cassnadra, Redis', 'apache-cassandra'],
  ['docker, terrafomr, jenkins', 'terraform'],
  ['Experience with PyTroch and Keras', 'pytorch'],
  ['Experience with Ansibel.', 'ansible'],
  ['Python, Angualr, Docker', 'angular'],
  ['Experience with Grafanna.', 'grafana'],
  ['Experience with Dokcer.', 'docker'],
  ['Python, Gitalb, Jira', 'gitlab'],
])('one slip in a long name, told as doubtful: “%s”', (text, skill) => {
  expect(findMentions(plainPosting(text), DICTIONARY)).toContainEqual(
    expect.objectContaining({ skill, doubtful: true }),
  );
});

it.each([
  'We are in Prometeus Street.',
  'Experience with Selenite stones.',
  'Experience with Processing of orders, Standards and Languages.',
  'Docker\nGradito Kafka',
  'Experience with Gradito.',
  'Fluent in German and English.',
  'A platform composed of Docker, Kafka and Go.',
  'Docker, MARTENS, Terraform',
  'Docker, SMARTY, Terraform',
  'Our customers such as OpenAI, NVIDIA and Microsoft.',
  'Skills in Germany and Belgium.',
  'Experience with Springs, Angles and Cypresses.',
  'Experience with Postmen and Jenkin.',
  'Working with Confidence, Integration and Consistency.',
])('no slip is guessed in “%s”', (text) => {
  expect(findMentions(plainPosting(text), DICTIONARY).filter(({ doubtful }) => doubtful)).toEqual([]);
});
