import { lineOf } from './line';

/** What stands beside a label: the text of the element after the first of these whose own text is the label. */
export function labelled(page: Document, labels: string, label: string): string {
  const [found] = [...page.querySelectorAll(labels)].filter((one) => lineOf(one) === label);
  return lineOf(found?.nextElementSibling);
}
