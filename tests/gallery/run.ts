import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { openGallery } from './open-gallery.ts';
import { keepReferences } from './reference.ts';
import { inTabs, scenesOf, shoot } from './shoot.ts';

// `npm run gallery`: a picture of each window in each state and look, in .output/gallery. Names of states given as arguments
// choose among them; `-- --update` also makes the references anew that tests/gallery/pictures.test.ts compares with.
const OUT = new URL('../../.output/gallery/', import.meta.url).pathname;
const args = process.argv.slice(2);
const update = args.includes('--update');
const names = args.filter((arg) => !arg.startsWith('--'));

const gallery = await openGallery();
const unknown = names.filter((name) => !gallery.states.some(({ state }) => state === name));
if (unknown.length > 0 || (update && names.length > 0)) {
  const all = gallery.states.map(({ state }) => state).join(', ');
  const sentence = update
    ? '--update makes all references anew and takes no names.'
    : `No state is called ${unknown.join(' or ')}; there are: ${all}.`;
  process.stderr.write(`gallery: ${sentence}\n`);
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
