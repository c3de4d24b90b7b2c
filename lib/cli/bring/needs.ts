/** Something that a command needs of the machine and may bring. */
export interface Need {
  name: string;
  /** Its package in Debian. */
  debian: string;
  /** What Playwright's installer calls it; absent where it has none. */
  playwright?: 'chromium' | 'firefox';
  /** The variable that names another one; absent where none does. */
  variable?: string;
  /** What it is for, where that is not said by its name. */
  purpose?: string;
}

/** What `npm start` needs. */
export const CHROMIUM: Need = { name: 'Chromium', debian: 'chromium', playwright: 'chromium', variable: 'CHROMIUM' };

/** What `npm test` needs beside. */
export const FIREFOX: Need = { name: 'Firefox', debian: 'firefox-esr', playwright: 'firefox', variable: 'FIREFOX' };

/** What one test makes use of where it is at hand. */
export const SPREADSHEET: Need = {
  name: 'LibreOffice Calc',
  debian: 'libreoffice-calc-nogui',
  purpose: 'one test opens an exported table in it',
};
