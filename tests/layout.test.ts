import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOLDERS, TOP } from './layout/folders';
import { againstOrder, emptyRooms, tooFull, withoutRoom } from './layout/room-rules';
import { HOUSES } from './layout/rooms';
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
} from './layout/rules';
import { importsOf, readSources } from './layout/sources';

const ROOT = process.cwd();
const present = (path: string) => readdirSync(ROOT).includes(path);
const sources = readSources(ROOT, ['lib', 'entrypoints', 'skills', 'public', 'docs'].filter(present));
const code = sources.filter(({ path }) => /\.(tsx?|mjs)$/.test(path));
const tests = readSources(ROOT, ['tests']).filter(
  ({ path }) => !path.startsWith('tests/fixtures/') || path.endsWith('.ts'),
);

test('the top level holds what it is meant to hold', () => {
  expect(strangersAtTop(readdirSync(ROOT), TOP)).toEqual([]);
});

test('each folder holds one kind of thing', () => {
  expect(
    strangersInFolders(
      sources.map(({ path }) => path),
      FOLDERS,
    ),
  ).toEqual([]);
});

test('each file of a house stands in a room', () => {
  expect(
    withoutRoom(
      code.map(({ path }) => path),
      HOUSES,
    ),
  ).toEqual([]);
});

test('each room that is named is there', () => {
  expect(
    emptyRooms(
      sources.map(({ path }) => path),
      HOUSES,
    ),
  ).toEqual([]);
});

test('no room is a hall', () => {
  expect(tooFull([...sources, ...tests].map(({ path }) => path))).toEqual([]);
});

test('imports run one way', () => {
  expect(wrongWay(code, FOLDERS)).toEqual([]);
  expect(againstOrder(code, HOUSES)).toEqual([]);
});

test('imports run in no circle', () => {
  expect(circles(code.flatMap(importsOf))).toEqual([]);
});

test('no file is too long to be one job', () => {
  expect(tooLong([...sources, ...tests])).toEqual([]);
});

test('exports have names', () => {
  expect(defaultExports([...code, ...tests])).toEqual([]);
});

test('no package registry is named', () => {
  const top = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = top.map(({ name }) => ({ path: name, text: readFileSync(name, 'utf8') }));
  expect(registries([...sources, ...tests, ...files, ...readSources(ROOT, ['.ci'].filter(present))])).toEqual([]);
});

test('a test reaches every module of lib', () => {
  const modules = code.filter(({ path }) => !/\.(d|config)\.ts$/.test(path));
  expect(untested(modules, tests)).toEqual([]);
});

test('tests mirror the folders', () => {
  const files = tests.map(({ path }) => path).filter((path) => path.includes('.test.'));
  expect(
    strayTests(
      files,
      code.map(({ path }) => path),
    ),
  ).toEqual([]);
});
