import type { CompiledSkill, CompiledSkills } from '../../core/dictionary/compiled';
import { slug } from '../../core/dictionary/slug.ts';
import type { SourceEntry, SourceFile } from './source.ts';

/** The dictionary as it ships. Links to entries that are not there are left out; the data tests name them. */
export function compileSkills(files: SourceFile[]): CompiledSkills {
  const entries = files.flatMap((file) => file.entries);
  const ids = new Map(entries.map((entry) => [entry.name, entryId(entry)]));
  const compiled: CompiledSkills = {};
  for (const entry of entries) {
    compiled[entry.category] ??= [];
    compiled[entry.category]?.push(compileEntry(entry, ids));
  }
  return compiled;
}

/** The id of an entry: its own, or the slug of its name. */
export function entryId(entry: SourceEntry): string {
  return entry.fields.id ?? slug(entry.name);
}

function compileEntry(entry: SourceEntry, ids: ReadonlyMap<string, string>): CompiledSkill {
  const { full, aliases, exact, needs, not, status, kind } = entry.fields;
  const links = (names: string[] | undefined) => names?.map((name) => ids.get(name)).filter((id) => id !== undefined);
  const compiled = {
    id: entryId(entry),
    name: entry.name,
    aliases,
    full,
    exact,
    needs,
    not,
    implies: links(entry.fields.implies),
    partOf: links(entry.fields.partOf),
    related: links(entry.fields.related),
    retired: status === 'retired' || undefined,
    field: kind === 'field' || undefined,
  };
  const said = Object.entries(compiled).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as unknown as CompiledSkill;
}
