/** Puts the focus where it stays before a line goes with its buttons: in what comes after it, or goes before it. */
export function leaveLine(button: HTMLElement): void {
  const all = [...(button.closest('.posting')?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
  const line = button.closest('li');
  const rest = all.filter((one) => !line?.contains(one));
  (rest.find((one) => button.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) ?? rest.at(-1))?.focus();
}
