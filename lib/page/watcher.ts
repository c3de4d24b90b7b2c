import { Noise } from './noise';

/** After this much quiet, in milliseconds, a batch of changes is read. */
export const QUIET = 100;
/** A batch waits no longer than this, in milliseconds, however much the page moves. */
export const LONGEST = 1_000;
/** How long changes wait, in milliseconds, in places that kept changing for nothing. */
export const NOISY = 5_000;
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
}

/** What a read found: whether anything was new, and the shadow roots and elements to look into from now on. */
export interface Outcome {
  changed: boolean;
  roots: Node[];
}

const PAGE: MutationObserverInit = { childList: true, characterData: true, subtree: true };
const ROOT: MutationObserverInit = { ...PAGE, attributeFilter: ['class', 'style', 'hidden', 'open'] };

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
  const noise = new Noise();
  const options = { signal, passive: true };
  let everything = true;
  let cameBack = false;
  let targets = new Set<Node>();
  let records = 0;
  let address = view.location.href;
  let first: number | undefined;
  let timer: number | undefined;
  let observed: Node[] = [];
  const observer = new MutationObserver((list) => {
    records += list.length;
    everything ||= records > RECORD_LIMIT;
    if (!everything) for (const { target } of list) targets.add(target);
    schedule(everything || noise.isNews(targets));
  });

  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) return;
  if ((page as Document & { prerendering?: boolean }).prerendering) {
    page.addEventListener('prerenderingchange', start, { ...options, once: true });
  } else start();

  function start(): void {
    observe([]);
    view.addEventListener('popstate', moved, options);
    view.addEventListener('hashchange', moved, options);
    view.addEventListener('pageshow', returned, options);
    const navigation = (view as { navigation?: EventTarget }).navigation;
    navigation?.addEventListener('navigatesuccess', moved, options);
    flush();
  }

  function moved(): void {
    everything = true;
    schedule(true);
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
    if (view.location.href !== address) {
      address = view.location.href;
      everything = true;
    }
    const change = { everything, cameBack, targets };
    everything = false;
    cameBack = false;
    targets = new Set();
    records = 0;
    first = undefined;
    const { changed, roots } = read(change);
    if (change.everything || changed) noise.forget(change.targets);
    else noise.count(change.targets);
    observe(roots);
  }

  /** Observing a node again changes nothing; only what is gone asks for a new start. */
  function observe(roots: Node[]): void {
    if (signal.aborted) return;
    if (observed.some((node) => !roots.includes(node))) observer.disconnect();
    observer.observe(page, PAGE);
    for (const root of roots) observer.observe(root, ROOT);
    observed = roots;
  }

  function stop(): void {
    view.clearTimeout(timer);
    observer.disconnect();
    targets.clear();
  }
}
