import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPostings, isBoardHost } from '../../lib/boards';
import { mainTextFinder } from '../../lib/page/main-text/main-text-finder';
import { startScan } from '../scan/start';

/** Set by the background in this world where the reader asked for this one page. */
const ASKED = Symbol.for('skillmark.asked');

export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  const isAsked = () => ASKED in globalThis;
  const findMainText = mainTextFinder(isAsked);
  startScan((page, url, tried, seen) => {
    // Boards say which hosts they are for by secure addresses; here the reader has said it.
    const found = findPostings(page, new URL(url.href.replace(/^http:/, 'https:')), tried, seen);
    // What fills a frame is an advertisement or a widget unless a board knows it.
    if (found.length > 0 || !isTop) return found;
    // A board's page on which its adapter finds no posting is a list or a feed.
    if (!isAsked() && isBoardHost(url.hostname)) return [];
    const text = findMainText(page, url);
    tried?.push(`Main text: ${text.length}`);
    return text;
  }, isBoardHost(location.hostname));
});
