import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyText } from '../../any-text';
import { readText, strengthsIn, strengthsOf } from '../../small-dictionary';

/** Words that negations are made of, to be put together at random. */
const PIECES = [
  'not ',
  'no ',
  'required ',
  'need ',
  'Docker ',
  'Python, ',
  'but ',
  'from ',
  'migrating ',
  'learn ',
  '; ',
];

const NOT_NEEDED: string[] = [
  // Said behind the name.
  'Docker is not a must',
  "Docker isn't mandatory",
  'Docker is not strictly necessary',
  'Previous experience with Docker is not a requirement',
  'Knowledge of Docker is not expected',
  "Docker experience isn't needed for this job",
  'Docker (not required)',
  'Docker: not essential',
  'Docker is by no means a prerequisite',
  // Said ahead of it.
  'You do not need to know Docker',
  "You don't have to have used Docker before",
  'We do not expect any experience with Docker',
  "We don't require Docker",
  'No prior Docker experience required',
  'No previous experience with Docker necessary',
  'No knowledge of Docker needed',
  'No need to know Docker',
  "Don't worry if you don't know Docker",
  "It's fine if you have never used Docker",
  'Never used Docker? No problem',
  'It is not necessary to know Docker',
  'Not required: Docker',
  'You need not know Docker',
  // What is taught.
  'Docker is taught here',
  'We will teach you Docker',
  "You'll learn Docker on the job",
  'Docker, which we will teach you',
  // In other languages.
  'Docker ist kein Muss',
  'Docker ist nicht zwingend erforderlich',
  'Kenntnisse in Docker sind keine Voraussetzung',
  'Docker brauchst du nicht',
  'Docker-Kenntnisse setzen wir nicht voraus',
  'Du musst Docker nicht kennen',
  'Keine Vorkenntnisse in Docker nötig',
  'Docker lernst du bei uns',
  'Auch ohne Docker bist du willkommen',
  "Docker n'est pas obligatoire",
  "La maîtrise de Docker n'est pas requise",
  'Pas besoin de connaître Docker',
  "Nous n'exigeons pas Docker",
  'Aucune expérience en Docker nécessaire',
  'Docker is geen vereiste',
  'Ervaring met Docker is niet nodig',
  'Je hoeft Docker niet te kennen',
  'Docker leren we je',
  'Docker não é obrigatório',
  'Não é necessário conhecer Docker',
  'No es necesario conocer Docker',
  'Docker no es imprescindible',
  'Docker non è richiesto',
  'Non è necessaria esperienza con Docker',
  'Docker nie jest wymagany',
  'Znajomość Docker nie jest konieczna',
  'Docker není podmínkou',
  'Docker nevyžadujeme',
];

const WISHED: string[] = [
  'Docker is valuable, but not required',
  'Docker (useful but not mandatory)',
  'Docker is a plus but not required',
  'Docker is not required, but it helps',
  "Docker isn't a must, but a plus",
  'Docker preferred, not required',
  'Kein Muss, aber Docker wäre toll',
  'Docker ist kein Muss, aber gern gesehen',
  'Docker wäre schön, ist aber nicht zwingend',
  'Docker est un plus, mais pas obligatoire',
  'Docker is handig, maar niet vereist',
  'Docker é desejável, mas não obrigatório',
];

const ASKED: string[] = [
  'Not only Docker',
  'You know not just Docker',
  'Docker is a must, not a nice-to-have',
  'Docker is not optional',
  'Nothing about Docker scares you',
  'You are no stranger to Docker',
  "You can't live without Docker",
  'You are not afraid of Docker',
  'No less than two years of Docker',
  'Tools including but not limited to Docker',
  "If you have never used Docker, please don't apply",
  'A degree is not required, Docker is',
  'A degree is not necessary but experience with Docker is',
  'No degree needed; Docker',
  'Docker holds no secrets for you',
  'Nicht nur Docker',
  'Docker ist für dich kein Fremdwort',
  'Pas seulement Docker',
  'Niet alleen Docker',
  'Ein Studium ist nicht erforderlich, Docker schon',
  'Docker, no matter in which version',
  'You need Docker, not luck',
  'You have migrated to Docker',
];

describe('among what is asked for', () => {
  it.each(NOT_NEEDED)('not needed: “%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'excluded' });
  });

  it.each(WISHED)('a wish: “%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'preferred' });
  });

  it.each(ASKED)('asked for: “%s”', (item) => {
    expect(strengthsOf(item)).toEqual({ docker: 'required' });
  });
});

describe('reaches as far as its clause', () => {
  it.each<[string, Record<string, string>]>([
    ['Docker or Terraform experience is not required', { docker: 'excluded', terraform: 'excluded' }],
    ['No Docker or Terraform', { docker: 'excluded', terraform: 'excluded' }],
    ['You do not need Docker, Python is enough', { docker: 'excluded', python: 'required' }],
    ['Docker is not required, but Python is', { docker: 'excluded', python: 'required' }],
    ['Docker is not a must; Python is', { docker: 'excluded', python: 'required' }],
    ['Python, not Java', { python: 'required', java: 'excluded' }],
    ['Python (not Java)', { python: 'required', java: 'excluded' }],
    ['Not only Python but also Docker', { python: 'required', docker: 'required' }],
    ['Python is a plus, Java is not required', { python: 'preferred', java: 'excluded' }],
    ['You know Python, we will teach you Rust', { python: 'required', rust: 'excluded' }],
    ['Python ist ein Muss, Docker nicht zwingend', { python: 'required', docker: 'excluded' }],
    ['A language other than Java, such as Python', { java: 'excluded', python: 'required' }],
  ])('“%s”: %j', (item, strengths) => {
    expect(strengthsOf(item)).toEqual(strengths);
  });
});

describe('what is left behind is only mentioned', () => {
  it.each<[string, Record<string, string>]>([
    ['Experience migrating from Puppet to Ansible', { puppet: 'context', ansible: 'required' }],
    ['You have moved teams away from Puppet', { puppet: 'context' }],
    ['You can migrate our database from MySQL to PostgreSQL', { mysql: 'context', postgresql: 'required' }],
    ['You will help us replace Puppet by Ansible', { puppet: 'context', ansible: 'required' }],
    ['Erfahrung in der Migration von MySQL nach PostgreSQL', { mysql: 'context', postgresql: 'required' }],
    ['Expérience de la migration de MySQL vers PostgreSQL', { mysql: 'context', postgresql: 'required' }],
    ['Ervaring met de migratie van MySQL naar PostgreSQL', { mysql: 'context', postgresql: 'required' }],
    ['Migration von MySQL-Datenbanken', { mysql: 'required' }],
    ['Configure switches from the shell with Python', { python: 'required' }],
  ])('“%s”: %j', (item, strengths) => {
    expect(strengthsOf(item)).toEqual(strengths);
  });
});

test('every text: each mention has a strength', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(pieces, anyText), (text) => {
      for (const { strength } of readText(`Requirements\n- ${text}`).mentions)
        expect(['required', 'preferred', 'context', 'excluded']).toContain(strength);
    }),
  );
});

it("reads “isn't up for debate” as it reads “not up for debate”, and “isn't just” as what anybody says", () => {
  expect(strengthsIn("Docker isn't up for debate.")).toEqual({ docker: 'required' });
  expect(strengthsIn("At Docker, fair pay isn't just about ticking boxes.")).toEqual({ docker: 'context' });
});
