/** Something stored that could not be read, set aside as it was found. */
export interface SetAside {
  /** What it should have been. */
  what: 'profile' | 'overlay' | 'settings' | 'posting' | 'other';
  /** As JSON. */
  content: string;
  /** True where a newer version of Skillmark has stored it: nothing of it is damaged. */
  isNewer?: true;
}

/** What is set aside, as a file that import takes: a list of what each was, and the JSON it was found as. */
export function setAsideFileText(entries: SetAside[]): string {
  return `${JSON.stringify(
    entries.map(({ what, content }) => ({ what, content })),
    null,
    2,
  )}\n`;
}

/** What stands in such a file for `what`, as it was found; nothing where the file is another. */
export function foundInSetAside(file: unknown, what: SetAside['what']): unknown[] | undefined {
  if (!isSetAsideFile(file)) return undefined;
  return file.filter((entry) => entry.what === what).flatMap(({ content }) => parsed(content));
}

function isSetAsideFile(file: unknown): file is { what: string; content: string }[] {
  const isEntry = (entry: unknown) => {
    const { what, content } = (entry ?? {}) as Record<string, unknown>;
    return typeof what === 'string' && typeof content === 'string';
  };
  return Array.isArray(file) && file.length > 0 && file.every(isEntry);
}

/** What was found may be anything, and somebody may have changed the file. */
function parsed(content: string): unknown[] {
  try {
    return [JSON.parse(content)];
  } catch {
    return [];
  }
}
