import type { LinkTitle } from '../../core/marks/link-title';
import type { Highlighter, PaintedTitle } from '../marks/highlighter';
import { nameOf } from '../marks/mark-names';
import { found, titleRange } from '../marks/title-range';
import { twice } from './twice';

/** The most links of a page that are looked at, and how many are asked about at a time. */
const MOST_LINKS = 2_000;
const BATCH = 500;

/** What of a page's links leads to a posting; the answers stand in the order of the links. */
export type AskLinks = (page: string, links: string[]) => Promise<{ titles: (LinkTitle | null)[] }>;

/** Tells the titles of postings in a list that the reader has done something with. */
export interface FollowedLinks {
  /** Looks for links in these trees, and asks about each address once; gives whether any is new. */
  look: (trees: Node[]) => boolean;
  /** Asks about every link once more. What is painted stays until there are answers. */
  again: () => void;
}

/** Follows the links of a page by what is asked about them, until the signal ends it. */
export function followLinks(
  ask: AskLinks,
  highlighter: Highlighter,
  signal: AbortSignal,
  view: Window & typeof globalThis,
): FollowedLinks {
  let known = new Map<string, LinkTitle | null>();
  let links = new Map<Element, string>();
  let painted: PaintedTitle[] = [];
  // One question after the other: of two that wait in the background only the newer would be answered.
  let asked = Promise.resolve();

  return {
    look: (trees) => {
      links = new Map(trees.flatMap((tree) => found(tree, 'a[href]')).flatMap(addressed));
      const isNew = askAbout();
      paint();
      return isNew;
    },
    again: () => {
      known = new Map();
      askAbout();
    },
  };

  function askAbout(): boolean {
    const of = known;
    const fresh = [...new Set(links.values())].filter((href) => !of.has(href)).slice(0, MOST_LINKS);
    // Asked about once, whatever else changes meanwhile.
    for (const href of fresh) of.set(href, null);
    const isWanted = () => of === known && !signal.aborted;
    for (let from = 0; from < fresh.length; from += BATCH) {
      const some = fresh.slice(from, from + BATCH);
      asked = asked.then(async () => {
        const answer = isWanted() && (await twice(() => ask(view.location.href, some), isWanted));
        if (!answer || !isWanted()) return;
        some.forEach((href, i) => void of.set(href, answer.titles[i] ?? null));
        paint();
      });
    }
    return fresh.length > 0;
  }

  /** The first title of several links in a row that lead to one posting: beside it stand its logo and its buttons. */
  function paint(): void {
    const now: PaintedTitle[] = [];
    const idOf = (link: Element) => known.get(links.get(link) ?? '')?.id;
    let last: string | undefined;
    for (const [link, href] of links) {
      const { id, style } = known.get(href) ?? {};
      if (!id || id === last) continue;
      const range = style && titleRange(link, (other) => (idOf(other) ?? id) !== id);
      if (!range) continue;
      last = id;
      now.push({ range, name: nameOf(style) });
    }
    if (now.length === painted.length && now.every((one, i) => isStill(painted[i] as PaintedTitle, one))) return;
    painted = now;
    highlighter.paintTitles(now);
  }
}

/** A page that draws its list anew leaves ranges behind that hold nothing. */
function isStill(before: PaintedTitle, { range, name }: PaintedTitle): boolean {
  return before.name === name && !before.range.collapsed && before.range.startContainer === range.startContainer;
}

/** A link with its whole address; nothing where it leads to no page. Links of pictures have an object in place of an address. */
function addressed(link: Element): [Element, string][] {
  const { href } = link as HTMLAnchorElement;
  return /^https?:.{1,1000}$/.test(href) ? [[link, href]] : [];
}
