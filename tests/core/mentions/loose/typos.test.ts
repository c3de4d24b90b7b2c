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
])('one slip in a long name, told as doubtful: “%s”', (text, skill) => {
  expect(findMentions(plainPosting(text), DICTIONARY)).toContainEqual(
    expect.objectContaining({ skill, doubtful: true }),
  );
});

it.each([
  'We are in Prometeus Street.',
  'Experience with Selenite stones.',
  'Experience with Processing of orders, Standards and Languages.',
  'Working with Confidence, Integration and Consistency.',
])('no slip is guessed in “%s”', (text) => {
  expect(findMentions(plainPosting(text), DICTIONARY).filter(({ doubtful }) => doubtful)).toEqual([]);
});
