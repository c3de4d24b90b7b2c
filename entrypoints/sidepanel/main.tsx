import { render } from 'preact';
import '../../lib/ui/window/tokens.css';
import '../../lib/ui/window/base.css';
import { App } from '../../lib/ui/window/App';
import { followActiveTab } from '../windows/follow-active-tab';
import { startTabWindow } from '../windows/tab-window';

const root = document.querySelector('#root') as HTMLElement;

// The panel is as wide as the reader makes it, and as tall as the window.
document.documentElement.classList.add('panel');
startTabWindow({
  isPanel: true,
  tabs: followActiveTab,
  draw: (data, actions) => render(<App data={data} actions={actions} />, root),
});
