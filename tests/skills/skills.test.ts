import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../lib/build/skills/build-dictionary';
import { checkSource, placeOf } from '../../lib/build/skills/check';
import { compileSkills, entryId } from '../../lib/build/skills/compile';
import { readSource } from '../../lib/build/skills/source';
import { findMentions } from '../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../lib/core/posting/plain-posting';
import { ENGLISH } from './english';

const FOLDER = new URL('../../skills/', import.meta.url);
const files = readSource(FOLDER.pathname);
const entries = files.flatMap((file) => file.entries);

/** The dictionary as it is shipped, made once for all tests. */
let once: ReturnType<typeof buildDictionary> | undefined;
function built() {
  once ??= buildDictionary(compileSkills(files));
  return once;
}

/** One message of many lines says more than the first of many failures. */
function expectNone(problems: string[]): void {
  expect(problems.join('\n')).toBe('');
}

describe('the dictionary', () => {
  it('has the form of the schema', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(new URL('schema.json', FOLDER), 'utf8')),
    );
    expectNone(
      entries.flatMap((entry) => {
        if (validate({ [entry.name]: Object.keys(entry.fields).length > 0 ? entry.fields : null })) return [];
        return (validate.errors ?? [])
          .filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'type')
          .map((error) => `${placeOf(entry)}: ${entry.name}: ${error.message} ${JSON.stringify(error.params)}`);
      }),
    );
  });

  it('is sorted, without doubles, dangling links and circles, and every word that means something else has its proof', () => {
    expectNone(checkSource(files, ENGLISH));
  });

  it('finds every entry in its `yes` sentences and not in its `no` sentences', () => {
    const dictionary = built();
    const finds = (sentence: string, id: string) =>
      findMentions(plainPosting(sentence), dictionary).some(({ skill }) => skill === id);
    expectNone(
      entries.flatMap((entry) => {
        const missed = (entry.fields.yes ?? []).filter((sentence) => !finds(sentence, entryId(entry)));
        const wrong = (entry.fields.no ?? []).filter((sentence) => finds(sentence, entryId(entry)));
        return [
          ...missed.map(
            (sentence) =>
              `${placeOf(entry)}: ${entry.name} is not found in “${sentence}”: weaken its rule or correct the sentence.`,
          ),
          ...wrong.map(
            (sentence) =>
              `${placeOf(entry)}: ${entry.name} is found in “${sentence}”: add \`exact\`, \`needs\` or \`not\`.`,
          ),
        ];
      }),
    );
  });

  it('has an entry that is found in a list by its name, or by an alias where the name has an addition in brackets', () => {
    const dictionary = built();
    const isFound = (spelling: string, entry: (typeof entries)[number]) =>
      findMentions(
        plainPosting(`Experience with Linux, ${spelling}, Kubernetes, ${entry.fields.needs?.join(', ') ?? ''}`),
        dictionary,
      ).some(({ skill }) => skill === entryId(entry));
    const unfound = entries
      // A broad field gives way to a technology inside its name.
      .filter(({ fields }) => fields.kind !== 'field')
      .filter(
        (entry) =>
          !(
            entry.name.includes('(') ? [...(entry.fields.aliases ?? []), ...(entry.fields.full ?? [])] : [entry.name]
          ).some((spelling) => isFound(spelling, entry)),
      );
    expectNone(
      unfound.map(
        (entry) =>
          `${placeOf(entry)}: ${entry.name} is not found in a list: another entry or a \`not\` phrase takes its place.`,
      ),
    );
  });
});
