import { expect, test } from 'vitest';
import { readPostingText } from '../../../lib/page/text/posting-text';
import { openPage } from '../../fixtures/open-page';

async function read(html: string) {
  const { document: page } = await openPage(`<!DOCTYPE html>${html}`);
  return readPostingText(page.body, page);
}

test('words in elements of their own that only a style sheet sets apart are apart', async () => {
  const apart = [
    '<p>Remote (<!-- --><span>United States</span><span>Germany</span><span>United Kingdom</span>)</p>',
    '<p><span class="name">Location</span><span class="value"><i>New York</i></span></p>',
    '<p><span>Berlin</span><!-- --><span><!-- --><b>Hamburg</b></span></p>',
  ];
  expect(await Promise.all(apart.map(async (html) => (await read(html)).text))).toEqual([
    'Remote (United States Germany United Kingdom)',
    'Location New York',
    'Berlin Hamburg',
  ]);
  const joined = [
    '<p><span style="color: red">Java</span><span style="color: blue">Script</span></p>',
    '<p>We use Git<span>Hub</span></p><p><span>Type</span>Script</p><p><span>Post</span><span>greSQL</span></p>',
    '<p><span>My</span><span>SQL</span>, <b>Graph</b><b>Query</b>, <span>Rust</span><span>, Go</span></p>',
    '<p><span>A</span><span>Wide</span> <span>v</span><span>8</span> <span>Berlin </span><span>Bonn</span></p>',
  ];
  expect(await Promise.all(joined.map(async (html) => (await read(html)).text))).toEqual([
    'JavaScript',
    'We use GitHub\n\nTypeScript\n\nPostgreSQL',
    'MySQL, GraphQuery, Rust, Go',
    'AWide v8 Berlin Bonn',
  ]);
});
