import { language, type TextKey, t } from '../text/text';
import { heldKeys } from './held-keys';
import { keepFocus } from './keep-focus';

/** Says of one of our windows what it is called, which language its texts are in, and which way they run; keeps the focus in it, and lets a key that is held act once. */
export function startWindow(title: TextKey, page: Document = document): void {
  page.title = t(title);
  page.documentElement.lang = language();
  page.documentElement.dir = t('direction');
  keepFocus(page);
  heldKeys(page);
}
