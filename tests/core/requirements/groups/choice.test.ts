import { describe, expect, it } from 'vitest';
import { asked } from '../../small-dictionary';

describe('a bracket says what would do', () => {
  it.each<[string, string[]]>([
    ['Databases (MySQL, PostgreSQL)', ['mysql|postgresql']],
    ['Automation tools (Ansible, Puppet, and Terraform)', ['ansible|puppet|terraform']],
    ['Anything of ours (MySQL, PostgreSQL)', ['mysql|postgresql']],
    ['Anything of ours (MySQL, Docker etc.)', ['mysql|docker']],
    ['Tools (MySQL, Docker)', ['mysql|docker']],
    ['Werkzeuge (Ansible, Terraform)', ['ansible|terraform']],
    ['Outils (Ansible, Terraform)', ['ansible|terraform']],
    ['A relational database: MySQL, PostgreSQL', ['mysql|postgresql']],
    ['Any modern database – MySQL, PostgreSQL', ['mysql|postgresql']],
    ['Eine Datenbank: MySQL, PostgreSQL', ['mysql|postgresql']],
  ])('“%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });
});

describe('or what belongs together', () => {
  it.each<[string, string[]]>([
    ['Anything of ours (MySQL, Docker)', ['mysql', 'docker']],
    ['Anything of ours (MySQL and PostgreSQL)', ['mysql', 'postgresql']],
    ['Services (Nova, Neutron, OpenStack)', ['nova', 'neutron', 'openstack']],
    ['Python (Django, Docker)', ['python', 'django', 'docker']],
    ['A modern stack: MySQL, Docker', ['mysql', 'docker']],
    ['A love of databases: MySQL and PostgreSQL', ['mysql', 'postgresql']],
  ])('“%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });

  it('where the firm tells of itself, and with slashes where nothing is asked', () => {
    expect(asked('Databases (MySQL, PostgreSQL)', 'About us')).toEqual(['mysql', 'postgresql']);
    expect(asked('We keep databases (MySQL/PostgreSQL)', 'Our stack')).toEqual(['mysql', 'postgresql']);
  });
});
