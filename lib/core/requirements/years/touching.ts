/** True where the last cue of a text ends it, white space and an opening bracket aside. The pattern must be global. */
export function endsWithCue(cues: RegExp, text: string): boolean {
  const end = text.replace(/[\s(]+$/, '');
  const cue = [...end.matchAll(cues)].at(-1);
  return cue !== undefined && cue.index + cue[0].length === end.length;
}

/** True where a text starts with a cue, white space, commas and an opening bracket aside. The pattern must not be global. */
export function startsWithCue(cues: RegExp, text: string): boolean {
  return cues.exec(text.replace(/^[\s,(-]+/, ''))?.index === 0;
}
