import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Notices } from '../notices/use-notice';
import { Glyph } from '../parts/Glyph';
import { t } from '../text/text';
import type { Bar, DemandActions } from './demand-data';
import { svgText } from './svg-text';

interface Props {
  title: string;
  text?: string;
  /** The heads of the table's columns: what the labels are, what the values are, what more there is. */
  heads: string[];
  bars: Bar[];
  actions: DemandActions;
  notices: Notices;
  /** The picture: an `svg`. */
  children: ComponentChildren;
  /** What stands between the title and the picture. */
  choice?: ComponentChildren;
}

/** What the formats are called in every language. */
const FORMATS = { table: 'CSV', picture: 'SVG' };

/** A picture with its title, the same as a table for who does not see it, and both as files. */
export function Plot({ title, text, heads, bars, actions, notices, children, choice }: Props) {
  const id = useId();
  const picture = useRef<HTMLDivElement>(null);
  const rows = bars.map(({ label, text: value, more = [] }) => [label, value, ...more]);
  const told = (file: string) => ({ text: t('data.exported', { file }) });
  return (
    <section class="plot" aria-labelledby={id}>
      <div class="plot-head">
        <h2 id={id}>{title}</h2>
        {bars.length > 0 && (
          <div class="plot-files">
            <button
              type="button"
              class="button button-small"
              aria-label={t('demand.asCsv', { title })}
              onClick={() => notices.run(() => actions.saveTable([heads, ...rows]), told)}
            >
              <Glyph name="save" />
              {FORMATS.table}
            </button>
            <button
              type="button"
              class="button button-small"
              aria-label={t('demand.asSvg', { title })}
              onClick={() => {
                const svg = picture.current?.querySelector('svg');
                if (svg) void notices.run(() => actions.savePicture(svgText(svg)), told);
              }}
            >
              <Glyph name="save" />
              {FORMATS.picture}
            </button>
          </div>
        )}
      </div>
      {text && <p class="quiet">{text}</p>}
      {choice}
      {bars.length === 0 ? (
        <p class="quiet">{t('demand.nothing')}</p>
      ) : (
        <>
          <div ref={picture} aria-hidden="true">
            {children}
          </div>
          <details class="plot-table">
            <summary>{t('demand.table')}</summary>
            <table>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([label, ...cells], i) => (
                  <tr key={bars[i]?.key}>
                    <th scope="row">
                      <bdi>{label}</bdi>
                    </th>
                    {cells.map((cell, at) => (
                      <td key={heads[at + 1]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
