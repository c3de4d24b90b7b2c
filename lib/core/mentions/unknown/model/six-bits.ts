const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** What a weight of 0 is written as; those below and above go either way from it. */
const MIDDLE = 32;

/** Weights of -32 to 31 as one letter each. */
export function writeWeights(weights: Int8Array): string {
  return Array.from(weights, (weight) => ALPHABET.charAt(weight + MIDDLE)).join('');
}

/** Reads what `writeWeights` wrote. */
export function readWeights(text: string): Int8Array {
  const values = valuesOf(text);
  const weights = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) weights[i] = (values[i] as number) - MIDDLE;
  return weights;
}

/** Bytes as letters of six bits, the first byte's lowest bits first. */
export function writeBytes(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held |= byte << bits;
    for (bits += 8; bits >= 6; bits -= 6) {
      text += ALPHABET.charAt(held & 63);
      held >>= 6;
    }
  }
  return bits > 0 ? text + ALPHABET.charAt(held) : text;
}

/** Reads what `writeBytes` wrote. */
export function readBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  const values = valuesOf(text);
  for (let i = 0; i < values.length; i++) {
    held |= (values[i] as number) << bits;
    bits += 6;
    if (bits < 8) continue;
    bytes[at++] = held & 255;
    held >>= 8;
    bits -= 8;
  }
  return bytes;
}

function valuesOf(text: string): Uint8Array {
  const letters = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) letters[ALPHABET.charCodeAt(i)] = i;
  const values = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) values[i] = letters[text.charCodeAt(i) & 127] as number;
  return values;
}
