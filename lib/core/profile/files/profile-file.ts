import { EMPTY_OVERLAY, type Overlay } from '../overlay';
import { overlayFields } from '../overlay-file';
import type { Profile, ProfileSkill } from '../profile';

/** What a profile file calls itself. */
const PROFILE_FORMAT = 'skillmark-profile';
const VERSION = 1;

/** The profile as a file of ours, with the reader's words and corrections; the same for the same skills in whatever order. */
export function profileFileText({ skills, off, needs }: Profile, overlay: Overlay = EMPTY_OVERLAY): string {
  const fields = sorted(skills).map(({ id, name, level, years }) => ({ id, name, level, years }));
  return `${JSON.stringify({ format: PROFILE_FORMAT, version: VERSION, skills: fields, ...(off && { off }), ...(needs && { needs }), ...overlayFields(overlay) }, null, 2)}\n`;
}

function sorted(skills: ProfileSkill[]): ProfileSkill[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return skills.toSorted((a, b) => order(a.name, b.name) || order(a.id, b.id));
}
