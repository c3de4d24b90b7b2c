/** One tab of a driven browser: a page of a site, or a window of ours opened as a page. */
export interface Tab {
  /** The number the extension knows the tab by. */
  id: number;
  /** Runs a function in the page's own world; it sees nothing outside itself. Arguments and result travel as JSON. */
  run: <A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A) => Promise<R>;
  /** The frame in this tab, however deep, whose address begins so; the first of several. Throws, when it is used, where there is none. */
  frame: (start: string) => Pick<Tab, 'run'>;
  /** Clicks, as a person would, in the middle of the first element the selector names, scrolled into view. */
  click: (selector: string) => Promise<void>;
  /** Types into what has the focus; `\n` is the Enter key. */
  type: (text: string) => Promise<void>;
  /** Presses keys one after the other as a keyboard does, each by its name in `KeyboardEvent.key`: `Tab`, `Shift+Tab`, `ArrowDown`, `Space`. */
  press: (...keys: string[]) => Promise<void>;
  /** Presses a key that opens the browser's own dialog for files, and chooses this file there. */
  chooseFile: (key: string, file: string) => Promise<void>;
  /** Loads another address in this tab, or this one again. */
  load: (url: string) => Promise<void>;
  /** Makes what the tab shows as large as this, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** A PNG of what is to be seen. */
  picture: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** What a driven browser is started with. */
export interface Start {
  /** The folder of the built extension. */
  extension: string;
  /** What is served, as HTML by address without query and fragment. Every other request is refused and noted. */
  pages: Map<string, string>;
  /** A folder that keeps the profile when the browser is closed, to start it again with; a throw-away one where absent. */
  folder?: string;
  /** For Firefox alone: the extension as an archive, to install for good and not for the session; `there` where an earlier start in this folder did. */
  lasting?: Buffer | 'there';
  /** Lets the extension into private windows, as its user can in the browser's list of extensions. */
  inPrivate?: true;
  /** The language of the browser itself, as a BCP 47 tag; whatever it is set up for where absent. */
  language?: string;
}

/** What the browser itself does for the extension, outside of any page. */
export interface Inside {
  /** Gives one of the extension's commands in a tab, as its key does. */
  command: (tab: Tab, name: string) => Promise<void>;
  /** Chooses the extension's entry in the context menu of a selected text. */
  chooseMenu: (tab: Tab, selected: string) => Promise<void>;
  /** What the panel beside the page shows as text; empty where it is closed. */
  panelText: () => Promise<string>;
}

/** A real browser with the extension loaded in a throw-away profile and no way to the network; the welcome page is closed. */
export interface Driven extends Inside {
  name: 'chromium' | 'firefox';
  /** What the welcome page said that opened by itself when the extension was installed. */
  welcome: string;
  /** Opens an address in a new tab; `early` runs in the page before any script of the page's own. */
  open: (url: string, early?: () => void) => Promise<Tab>;
  /** Opens an address in a new private window, in a browser that was started with `inPrivate`. */
  openPrivate: (url: string) => Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html?tab=3`, in a new tab. */
  openOwn: (path: string) => Promise<Tab>;
  /** The address of a file of the extension. */
  own: (path: string) => string;
  /** Lets the extension into the page a tab shows now, as a click on its button in the toolbar does. */
  pressButton: (tab: Tab) => Promise<void>;
  /** Stops the extension's background, which the browser starts again at the next message or event. */
  stopBackground: () => Promise<void>;
  /** Starts the extension anew, as after an update. */
  reload: () => Promise<void>;
  /** Switches the extension off, as its user can in the browser's list of extensions. */
  switchOff: () => Promise<void>;
  /** From now on requests are neither answered nor noted: while they are, each file that a page loads takes longer, also one of ours. */
  lookAway: () => Promise<void>;
  /** Every request that nothing in `pages` answers: those of pages by address, all others by host. */
  readonly refused: string[];
  /** The errors and warnings of every console so far, and in Chromium whatever the extension itself said. */
  complaints: () => Promise<string[]>;
  /** Whether the browser has gone, or the connection to it. */
  isLost: () => boolean;
  /** Where downloads end up. */
  downloads: string;
  close: () => Promise<void>;
}
