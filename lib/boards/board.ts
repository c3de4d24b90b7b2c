/** A posting found in a page: where it is, and what the page says of it. */
export interface FoundPosting {
  /** The element that holds the description, and nothing but the description. */
  body: Element;
  /** The job's title as the page shows it; empty where it does not say. */
  title: string;
  /** The employer's name; empty where the page does not say. */
  company: string;
  /** Which way led there, for bug reports: the selector. The board's name is put before it. */
  path: string;
  /** The page's structured data about it (JSON-LD), as text, for the background to validate. */
  structured?: string;
}

/** A job board: where it applies, and how its postings are found. One file each; being in the folder is being registered. */
export interface Board {
  /** What people call it. */
  name: string;
  /** `fixed`: its hosts serve nothing but job ads and stand in the manifest. `ask`: the reader switches it on. */
  access: 'fixed' | 'ask';
  /** What the reader should know before switching it on, as one plain sentence; absent where there is nothing special. */
  reason?: string;
  /** Match patterns of whole hosts; the path is decided in `find`. */
  matches: string[];
  /** An address of the kind that holds a posting. */
  example: string;
  /** The postings in the page, in page order; empty where there are none. Reads, and changes nothing. */
  find: (page: Document, url: URL) => FoundPosting[];
}
