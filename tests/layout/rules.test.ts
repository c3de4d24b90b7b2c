import { expect, test } from 'vitest';
import { FOLDERS, TOP } from './folders';
import {
  circles,
  defaultExports,
  registries,
  strangersAtTop,
  strangersInFolders,
  strayTests,
  tooLong,
  untested,
  wrongWay,
} from './rules';
import { importsOf } from './sources';

const source = (path: string, text = '') => ({ path, text });

test('imports are found however they are written, and comments are not imports', () => {
  const text = `
import type { A } from './a';
import { b,
  c } from "../core/b";
import './sheet.css';
export * from './index';
const later = import('valibot');
const all = import.meta.glob<Board>('./*.ts', { eager: true });
export const name = 'not an import';
// import { no } from './no';
/* import { no } from './no'; */
const text = "import { no } from './no'";
`;
  expect(importsOf(source('lib/page/x.ts', text))).toEqual([
    { from: 'lib/page/x.ts', to: 'lib/page/a' },
    { from: 'lib/page/x.ts', to: 'lib/core/b' },
    { from: 'lib/page/x.ts', to: 'lib/page/sheet.css' },
    { from: 'lib/page/x.ts', to: 'lib/page' },
    { from: 'lib/page/x.ts', to: 'valibot' },
    { from: 'lib/page/x.ts', to: 'lib/page/*' },
  ]);
});

test('a circle of types is one, too', () => {
  const sources = [source('lib/a.ts', "import type { B } from './b';"), source('lib/b.ts', "import { A } from './a';")];
  expect(circles(sources.flatMap(importsOf))).toHaveLength(1);
});

test('a stranger at the top is named with what to do', () => {
  expect(strangersAtTop(['lib', '.github', 'node_modules', 'utils'], TOP)).toEqual([
    'utils: the top level is fixed. Move it into one of its folders, or into docs/.',
  ]);
});

test.each([
  'lib/core/Trie.ts',
  'lib/core/trie.tsx',
  'lib/ui/score.tsx',
  'lib/ui/data.json',
  'lib/new/x.ts',
  'skills/notes.md',
  'entrypoints/helpers.ts',
  'entrypoints/windows/index.ts',
  'entrypoints/windows/App.tsx',
])('%s stands in no folder that holds it', (path) => expect(strangersInFolders([path], FOLDERS)).toHaveLength(1));

test.each([
  'lib/core/text/fold.ts',
  'lib/ui/Score.tsx',
  'lib/ui/score.css',
  'lib/cli/run.mjs',
  'skills/cloud/aws.yaml',
  'entrypoints/popup/main.tsx',
  'entrypoints/windows/watch-tab.ts',
  'entrypoints/marks.css',
])('%s is where it belongs', (path) => expect(strangersInFolders([path], FOLDERS)).toEqual([]));

test.each([
  ['lib/core/a.ts', "import { b } from '../page/b';"],
  ['lib/core/a.ts', "import type { B } from '../page/b';"],
  ['lib/core/a.ts', "import { browser } from 'wxt/browser';"],
  ['lib/page/a.ts', "import { browser } from 'wxt/browser';"],
  ['lib/page/a.ts', "import { b } from '../formats/b';"],
  ['lib/ui/A.tsx', "import { b } from '../storage/b';"],
  ['lib/ui/A.tsx', "import { b } from '../../entrypoints/popup/b';"],
  ['lib/formats/a.ts', "import fs from 'node:fs';"],
  ['entrypoints/popup/a.ts', "import { b } from '../dashboard/b';"],
  ['entrypoints/popup/a.ts', "import { b } from '../../lib/cli/b';"],
  ['entrypoints/dashboard/a.ts', "import { b } from '../welcome/b';"],
  ['entrypoints/windows/a.ts', "import { b } from '../popup/b';"],
  ['entrypoints/background/a.ts', "import { b } from '../windows/b';"],
  ['lib/cli/a.ts', "import { b } from '../ui/b';"],
])('%s may not: %s', (path, text) => expect(wrongWay([source(path, text)], FOLDERS)).toHaveLength(1));

test.each([
  ['lib/core/a.ts', "import nlp from 'compromise/one';"],
  ['lib/messaging/a.ts', "import { browser } from 'wxt/browser';"],
  ['lib/ui/A.tsx', "import { useState } from 'preact/hooks';"],
  ['entrypoints/popup/main.tsx', "import { b } from '../../lib/storage/b';"],
  ['entrypoints/sidepanel/main.tsx', "import { b } from '../windows/b';"],
  ['lib/cli/a.ts', "import { join } from 'node:path';"],
])('%s may: %s', (path, text) => expect(wrongWay([source(path, text)], FOLDERS)).toEqual([]));

test('a circle is named once', () => {
  const to = (from: string, target: string) => ({ from: `${from}.ts`, to: target });
  expect(circles([to('a', 'b'), to('b', 'c'), to('c', 'a')])).toEqual([
    'a → b → c → a: a circle. Move what both need into a third file.',
  ]);
  expect(circles([to('a', 'b'), to('a', 'c'), to('b', 'c')])).toEqual([]);
});

test('long files are named, data by its own measure', () => {
  expect(tooLong([source('lib/core/a.ts', '\n'.repeat(300)), source('skills/a.yaml', '\n'.repeat(400))])).toEqual([]);
  expect(tooLong([source('lib/core/a.ts', '\n'.repeat(301)), source('skills/a.yaml', '\n'.repeat(401))])).toHaveLength(
    2,
  );
});

test('default exports are kept to where they are collected', () => {
  const text = 'export default {};\n';
  expect(
    defaultExports([
      source('lib/boards/a.ts', text),
      source('entrypoints/scan/index.ts', text),
      source('wxt.config.ts', text),
    ]),
  ).toEqual([]);
  expect(defaultExports([source('lib/core/a.ts', text), source('lib/formats/parts/a.ts', text)])).toHaveLength(2);
});

test('a registry is found in any text', () => {
  const host = ['https://', 'registry.', 'example.org/x'].join('');
  expect(registries([source('package-lock.json', `"resolved": "${host}"`)])).toHaveLength(1);
  expect(registries([source('README.md', 'https://job-boards.greenhouse.io/acme')])).toEqual([]);
});

test('a module is reached by its own test, or as a part of one that is', () => {
  const part = source('lib/core/text/fold.ts', 'export const fold = 1;');
  const whole = source('lib/core/read.ts', "import { fold } from './text/fold';\nexport const read = fold;");
  const types = source('lib/core/skill.ts', 'export type SkillId = string;\nexport interface Skill {}');
  const lone = source('lib/page/lone.ts', 'export const lone = 1;');
  const check = source('tests/core/read.test.ts', "import { read } from '../../lib/core/read';");
  expect(untested([lone], [source('tests/page/lone.dom.test.ts')])).toEqual([]);
  expect(untested([part, whole, types, lone], [check])).toEqual([
    'lib/page/lone.ts: no test reaches it. Write tests/page/lone.test.ts.',
  ]);
});

test('a test of nothing is a stray one', () => {
  const files = ['lib/core/text/fold.ts', 'entrypoints/windows/page-state.ts'];
  expect(
    strayTests(
      [
        'tests/core/text/fold.test.ts',
        'tests/windows/page-state.test.ts',
        'tests/layout.test.ts',
        'tests/browser/x.test.ts',
      ],
      files,
    ),
  ).toEqual([]);
  expect(strayTests(['tests/utils/fold.test.ts'], files)).toHaveLength(1);
});
