import { App } from '../../lib/ui/window/App';
import { startWindow } from '../../lib/ui/window/start-window';
import { DASHBOARD_STATES } from '../gallery/states/dashboard-states';
import { fakeActions } from '../gallery/states/fake-actions';
import { POPUP_STATES } from '../gallery/states/popup-states';
import { WELCOME_STATES } from '../gallery/states/welcome-states';
import { drawDashboard } from '../gallery/windows/dashboard';
import { drawWelcome } from '../gallery/windows/welcome';
import { mount } from './mount';

/** A state of one of our windows, and what is done in it before it is looked at. */
export interface Drawing {
  name: string;
  draw: () => void;
  after?: () => unknown;
}

const click = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.click();
const popup = (name: string) => () => {
  const data = POPUP_STATES[name];
  if (data) mount(<App data={data} actions={fakeActions()} />);
};
const root = () => mount(null);

/** Every state of the popup in the gallery, and what opens in it. */
export const POPUP_DRAWINGS: Drawing[] = [
  ...Object.keys(POPUP_STATES).map((name) => ({ name, draw: popup(name) })),
  { name: 'sum', draw: popup('posting'), after: click('.sum-button') },
  { name: 'place shown', draw: popup('posting'), after: click('.line-show') },
  { name: 'skill added', draw: popup('posting'), after: click('.line .icon-button, .add-offer') },
  { name: 'skills', draw: popup('posting'), after: click('#tab-skills') },
  { name: 'no skills', draw: popup('no-skills'), after: click('#tab-skills') },
  { name: 'private, asked', draw: popup('private'), after: click('.save') },
  {
    name: 'search',
    draw: popup('posting'),
    after: async () => {
      click('#tab-skills')();
      await search('o');
    },
  },
  {
    name: 'nothing found',
    draw: popup('posting'),
    after: async () => {
      click('#tab-skills')();
      await search('zzzz');
    },
  },
];

/** Every state of our tab and of the welcome page in the gallery, and what opens in it. */
export const PAGE_DRAWINGS: Drawing[] = [
  ...Object.entries(DASHBOARD_STATES).map(([name, data]) => ({ name, draw: () => drawDashboard(data, root()) })),
  ...Object.entries(WELCOME_STATES).map(([name, data]) => ({ name, draw: () => drawWelcome(data, root()) })),
  ...[
    { name: 'details', after: click('.saved-title') },
    { name: 'removed', after: click('.saved-buttons button') },
  ].map((one) => ({ ...one, draw: () => drawDashboard(must(DASHBOARD_STATES.dashboard), root()) })),
  ...[
    { name: 'delete, asked', after: click('.view-data .button-danger') },
    { name: 'import', after: () => choose('{"skills":[{"id":"ceph","name":"Ceph","level":"expert"}]}') },
    { name: 'import failed', after: () => choose('{"skills":[{"id":"ceph","name":"Ceph","level":"guru"}]}') },
  ].map((one) => ({ ...one, draw: () => drawDashboard(must(DASHBOARD_STATES['dashboard-data']), root()) })),
  {
    name: 'each colour',
    draw: () => drawDashboard(must(DASHBOARD_STATES['dashboard-colours']), root()),
    after: click('.mark-settings summary'),
  },
];

/** Draws a state in the language that is spoken, as its window does at start. */
export async function drawState({ draw, after }: Drawing): Promise<void> {
  startWindow('app.name');
  document.documentElement.classList.add('page');
  draw();
  if (!after) return;
  await settled();
  await after();
  await settled();
}

/** What is drawn later, such as what a search has found, is there after two frames. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
}

async function search(text: string): Promise<void> {
  await settled();
  const field = must(document.querySelector<HTMLInputElement>('[role=combobox]'));
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function choose(text: string): Promise<void> {
  const field = must(document.querySelector<HTMLInputElement>('.import-skills-part input[type=file]'));
  const files = new DataTransfer();
  files.items.add(new File([text], 'my-skills.json', { type: 'application/json' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

function must<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('The gallery has no such thing.');
  return value;
}
