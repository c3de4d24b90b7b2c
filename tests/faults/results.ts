import { FAULT_ID } from './rows';

/** Where tests run: in Node, in a page of Chromium without the extension, or with the built extension in a browser. */
export const PLACES = ['node', 'page', 'chromium', 'firefox'] as const;
export type Place = (typeof PLACES)[number];

/** What one test found, and the rows its name carries. */
export interface Result {
  ids: string[];
  place: Place;
  held: boolean;
}

/** Of Vitest’s JSON report, what is read here. */
export interface Report {
  testResults: {
    name: string;
    assertionResults: { ancestorTitles: string[]; fullName: string; status: string }[];
  }[];
}

/** The results of a report of Vitest's, of tests that ran and carry a row's id. */
export function resultsOf(report: Report): Result[] {
  return report.testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.flatMap(({ ancestorTitles, fullName, status }) => {
      const ids = fullName.match(FAULT_ID) ?? [];
      if (ids.length === 0 || (status !== 'passed' && status !== 'failed')) return [];
      return [{ ids: [...ids], place: placeOf(file, [...ancestorTitles, fullName]), held: status === 'passed' }];
    }),
  );
}

function placeOf(file: string, titles: string[]): Place {
  if (/\.dom\.test\.tsx?$/.test(file)) return 'page';
  if (!/\/tests\/(browser|gallery)\//.test(file)) return 'node';
  return titles.some((title) => title.includes('firefox')) ? 'firefox' : 'chromium';
}
