import { noiseFilter } from './noise';
import { observe } from './observation';

/** After this much quiet, in milliseconds, a batch of changes is read. */
export const QUIET = 100;
/** A batch waits no longer than this, in milliseconds, however much the page moves. */
export const LONGEST = 1_000;
/** How long changes wait, in milliseconds, in places that kept changing for nothing. */
export const NOISY = 5_000;
/** How often, in milliseconds, elements that are not finished are looked at again, and how many times. */
export const UNFINISHED = { pause: 500, times: 20 };
/** A batch with more records than this counts as a change of everything. */
const RECORD_LIMIT = 1_000;

/** What has changed since the last read. */
export interface Change {
  /** True where all has to be read again: the first read, a navigation, too many changes to look at. */
  everything: boolean;
  /** True where the page came back from the browser's cache: whoever was told of it may have forgotten. */
  cameBack: boolean;
  /** The nodes that changed; meaningless where `everything` is set. */
  targets: Set<Node>;
  /** Those of them whose attributes changed, so that what they hold may have been shown or hidden. */
  restyled: Set<Node>;
}

/** What a read found: whether anything was new, and what to look into from now on. */
export interface Outcome {
  changed: boolean;
  /** Elements and shadow roots whose text was read. */
  roots: Node[];
  /** Trees of the page that something to read may come into. */
  trees?: Node[];
  /** True where the page has yet to make its own elements of some: no mutation tells when it does. */
  unfinished?: boolean;
}

/**
 * Calls `read` at once (a prerendered page: when it is shown), and again whenever the page has changed, in batches.
 * Listens only; the page is told nothing. The signal ends everything.
 */
export function watchPage(
  read: (change: Change) => Outcome,
  signal: AbortSignal,
  view: Window & typeof globalThis = window,
): void {
  const page = view.document;
  let noise = noiseFilter();
  const options = { signal, passive: true };
  let everything = true;
  let cameBack = false;
  let targets = new Set<Node>();
  let restyled = new Set<Node>();
  let records = 0;
  let address = view.location.href;
  let first: number | undefined;
  let timer: number | undefined;
  let looks = 0;
  let lookLater: number | undefined;
  const observation = observe(page, (list) => {
    records += list.length;
    everything ||= records > RECORD_LIMIT;
    if (!everything) list.forEach(note);
    schedule(everything || noise.isNews(targets) || observation.hasLost());
  });

  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) return;
  if ((page as Document & { prerendering?: boolean }).prerendering) {
    page.addEventListener('prerenderingchange', start, { ...options, once: true });
  } else start();

  function start(): void {
    observation.follow([]);
    view.addEventListener('popstate', moved, options);
    view.addEventListener('hashchange', moved, options);
    view.addEventListener('pageshow', returned, options);
    const navigation = (view as { navigation?: EventTarget }).navigation;
    navigation?.addEventListener('navigatesuccess', moved, options);
    // A style sheet that comes late may show or hide anything.
    page.addEventListener('load', loaded, { ...options, capture: true });
    flush();
  }

  function moved(): void {
    everything = true;
    noteAddress();
    schedule(true);
  }

  /** Places that were noisy at one address may hold the posting at the next. */
  function noteAddress(): void {
    if (view.location.href === address) return;
    address = view.location.href;
    everything = true;
    noise = noiseFilter();
    looks = 0;
  }

  function note({ type, target }: MutationRecord): void {
    targets.add(target);
    if (type === 'attributes') restyled.add(target);
  }

  function loaded({ target }: Event): void {
    if ((target as Partial<Element>).localName === 'link') moved();
  }

  function returned({ persisted }: PageTransitionEvent): void {
    cameBack ||= persisted;
    if (persisted) moved();
  }

  /** A noisy corner waits for its turn; news put the read forward, and wait for quiet. */
  function schedule(isNews: boolean): void {
    const now = performance.now();
    if (isNews) {
      first ??= now;
      wake(Math.min(now + QUIET, first + LONGEST) - now);
    } else if (timer === undefined) wake(NOISY);
  }

  function wake(wait: number): void {
    view.clearTimeout(timer);
    timer = view.setTimeout(flush, Math.max(0, wait));
  }

  function flush(): void {
    view.clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    noteAddress();
    const change = { everything, cameBack, targets, restyled };
    everything = false;
    cameBack = false;
    targets = new Set();
    restyled = new Set();
    records = 0;
    first = undefined;
    const { changed, roots, trees, unfinished } = read(change);
    if (change.everything || changed) noise.forget(change.targets);
    else noise.count(change.targets);
    if (signal.aborted) return;
    observation.follow(roots, trees);
    view.clearTimeout(lookLater);
    if (unfinished && looks++ < UNFINISHED.times) lookLater = view.setTimeout(moved, UNFINISHED.pause);
  }

  function stop(): void {
    view.clearTimeout(timer);
    view.clearTimeout(lookLater);
    observation.stop();
  }
}
