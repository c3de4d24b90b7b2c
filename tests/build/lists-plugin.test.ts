import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { withLists } from '../../lib/build/lists-plugin';
import { list } from '../../lib/core/cues/cues';

it.each([
  ['demand: list`a plus | a   bonus`', 'demand: "a plus|a bonus".split("|")'],
  ['list`\n  one |\n  two\n  words`', '"one|two words".split("|")'],
  ['list`"quoted" | it’s`', '"\\"quoted\\"|it’s".split("|")'],
  // Of another name, or with a sign of its own: as it is written.
  ['checklist`a | b`', 'checklist`a | b`'],
  ['list`a \\| b`', 'list`a \\| b`'],
])('%s', (written, built) => {
  expect(withLists(written)).toBe(built);
});

test('every list of every language is the same when it is built', { retry: 0 }, () => {
  for (const room of ['cues', 'facts/words']) {
    const folder = join(process.cwd(), 'lib/core', room);
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.ts'))) {
      const code = readFileSync(join(folder, name), 'utf8');
      if (!/import \{[^}]*\blist\b[^}]*\} from '[./]*(?:cues\/)?cues'/.test(code)) continue;
      const written = [...code.matchAll(/(?<![\w$.])list`([^`$\\]*)`/g)].map(([, text = '']) =>
        list(Object.assign([text], { raw: [text] })),
      );
      const built = [...withLists(code).matchAll(/("(?:[^"\\]|\\.)*")\.split\("\|"\)/g)];
      expect(built.map(([, text = '']) => (JSON.parse(text) as string).split('|'))).toEqual(written);
    }
  }
});
