import { readFileSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listed } from '../windows/windows';
import { type Gallery, openGallery } from './open-gallery';
import { COMPARED, compared, differenceFrom, REFERENCES, references } from './reference';
import { scenesOf, shoot, withTab } from './shoot';

/** What all references together may weigh, in bytes. */
const MOST = 2.5 * 1024 * 1024;
const scenes = scenesOf(listed());
let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

async function pictures(name: string, style = '') {
  const scene = scenes.find((one) => one.name === name);
  if (!scene) throw new Error(`The gallery has no scene “${name}”.`);
  const before = async (tab: Page) => {
    await scene.before?.(tab);
    await tab.addStyleTag({ content: style });
  };
  return withTab(gallery, async (tab) =>
    compared(await shoot(gallery, tab, style ? { ...scene, before } : scene, COMPARED)),
  );
}

describe.concurrent('each state looks as it did', () => {
  test.each(scenes.map(({ name }) => name))('%s', async (name) => {
    const taken = await pictures(name);
    expect(taken.flatMap(([file, png]) => differenceFrom(file, png) ?? [])).toEqual([]);
    const missing = references().filter((file) => belongsTo(file, name) && !taken.some(([one]) => one === file));
    expect(missing).toEqual([]);
  });
});

describe.concurrent('a fault is seen', () => {
  test.each([
    ['another ground', ':root { --have-soft: #fbe3e5 !important }'],
    ['another colour of letters', ':root { --text-quiet: #76808f !important }'],
    ['a line moved by a pixel', '.sentence:nth-child(2) .line { position: relative; top: 1px }'],
    ['a rounder button', '.button { border-radius: 12px !important }'],
    ['other letters', ':root { --font: "DejaVu Sans", serif !important }'],
    ['a missing shape', '.shape-met { visibility: hidden }'],
  ])('%s', async (_name, style) => {
    const faults = (await pictures('posting', style)).flatMap(([file, png]) => differenceFrom(file, png) ?? []);
    expect(faults.join('\n')).toMatch(/^posting-light\.png: \d+ pixels look different\. See .*posting-light\.png/);
  });

  test('a longer page', async () => {
    const faults = (await pictures('welcome', '.welcome { padding-bottom: 400px }')).map(([file, png]) =>
      differenceFrom(file, png),
    );
    expect(faults[0]).toMatch(/^welcome-light\.png: is 600×\d+, and was 600×\d+\./);
  });

  test('a state without a reference', () => {
    expect(differenceFrom('nothing-of-this-name.png', Buffer.alloc(0))).toMatch(/there is no reference\. .*--update/);
  });
});

test('no reference is left of a state that is gone, and together they weigh little', () => {
  expect(references().filter((file) => !scenes.some(({ name }) => belongsTo(file, name)))).toEqual([]);
  const bytes = references().reduce((sum, file) => sum + statSync(REFERENCES + file).size, 0);
  expect(bytes).toBeLessThan(MOST);
  for (const file of references())
    expect(
      readFileSync(REFERENCES + file)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
});

function belongsTo(file: string, name: string): boolean {
  return file.startsWith(`${name}-`) && /^(light|dark|end)\.png$/.test(file.slice(name.length + 1));
}
