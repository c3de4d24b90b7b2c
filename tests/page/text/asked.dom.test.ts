import { expect, test } from 'vitest';
import { readPostingText } from '../../../lib/page/text/posting-text';
import { openPage } from '../../fixtures/open-page';

const LINES = 200;

/** The text of a page, and how often style and visibility of its elements were asked for. */
async function asked(html: string): Promise<{ text: string; styles: number; visibilities: number }> {
  const view = await openPage(`<!DOCTYPE html><style>.block { display: block }</style>${html}`);
  const { getComputedStyle } = view;
  const { checkVisibility } = Element.prototype;
  let [styles, visibilities] = [0, 0];
  view.getComputedStyle = (element) => {
    styles++;
    return getComputedStyle.call(view, element);
  };
  // The reads of a document are taken from here when it is first read.
  Element.prototype.checkVisibility = function (options) {
    visibilities++;
    return checkVisibility.call(this, options);
  };
  try {
    const { text } = readPostingText(view.document.body, view.document);
    return { text, styles, visibilities };
  } finally {
    Element.prototype.checkVisibility = checkVisibility;
  }
}

test('what no style sheet is likely to speak of looks like the element around it, and that one is asked once', async () => {
  const { styles, visibilities } = await asked('<ul><li><span>Ceph</span> and <b>Go</b></li></ul>'.repeat(LINES));
  expect([styles, visibilities]).toEqual([1, 2]);
});

test('an element with a class is asked for its style once, also where all of its style is needed', async () => {
  const { text, styles, visibilities } = await asked('<p><span class="block">Ceph\nand</span> Go</p>'.repeat(LINES));
  expect(text.slice(0, 12)).toBe('Ceph and\nGo\n');
  expect([styles, visibilities]).toEqual([LINES + 1, LINES + 2]);
});

test('how an element is displayed is not asked where lines end before and after it anyway', async () => {
  const item = '<li><a class="block">{}</a></li>'.repeat(LINES);
  expect((await asked(`<ul>${item.replaceAll('{}', '')}</ul>`)).styles).toBe(0);
  const { text, styles } = await asked(`<ul>${item.replaceAll('{}', 'Ceph')}</ul>`);
  expect(text).toBe(Array(LINES).fill('Ceph').join('\n'));
  // Of each whether it shows its text, and in what size.
  expect(styles).toBe(LINES);
});

test('an element with others beside it is asked how it is displayed', async () => {
  expect((await asked('<p><a class="block">Ceph</a><a class="block">Go</a></p>')).text).toBe('Ceph\nGo');
  expect((await asked('<p>You run <a class="block">Ceph</a></p>')).text).toBe('You run\nCeph');
  expect((await asked('<p><i><a class="block">Ceph</a></i> and Go</p>')).text).toBe('Ceph\nand Go');
});
