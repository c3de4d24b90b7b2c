import type { Folder } from './folders';
import { type Import, importsOf, moduleName, type Source } from './sources';

const LONGEST = { code: 300, skills: 400 };
const DEFAULT_EXPORTS = /^(lib\/(boards|formats|formats\/imports)\/[^/]+\.ts|entrypoints\/.*|.*\.config\.ts)$/;
const REGISTRY = /https?:\/\/[\w.-]*(?:registry|npmjs|jfrog|artifactory|nexus|verdaccio|pypi)[\w.-]*/;

/** What stands at the top and should not. */
export function strangersAtTop(entries: string[], allowed: string[]): string[] {
  return entries
    .filter((entry) => !entry.startsWith('.') && entry !== 'node_modules' && !allowed.includes(entry))
    .map((entry) => `${entry}: the top level is fixed. Move it into one of its folders, or into docs/.`);
}

/** Files of a kind, or with a name, that their folder does not hold. */
export function strangersInFolders(paths: string[], folders: Folder[]): string[] {
  return paths.flatMap((path) => {
    const folder = folderOf(path, folders);
    if (!folder)
      return [`${path}: no folder of the project holds this. Find it one, or add it to tests/layout/folders.ts.`];
    if (folder.files.test(path.slice(folder.path.length + 1))) return [];
    return [`${path}: ${folder.path}/ holds ${folder.holds}. Rename the file, or move it.`];
  });
}

/** Imports that go against the one way, or out to a package the folder has no need of. */
export function wrongWay(sources: Source[], folders: Folder[]): string[] {
  return sources.flatMap((source) => {
    const folder = folderOf(source.path, folders);
    if (!folder) return [];
    return importsOf(source).flatMap(({ to }) => {
      const target = folderOf(to, folders);
      if (target === folder) return [];
      if (target)
        return folder.folders.includes(target.path) ? [] : [`${source.path} imports ${to}: ${wayOut(folder, target)}`];
      if (folder.packages.some((name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`)))
        return [];
      const may = folder.packages.join(', ') || 'no package';
      return [
        `${source.path} imports ${to}: ${folder.path}/ may import ${may}. Do this where it is allowed and hand the result over.`,
      ];
    });
  });
}

/** Circles of imports, each named once. Types count: whoever reads one file of a circle has to read them all. */
export function circles(imports: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(moduleName(from), [...(next.get(moduleName(from)) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, way: string[]): void => {
    const at = way.indexOf(name);
    if (at >= 0)
      found.push(`${[...way.slice(at), name].join(' → ')}: a circle. Move what both need into a third file.`);
    if (at >= 0 || done.has(name)) return;
    for (const to of next.get(name) ?? []) visit(to, [...way, name]);
    done.add(name);
  };
  for (const name of next.keys()) visit(name, []);
  return found;
}

/** Files that are too long to be one job. */
export function tooLong(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const most = path.startsWith('skills/') ? LONGEST.skills : LONGEST.code;
    const lines = text.split('\n').length - 1;
    if (!/\.(tsx?|mjs|css|yaml)$/.test(path) || lines <= most) return [];
    const advice = path.startsWith('skills/')
      ? 'Make the category a folder with a file for each part.'
      : 'Split it by job.';
    return [`${path}: ${lines} lines, and ${most} is the most. ${advice}`];
  });
}

/** Default exports outside of the places that are collected by them. */
export function defaultExports(sources: Source[]): string[] {
  return sources
    .filter(
      ({ path, text }) => /\.(tsx?|mjs)$/.test(path) && /^export default\b/m.test(text) && !DEFAULT_EXPORTS.test(path),
    )
    .filter(({ path }) => path !== 'tests/vitest.config.ts')
    .map(
      ({ path }) =>
        `${path}: a default export. Give it a name; only boards, formats, entrypoints and settings of tools have one.`,
    );
}

/** Addresses of package registries, which are nobody's business but the machine's. */
export function registries(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const found = REGISTRY.exec(text)?.[0];
    return found
      ? [`${path}: names ${found}. Leave it out; npm knows its registry (omit-lockfile-registry-resolved=true).`]
      : [];
  });
}

/**
 * Modules of lib that no test reaches. Reached is what a test mirrors by its path or any file of tests/ imports, what a
 * reached entry point imports, and what a reached module imports from its own folder: a part of something tested needs no
 * test of its own. Types need none.
 */
export function untested(sources: Source[], tests: Source[]): string[] {
  const mirrored = tests.map(({ path }) => path.replace(/^tests/, 'lib').replace(/(\.dom)?\.test\.tsx?$/, ''));
  const reached = new Set([...mirrored, ...tests.flatMap((test) => importsOf(test).map(({ to }) => to))]);
  const isReached = (path: string) => reached.has(moduleName(path)) || reached.has(`${path.replace(/\/[^/]*$/, '')}/*`);
  const folder = (path: string) => path.split('/').slice(0, 2).join('/');
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const source of sources.filter(({ path }) => isReached(path))) {
      const parts = importsOf(source).map(({ to }) => to);
      const wide = source.path.startsWith('entrypoints/');
      for (const part of parts) if (wide || folder(part) === folder(source.path)) reached.add(part);
    }
  }
  return sources
    .filter(({ path, text }) => path.startsWith('lib/') && /\.tsx?$/.test(path) && !isReached(path) && hasCode(text))
    .map(
      ({ path }) =>
        `${path}: no test reaches it. Write ${path.replace(/^lib/, 'tests').replace(/\.(tsx?)$/, '.test.$1')}.`,
    );
}

/** Tests whose place or name is not that of anything they could be about. */
export function strayTests(tests: string[], sources: string[]): string[] {
  const folders = new Set(
    sources.flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, depth, all) => all.slice(1, depth + 1).join('/')),
    ),
  );
  return tests.flatMap((test) => {
    const folder = test.split('/').slice(1, -1).join('/');
    const [first = ''] = folder.split('/');
    if (['', 'bench', 'browser', 'faults', 'gallery', 'layout', 'skills'].includes(first) || folders.has(folder))
      return [];
    return [`${test}: there is no lib/${folder} or entrypoints/${folder}. Move it so that tests/ mirrors the folders.`];
  });
}

function folderOf(path: string, folders: Folder[]): Folder | undefined {
  return folders.find((folder) => path === folder.path || path.startsWith(`${folder.path}/`));
}

function wayOut(folder: Folder, target: Folder): string {
  const allowed = folder.folders.length > 0 ? `only ${folder.folders.join(', ')}` : 'nothing but itself';
  return `${folder.path}/ may import ${allowed}. A type or function that ${folder.path}/ and ${target.path}/ share belongs in lib/core/.`;
}

function hasCode(text: string): boolean {
  return /^export\s+(?!type\b|interface\b)/m.test(text) || !/^export\b/m.test(text);
}
