import type { CompiledSkill } from '../../core/dictionary/compiled';
import { spellingKey } from '../../core/dictionary/spelling';
import { type Proof, spellingsOf } from '../../core/dictionary/spellings';
import { entryId } from './compile';
import type { SourceEntry, SourceFile } from './source';

const MOST_LINES = 400;
const SHORT = 3;

/** Everything that is wrong with the form of the dictionary, each with its place and its remedy. `words`: English words in lower case. */
export function checkSource(files: SourceFile[], words: ReadonlySet<string>): string[] {
  const entries = files.flatMap((file) => file.entries);
  return [
    ...files.flatMap((file) => [...file.problems, ...checkFile(file)]),
    ...checkUnique(entries),
    ...checkLinks(entries),
    ...checkCircles(entries),
    ...entries.flatMap((entry) => [...checkExact(entry), ...checkProof(entry, words)]),
  ];
}

/** Where an entry stands: `skills/storage.yaml:12`. */
export function placeOf(entry: SourceEntry): string {
  return `skills/${entry.file}:${entry.line}`;
}

function checkFile(file: SourceFile): string[] {
  const problems: string[] = [];
  const lines = file.text.split('\n').length - 1;
  const schema = `${file.file.includes('/') ? '..' : '.'}/schema.json`;
  if (!file.text.startsWith(`# yaml-language-server: $schema=${schema}\n`))
    problems.push(`skills/${file.file}:1: the first line is \`# yaml-language-server: $schema=${schema}\`.`);
  if (lines > MOST_LINES)
    problems.push(
      `skills/${file.file}: ${lines} lines are too many; divide it into skills/${file.file.replace(/\.yaml$|\/.*/, '')}/<part>.yaml.`,
    );
  for (const [i, entry] of file.entries.entries()) {
    const before = file.entries[i - 1];
    if (before && before.name.toLowerCase() > entry.name.toLowerCase())
      problems.push(`${placeOf(entry)}: move ${entry.name} up: it comes before ${before.name}.`);
  }
  return problems;
}

function checkUnique(entries: SourceEntry[]): string[] {
  const problems: string[] = [];
  const owners = new Map<string, { entry: SourceEntry; proof: Proof }>();
  const ids = new Map<string, SourceEntry>();
  for (const entry of entries) {
    const other = ids.get(entryId(entry));
    if (other)
      problems.push(
        `${placeOf(entry)}: ${entry.name} has the id of ${other.name} (${placeOf(other)}): join them, or give one an id.`,
      );
    ids.set(entryId(entry), entry);
    for (const [text, { proof, hides, exact }] of spellingsOf(compiledForm(entry))) {
      if (hides) continue;
      const { key, cased } = spellingKey(text);
      const spelling = exact ? cased : key;
      const owner = owners.get(spelling);
      if (owner && owner.entry !== entry && owner.proof !== 'company' && proof !== 'company') {
        problems.push(
          `${placeOf(entry)}: “${text}” is a spelling of ${entry.name} and of ${owner.entry.name} (${placeOf(owner.entry)}): take it from one, or give one \`needs\` for it.`,
        );
      }
      owners.set(spelling, { entry, proof });
    }
  }
  return problems;
}

function checkLinks(entries: SourceEntry[]): string[] {
  const names = new Set(entries.map((entry) => entry.name));
  return entries.flatMap((entry) => {
    const { implies = [], partOf = [], related = [] } = entry.fields;
    const links = [...implies, ...partOf, ...related];
    return [
      ...links
        .filter((link) => !names.has(link))
        .map(
          (link) =>
            `${placeOf(entry)}: ${entry.name} names ${link}, which is no canonical name: correct it or add the entry.`,
        ),
      ...links
        .filter((link) => link === entry.name)
        .map(() => `${placeOf(entry)}: ${entry.name} names itself: remove it.`),
    ];
  });
}

function checkCircles(entries: SourceEntry[]): string[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const isFine = new Set<string>();
  const circle = (name: string, path: string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (isFine.has(name)) return undefined;
    for (const next of byName.get(name)?.fields.implies ?? []) {
      const found = circle(next, [...path, name]);
      if (found) return found;
    }
    isFine.add(name);
    return undefined;
  };
  return entries.flatMap((entry) => {
    const found = circle(entry.name, []);
    isFine.add(entry.name);
    return found ? [`${placeOf(entry)}: \`implies\` runs in a circle: ${found.join(' → ')}: remove one step.`] : [];
  });
}

function checkExact(entry: SourceEntry): string[] {
  const own = [entry.name, ...(entry.fields.aliases ?? [])];
  return (entry.fields.exact ?? [])
    .filter((spelling) => !own.includes(spelling))
    .map(
      (spelling) =>
        `${placeOf(entry)}: \`exact\` of ${entry.name} has “${spelling}”, which is neither its name nor one of its aliases: add it there.`,
    );
}

/** A spelling that is also a word, or very short, must bring sentences that prove its rule. Fields are off in the page. */
function checkProof(entry: SourceEntry, words: ReadonlySet<string>): string[] {
  const { yes, no, kind } = entry.fields;
  if (kind === 'field' || (yes && no)) return [];
  const risky = spellingsOf(compiledForm(entry)).find(
    ([text, { hides }]) => !hides && (isShort(text) || words.has(spellingKey(text).key)),
  );
  if (!risky) return [];
  return [
    `${placeOf(entry)}: “${risky[0]}” of ${entry.name} is also a word or very short: give the entry \`yes\` and \`no\` sentences, and \`exact\`, \`needs\` or \`not\` to keep them.`,
  ];
}

/** As much of an entry's compiled form as its spellings depend on. */
function compiledForm({ name, fields: { full, aliases, exact, needs, not } }: SourceEntry): CompiledSkill {
  const said = Object.entries({ full, aliases, exact, needs, not }).filter(([, value]) => value !== undefined);
  return { id: name, name, ...Object.fromEntries(said) };
}

function isShort(spelling: string): boolean {
  return spellingKey(spelling).key.length < SHORT;
}
