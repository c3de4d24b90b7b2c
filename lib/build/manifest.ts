import type { UserManifest } from 'wxt';
import { FIXED_HOSTS } from '../boards/fixed-hosts.ts';

/** The extension's id in Firefox. */
export const GECKO_ID = 'skillmark@skillmark.example';

/** The policy of our own pages: no request, no markup from strings, no script but ours. */
export const PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types skillmark-worker',
].join('; ');

/**
 * What can be done by a key. Three have one from the start, which neither browser nor the usual desktops take: `>` and `<` lead
 * on and back. With more than four, Chromium would not load the extension.
 */
function commands(browser: string): UserManifest['commands'] {
  const description = (name: string) => ({ description: `__MSG_commands_${name}__` });
  const withKey = (name: string, key: string) => ({
    ...description(name),
    suggested_key: { default: `Alt+Shift+${key}` },
  });
  return {
    'next-mention': withKey('nextMention', 'Period'),
    'previous-mention': withKey('previousMention', 'Comma'),
    'toggle-marks': withKey('toggleMarks', 'U'),
    'save-posting': description('savePosting'),
    [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: description('openPanel'),
    // Named, so that the reader finds it among the keys to set.
    _execute_action: description('openPopup'),
  };
}
// Firefox names an icon after the letters it stands beside: light ones in a dark toolbar.
const THEME_ICONS = [16, 32].map((size) => {
  return { light: `icon/light-${size}.png`, dark: `icon/dark-${size}.png`, size };
});

/** The manifest for one browser; under `serve` the policy is left to WXT, whose reloading needs connections. */
export function manifest(browser: string, command: 'build' | 'serve'): UserManifest {
  const everywhere = { matches: FIXED_HOSTS, all_frames: true, match_origin_as_fallback: true };
  return {
    name: 'Skillmark',
    description: '__MSG_extension_summary__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    commands: commands(browser),
    optional_host_permissions: ['https://*/*'],
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    content_scripts: [
      // Firefox takes it where the first mark is painted: no other page can ask for the look of marks.
      ...(browser === 'firefox'
        ? []
        : [{ ...everywhere, css: ['assets/marks.css'], run_at: 'document_start' as const }]),
      { ...everywhere, js: ['scan.js'], run_at: 'document_idle' },
    ],
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_CSP } }),
    ...(browser === 'firefox'
      ? {
          action: { theme_icons: THEME_ICONS },
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [] } }),
  };
}
