import type { Block } from '../core/posting/posting';
import type { ExportedPosting, Format } from './format';
import { evidenceLink, webAddress } from './parts/evidence-link';
import { factWords } from './parts/fact-words';
import { htmlText } from './parts/html-text';
import { inPieces } from './parts/in-pieces';
import { GROUPS, type Row, rows } from './parts/rows';
import { savedWords } from './parts/saved-words';
import { detailOf, factsOf, scoreOf, sumOf, titleOf } from './parts/words';

// No script, and nothing is loaded: whatever a posting says, this page is only read.
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>Postings</title>
<style>:root{color-scheme:light dark}body{font:1em/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}th,td{text-align:left;vertical-align:top;padding:.2em .8em .2em 0}</style>
</head>
<body>
`;

/** A page that holds the postings whole, with what they ask for; each sentence leads to its place in the page it was found in. */
export default {
  name: 'html',
  label: 'HTML',
  extension: 'html',
  mimeType: 'text/html',
  ...inPieces(() => ({
    head: HEAD,
    each: article,
    between: '<hr>\n',
    tail: '</body>\n</html>\n',
    none: `${HEAD}<p>No postings.</p>\n</body>\n</html>\n`,
  })),
} satisfies Format;

function article(one: ExportedPosting): string {
  const { posting, match, reading, found, saved } = one;
  const lines = [
    [posting.company, ...factsOf(posting)].filter(Boolean).join(' · '),
    factWords(reading).join(' · '),
    match && `${scoreOf(match)} · ${sumOf(match)}`,
    ...savedWords(one),
  ];
  const all = rows(one);
  const groups = GROUPS.map(([strength, heading]) =>
    table(
      one,
      heading,
      all.filter(({ requirement }) => requirement.strength === strength),
    ),
  );
  const address = webAddress(posting.url);
  return [
    `<article>\n<h1>${htmlText(titleOf(one))}</h1>`,
    address && `<p><a href="${htmlText(address)}">${htmlText(address)}</a></p>`,
    ...lines.map((line) => line && `<p>${htmlText(line)}</p>`),
    ...(saved?.note ?? '').split('\n').map((line) => line.trim() && `<p>${htmlText(line)}</p>`),
    ...groups,
    found ? `<h2>Posting</h2>\n${body(posting.text, posting.blocks)}` : '<p>No posting was found.</p>',
    '</article>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function table(one: ExportedPosting, heading: string, group: Row[]): string {
  if (group.length === 0) return '';
  const lines = group.map((row) => {
    const { line, requirement, skills } = row;
    const detail = detailOf(row);
    const link = evidenceLink(one, requirement);
    const said = htmlText(requirement.evidence);
    const evidence = link ? `<a href="${htmlText(link)}">${said}</a>` : said;
    return `<tr><td>${line?.outcome ?? ''}</td><td>${htmlText(skills + (detail && ` (${detail})`))}</td><td>${evidence}</td></tr>`;
  });
  return `<h2>${heading}</h2>\n<table>\n<tr><th>Result</th><th>Skill</th><th>Evidence</th></tr>\n${lines.join('\n')}\n</table>`;
}

/** The text as its blocks have it; all of it in one paragraph where there are none. */
function body(text: string, blocks: Block[]): string {
  const all: Block[] = blocks.length > 0 ? blocks : [{ start: 0, end: text.length, kind: 'text' }];
  let isList = false;
  const lines = all.map(({ start, end, kind }) => {
    const words = htmlText(text.slice(start, end).replace(kind === 'item' ? /^\s*[-*•]\s+/ : /^$/, ''));
    const list = (kind === 'item') === isList ? '' : isList ? '</ul>\n' : '<ul>\n';
    isList = kind === 'item';
    return `${list}${isList ? `<li>${words}</li>` : kind === 'heading' ? `<h3>${words}</h3>` : `<p>${words}</p>`}`;
  });
  return `${lines.join('\n')}${isList ? '\n</ul>' : ''}`;
}
