import type { PostingName } from '../../core/posting/posting-name';
import { type Addition, type Correction, type Overlay, takenBack } from '../../core/profile/overlay';
import { t } from '../text/text';

/** The lists of an overlay, in the order they are shown. */
export const PARTS = ['own', 'never', 'always', 'notHere', 'noTechnology'] as const;

/** One of the reader's words or corrections, as it is listed. */
export interface ListedCorrection {
  /** Tells it apart from the others of its list. */
  key: string;
  text: string;
  made: Addition;
  /** What takes it back. */
  back: Correction;
}

/** One list of an overlay, newest first. */
export function listed(overlay: Overlay, part: (typeof PARTS)[number]): ListedCorrection[] {
  return made(overlay, part)
    .map(({ text, made }) => ({ key: JSON.stringify(made), text, made, back: takenBack(made) }))
    .reverse();
}

function made(overlay: Overlay, kind: (typeof PARTS)[number]): { text: string; made: Addition }[] {
  switch (kind) {
    case 'own':
      return overlay.own.map(({ name }) => ({ text: name, made: { kind, name } }));
    case 'never':
      return overlay.never.map((skill) => ({ text: skill.name, made: { kind, ...skill } }));
    case 'always':
      return overlay.always.map((one) => ({ text: alwaysText(one), made: { kind, ...one } }));
    case 'notHere':
      return overlay.notHere.map((one) => ({
        text: t('words.notIn', { name: one.name, posting: postingText(one.posting) }),
        made: { kind, ...one },
      }));
    case 'noTechnology':
      return overlay.noTechnology.map((name) => ({ text: name, made: { kind, name } }));
  }
}

function alwaysText({ name, text }: { name: string; text: string }): string {
  return name === text ? name : t('words.alwaysFor', { name, text });
}

function postingText({ title, company, address }: PostingName): string {
  return [title, company].filter(Boolean).join(', ') || address || t('posting.untitled');
}
