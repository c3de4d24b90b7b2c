import type { Site } from '../../core/sites/site';
import { looseText } from './text';

/** What a category of the dictionary is called; by its own name where nobody has given it another. */
export function categoryText(category: string): string {
  return looseText(`category.${category.replaceAll('-', '_')}`) || category;
}

/** What to know before a board is switched on: in the reader's language where there is such a text, else as the board says it. */
export function reasonText({ name, reason }: Pick<Site, 'name' | 'reason'>): string {
  if (reason === undefined) return '';
  return looseText(`boards.${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}.reason`) || reason;
}
