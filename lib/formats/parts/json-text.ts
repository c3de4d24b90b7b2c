const ESCAPES: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** JSON that every reader takes: no lone surrogate, no line separator, nothing that ends a script element. */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, (_, one) => (typeof one === 'string' ? one.toWellFormed() : one), indent);
  return text.replace(/[<\u2028\u2029]/g, (char) => ESCAPES[char] ?? char);
}
