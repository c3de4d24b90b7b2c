import packed from 'virtual:skills';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { isList, namesIn } from '../../../lib/core/dictionary/name-list';
import { lookUpName, sureAliases } from '../../../lib/core/dictionary/named';
import { searchSkills } from '../../../lib/core/dictionary/search';
import { withoutQualifiers } from '../../../lib/core/dictionary/search/qualifiers';
import { slipsBetween } from '../../../lib/core/dictionary/search/slips';
import { searchKey } from '../../../lib/core/dictionary/search/spellings';
import { spellingKey } from '../../../lib/core/dictionary/spelling';
import { anyText } from '../any-text';

const dictionary = openDictionary(packed);
const first = (typed: string) => searchSkills(dictionary, typed)[0]?.name;

describe('the first of what is offered', () => {
  test.each([
    ['git', 'Git'],
    ['gitlab', 'GitLab'],
    ['elk', 'ELK Stack'],
    ['kub', 'Kubernetes'],
    ['k8s', 'Kubernetes'],
    ['vpc', 'Amazon VPC'],
    ['s3', 'Amazon S3'],
    ['post', 'PostgreSQL'],
    ['react nativ', 'React Native'],
    ['js', 'JavaScript'],
    ['e', 'Elasticsearch'],
  ])('%s: best known first, and the whole name before others', (typed, name) => expect(first(typed)).toBe(name));

  test.each([
    ['kubernetis', 'Kubernetes'],
    ['prometeus', 'Prometheus'],
    ['dokcer', 'Docker'],
    ['ansibel', 'Ansible'],
    ['jenkis', 'Jenkins'],
    ['amazn s3', 'Amazon S3'],
    ['machine lerning', 'Machine learning'],
  ])('%s: a slip', (typed, name) => expect(first(typed)).toBe(name));

  test.each([
    ['certified kubernetes administrator', 'CKA'],
    ['administrator kubernetes', 'CKA'],
    ['aws solutions architect', 'AWS Certified Solutions Architect'],
    ['architect solutions aws', 'AWS Certified Solutions Architect'],
  ])('%s: words in any order, and parts', (typed, name) => expect(first(typed)?.slice(0, name.length)).toBe(name));

  test.each([
    ['Spring Boot 3', 'Spring Boot'],
    ['python 3.11', 'Python'],
    ['python3', 'Python'],
    ['java 17', 'Java'],
    ['REST APIs', 'REST'],
    ['Kubernetes (CKA)', 'Kubernetes'],
    ['python programming', 'Python'],
    ['Java Kenntnisse', 'Java'],
  ])('%s: a version or a word beside it', (typed, name) => expect(first(typed)).toBe(name));

  test('is nothing at all for what is like no name', () => expect(first('zorblaxqu')).toBeUndefined());
});

test.each([
  ['C/C++', ['C', 'C++']],
  ['PostgreSQL 14', ['PostgreSQL']],
  ['AWS (EC2, S3)', ['AWS', 'Amazon EC2', 'Amazon S3']],
  ['Kubernetes (since 2019)', ['Kubernetes']],
  ['Docker & Podman', ['Docker', 'Podman']],
  ['Zorblaxqu', []],
  ['I have led a team of five people for years', []],
])('a name in a list: %s', (text, names) => {
  expect(lookUpName(dictionary, text).skills.map(({ name }) => name)).toEqual(names);
});

test('a slip in a list is said to be a guess', () => {
  expect(lookUpName(dictionary, 'kubernetis')).toEqual({
    text: 'kubernetis',
    skills: [{ id: 'kubernetes', name: 'Kubernetes' }],
    guess: true,
  });
});

test('a list is divided by commas, lines and bullets, not in brackets, and each name is there once', () => {
  expect(namesIn('AWS (EC2, S3), Docker; docker\n- Terraform\n• Helm,,')).toEqual([
    'AWS (EC2, S3)',
    'docker',
    'Terraform',
    'Helm',
  ]);
  expect(namesIn('C (never closed, Rust\nGo')).toEqual(['C (never closed, Rust', 'Go']);
});

test.each([
  ['AWS, Docker', true],
  ['AWS,', false],
  ['Spring Boot', false],
  ['', false],
])('“%s” is a list: %s', (text, list) => expect(isList(text)).toBe(list));

test.each([
  ['docker', 'dokcer', 1],
  ['docker', 'dockers', 1],
  ['docker', 'doker', 1],
  ['docker', 'rocker', 3],
  ['abcd', 'wxyz', 3],
])('slips between %s and %s: %i', (a, b, slips) => expect(slipsBetween(a, b, 2)).toBe(slips));

test('nothing typed throws or takes long; a key is the one of spellings', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      searchSkills(dictionary, text, 3);
      lookUpName(dictionary, text);
      namesIn(text);
      expect(withoutQualifiers(text).every((names) => names.every((name) => name.trim() !== ''))).toBe(true);
      expect(searchKey(text)).toBe(spellingKey(text).key);
    }),
    { numRuns: 100 },
  );
});

test('other spellings that go out with a skill come in as that skill, and no other', () => {
  expect(sureAliases(dictionary, 'kubernetes')).toContain('K8s');
  expect(sureAliases(dictionary, 'no-such-skill')).toEqual([]);
  for (const id of ['kubernetes', 'go', 'galera-cluster', 'amazon-s3', 'node-js'])
    for (const alias of sureAliases(dictionary, id))
      expect(lookUpName(dictionary, alias).skills.map((skill) => skill.id)).toEqual([id]);
});
