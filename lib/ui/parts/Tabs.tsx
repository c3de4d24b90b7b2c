import './tabs.css';
import { numberText, t } from '../text/text';

/** One view among several. */
export interface Tab<Name extends string> {
  name: Name;
  label: string;
  count?: number;
}

interface Props<Name extends string> {
  tabs: Tab<Name>[];
  current: Name;
  onPick: (name: Name) => void;
}

/** Switches between views: one stop for the Tab key, arrow keys within. The panel's id is `panel-` and the name. */
export function Tabs<Name extends string>({ tabs, current, onPick }: Props<Name>) {
  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    const at = tabs.findIndex((tab) => tab.name === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onPick(next.name);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t('app.views')} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label, count }) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === current}
          aria-controls={`panel-${name}`}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onPick(name)}
        >
          {label}
          {count !== undefined && (
            <>
              {' '}
              <span class="tabs-count">{numberText(count)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
