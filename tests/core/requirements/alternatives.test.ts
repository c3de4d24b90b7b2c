import { describe, expect, it } from 'vitest';
import { asked } from '../small-dictionary';

describe('one requirement', () => {
  it.each<[string, string]>([
    ['Python or Java', 'python|java'],
    ['Python, Java or JavaScript', 'python|java|javascript'],
    ['Either Docker or LXD', 'docker|lxd'],
    ['Docker and/or LXD', 'docker|lxd'],
    ['Python, Golang or similar', 'python|go'],
    ['Ansible, Terraform or equivalent', 'ansible|terraform'],
    ['One or more of Python, Java, JavaScript', 'python|java|javascript'],
    ['One of the following: MySQL, PostgreSQL', 'mysql|postgresql'],
    ['Configuration management such as Ansible, Puppet', 'ansible|puppet'],
    ['Tools like Ansible, Terraform', 'ansible|terraform'],
    ['Databases, e.g. MySQL, PostgreSQL', 'mysql|postgresql'],
    ['Out-of-band management (Redfish, IPMI and others)', 'redfish|ipmi'],
    ['Erfahrung mit Docker oder LXD', 'docker|lxd'],
  ])('“%s”', (item, requirement) => {
    expect(asked(item)).toEqual([requirement]);
  });
});

describe('a requirement each', () => {
  it.each<[string, string[]]>([
    ['Python, Docker and Linux', ['python', 'docker', 'linux']],
    ['Python, Docker, Linux', ['python', 'docker', 'linux']],
    ['Python as well as Docker', ['python', 'docker']],
    ['Python & Docker', ['python', 'docker']],
    ['You know Python. Docker or LXD is used daily.', ['python', 'docker|lxd']],
    ['Linux and MySQL or PostgreSQL', ['linux', 'mysql|postgresql']],
    ['CI/CD with Docker', ['ci-cd', 'docker']],
  ])('“%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });
});

it('leaves apart what is asked for with different strength', () => {
  expect(asked('Ansible, Python; PowerShell or Bash is a plus')).toEqual(['ansible', 'python', 'powershell|bash']);
});
