/** What is done with the saved postings, and how a figure says it. */
export const STEPS = {
  open: 'opened',
  search: 'searched',
  status: 'narrowed to a status',
  skill: 'narrowed to a skill',
  least: 'narrowed to a match',
  board: 'narrowed to a board',
  mode: 'narrowed to a work mode',
  days: 'narrowed to an age',
  remove: 'one removed',
  export: 'one of many exported',
} as const;

/** What each step takes in milliseconds, and in MB what the window holds, where the browser tells. */
export type Times = Record<keyof typeof STEPS | 'memory', number>;

/** In bytes. */
export const MEGABYTE = 1_000_000;

/** Runs in the dashboard and does all but opening it; leaves everything as it was. Throws what did not happen in `patience` milliseconds. */
export async function stepsInDashboard(patience: number, megabyte: number): Promise<Omit<Times, 'open'>> {
  const changed = (what: string, isDone: () => boolean) =>
    new Promise<number>((done, fail) => {
      const began = performance.now();
      const look = () => {
        const time = performance.now() - began;
        if (isDone()) done(time);
        else if (time > patience)
          fail(new Error(`${what}: that did not happen. ${document.querySelector('.notice')?.textContent ?? ''}`));
        else setTimeout(look, 0);
      };
      look();
    });
  const first = () => document.querySelector<HTMLElement>('.saved-row')?.dataset.id;
  const shown = () => Number(document.querySelector('.saved-table')?.getAttribute('aria-rowcount')) - 1;
  const notice = () => document.querySelector('.notice-text')?.textContent ?? '';
  const before = first();
  const whole = shown();

  const field = document.querySelector<HTMLInputElement>('.saved-search input') as HTMLInputElement;
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  // Finds a page full among few as well: it is the search that is measured, and not the rows.
  type('engineer 7');
  const search = await changed('The search was drawn', () => first() !== before);
  type('');
  await changed('All were drawn again', () => shown() === whole);

  const narrow = async (name: string, value?: string) => {
    const choice = document.querySelector<HTMLSelectElement>(`.saved-filters select[name="${name}"]`);
    const [any, one] = choice?.options ?? [];
    if (!choice || !any || !one) throw new Error(`There is no choice of ${name}.`);
    const pick = (option: string) => {
      choice.value = option;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    };
    pick(value ?? one.value);
    const time = await changed(`Narrowed by ${name}`, () => choice.classList.contains('filter-on'));
    pick(any.value);
    await changed('All were drawn again', () => shown() === whole && !choice.classList.contains('filter-on'));
    return time;
  };
  const status = await narrow('status', 'applied');
  const skill = await narrow('skill');
  const least = await narrow('least');
  const board = await narrow('board');
  const mode = await narrow('mode');
  const days = await narrow('days');

  document.querySelector<HTMLElement>('.saved-row .saved-buttons button')?.click();
  const remove = await changed('One was removed', () => first() !== before);
  const undo = () => document.querySelector<HTMLElement>('.notice-undo');
  // The row may have gone before it is told.
  await changed('It can be taken back', () => undo() !== null);
  undo()?.click();
  await changed('It was put back', () => first() === before);

  // Of many some hundred.
  if (whole > 1_000) type('engineer 77');
  await changed('Some were drawn', () => whole <= 1_000 || shown() < 1_000);
  const some = shown();
  const buttons = [...document.querySelectorAll<HTMLElement>('.saved-tools button')];
  buttons.find((button) => button.textContent?.trim() === 'CSV')?.click();
  await changed('The export began', () => notice() === '');
  const exported = (await changed('The file was saved', () => notice().includes('.csv'))) / some;
  const { memory } = performance as { memory?: { usedJSHeapSize: number } };
  const held = (memory?.usedJSHeapSize ?? 0) / megabyte;
  return { search, status, skill, least, board, mode, days, remove, export: exported, memory: held };
}
