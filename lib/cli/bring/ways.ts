import type { Need } from './needs';

/** What decides how something can be brought to a machine. */
export interface Machine {
  /** As `process.platform` has it. */
  platform: string;
  /** `ID` in /etc/os-release, such as `debian` or `ubuntu`; empty where there is none. */
  system: string;
  hasApt: boolean;
  isRoot: boolean;
  /** Whether sudo is there, and lets through without a question or can ask one. */
  hasSudo: boolean;
  /** The words that Playwright's installer is called by. */
  playwright: string[];
}

/** One way to bring something. */
export interface Way {
  /** What is about to happen, for the reader. */
  says: string;
  /** What is run, in this order, each as its words; the last one installs. */
  commands: string[][];
}

/** The ways to bring something to a machine, the best first; none where nothing may be installed. */
export function waysTo(need: Need, machine: Machine): Way[] {
  const { platform, system, hasApt, isRoot, hasSudo, playwright } = machine;
  const mayInstall = platform === 'linux' && hasApt && (isRoot || hasSudo);
  const ways: Way[] = [];
  // Ubuntu has neither of Debian's packages: there they only lead to its other store.
  if (mayInstall && system === 'debian') ways.push(byApt(need, isRoot));
  if (need.playwright) {
    // Elsewhere with apt, the installer brings the libraries that a browser needs, too.
    const libraries = mayInstall && system !== 'debian' ? ['--with-deps'] : [];
    ways.push({
      says: `Installing ${need.name} into Playwright’s folder of browsers, by Playwright’s installer …`,
      commands: [[...playwright, 'install', '--no-shell', ...libraries, need.playwright]],
    });
  }
  return ways;
}

function byApt({ name, debian, purpose }: Need, isRoot: boolean): Way {
  const apt = [...(isRoot ? [] : ['sudo', 'env', 'DEBIAN_FRONTEND=noninteractive']), 'apt-get', '-qq'];
  return {
    says: `Installing ${name} by apt-get${isRoot ? '' : ' and sudo'} (package ${debian}${purpose ? `; ${purpose}` : ''}) …`,
    commands: [
      [...apt, 'update'],
      [...apt, 'install', '--yes', '--no-install-recommends', debian],
    ],
  };
}

/** The sentence that says what the reader has to install. */
export function advice(missing: Need[]): string {
  const names = missing.map(({ name }) => name).join(' and ');
  const packages = missing.map(({ debian }) => debian).join(' ');
  const browsers = missing.flatMap(({ playwright }) => playwright ?? []).join(' ');
  const variables = missing.flatMap(({ variable }) => (variable ? [`$${variable}`] : [])).join(' and ');
  const [is, them] = missing.length > 1 ? ['are', 'them'] : ['is', 'it'];
  const elsewhere = browsers && `, elsewhere by \`npx playwright-core install ${browsers}\``;
  const other = variables && `, or name ${them} in ${variables}`;
  return `${names} ${is} missing and cannot be installed from here: install ${them}, on Debian by \`apt-get install ${packages}\` as root${elsewhere}${other}.`;
}
