/** An address of the kind a Greenhouse board gives a posting. */
export const POSTING_URL = 'https://job-boards.greenhouse.io/acme/jobs/4000001';

/**
 * A page of the structure a Greenhouse board has, holding a posting written as plain text or simple Markdown: `#` headings,
 * `-` items, paragraphs between empty lines. Each element of the text says in `data-at` where in the text its own begins.
 */
export function postingPage(text: string, title: string, company: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Job Application for ${escaped(title)} at ${escaped(company)}</title>
<style>${STYLE}</style></head>
<body><main class="job-post">
<a class="logo" href="/acme"><img alt="${escaped(company)} Logo" src="data:,"></a>
<div class="job__header"><div class="job__title"><h1 class="section-header">${escaped(title)}</h1></div></div>
<div class="job__description body">
${body(text, title)}
</div>
<form id="application-form"><label>First name <input name="first_name"></label></form>
</main></body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.6 system-ui, sans-serif; }
.logo { display: none; }
form { margin-top: 3rem; opacity: .7; }
`;

// A heading is its line; an item or a paragraph is every line up to the next empty one, heading or item.
const PIECE = /^(?:(?<hashes>#{1,6}) +(?<title>\S.*)|(?<dash>- )?(?<lines>\S.*(?:\n(?!\s*$|#{1,6} |- ).+)*))/gm;

function body(text: string, jobTitle: string): string {
  let list = false;
  const html: string[] = [];
  for (const { index, 0: whole, groups } of text.matchAll(PIECE)) {
    const { hashes, title, dash, lines } = groups ?? {};
    // The page has its own place for the title.
    if (hashes === '#' && title === jobTitle) continue;
    const own = title ?? lines ?? '';
    const item = dash !== undefined;
    if (item !== list) html.push(item ? '<ul>' : '</ul>');
    list = item;
    const name = item ? 'li' : hashes ? `h${Math.max(2, hashes.length)}` : 'p';
    html.push(`<${name} data-at="${index + whole.length - own.length}">${escaped(own)}</${name}>`);
  }
  return html.join('\n') + (list ? '\n</ul>' : '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
