const POSTING = /"@type"\s*:\s*\[?\s*"[^"]*\bJobPosting"/g;
const TITLE = /"title"\s*:\s*"((?:[^"\\\n]|\\.)*)"/;
const COMPANY =
  /"hiringOrganization"\s*:\s*(?:"((?:[^"\\\n]|\\.)*)"|\{(?:[^{}"]|"(?!name")(?:[^"\\\n]|\\.)*")*"name"\s*:\s*"((?:[^"\\\n]|\\.)*)")/;

/**
 * What data that is no JSON, however it is read, still says of its posting: title and employer, as written. `undefined` where it is about
 * none or several, since then it does not say whose they are.
 */
export function brokenPosting(raw: string): Record<string, unknown> | undefined {
  if (raw.match(POSTING)?.length !== 1) return undefined;
  const [, name, inside] = COMPANY.exec(raw) ?? [];
  return { title: unescaped(TITLE.exec(raw)?.[1]), hiringOrganization: unescaped(name ?? inside) };
}

function unescaped(text = ''): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}
