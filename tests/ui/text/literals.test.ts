import { expect, test } from 'vitest';
import type { Source } from '../../layout/sources';
import { codeSources, type Node, nodesOf, textsWritten, treeOf } from './sources';

/** Attributes that a reader sees or hears. */
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
];
/** Attributes of our own components that a reader sees; on elements `title` is one of them. */
const SHOWN = [...SPOKEN, 'title', 'text', 'detail', 'confirm'];

/** Texts that a component shows although they stand in no locale file: what is written between tags or in an attribute. */
function literals({ path, text }: Source): string[] {
  const nodes = nodesOf(treeOf({ path, text }));
  const between = nodes
    .filter(({ type }) => type === 'JSXElement' || type === 'JSXFragment')
    .flatMap((element) => element.children as Node[])
    .flatMap((child) => (child.type === 'JSXText' ? [String(child.value)] : textsWritten(child)));
  const inAttributes = nodes
    .filter(({ type, name }) => type === 'JSXAttribute' && SHOWN.includes(String((name as Node).name)))
    .flatMap(({ value }) => (value ? textsWritten(value as Node) : []))
    // A word with nothing around it names a choice: `label="always"`.
    .filter((written) => !/^[a-z]+$/.test(written));
  return [...between, ...inAttributes]
    .filter((written) => /\p{L}/u.test(written))
    .map((written) => `${path}: “${written.trim()}” stands in the code. Move it into lib/ui/locales/en.json.`);
}

test.each([
  ['<p>Saved</p>', 1],
  ["<p>{done ? 'Saved' : t('a.b')}</p>", 1],
  [`<p>{\`\${count} skills\`}</p>`, 1],
  ["<p>{isOpen && 'Open now'}</p>", 1],
  ['<a title="Open it" />', 1],
  ["<a aria-label={isOpen ? 'Close it' : label} />", 1],
  ['<input placeholder="Type a name" />', 1],
  ["<p class={isOpen ? 'open wide' : ''}>{t('a.b')} {count} ({name}) · 3</p>", 0],
  [`<Bar kind="Some" label="always" title={t(\`a.\${b}\`)} data-x="Some text" />`, 0],
  ["<p>{kind === 'Not shown' && <b />}</p>", 0],
])('in %s there are %i', (jsx, count) => {
  expect(literals({ path: 'x.tsx', text: `const x = ${jsx};` })).toHaveLength(count);
});

test('every text of a component stands in the locale files', () => {
  const components = codeSources().filter(({ path }) => path.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(30);
  expect(components.flatMap(literals)).toEqual([]);
});
