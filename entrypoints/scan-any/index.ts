import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPostings } from '../../lib/boards';
import { mainTextFinder } from '../../lib/page/main-text-finder';
import { startScan } from '../scan/start';

/** Set by the background in this world where the reader asked for this one page. */
const ASKED = Symbol.for('skillmark.asked');

export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  const findMainText = mainTextFinder(() => ASKED in globalThis);
  startScan((page, url) => {
    // Boards say which hosts they are for by secure addresses; here the reader has said it.
    const found = findPostings(page, new URL(url.href.replace(/^http:/, 'https:')));
    // What fills a frame is an advertisement or a widget unless a board knows it.
    return found.length > 0 || !isTop ? found : findMainText(page, url);
  });
});
