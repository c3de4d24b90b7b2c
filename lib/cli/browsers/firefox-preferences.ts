// What a new profile would ask the network for by itself.
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'services.settings.server': 'data:,#off',
  'signon.firefoxRelay.feature': 'disabled',
};

/** The text of a profile's `user.js`: fixed hosts for extensions, a proxy for every request, downloads without a question. */
export function preferences(wish: { uuids: Record<string, string>; proxy: number; downloads: string }): string {
  const all = {
    ...QUIET,
    // The browser's list of downloads would take the focus.
    'browser.download.alwaysOpenPanel': false,
    'browser.download.dir': wish.downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    // A dialog for files is called off as it opens: a file is chosen without it.
    'remote.bidi.dismiss_file_pickers.enabled': true,
    'devtools.console.stdout.content': false,
    // Nobody is there to answer.
    'extensions.webextOptionalPermissionPrompts': false,
    // An extension loaded for a session is removed at its end; what it stored stays, as it does for an installed one.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify(wish.uuids),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': wish.proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': wish.proxy,
    'network.proxy.type': 1,
    // What is built here is signed by nobody.
    'xpinstall.signatures.required': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
