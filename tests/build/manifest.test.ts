import { expect, test } from 'vitest';
import { FIXED_HOSTS } from '../../lib/boards/fixed-hosts';
import { manifest } from '../../lib/build/manifest';
import { flat, textsOf } from '../fixtures/fake-texts';

// A change here changes what a person is asked to trust: it belongs in CHANGELOG.md, and a new host in `ask` boards instead.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; " +
  "base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types skillmark-worker";

test('PP-02: the hosts it runs on from the start are these and no others', () => {
  expect(FIXED_HOSTS).toEqual([
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
    'https://jobs.lever.co/*',
    'https://jobs.eu.lever.co/*',
    'https://jobs.ashbyhq.com/*',
    'https://*.myworkdayjobs.com/*',
    'https://apply.workable.com/*',
    'https://jobs.workable.com/*',
    'https://jobs.smartrecruiters.com/*',
    'https://careers.smartrecruiters.com/*',
    'https://*.jobs.personio.de/*',
    'https://*.jobs.personio.com/*',
    'https://*.applytojob.com/*',
    'https://jobs.jobvite.com/*',
    'https://news.ycombinator.com/*',
  ]);
});

test.each(['chrome', 'firefox'])('PP-02: what %s is asked for does not drift', (browser) => {
  const { name, description, content_scripts, commands, ...rights } = manifest(browser, 'build');
  expect(name).toBe('Skillmark');
  expect(description?.length).toBeLessThanOrEqual(132);
  expect(content_scripts?.map(({ matches, ...script }) => script)).toEqual([
    ...(browser === 'chrome'
      ? [{ css: ['assets/marks.css'], run_at: 'document_start', all_frames: true, match_origin_as_fallback: true }]
      : []),
    { js: ['scan.js'], run_at: 'document_idle', all_frames: true, match_origin_as_fallback: true },
  ]);
  for (const { matches } of content_scripts ?? []) expect(matches).toEqual(FIXED_HOSTS);
  const own =
    browser === 'firefox'
      ? {
          action: {
            theme_icons: [
              { light: 'icon/light-16.png', dark: 'icon/dark-16.png', size: 16 },
              { light: 'icon/light-32.png', dark: 'icon/dark-32.png', size: 32 },
            ],
          },
          browser_specific_settings: {
            gecko: {
              id: 'skillmark@skillmark.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [] } };
  expect(rights).toEqual({
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    optional_host_permissions: ['https://*/*'],
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    content_security_policy: { extension_pages: POLICY },
    ...own,
  });
});

test.each(['chrome', 'firefox'])(
  '%s: each command says in the reader’s language what it does, and three have a key',
  (browser) => {
    const { commands } = manifest(browser, 'build');
    const texts = flat(textsOf('en'));
    for (const { description = '' } of Object.values(commands ?? {})) {
      expect(texts.get(/^__MSG_(\w+)__$/.exec(description)?.[1] ?? '')).toBeTruthy();
    }
    expect(Object.entries(commands ?? {}).map(([name, { suggested_key }]) => [name, suggested_key])).toEqual([
      ['next-mention', { default: 'Alt+Shift+Period' }],
      ['previous-mention', { default: 'Alt+Shift+Comma' }],
      ['toggle-marks', { default: 'Alt+Shift+U' }],
      ['save-posting', undefined],
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel', undefined],
      ['_execute_action', undefined],
    ]);
  },
);

test('only the server for development does without the policy', () => {
  expect(manifest('chrome', 'serve')).not.toHaveProperty('content_security_policy');
});
