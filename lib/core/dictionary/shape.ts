/** What a spelling has that its key has not: its capitals and separators, as pairs of a count of plain letters and what follows them. */
const ZERO = 48;
/** A capital; capitals to the end of the word; all of it as JSON, for what cannot be said otherwise. */
const CAPITAL = '^';
const SHOUTED = '!';
const LITERAL = '"';
/** Separators with a capital behind them. */
const SEPARATORS = ' -._/';
const WITH_CAPITAL = 'SHDUL';

/** How a spelling is written, as `spelled` reads it. `key` is the spelling's own: `spellingKey`. */
export function shapeOf(text: string, key: string): string {
  const shape = shapeAlong(text, key);
  return shape !== undefined && spelled(key, shape) === text ? shape : JSON.stringify(text);
}

/** A spelling from its key and its shape: `nodejs` and that of `Xxxx.xx` are `Node.js`. */
export function spelled(key: string, shape: string): string {
  if (shape.startsWith(LITERAL)) return JSON.parse(shape) as string;
  let text = '';
  let at = 0;
  for (let i = 0; i < shape.length; i += 2) {
    const plain = shape.charCodeAt(i) - ZERO;
    text += key.slice(at, at + plain);
    at += plain;
    const sign = shape.charAt(i + 1);
    const separator = WITH_CAPITAL.indexOf(sign);
    if (sign === SHOUTED) {
      const count = shape.charCodeAt(i + 2) - ZERO;
      text += key.slice(at, at + count).toUpperCase();
      at += count;
      i++;
    } else if (sign === CAPITAL || separator >= 0) {
      text += (separator >= 0 ? SEPARATORS.charAt(separator) : '') + key.charAt(at).toUpperCase();
      at++;
    } else text += sign;
  }
  return text + key.slice(at);
}

function shapeAlong(text: string, key: string): string | undefined {
  let shape = '';
  let plain = 0;
  let at = 0;
  const push = (sign: string) => {
    shape += String.fromCharCode(ZERO + plain) + sign;
    plain = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const [here, letter] = [text.charAt(i), key.charAt(at)];
    const shouted = shoutedFrom(text, i, key, at);
    if (shouted > 1) {
      push(SHOUTED + String.fromCharCode(ZERO + shouted));
      i += shouted - 1;
      at += shouted;
    } else if (here === letter) {
      plain++;
      at++;
    } else if (isCapitalOf(here, letter)) {
      push(CAPITAL);
      at++;
    } else if (SEPARATORS.includes(here)) {
      const hasCapital = isCapitalOf(text.charAt(i + 1), letter) && shoutedFrom(text, i + 1, key, at) < 2;
      push(hasCapital ? WITH_CAPITAL.charAt(SEPARATORS.indexOf(here)) : here);
      if (hasCapital) {
        i++;
        at++;
      }
    } else return undefined;
  }
  return shape;
}

function shoutedFrom(text: string, i: number, key: string, at: number): number {
  let length = 0;
  while (isCapitalOf(text.charAt(i + length), key.charAt(at + length))) length++;
  return length;
}

function isCapitalOf(character: string, letter: string): boolean {
  return letter !== '' && character !== letter && character === letter.toUpperCase();
}
