import { expect, it } from 'vitest';
import { skillsIn } from '../../small-dictionary';

it.each<[string, string, string[]]>([
  ['the others', '- Docker\n- Linux\n- Neutron', ['docker', 'linux', 'neutron']],
  ['those of its kind', '- Python\n- C\n- Java', ['python', 'c', 'java']],
  ['lines without marks', 'Docker\nMariaDB\nC\n', ['docker', 'mariadb', 'c?']],
  ['those beyond a name in no list', '- Docker\n- Quartzling\n- Linux\n- Neutron', ['docker', 'linux', 'neutron']],
])('a name that counts in company only is proven by %s', (_name, text, skills) => {
  expect(skillsIn(text)).toEqual(skills);
});

it.each<[string, string, string[]]>([
  ['one technology beside it', '- Docker\n- Neutron', ['docker']],
  [
    'what is further up',
    '- Docker\n- Linux\n\nWe are a team that looks to the stars at night.\n\n- Neutron',
    ['docker', 'linux'],
  ],
  ['a heading of its name', 'Neutron:\n- Docker\n- Linux', ['docker', 'linux']],
  ['an item that says more', '- Docker\n- Linux\n- A neutron star', ['docker', 'linux']],
])('and not by %s', (_name, text, skills) => {
  expect(skillsIn(text)).toEqual(skills);
});
