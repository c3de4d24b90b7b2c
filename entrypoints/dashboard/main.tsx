import { render } from 'preact';
import { browser } from 'wxt/browser';
import { compare } from '../../lib/core/compare';
import type { Posting } from '../../lib/core/posting';
import { EMPTY_PROFILE } from '../../lib/core/profile';
import { formats } from '../../lib/formats';
import { exportFileName } from '../../lib/formats/parts/file-name';
import { askBackground } from '../../lib/messaging/window';
import { onStorageChange } from '../../lib/storage/changes';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import { downloadFile } from '../../lib/ui/download-file';
import { dashboardAddress, withoutFormat } from './address';
import { Dashboard, type DashboardActions, type DashboardData } from './Dashboard';

const { signal } = new AbortController();
const root = document.querySelector('#root') as HTMLElement;
const address = dashboardAddress(location.hash);
let whole: Posting | undefined;
let data: DashboardData = { exports: formats.filter((format) => !format.terminalOnly) };

const actions: DashboardActions = {
  searchSkills: (query) => askBackground('search-skills', { query }),
  saveSkill: async (skill) => show({ profile: await askBackground('save-skill', skill) }),
  removeSkill: async (id) => show({ profile: await askBackground('remove-skill', { id }) }),
  showMention: async (_, start, end) => {
    if (!address) return;
    await askBackground('show-mention', { ...placeOf(address), start, end });
    await browser.tabs.update(address.tabId, { active: true });
  },
  save,
};

document.documentElement.classList.add('page');
show({});
start().catch(fail);

async function start() {
  onStorageChange('local', () => void loadProfile(), signal);
  await loadProfile();
  if (!address) return;
  const found = await askBackground('get-posting', placeOf(address));
  if (!found) return show({ posting: 'gone' });
  const { title, company, url } = found.posting;
  whole = found.posting;
  show({ posting: { id: address.key, title, company, url, reading: found.reading } });
  if (!address.format) return;
  save(address.format);
  history.replaceState(null, '', withoutFormat(location.hash));
}

function placeOf({ tabId, frameId, key }: NonNullable<typeof address>) {
  return { tabId, frameId, key };
}

async function loadProfile() {
  try {
    show({ profile: await askBackground('get-profile', {}) });
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown) {
  show({ failed: error instanceof Error ? error.message : String(error) });
}

function save(name: string) {
  const format = formats.find((one) => one.name === name);
  if (!format || !whole || !data.posting || data.posting === 'gone') return;
  const profile = data.profile ?? EMPTY_PROFILE;
  const { reading } = data.posting;
  const match = profile.skills.length > 0 ? { match: compare(reading, profile), profile } : {};
  const text = format.render([{ file: '', found: true, posting: whole, reading, ...match }]);
  const saved = exportFileName(format.extension);
  downloadFile(text, format.mimeType, saved);
  show({ saved });
}

function show(change: Partial<DashboardData>) {
  data = { ...data, ...change };
  render(<Dashboard data={data} actions={actions} />, root);
}
