import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../lib/build/skills/build-dictionary';
import { spellingsOf } from '../../../lib/core/dictionary/spellings';
import { DICTIONARY, ENTRIES } from '../small-dictionary';

const skill = (id: string) => DICTIONARY.skills.get(id);

describe('relations', () => {
  it('says of a skill all that imply it, over any number of steps', () => {
    expect(skill('mysql')?.impliedBy).toEqual(['galera-cluster', 'mariadb']);
    expect(skill('mariadb')?.impliedBy).toEqual(['galera-cluster']);
    expect(skill('galera-cluster')?.impliedBy).toEqual([]);
    expect(skill('java')?.impliedBy).toEqual(['spring', 'spring-boot']);
  });

  it('holds what is said of relation on one side on both', () => {
    for (const [id, { related }] of DICTIONARY.skills) {
      for (const other of related) expect(skill(other)?.related, `${id} and ${other}`).toContain(id);
    }
    expect(skill('puppet')?.related).toEqual(['ansible']);
  });

  it('relates a part and its whole', () => {
    expect(skill('openstack')?.related).toEqual(['neutron', 'nova']);
    expect(skill('neutron')?.related).toEqual(['openstack']);
  });

  it('survives a circle and a link to nowhere', () => {
    const { skills } = buildDictionary({
      a: [
        { id: 'one', name: 'One', implies: ['two', 'gone'] },
        { id: 'two', name: 'Two', implies: ['one'], related: ['gone'] },
      ],
    });
    expect(skills.get('one')?.impliedBy).toEqual(['two']);
    expect(skills.get('two')?.impliedBy).toEqual(['one']);
  });
});

describe('what a reading carries', () => {
  it('is the name, the category, and every other spelling', () => {
    expect(skill('neutron')).toMatchObject({
      name: 'Neutron',
      category: 'infrastructure',
      aliases: ['OpenStack Neutron'],
    });
    expect(skill('go')).toMatchObject({ name: 'Go', category: 'languages', aliases: ['Golang'] });
  });

  it('is the same whenever it is built', () => {
    expect([...buildDictionary(ENTRIES).skills]).toEqual([...DICTIONARY.skills]);
  });
});

describe('what a spelling proves', () => {
  const proofs = (entry: Parameters<typeof spellingsOf>[0]) =>
    Object.fromEntries(spellingsOf(entry).map(([text, { proof, hides }]) => [text, hides ? 'hides' : proof]));

  it.each([
    [
      'by itself, where nothing is said',
      { id: 'x', name: 'Docker', aliases: ['Moby'] },
      { Docker: 'sure', Moby: 'sure' },
    ],
    [
      'by its case, where it is exact',
      { id: 'x', name: 'Go', aliases: ['Golang'], exact: ['Go'] },
      { Go: 'cased', Golang: 'sure' },
    ],
    [
      'in company, where it needs some',
      { id: 'x', name: 'Nova', aliases: ['Quantum'], needs: ['OpenStack'] },
      { Nova: 'company', Quantum: 'company' },
    ],
    [
      'in company, if exact, and by itself, if not',
      { id: 'x', name: 'R', aliases: ['GNU R'], exact: ['R'], needs: ['Python'] },
      { R: 'company', 'GNU R': 'sure' },
    ],
    [
      'by itself, where it is full',
      { id: 'x', name: 'Nova', full: ['OpenStack Nova'], needs: ['OpenStack'] },
      { Nova: 'company', 'OpenStack Nova': 'sure' },
    ],
    [
      'nothing, where it is a phrase that hides',
      { id: 'x', name: 'Salt', not: ['Salt Lake City'] },
      { Salt: 'sure', 'Salt Lake City': 'hides' },
    ],
  ])('%s', (_name, entry, expected) => {
    expect(proofs(entry)).toEqual(expected);
  });
});
