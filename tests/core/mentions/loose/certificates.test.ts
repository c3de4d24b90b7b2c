import { expect, it, test } from 'vitest';
import { buildDictionary } from '../../../../lib/build/skills/build-dictionary';
import { findMentions } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';

const DICTIONARY = buildDictionary({
  cloud: [
    { id: 'aws', name: 'AWS' },
    { id: 'gcp', name: 'Google Cloud' },
    { id: 'windows-server', name: 'Windows Server' },
  ],
  containers: [{ id: 'kubernetes', name: 'Kubernetes', aliases: ['K8s'] }],
  certifications: [
    { id: 'aws-certification', name: 'AWS certification' },
    { id: 'aws-architect', name: 'AWS Certified Solutions Architect' },
    { id: 'aws-architect-associate', name: 'AWS Certified Solutions Architect Associate' },
    { id: 'gcp-architect', name: 'Google Cloud Certified Professional Cloud Architect' },
    { id: 'gcp-certification', name: 'Google Cloud certification', aliases: ['Google Cloud Certified'] },
    { id: 'cka', name: 'CKA', full: ['Certified Kubernetes Administrator'] },
    { id: 'windows-server-certification', name: 'Windows Server certification' },
  ],
});

const found = (text: string) =>
  findMentions(plainPosting(text), DICTIONARY).map(({ start, end, skill }) => `${text.slice(start, end)} = ${skill}`);

it.each([
  ['AWS Certified Solutions Architect Associate', 'aws-architect-associate'],
  ['AWS Certified Solutions Architect – Associate', 'aws-architect-associate'],
  ['AWS Certified Solutions Architect - Associate', 'aws-architect-associate'],
  ['AWS Certified Solutions Architect (Associate)', 'aws-architect-associate'],
  ['AWS Certified: Solutions Architect', 'aws-architect'],
  ['AWS certified Solutions Architect', 'aws-architect'],
  ['Google Cloud Certified – Professional Cloud Architect', 'gcp-architect'],
  ['AWS Certified Galactic Operator – Specialty', 'aws-certification'],
  ['Certified Kubernetes Administrator (CKA)', 'cka'],
  ['Windows Server Certified Administrator', 'windows-server-certification'],
])('“%s” is one mention', (name, skill) => {
  expect(found(`A plus: ${name}.`)).toEqual([`${name} = ${skill}`]);
});

test('what follows a certificate is no part of it', () => {
  expect(found('AWS Certified Solutions Architect, Kubernetes')).toEqual([
    'AWS Certified Solutions Architect = aws-architect',
    'Kubernetes = kubernetes',
  ]);
  expect(found('AWS Certified Solutions Architect or Professional Services')).toEqual([
    'AWS Certified Solutions Architect = aws-architect',
  ]);
  expect(found('CKA (Kubernetes)')).toEqual(['CKA = cka', 'Kubernetes = kubernetes']);
});

test('a technology in the title of a certificate that nobody knows stays one', () => {
  expect(found('AWS Certified: Windows Server Administrator')).toEqual([
    'AWS Certified = aws-certification',
    'Windows Server = windows-server',
  ]);
});

test('what is certified otherwise is left as it is', () => {
  expect(found('Kubernetes (K8s), certified by AWS')).toEqual([
    'Kubernetes = kubernetes',
    'K8s = kubernetes',
    'AWS = aws',
  ]);
});

test('a name in lower case within a list is found once', () => {
  const dictionary = buildDictionary({
    tools: [
      { id: 'groundcover', name: 'Groundcover', exact: ['Groundcover'], needs: ['eBPF'] },
      { id: 'terraform', name: 'Terraform' },
      { id: 'docker', name: 'Docker' },
    ],
  });
  const mentions = findMentions(plainPosting('- Terraform, groundcover, Docker'), dictionary);
  expect(mentions.map(({ skill }) => skill)).toEqual(['terraform', 'groundcover', 'docker']);
});
