/** How a colour is seen: as usual, without one of the three kinds of cones, or without any colour. */
export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'grey';

type Triple = [number, number, number];

const LUMINANCE: Triple = [0.2126, 0.7152, 0.0722];

/** What becomes of linear RGB: the matrices of Machado, Oliveira and Fernandes (2009) for a severity of 1. */
const SIMULATIONS: Record<Vision, Triple[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [LUMINANCE, LUMINANCE, LUMINANCE],
};

/** WCAG 2: how much lighter one colour is than another, 1 to 21. Colours are `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map((one) => dot(LUMINANCE, linear(one))).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How far apart two colours look: the CIE 1976 difference in L*a*b*, in which 2.3 is just to be noticed. */
export function difference(a: string, b: string, vision: Vision): number {
  const [one, other] = [a, b].map((colour) => lab(seen(linear(colour), vision))) as [Triple, Triple];
  return Math.hypot(...one.map((part, i) => part - (other[i] ?? 0)));
}

function seen(colour: Triple, vision: Vision): Triple {
  return SIMULATIONS[vision].map((row) => Math.min(1, Math.max(0, dot(row, colour)))) as Triple;
}

function linear(colour: string): Triple {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Triple;
}

/** From linear RGB, for the white of daylight (D65). */
function lab(rgb: Triple): Triple {
  const x = dot([0.4124, 0.3576, 0.1805], rgb) / 0.9505;
  const y = dot(LUMINANCE, rgb);
  const z = dot([0.0193, 0.1192, 0.9505], rgb) / 1.089;
  const [fx, fy, fz] = [x, y, z].map((t) =>
    t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116,
  ) as Triple;
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
