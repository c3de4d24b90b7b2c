import type { StyledMark } from '../../core/marks/mark-style';
import type { PostingReport } from '../../core/posting/posting';
import { highlighterOf } from '../marks/highlighter';
import { rangeOf } from '../marks/ranges';
import { showRange } from '../marks/show-range';
import { isSameReport, type PagePosting, reportOf } from '../text/posting-report';
import { type PostingText, readPostingText, TEXT_LIMIT } from '../text/posting-text';
import { type AskLinks, followLinks } from './follow-links';
import { followScrolling } from './follow-scrolling';
import { outwards } from './observation';
import { newSeed, postingKey } from './posting-key';
import { twice } from './twice';
import { type Change, type Outcome, watchPage } from './watcher';

/** Where postings are looked for, and who is told of them. */
export interface Surroundings {
  /**
   * With `tried`, a line for each way that was tried is put there: which, and how much it found. With `seen`, the page and its
   * open shadow roots, where postings may stand in these.
   */
  find: (page: Document, url: URL, tried?: string[], seen?: Node[]) => PagePosting[];
  /** A posting was found or has changed; the answer is what to paint. */
  found: (report: PostingReport) => Promise<{ marks: StyledMark[] }>;
  /** The postings that are still there, told when one has gone. */
  present: (keys: string[]) => Promise<unknown>;
  /** Which of the page's links lead to postings that the reader has done something with; absent where nobody is to be asked. */
  links?: AskLinks | undefined;
  /** This frame goes elsewhere or is taken away, and its postings with it. One that comes back from the browser's cache is reported again. */
  left: () => void;
  /** The first mark is painted; absent where nobody is to be told. */
  marking?: (() => void) | undefined;
  view?: Window & typeof globalThis;
}

/** What can be asked of the page once it is followed. A key that is not known (any more) is passed over. */
export interface FollowedPostings {
  paint: (key: string, marks: StyledMark[]) => void;
  showMention: (key: string, start: number, end: number) => void;
  /** Takes away what was shown last. */
  hideMention: () => void;
  /** Whether there are more marks than are painted at a time. */
  isInPart: () => boolean;
  /** The keys of the postings that are there now. */
  keys: () => string[];
  /** Asks about the page's links once more. */
  lookAgain: () => void;
  /** Reports these postings again, or every one. */
  readAgain: (keys?: string[]) => void;
}

interface Followed {
  found: PagePosting;
  content: PostingText;
  report: PostingReport;
  /** What was last answered; undefined while there is no answer, so that the next change asks again. */
  marks: StyledMark[] | undefined;
  /** Stands for the last question while its answer is waited for. */
  asked: object | undefined;
}

const UNFINISHED = ':not(:defined)';

/** Finds the page's postings, reports them, paints what is answered, and keeps up with the page until the signal ends it. */
export function followPostings(around: Surroundings, signal: AbortSignal): FollowedPostings {
  const view = around.view ?? window;
  const page = view.document;
  const highlighter = highlighterOf(view, around.marking);
  const seed = newSeed();
  const links = around.links && followLinks(around.links, highlighter, signal, view);
  let followed = new Map<string, Followed>();

  signal.addEventListener('abort', () => highlighter.clear(), { once: true });
  watchPage(read, signal, view);
  // What becomes of a tab the browser tells; of a frame nobody does.
  if (view !== view.top) view.addEventListener('pagehide', () => followed.size > 0 && around.left(), { signal });
  followScrolling(highlighter, signal, view);

  return {
    paint: (key, marks) => {
      const one = followed.get(key);
      if (one) paint(one, marks);
    },
    showMention: (key, start, end) => {
      const one = followed.get(key);
      const range = one && rangeOf(one.content, start, end, page);
      if (!range) return;
      showRange(range, view);
      highlighter.showCurrent(range);
    },
    hideMention: () => highlighter.showCurrent(null),
    isInPart: highlighter.isCrowded,
    keys: () => [...followed.keys()],
    lookAgain: () => links?.again(),
    readAgain: (keys) => {
      for (const [key, one] of followed) if (keys?.includes(key) ?? true) void ask(one, true);
    },
  };

  function read(change: Change): Outcome {
    const before = followed;
    const address = view.location.href;
    followed = new Map();
    const roots: Node[] = [];
    const trees: Node[] = [];
    let changed = false;
    around.find(page, new URL(address), [], trees).forEach((found, index) => {
      const key = postingKey(seed, address, index);
      const known = before.get(key);
      const content = known && !isTouched(known, found, page, change) ? known.content : textOf(found);
      // What shows nothing now may be shown later.
      roots.push(found.body, ...content.shadowRoots);
      if (content.text === '') return;
      const report = reportOf(key, found, content, address);
      const isSame = known !== undefined && isSameReport(known.report, report);
      const one = isSame ? known : { found, content, report, marks: undefined, asked: undefined };
      followed.set(key, one);
      if (!isSame) {
        changed = true;
        void ask(one);
        return;
      }
      const moved = content !== one.content;
      Object.assign(one, { found, content });
      if (one.marks === undefined || change.cameBack) void ask(one, change.cameBack);
      else if (moved) paint(one, one.marks);
    });
    if (forgetGone(before)) changed = true;
    highlighter.tidy();
    if (change.cameBack) links?.again();
    if (links?.look([...new Set([page, ...trees])])) changed = true;
    return { changed, roots, trees, unfinished: [...roots, ...trees].some(isUnfinished) };
  }

  function textOf({ body, without }: PagePosting): PostingText {
    return readPostingText(body, page, TEXT_LIMIT, without);
  }

  /** Gives whether one has gone. */
  function forgetGone(before: Map<string, Followed>): boolean {
    const gone = [...before.keys()].filter((key) => !followed.has(key));
    for (const key of gone) highlighter.forget(key);
    if (gone.length > 0) around.present([...followed.keys()]).catch(() => {});
    return gone.length > 0;
  }

  /** Asks what to paint; `anew` also where an answer is waited for, which may never come. */
  async function ask(one: Followed, anew = false): Promise<void> {
    if (one.asked && !anew) return;
    const asked = {};
    one.asked = asked;
    one.marks = undefined;
    const isWanted = () => one.asked === asked && followed.get(one.report.key) === one && !signal.aborted;
    const answer = await twice(() => around.found(one.report), isWanted);
    if (!isWanted()) return;
    one.asked = undefined;
    if (answer) paint(one, answer.marks);
    // What is painted was answered to an earlier text.
    else highlighter.forget(one.report.key);
  }

  function paint(one: Followed, marks: StyledMark[]): void {
    one.marks = marks;
    highlighter.paint(one.report.key, one.content, marks);
  }
}

function isTouched(
  known: Followed,
  found: PagePosting,
  page: Document,
  { everything, targets, restyled }: Change,
): boolean {
  if (everything || known.found.body !== found.body || known.found.without !== found.without) return true;
  const roots: Node[] = [found.body, ...known.content.shadowRoots];
  for (const target of targets) {
    if (roots.some((root) => Node.prototype.contains.call(root, target))) return true;
  }
  return restyled.size > 0 && outwards(found.body, page).some((node) => restyled.has(node));
}

/** True where a page's own element in it is still to come to life; it may then bring a shadow root, of which nothing tells. */
function isUnfinished(root: Node): boolean {
  if (root.nodeType === 1) return Element.prototype.matches.call(root, `${UNFINISHED}, :has(${UNFINISHED})`);
  const { querySelector } = root.nodeType === 9 ? Document.prototype : DocumentFragment.prototype;
  return querySelector.call(root, UNFINISHED) !== null;
}
