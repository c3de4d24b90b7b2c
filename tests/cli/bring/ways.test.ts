import { expect, test } from 'vitest';
import { CHROMIUM, FIREFOX, SPREADSHEET } from '../../../lib/cli/bring/needs';
import { advice, type Machine, waysTo } from '../../../lib/cli/bring/ways';

const DEBIAN: Machine = {
  platform: 'linux',
  system: 'debian',
  hasApt: true,
  isRoot: true,
  hasSudo: false,
  playwright: ['node', 'cli.js'],
};
const USER = { ...DEBIAN, isRoot: false };

/** What is run at last in each way. */
function installs(...given: Parameters<typeof waysTo>): (string | undefined)[] {
  return waysTo(...given).map(({ commands }) => commands.at(-1)?.join(' '));
}

const APT = 'apt-get -qq install --yes --no-install-recommends';
const SUDO = 'sudo env DEBIAN_FRONTEND=noninteractive';
const PLAYWRIGHT = 'node cli.js install --no-shell';

test.each<[string, Machine, string[]]>([
  ['Debian as root', DEBIAN, [`${APT} chromium`, `${PLAYWRIGHT} chromium`]],
  ['Debian with sudo', { ...USER, hasSudo: true }, [`${SUDO} ${APT} chromium`, `${PLAYWRIGHT} chromium`]],
  ['Debian without any rights', USER, [`${PLAYWRIGHT} chromium`]],
  ['Debian whose apt is gone', { ...DEBIAN, hasApt: false }, [`${PLAYWRIGHT} chromium`]],
  ['Ubuntu as root', { ...DEBIAN, system: 'ubuntu' }, [`${PLAYWRIGHT} --with-deps chromium`]],
  ['Ubuntu without any rights', { ...USER, system: 'ubuntu' }, [`${PLAYWRIGHT} chromium`]],
  ['Fedora', { ...DEBIAN, system: 'fedora', hasApt: false }, [`${PLAYWRIGHT} chromium`]],
  ['macOS', { ...USER, platform: 'darwin', system: '', hasApt: false, hasSudo: true }, [`${PLAYWRIGHT} chromium`]],
  ['Windows', { ...USER, platform: 'win32', system: '', hasApt: false }, [`${PLAYWRIGHT} chromium`]],
])('Chromium on %s', (_name, machine, expected) => {
  expect(installs(CHROMIUM, machine)).toEqual(expected);
});

test('Firefox has other names', () => {
  expect(installs(FIREFOX, DEBIAN)).toEqual([`${APT} firefox-esr`, `${PLAYWRIGHT} firefox`]);
});

test('the spreadsheet comes by Debian’s package alone', () => {
  expect(installs(SPREADSHEET, DEBIAN)).toEqual([`${APT} libreoffice-calc-nogui`]);
  expect(installs(SPREADSHEET, USER)).toEqual([]);
});

test('what is about to be installed is said in one line', () => {
  const lines = [CHROMIUM, FIREFOX, SPREADSHEET].flatMap((need) => waysTo(need, DEBIAN).map(({ says }) => says));
  expect(lines).toEqual([
    'Installing Chromium by apt-get (package chromium) …',
    'Installing Chromium into Playwright’s folder of browsers, by Playwright’s installer …',
    'Installing Firefox by apt-get (package firefox-esr) …',
    'Installing Firefox into Playwright’s folder of browsers, by Playwright’s installer …',
    'Installing LibreOffice Calc by apt-get (package libreoffice-calc-nogui; one test opens an exported table in it) …',
  ]);
});

test('what to install is said in one sentence', () => {
  expect(advice([CHROMIUM, FIREFOX])).toBe(
    'Chromium and Firefox are missing and cannot be installed from here: install them, on Debian by `apt-get install chromium firefox-esr` as root, elsewhere by `npx playwright-core install chromium firefox`, or name them in $CHROMIUM and $FIREFOX.',
  );
  expect(advice([SPREADSHEET])).toBe(
    'LibreOffice Calc is missing and cannot be installed from here: install it, on Debian by `apt-get install libreoffice-calc-nogui` as root.',
  );
});
