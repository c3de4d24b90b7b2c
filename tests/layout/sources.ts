import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the project: its path from the root, with `/`, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** One import, resolved: `to` is a path of the project without extension, `folder/*` for a whole folder, or the name of a package. */
export interface Import {
  from: string;
  to: string;
}

const STATEMENT = /^(?:import|export)(?:\s+type\b)?\s*(?:[\w\s{},*$]*?\bfrom\s*)?['"](?<what>[^'"]+)['"]/gm;
const GLOB = /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*['"](?<what>[^'"]+)['"]/g;
const CALL = /\bimport\(\s*['"](?<what>[^'"]+)['"]\s*\)/g;

/** Every file below these folders, in order of name. */
export function readSources(root: string, paths: string[]): Source[] {
  return paths.flatMap((path) => {
    const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return files.sort().map((file) => ({ path: file.slice(root.length + 1), text: readFileSync(file, 'utf8') }));
  });
}

/** The imports of one file. */
export function importsOf({ path, text }: Source): Import[] {
  const code = text.replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [STATEMENT, CALL, GLOB]
    .flatMap((form) => [...code.matchAll(form)])
    .map(({ groups }) => ({
      from: path,
      to: resolve(path, groups?.what ?? ''),
    }));
}

/** A path without its extension, and without `/index`. */
export function moduleName(path: string): string {
  return path.replace(/\.(d\.ts|tsx?|mjs)$/, '').replace(/\/index$/, '');
}

function resolve(from: string, what: string): string {
  if (!what.startsWith('.')) return what;
  const parts = from.split('/').slice(0, -1);
  for (const part of what.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return moduleName(parts.join('/'));
}
