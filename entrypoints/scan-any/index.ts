import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPostings } from '../../lib/boards';
import type { Surroundings } from '../../lib/page/follow-postings';
import { mainTextFinder } from '../../lib/page/main-text-finder';
import { startScan } from '../scan/start';

/** Set by the background in this world where the reader asked for this one page. */
const ASKED = Symbol.for('skillmark.asked');

/** Boards first. */
const find: Surroundings['find'] = findPostings;

export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  const findMainText = mainTextFinder(() => ASKED in globalThis);
  startScan((page, url, tried) => {
    // Boards say which hosts they are for by secure addresses; here the reader has said it.
    const found = find(page, new URL(url.href.replace(/^http:/, 'https:')), tried);
    // What fills a frame is an advertisement or a widget unless a board knows it.
    if (found.length > 0 || !isTop) return found;
    const text = findMainText(page, url);
    tried?.push(`Main text: ${text.length}`);
    return text;
  });
});
