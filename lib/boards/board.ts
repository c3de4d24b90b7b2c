import type { JobNumbers } from '../core/posting/identity';
import type { PageFields } from '../core/posting/posting';

/** A posting found in a page: where it is, and what the page says of it. */
export interface FoundPosting {
  /** The element that holds the description, and nothing but the description. */
  body: Element;
  /** The job's title as the page shows it; empty where it does not say. */
  title: string;
  /** The employer's name; empty where the page does not say. */
  company: string;
  /** What else the page shows of it; absent where that is nothing. */
  fields?: PageFields;
  /** Its own address, where it is not the page's: of one that stands among others. */
  address?: string;
  /** Elements inside the body that are no part of the description; the same set as long as these are the same. */
  without?: ReadonlySet<Element>;
  /** Which way led there, for bug reports: the board's name, and the selector or the kind of structured data. */
  path: string;
  /** The page's structured data about it (JSON-LD), as text, for the background to validate. */
  structured?: string;
}

/** A posting before it is said which way led to it. */
export type Posting = Omit<FoundPosting, 'path'>;

/**
 * A way to a field. A selector: the first element with something to say is taken, by its `content`, `datetime` or `alt` where it
 * has one, else by its text. A regular expression: its first group in the window's title, from which the posting's own
 * title is taken out. Or a function, given the title as the ways to it found it.
 */
export type Way = string | RegExp | ((page: Document, url: URL, title: string) => string | undefined);

/** One way to a field, or several: the first that gives something counts. */
export type Ways = Way | Way[];

/**
 * A job board: where it applies, and how its postings are found. One file each; being in the folder is being registered.
 * Where neither `body` nor `find` finds anything, the page's structured data is looked at: a board whose pages
 * describe their postings there needs no more than `name`, `matches` and `path`.
 */
export interface Board extends Partial<Record<keyof PageFields, Ways>> {
  /** What people call it. */
  name: string;
  /** Match patterns of whole hosts; none where its postings stand on companies' own sites alone. */
  matches: string[];
  /** Set where its pages stand on companies' own sites, too, and its selectors are its own: it is tried on every host that no board has. */
  anywhere?: true;
  /** What the path of an address with a posting looks like; absent where the selectors alone tell. */
  path?: RegExp;
  /** Selectors of the description, tried in order. Each needs to miss in lists, forms, walls and errors. */
  body?: string | string[];
  /** Tells the description from what else its selectors lead to; absent where they lead to nothing else. */
  fits?: (body: Element) => boolean;
  /** Selector, from the description's element, of what stands inside it and is no part of it: a form, a heading. */
  without?: string;
  /** Where `body` and the ways are looked for; absent where that is the page alone. `parts/trees.ts` for pages made of custom elements. */
  trees?: (page: Document) => ParentNode[];
  /** Ways to the job's title; absent where only structured data says it. */
  title?: Ways;
  /** Ways to the employer's name; absent where only structured data says it. */
  company?: Ways;
  /** The postings of a page that shows many, in page order; in place of `body` and the ways. Reads, and changes nothing. */
  find?: (page: Document, url: URL) => Posting[];
}

/** What people are told of a board, and tests need. No page script carries it. */
export interface About extends Pick<JobNumbers, 'id' | 'embedded' | 'idsOf'> {
  /**
   * Whether the extension runs on its hosts from the start (`fixed`: they stand in `fixed-hosts.ts`, which is closed) or where the
   * reader switches it on (`ask`, as every new board). `none`: it has no hosts of its own.
   */
  access: 'fixed' | 'ask' | 'none';
  /** An address of the kind that holds a posting. */
  example: string;
  /** What the reader should know before switching it on, as one plain sentence; absent where there is nothing special. */
  reason?: string;
  /** Set for one that many people use: it is offered without being looked for. */
  often?: true;
}
