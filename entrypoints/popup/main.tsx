import { render } from 'preact';
import '../../lib/ui/window/tokens.css';
import '../../lib/ui/window/base.css';
import { App } from '../../lib/ui/window/App';
import { openPanel } from '../windows/open-panel';
import { startTabWindow } from '../windows/tab-window';
import { tabToShow } from '../windows/watch-tab';

const root = document.querySelector('#root') as HTMLElement;

// Opened as a page of its own, the popup takes the width it is given.
document.documentElement.classList.toggle('page', location.search !== '');
startTabWindow({
  isPanel: false,
  tabs: async (onTab) => onTab(await tabToShow(new URL(location.href))),
  more: (tabNow) => ({
    keepOpen: async () => {
      await openPanel(tabNow().windowId);
      window.close();
    },
  }),
  draw: (data, actions) => render(<App data={data} actions={actions} />, root),
});
