import type { Bar } from './demand-data';

const WIDTH = 640;
const HEIGHT = 200;
const SIDE = 56;
const FOOT = 24;
const LINES = [0, 0.25, 0.5, 0.75, 1];

/** Shares from 0 to 1 over time: a point for each week, a line between them. `percentText` writes a share. */
export function LinePicture({ bars, percentText }: { bars: Bar[]; percentText: (share: number) => string }) {
  const room = { width: WIDTH - SIDE - 16, height: HEIGHT - FOOT - 8 };
  const at = (i: number) => SIDE + (bars.length < 2 ? room.width / 2 : (i * room.width) / (bars.length - 1));
  const up = (share: number) => 8 + room.height * (1 - share);
  const ends = [...new Set([0, bars.length - 1])];
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} direction="ltr" role="presentation">
      {LINES.map((share) => (
        <g key={share}>
          <line class="picture-line" x1={SIDE} x2={WIDTH - 8} y1={up(share)} y2={up(share)} />
          <text class="picture-value" x={SIDE - 6} y={up(share) + 4} text-anchor="end">
            {percentText(share)}
          </text>
        </g>
      ))}
      <polyline class="picture-path" points={bars.map(({ value }, i) => `${at(i)},${up(value)}`).join(' ')} />
      {bars.map(({ key, value }, i) => (
        <circle key={key} class="picture-plain" cx={at(i)} cy={up(value)} r={3} />
      ))}
      {ends.map((i) => (
        <text
          key={i}
          class="picture-value"
          x={at(i)}
          y={HEIGHT - 6}
          text-anchor={i === 0 && bars.length > 1 ? 'start' : bars.length > 1 ? 'end' : 'middle'}
        >
          {bars[i]?.label}
        </text>
      ))}
    </svg>
  );
}
