import { LEVELS, type Level } from '../../core/profile/profile';
import { language, t } from '../text/text';

/** The level whose word begins with a letter that was typed, the one after `now` where several do; nothing for other keys. */
export function levelAt(key: string, now: Level): Level | undefined {
  if (!/^\p{L}$/u.test(key)) return undefined;
  const small = (text: string) => text.toLocaleLowerCase(language());
  const fitting = LEVELS.filter((one) => small(t(`level.${one}`)).startsWith(small(key)));
  return fitting[(fitting.indexOf(now) + 1) % fitting.length];
}
