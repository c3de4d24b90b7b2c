import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of somebody else's of which something is shipped. */
export interface Shipped {
  name: string;
  version: string;
  /** As SPDX names it. */
  license: string;
  /** Where its source is. */
  source: string;
  text: string;
}

interface Described {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  repository?: string | { url?: string };
}

/** What packages hold of others without saying so in their licence. */
const INSIDE: Record<string, string> = {
  unpdf: 'This package contains PDF.js (https://github.com/mozilla/pdf.js), Copyright Mozilla Foundation, Apache-2.0.',
};
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:-[\w-]+)?(?:\.(?:md|txt))?$/i;

/** The package that a module of a bundle comes from, by its folder; nothing where it is our own or made by the build. */
export function packageFolder(module: string): string | undefined {
  const path = module.replace(/^\0/, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** What a package says of itself and its licence. Throws where it ships no text and its licence has no standard one here. */
export function shippedFrom(folder: string): Shipped {
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Described;
  const { name, version, license = '' } = described;
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) texts.push(standardText(described));
  if (INSIDE[name]) texts.push(INSIDE[name]);
  const { repository } = described;
  const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return { name, version, license, source: source.replace(/^git\+/, ''), text: texts.join('\n\n') };
}

/** All of it as one text, in the order of names and versions: the same for the same packages. Where one is under the Apache License, it says where that stands. */
export function noticesText(shipped: Shipped[]): string {
  const keyOf = ({ name, version }: Shipped) => `${name} ${version}`;
  const sorted = [...shipped].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  const parts = sorted.map(({ name, version, license, source, text }) =>
    [`${name} ${version}`, `License: ${license}`, ...(source ? [`Source: ${source}`] : []), '', text].join('\n'),
  );
  const apache = sorted.some(({ license, text }) => `${license} ${text}`.includes('Apache'))
    ? ['The Apache License, Version 2.0, stands in apache-2.0.txt beside this file.']
    : [];
  const head = 'Skillmark contains what others have written, under these licences.';
  return `${[head, ...parts, ...apache].join(`\n\n${'-'.repeat(80)}\n\n`).replace(/\r\n?/g, '\n')}\n`;
}

function standardText({ name, license, author }: Described): string {
  const holder = typeof author === 'string' ? author : author?.name;
  if (!holder || license !== 'MIT')
    throw new Error(`${name} ships no licence text: find it, and say it in lib/build/notices.`);
  // Ours is the same but for its first lines.
  const own = readFileSync(join(import.meta.dirname, '../../../LICENSE'), 'utf8');
  return `Copyright (c) ${holder.replace(/\s*[<(].*$/, '')}\n\n${own.slice(own.indexOf('Permission')).trim()}`;
}
