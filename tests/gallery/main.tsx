import '../fixtures/fake-texts';
import { render } from 'preact';
import '../../lib/ui/window/tokens.css';
import '../../lib/ui/window/base.css';
import { startWindow } from '../../lib/ui/window/start-window';
import { speak } from '../fixtures/fake-texts';
import './gallery.css';
import { listed, WINDOWS, windowOfState } from './windows/windows';

// `?state=posting` shows the window that has this state, in it, `&lang=de` in German; all actions work on data in memory. Without a state: a list of all.
const asked = new URLSearchParams(location.search);
const state = asked.get('state');
const root = document.querySelector('#root') as HTMLElement;

speak(asked.get('lang') ?? 'en');
startWindow('app.name');

// What comes next is drawn over what is there, as when an answer arrives.
addEventListener('show', ({ detail }: CustomEventInit<string>) => windowOfState(detail ?? '').draw(detail ?? '', root));

if (state) windowOfState(state).draw(state, root);
else {
  render(
    <main class="gallery" data-states={JSON.stringify(listed())}>
      {Object.entries(WINDOWS).map(([name, { states }]) => (
        <section key={name}>
          <h1>{name}</h1>
          <ul>
            {Object.keys(states).map((one) => (
              <li key={one}>
                <a href={`?state=${one}`}>{one}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>,
    root,
  );
}
