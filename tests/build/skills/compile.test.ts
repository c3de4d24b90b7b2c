import { expect, it } from 'vitest';
import { compileSkills, entryId } from '../../../lib/build/skills/compile';
import { parseSource } from '../../../lib/build/skills/source';

const FILES = [
  parseSource(
    'databases.yaml',
    'Galera Cluster:\n  aliases: [Galera]\n  implies: [MySQL, Gone]\n  no: [A gala]\nMySQL:\n  id: mysql-server\n',
  ),
  parseSource('cloud/aws.yaml', 'EC2 Classic:\n  status: retired\n  related: []\n'),
  parseSource('cloud/other.yaml', 'cloud:\n  kind: field\n  yes: [In the cloud]\n'),
];

it('keeps by category what reading needs, with links as ids and nothing empty', () => {
  expect(compileSkills(FILES)).toEqual({
    databases: [
      { id: 'galera-cluster', name: 'Galera Cluster', aliases: ['Galera'], implies: ['mysql-server'] },
      { id: 'mysql-server', name: 'MySQL' },
    ],
    cloud: [
      { id: 'ec2-classic', name: 'EC2 Classic', retired: true },
      { id: 'cloud', name: 'cloud', field: true },
    ],
  });
});

it('gives the id an entry names, or the slug of its name', () => {
  expect(FILES[0]?.entries.map(entryId)).toEqual(['galera-cluster', 'mysql-server']);
});
