/** Languages whose names of months are read; none in which a name means another month than in the others. */
const LANGUAGES = 'cs da de en en-GB es fi fr hu it nb nl pl pt ro ru sk sv uk'.split(' ');
const FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

let months: Map<string, number> | undefined;

/** The month that a word names, 1 to 12, in any of the languages, long or short; nothing where it names none. */
export function monthNamed(word: string): number | undefined {
  months ??= allNames();
  return months.get(keyOf(word));
}

/** As the engine writes them. A name that means two months is none. */
function allNames(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const name = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month')?.value;
        const key = keyOf(name ?? '');
        if (/^\p{L}{3,}$/u.test(key)) found.set(key, [month, undefined].includes(found.get(key)) ? month : 0);
      }
    }
  }
  return new Map([...found].filter(([, month]) => month > 0));
}

function keyOf(word: string): string {
  return word.normalize().toLowerCase().replace(/\.$/, '');
}
