import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gallery, openGallery } from './open-gallery';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const PAGE = '../../../docs/reading-order.md';
const WORDS = `# What a screen reader reads in the popup

From the first to the last, with the role and name of each: the views, then what is open, its score, what may exclude the reader, what
is missing before what is there, and last what can be done. Made anew by
\`npx vitest run --config tests/vitest.config.ts --project gallery tests/gallery/pictures/reading-order.test.ts --update\`.
`;

test('the popup is read in the order that is written down', async () => {
  const tab = await gallery.tab();
  await tab.setViewportSize({ width: 400, height: 600 });
  await gallery.show(tab, 'real');
  const read = await tab.locator('body').ariaSnapshot();
  await expect(`${WORDS}\n\`\`\`yaml\n${read}\n\`\`\`\n`).toMatchFileSnapshot(PAGE);
});
