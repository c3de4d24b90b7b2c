import type { Bar } from './demand-data';

const ROW = 24;
const LABEL = 224;
const WIDTH = 640;
const VALUE = 90;
/** The most characters of a label. */
const LONGEST = 28;

/** Bars from the side where reading begins, the longest first or as they come; each with its label and its value. */
export function BarPicture({ bars }: { bars: Bar[] }) {
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const room = WIDTH - LABEL - VALUE;
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${ROW * bars.length}`} direction="ltr" role="presentation">
      {bars.map(({ key, label, value, text, kind }, i) => (
        <g key={key} transform={`translate(0 ${i * ROW})`}>
          <text class="picture-label" x={LABEL - 8} y={16} text-anchor="end">
            {label.length > LONGEST ? `${label.slice(0, LONGEST - 1).toWellFormed()}…` : label}
          </text>
          <rect
            class={`picture-${kind}`}
            x={LABEL}
            y={4}
            width={Math.max(2, (room * value) / most)}
            height={ROW - 8}
            rx={2}
          />
          <text class="picture-value" x={LABEL + (room * value) / most + 8} y={16}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
