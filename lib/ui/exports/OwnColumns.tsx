import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TableOffer } from '../data';
import { t } from '../text/text';

interface Props {
  offer: TableOffer['columns'];
  /** The names of those that are chosen, in their order. */
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

/** The columns of a table, chosen one by one and put in order: those that are chosen first, as they stand in the file. */
export function OwnColumns({ offer, chosen, onChoose }: Props) {
  const field = useRef<HTMLFieldSetElement>(null);
  /** What is to have the focus where its column stands then. */
  const wanted = useRef<string>(undefined);
  const byName = new Map(offer.map((one) => [one.name, one]));
  const inOrder = chosen.flatMap((name) => byName.get(name) ?? []);
  const rest = offer.filter(({ name }) => !chosen.includes(name));

  useLayoutEffect(() => {
    const button = wanted.current && field.current?.querySelector<HTMLElement>(`[data-move="${wanted.current}"]`);
    if (button) button.focus();
  });

  function toggle(name: string, on: boolean) {
    const next = on ? [...chosen, name] : chosen.filter((one) => one !== name);
    // A table without a column is none.
    if (next.length > 0) onChoose(next);
  }

  function move(name: string, by: 1 | -1) {
    const names = inOrder.map((one) => one.name);
    const at = names.indexOf(name);
    if (at + by < 0 || at + by >= names.length) return;
    wanted.current = `${name} ${by}`;
    onChoose(names.with(at, names[at + by] ?? name).with(at + by, name));
  }

  return (
    <fieldset
      ref={field}
      onFocusOut={() => {
        wanted.current = undefined;
      }}
    >
      <legend class="visually-hidden">{t('columns.own')}</legend>
      {[...inOrder, ...rest].map(({ name, header }) => {
        const at = chosen.indexOf(name);
        return (
          <div key={name} class="own-column">
            <label>
              <input
                type="checkbox"
                checked={at >= 0}
                onChange={(event) => toggle(name, event.currentTarget.checked)}
              />
              {header}
            </label>
            {at >= 0 &&
              ([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  class="icon-button"
                  data-move={`${name} ${by}`}
                  aria-disabled={at + by < 0 || at + by >= inOrder.length}
                  aria-label={t(by < 0 ? 'columns.earlier' : 'columns.later', { column: header })}
                  title={t(by < 0 ? 'columns.earlier' : 'columns.later', { column: header })}
                  onClick={() => move(name, by)}
                >
                  <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
                </button>
              ))}
          </div>
        );
      })}
    </fieldset>
  );
}
