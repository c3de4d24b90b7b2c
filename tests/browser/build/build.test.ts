import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
// @ts-expect-error the linter has no types
import linter from 'addons-linter';
import { describe, expect, test } from 'vitest';
import { BOARDS } from '../../../lib/boards/catalogue';
import { FIXED_HOSTS } from '../../../lib/boards/fixed-hosts';
import { PAGES_CSP } from '../../../lib/build/manifest';
import { BROWSERS, built } from '../support/browsers';

/** What writes a match, tells of the same job elsewhere, sums up, reports and tells what a word would hit is loaded by a popup only when it is asked for. */
const LATER = /\/(?:open-posting|JobNewsList|Sum|ReportText|WordPreview)-/;
/** The most a file with all it loads may weigh, in bytes when packed. */
const BUDGETS = {
  'scan.js': 14 * 1024,
  'scan-any.js': 36.5 * 1024,
  'popup.html': 44 * 1024,
  'sidepanel.html': 44.25 * 1024,
};
// Names of vocabularies, which are never loaded; match patterns and examples of boards, which are compared with.
const VOCABULARY =
  /^https?:\/\/(schema\.org$|www\.w3\.org\/(1999\/xhtml|1998\/Math\/MathML|2000\/svg|1999\/xlink|XML\/1998\/namespace|2000\/xmlns\/?)$)/;
// A match pattern for the host of a page, which the browser is asked about, for those of a board in many countries, or for pages of
// the web, where a menu has an entry.
const PATTERN = /^(?:https:\/\/(?:\*\.\w+\.)?\$\{\w+\}|https?:\/\/\*)\/\*$/;
// What is put before an address in a table that a reader imports, and only saved.
const TYPED = /^https:\/\/\$\{\w+\}$/;
// Names of vocabularies in PDF files, and what PDF.js compares an address with; it asks none of them.
const OF_PDF = /^https?:\/\/(?:www\.xfa\.org\/schema\/|ns\.adobe\.com\/|www\.w3\.org\/|example\.com$|foo\.bar$|\$\{)/;
const HARMLESS = [...FIXED_HOSTS, ...BOARDS.flatMap(({ matches, example }) => [...matches, example])];

// What is imported for its types alone is not shipped.
const IMPORTED = /^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)/gm;

describe.each(BROWSERS)('%s', (name) => {
  const folder = built(name);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));

  test('what others have written is shipped with its licence, none missing, and so is ours', () => {
    expect(read('LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'));
    const notices = read('THIRD-PARTY.txt');
    const named = [...notices.matchAll(/^-{80}\n\n(\S+) \d\S*\nLicense: (\S+)\n/gm)].map(([, one]) => one ?? '');
    expect(named).toEqual([...named].sort());
    expect(importedPackages()).toContain('preact');
    expect(importedPackages().filter((one) => !named.includes(one))).toEqual([]);
    for (const part of notices.split(`\n\n${'-'.repeat(80)}\n\n`).slice(1))
      expect(part, part.slice(0, 60)).toMatch(
        /permi(?:ssion|tted)|licen[cs]ed under|terms and conditions|apache-2\.0\.txt/i,
      );
  });

  test('every path the manifest and our pages name is there', () => {
    const named = JSON.stringify(manifest).match(/"[\w/.-]+\.(?:js|css|html|png|svg)"/g) ?? [];
    const pages = files.filter((file) => file.endsWith('.html'));
    const loaded = pages.flatMap((page) =>
      [...read(page).matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path]) => `"${path}"`),
    );
    const paths = [...named, ...loaded].map((path) => path.slice(1, -1).replace(/^\//, ''));
    expect(paths).toEqual(expect.arrayContaining(['scan.js', 'background.js', 'popup.html']));
    // Named in code: what is run where the reader asks for it, and the style of marks.
    paths.push('scan-any.js', 'welcome.html', 'assets/marks.css', ...(name === 'firefox' ? ['reader.js'] : []));
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test('the built manifest has the policy, and offers no file to pages', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_security_policy).toEqual({ extension_pages: PAGES_CSP });
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    // What a development build adds to reload itself would be one key too many.
    expect(Object.keys(manifest.commands)).not.toContain('wxt:reload-extension');
    expect(manifest.permissions.includes('sidePanel')).toBe(name === 'chromium');
    expect(manifest.side_panel).toEqual(name === 'chromium' ? { default_path: 'sidepanel.html' } : undefined);
    expect(manifest.sidebar_action?.open_at_install).toBe(name === 'firefox' ? false : undefined);
    expect(manifest.sidebar_action?.default_panel).toBe(name === 'firefox' ? 'sidepanel.html' : undefined);
    expect(manifest.background).toEqual(
      name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    );
  });

  test.each(scripts)('%s makes no code from text and names no address', (script) => {
    const code = read(script);
    const dangers =
      code.match(
        /\b(?:eval\(|new Function\(|importScripts\(|fetch\(|sendBeacon\(|new XMLHttpRequest|new WebSocket|new EventSource)/g,
      ) ?? [];
    // Papa Parse, which is in our windows, could read a file from an address: nobody asks it to, and the policy forbids it.
    // PDF.js could, too, and takes nothing from us but bytes.
    const asked = script.startsWith('chunks/pdfjs-') ? ['fetch(', 'new XMLHttpRequest'] : ['new XMLHttpRequest'];
    expect(script.startsWith('chunks/') ? dangers.filter((one) => !asked.includes(one)) : dangers).toEqual([]);
    const addresses = code.match(/\b(?:https?|wss?):\/\/[^\s"'`\\)]+/g) ?? [];
    expect(
      addresses.filter(
        (address) =>
          !(script.startsWith('chunks/pdfjs-') && OF_PDF.test(address)) &&
          !VOCABULARY.test(address) &&
          !PATTERN.test(address) &&
          !(script.startsWith('chunks/saved-imports-') && TYPED.test(address)) &&
          !HARMLESS.includes(address),
      ),
    ).toEqual([]);
  });

  // A popup waits for all of it to be parsed where the background has to start: what reads is in a file of its own there.
  if (name === 'firefox')
    test('the background that starts is small', () => {
      expect(read('background.js').length).toBeLessThan(200_000);
      expect(read('reader.js').length).toBeGreaterThan(1_000_000);
    });

  test.each(Object.entries(BUDGETS))('%s is light enough', (entry, most) => {
    const bytes = [...parts(entry)].map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
    const size = bytes.reduce((sum, one) => sum + one, 0);
    process.stdout.write(`${name} ${entry}: ${(size / 1024).toFixed(1)} KB packed, at most ${most / 1024}\n`);
    expect(size).toBeLessThanOrEqual(most);
  });

  test('our pages load no style or script from their own text', () => {
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      expect(read(page)).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });

  /** What a window loads when it opens. */
  function parts(entry: string, found = new Set<string>()): Set<string> {
    found.add(entry);
    const folderOf = entry.includes('/') ? entry.replace(/[^/]*$/, '') : '';
    const named = [
      ...read(entry).matchAll(
        /(?:src|href)="\/?([^"#]+)"|\bfrom\s*["'`]\.\/([^"'`]+)["'`]|\bimport\s*\(?["'`]\.\/([^"'`]+)["'`]/g,
      ),
    ];
    for (const [, linked, imported, later] of named) {
      const path = linked ?? folderOf + (imported ?? later);
      if (!found.has(path) && /\.(js|css)$/.test(path) && !LATER.test(path)) parts(path, found);
    }
    return found;
  }
});

test('the linter of Firefox has no error, and each warning is one we know', async () => {
  const config = { _: [built('firefox')], logLevel: 'fatal', output: 'none', shouldScanFile: () => true };
  const report = await linter.createInstance({ config, runAsBinary: false }).run();
  expect(report.errors).toEqual([]);
  const warnings = report.warnings.map(
    ({ code, file }: { code: string; file: string }) => `${code} ${file.replace(/-[\w-]{8}\.js$/, '.js')}`,
  );
  // Preact can set innerHTML where a component asks for it by name; none of ours does, and the policy of our pages forbids it.
  // Readability sets it twice, in the copy it is given: nothing of that is ever put into a page, and no script runs there.
  // PDF.js sets it twice where it draws forms, which nobody asks it to.
  const known = /^UNSAFE_VAR_ASSIGNMENT (?:chunks\/[\w-]+|scan-any)\.js$/;
  expect(warnings.filter((warning: string) => !known.test(warning))).toEqual([]);
  expect(warnings.length).toBeLessThanOrEqual(5);
});

/** The packages of others that what is shipped imports, by the source: from the entrypoints on, from module to module. */
function importedPackages(): string[] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const entries = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).map((file) =>
    join('entrypoints', file),
  );
  const modules = new Set(entries.filter((file) => /\.tsx?$/.test(file)));
  const packages = new Set<string>();
  for (const module of modules) {
    for (const [, one, other] of readFileSync(module, 'utf8').matchAll(IMPORTED)) {
      const name = one ?? other ?? '';
      const beside = join(module, '..', name);
      const found = [`${beside}.ts`, `${beside}.tsx`, join(beside, 'index.ts')].find((file) => existsSync(file));
      if (name.startsWith('.') && found) modules.add(found);
      if (!name.startsWith('.'))
        packages.add(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  }
  return Object.keys(dependencies).filter((name) => packages.has(name));
}
