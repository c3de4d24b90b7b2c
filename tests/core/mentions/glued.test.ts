import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { found } from '../small-dictionary';

/** The names found in a text. */
function names(text: string): string[] {
  return found(text).map(([name]) => name as string);
}

describe('names that lost the spaces around them are found in', () => {
  it.each([
    ['PythonWhat', ['Python']],
    ['LinuxExperience', ['Linux']],
    ['PostgreSQLStrong', ['PostgreSQL']],
    ['backgroundANSIBLE', ['ANSIBLE']],
    ['withDocker', ['Docker']],
    ['fluent inPython', ['Python']],
    ['React orNode.js', ['React', 'Node.js']],
    ['know usingMySQLand', ['MySQL']],
    ['usingDockerand Kubernetes', ['Docker', 'Kubernetes']],
    ['work withSpring Bootand Docker', ['Spring Boot', 'Docker']],
    ['especiallyReactandJavaScript', ['React', 'JavaScript']],
    ['CI/CDDocker', ['CI/CD', 'Docker']],
    ['Node.jsJavaScript', ['Node.js', 'JavaScript']],
    ['AdministrationLINUX', ['LINUX']],
    ['KnowledgePython', ['Python']],
    ['pythonIf you', ['python']],
    ['dockerAnd', ['docker']],
    ['ofkubernetes', ['kubernetes']],
    ['you will useDocker daily', ['Docker']],
    ['We useReact', ['React']],
    ['able to runLinux', ['Linux']],
    ['MySQLorPostgreSQL', ['MySQL', 'PostgreSQL']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('words and other names stay whole', () => {
  it.each([
    'PythonAnywhere',
    'DockerHub',
    'EnglishExperience',
    'JavaBean',
    'experienceNeutron',
    'aDocker',
    'Linuxexperience',
    'Reactor',
    'Reactand',
    'inJavanese',
    'ofpython',
    'SAPient',
    'useReactState',
    'useReact',
    'the useReact hook',
    'we useReactState',
    'user Reacts',
    'you useReducer',
    'C#Corner',
    'C++Now',
    'C++Builders',
    'MySQLish',
    'LibreLXC',
    'smartDockering',
    'andover',
  ])('%s', (word) => {
    expect(names(word)).toEqual([]);
  });
});

test('a word beyond 60 letters stays whole', () => {
  expect(names(`in${'Docker'.repeat(11)}`)).toEqual([]);
});

test('every name found in a fused word is written there, in order and apart', () => {
  const word = fc
    .array(fc.constantFrom('Docker', 'and', 'with', 'SQL', 'Java', 'Script', 'experience', 'MySQL', 'x', 'In', 'Go'), {
      maxLength: 9,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (word) => {
      let at = 0;
      for (const name of names(word)) {
        const next = word.indexOf(name, at);
        expect(next).toBeGreaterThanOrEqual(at);
        at = next + name.length;
      }
    }),
    { numRuns: 500 },
  );
});
