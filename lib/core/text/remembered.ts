/** So many answers are kept: as many as a posting has lines, asked about by whoever divides it. */
const MOST = 512;

/** A pure function of a text that keeps its last answers: the lines of a posting are asked about by several of its readers. */
export function remembered<T>(answer: (text: string) => T, most = MOST): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const said = answer(text);
    if (known.size >= most) known = new Map();
    known.set(text, said);
    return said;
  };
}
