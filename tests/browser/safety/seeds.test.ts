import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../../lib/cli/browsers/driven';
import { postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, openBrowser } from '../support/browsers';
import { painted } from '../support/painted';
import { ownPostings, seeds } from '../support/postings';
import { testimony, witness } from '../support/witness';

const SAMPLES = [...ownPostings(), ...seeds()];
const onBoard = (id: number) => `https://job-boards.greenhouse.io/acme/jobs/${5_000_000 + id}`;
const elsewhere = (id: number) => `https://careers.acme.example/jobs/${5_000_000 + id}`;

/** The places no painted range covers, each with its text. */
function uncovered(text: string, places: [number, number][], ranges: { start: number; end: number }[]): string[] {
  const open = places.filter(([start, end]) => {
    const covering = ranges.filter((range) => range.start < end && start < range.end);
    return (
      Math.min(...covering.map((range) => range.start)) > start || Math.max(...covering.map((range) => range.end)) < end
    );
  });
  return open.map(([start, end]) => `${start}: ${text.slice(start, end)}`);
}

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  beforeAll(async () => {
    const pages = SAMPLES.flatMap(({ text, title, company }, id) => {
      const page = postingPage(text, title, company);
      return [
        [onBoard(id), page],
        [elsewhere(id), page],
      ];
    });
    browser = await openBrowser(name, Object.fromEntries(pages));
  });
  afterAll(() => browser?.close());

  describe.each(SAMPLES.map((sample, id) => ({ ...sample, number: id })))(
    '$id',
    ({ text, found, notFound, number }) => {
      test('every technology is painted, and nothing that only looks like one', async () => {
        const tab = await browser.open(onBoard(number));
        await expect.poll(async () => uncovered(text, found, await painted(tab)), { timeout: 60_000 }).toEqual([]);
        const ranges = await painted(tab);
        const wrong = ranges.filter((range) => notFound.some(([start, end]) => range.start < end && start < range.end));
        expect(wrong).toEqual([]);
        await tab.close();
      });

      test('HP-10, HP-13: the page neither changes nor hears anything', async () => {
        const tab = await browser.open(onBoard(number), witness);
        const alone = await browser.open(elsewhere(number), witness);
        await expect.poll(async () => (await painted(tab)).length, { timeout: 60_000 }).toBeGreaterThan(0);
        expect(await painted(alone)).toEqual([]);
        expect(await testimony(tab)).toEqual(await testimony(alone));
        await tab.close();
        await alone.close();
      });
    },
  );

  test('no console has an error and no request was made', async () => {
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  });
});
