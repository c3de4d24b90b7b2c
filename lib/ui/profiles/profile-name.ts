import type { NamedProfile } from '../../core/profile/several/profiles';
import { t } from '../text/text';

/** What a profile is called where the reader may have given it no name. */
export function profileName({ name }: NamedProfile): string {
  return name || t('profiles.unnamed');
}
