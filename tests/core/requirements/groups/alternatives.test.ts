import { describe, expect, it } from 'vitest';
import { asked } from '../../small-dictionary';

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
    ['Expérience avec Docker ou LXD', 'docker|lxd'],
    ['Ervaring met Docker en/of LXD', 'docker|lxd'],
    ['Docker / LXD experience', 'docker|lxd'],
    ['At least two of the following: Python, Java, JavaScript', 'python|java|javascript'],
    ['Databases, e. g. MySQL, PostgreSQL', 'mysql|postgresql'],
    ['Container runtimes (Docker, LXD, and LXC)', 'docker|lxd|lxc'],
    ['Automation tools (Ansible, Terraform)', 'ansible|terraform'],
    ['Monitoring with Grundblick, MySQL or PostgreSQL', 'mysql|postgresql'],
    ['MySQL, Grundblick or PostgreSQL', 'mysql|postgresql'],
    ['Python (for scripts) or Java', 'python|java'],
    ['Python scripting, Java or JavaScript', 'python|java|javascript'],
    ['Experience with Docker required; LXD is fine too.', 'docker|lxd'],
    ['Docker, LXD is also fine', 'docker|lxd'],
    ['Docker (LXD works too)', 'docker|lxd'],
    ['Experience with Docker; if you come from LXD, that works too.', 'docker|lxd'],
    ['Experience with MySQL; PostgreSQL is okay as well', 'mysql|postgresql'],
    ['Docker-Kenntnisse; LXD geht auch', 'docker|lxd'],
    ['Expérience en Docker, ou à défaut en LXD', 'docker|lxd'],
    ['Maîtrise de MySQL, ou à défaut de PostgreSQL', 'mysql|postgresql'],
  ])('“%s”', (item, requirement) => {
    expect(asked(item)).toEqual([requirement]);
  });
});

describe('a requirement each', () => {
  it.each<[string, string[]]>([
    ['Python, Docker and Linux', ['python', 'docker', 'linux']],
    ['Python, Docker, Linux', ['python', 'docker', 'linux']],
    ['Docker required; LXD is a must too', ['docker', 'lxd']],
    ['Docker required; LXD is fine-tuned too', ['docker', 'lxd']],
    ['Docker is a must; Python works too with our tools', ['docker', 'python']],
    ['Docker and Python; PostgreSQL is fine too', ['docker', 'python', 'postgresql']],
    ['Python as well as Docker', ['python', 'docker']],
    ['Python & Docker', ['python', 'docker']],
    ['You know Python. Docker or LXD is used daily.', ['python', 'docker|lxd']],
    ['Linux and MySQL or PostgreSQL', ['linux', 'mysql|postgresql']],
    ['CI/CD with Docker', ['ci-cd', 'docker']],
    ['Docker and LXD or similar', ['docker', 'lxd']],
    ['Either MySQL or PostgreSQL, and Docker', ['mysql|postgresql', 'docker']],
    ['One of Python or Java, and Docker', ['python|java', 'docker']],
    ['Python (Django) and/or JavaScript (React)', ['python|javascript', 'django', 'react']],
    ['OpenStack (Nova, Neutron)', ['openstack', 'nova', 'neutron']],
    ['CI/CD (Ansible, Terraform)', ['ci-cd', 'ansible|terraform']],
    ['Docker/Kubernetes', ['docker', 'kubernetes']],
    ['Ubuntu servers (Python, Docker and LXD)', ['python', 'docker', 'lxd']],
  ])('“%s”', (item, requirements) => {
    expect(asked(item)).toEqual(requirements);
  });
});

it('leaves apart what is asked for with different strength', () => {
  expect(asked('Ansible, Python; PowerShell or Bash is a plus')).toEqual(['ansible', 'python', 'powershell|bash']);
});
