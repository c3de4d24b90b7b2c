import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { findMentions } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';
import { bracketLists, runsOf } from '../../../../lib/core/requirements/groups/lists';
import { statements } from '../../../../lib/core/requirements/statement';
import { DICTIONARY } from '../../small-dictionary';

function read(text: string) {
  const posting = plainPosting(text);
  return statements(posting, findMentions(posting, DICTIONARY));
}

/** The skills of the first statement: outside of brackets by run, and in each bracket behind a name. */
function lists(text: string) {
  const [statement] = read(text);
  if (!statement) throw new Error(`nothing in “${text}”`);
  const { main, lists: inside } = bracketLists(statement);
  const ids = (mentions: { skill: string }[]) => mentions.map(({ skill }) => skill).join(' ');
  return [runsOf(main, statement).map(ids), inside.map(({ head, members }) => `${head.skill}: ${ids(members)}`)];
}

it.each<[string, string[], string[]]>([
  ['Python, Docker and Linux', ['python docker linux'], []],
  ['Python for Docker', ['python', 'docker'], []],
  ['Python or an equivalent such as Java', ['python java'], []],
  ['Python (or Java)', ['python java'], []],
  ['Python or any other language such as Java', ['python java'], []],
  ['Python or any other language that runs on Java', ['python', 'java'], []],
  ['Python (Django) or JavaScript (React)', ['python javascript'], ['python: django', 'javascript: react']],
  ['AWS (AWS Lambda, Docker) and Linux', ['aws linux'], ['aws: aws-lambda docker']],
  ['Tools (Docker, LXD)', ['docker lxd'], []],
  ['Linux kernel, Kubernetes', ['linux kubernetes'], []],
  ['Python (very good) or Java', ['python java'], []],
  ['Python (never closed, Java', ['python', 'java'], []],
])('“%s”', (text, runs, inside) => {
  expect(lists(text)).toEqual([runs, inside]);
});

const piece = fc.constantFrom('Python', 'Docker', 'Java', ' (', ')', ', ', ' or ', ' and ', '/', ' tool', ' ');

test('every text: each mention stands in just one list', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const statement of read(`Know ${pieces.join('')}`)) {
        const { main, lists: inside } = bracketLists(statement);
        const all = [...runsOf(main, statement).flat(), ...inside.flatMap(({ members }) => members)];
        expect(all.sort((a, b) => a.start - b.start)).toEqual(statement.mentions);
      }
    }),
  );
});
