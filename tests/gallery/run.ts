import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { openGallery } from './pictures/open-gallery.ts';
import { keepReferences } from './pictures/reference.ts';
import { inTabs, scenesOf, shoot } from './pictures/shoot.ts';

// `npm run gallery`: a picture of each window in each state and look, in .output/gallery. Names of states given as arguments
// choose among them, `-- --lang=de` draws them in German; `-- --update` also makes the references anew that
// tests/gallery/pictures/pictures.test.ts compares with.
const OUT = new URL('../../.output/gallery/', import.meta.url).pathname;
const LANGS = readdirSync(new URL('../../lib/ui/locales/', import.meta.url)).map((file) => parse(file).name);
const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--'));
const names = args.filter((arg) => !arg.startsWith('--'));
const update = options.includes('--update');
const lang = options.find((option) => option.startsWith('--lang='))?.slice('--lang='.length) ?? 'en';

const gallery = await openGallery([], lang);
const mistake = mistakeIn(gallery.states.map(({ state }) => state));
if (mistake) {
  process.stderr.write(`gallery: ${mistake}\n`);
  process.exitCode = 2;
} else {
  const scenes = scenesOf(gallery.states).filter(({ state }) => names.length === 0 || names.includes(state));
  const pictures = new Map<string, Buffer>();
  await inTabs(gallery, scenes, async (tab, scene) => {
    for (const [file, png] of await shoot(gallery, tab, scene)) pictures.set(file, png);
  });
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [file, png] of pictures) writeFileSync(OUT + file, png);
  process.stdout.write(`${pictures.size} pictures in ${OUT}\n`);
  if (update) process.stdout.write(`${keepReferences(pictures)}\n`);
}
await gallery.close();

/** What is wrong with the arguments, and what they may be; empty where nothing is. */
function mistakeIn(states: string[]): string {
  const stranger = options.find((option) => option !== '--update' && !option.startsWith('--lang='));
  if (stranger) return `There is no option ${stranger}; there are --update and --lang=CODE.`;
  if (!LANGS.includes(lang)) return `There is no language ${lang}; there are: ${LANGS.join(', ')}.`;
  if (update && args.length > 1) return '--update makes all references anew, in English, and takes nothing beside it.';
  const unknown = names.filter((name) => !states.includes(name));
  return unknown.length > 0 ? `No state is called ${unknown.join(' or ')}; there are: ${states.join(', ')}.` : '';
}
