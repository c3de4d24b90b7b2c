import { expect, test } from 'vitest';
import { importsOf, moduleName, readSources, type Source } from './sources';

const sources = readSources(process.cwd(), ['lib', 'entrypoints']).filter(({ path }) => /\.tsx?$/.test(path));

/** A source with the imports alone that are evaluated before anything else of it. */
function withoutLater({ path, text }: Source): Source {
  return { path, text: text.replace(/^(?:import|export) type\b[^;]*;/gm, '').replace(/\bimport\(/g, '(') };
}

/** Every module that is evaluated before a first answer, each with what asks for it. */
function evaluatedBy(entry: string): Map<string, string> {
  const imports = Map.groupBy(sources.map(withoutLater).flatMap(importsOf), ({ from }) => moduleName(from));
  const reached = new Map([[entry, '']]);
  for (const [module] of reached)
    for (const { to } of imports.get(module) ?? []) if (!reached.has(to)) reached.set(to, module);
  return reached;
}

test('a background that wakes for a window evaluates nothing of the reader', () => {
  const reached = evaluatedBy('entrypoints/background');
  const words = [...reached].filter(([module]) =>
    /^lib\/core\/(?:cues|facts\/(?:kinds|words)|requirements)\//.test(module),
  );
  expect(words).toEqual([]);
  expect(reached.has('entrypoints/background/calls/window-calls')).toBe(true);
  // What reads reaches them.
  expect([...evaluatedBy('entrypoints/background/reader/reader-parts').keys()].join()).toContain('lib/core/cues/');
});

test('what Firefox loads to read shares nothing with its background that has to be one', () => {
  const reached = evaluatedBy('entrypoints/reader');
  expect(reached.has('entrypoints/background/reader/dictionary')).toBe(true);
  // Neither what is stored or held there, nor the class that errors of the reader's are known by.
  expect(
    [...reached.keys()].filter((one) => /^lib\/(?:storage|messaging)\/|^lib\/core\/reader-error$/.test(one)),
  ).toEqual([]);
});
