/** So much of the background's time, in milliseconds, a tab may use for being read before it waits for its turns. */
const ALLOWED = 250;
/** Of the time that passes, so much is given back. */
const GIVEN_BACK = 0.25;
/** What is read for the first time counts so much: a thread has hundreds of postings, and each of them is read once. */
const FIRST = 1 / 32;
/** So many postings of a tab are remembered as read; all others count in full. */
const MOST_KNOWN = 2_000;

interface Budget {
  /** What the tab has used and was not given back at that time, in milliseconds. */
  used: number;
  at: number;
  /** What was read of it. */
  known: Set<string>;
}

const budgets = new Map<number, Budget>();

/** How much the time counts that is spent on what a tab asks; less the first time that it asks about it. */
export function weightOf(tabId: number, about: string): number {
  const { known } = budgetOf(tabId);
  if (known.has(about) || known.size >= MOST_KNOWN) return 1;
  known.add(about);
  return FIRST;
}

/** Takes so many milliseconds, as they count, from what a tab may use. `now` in milliseconds. */
export function charge(tabId: number, time: number, now: number): void {
  const budget = budgetOf(tabId);
  budget.used = usedBy(budget, now) + time;
  budget.at = now;
}

/** True for a tab that asks for more than its share: its page changes what is read again and again. */
export function isOverBudget(tabId: number, now: number): boolean {
  const budget = budgets.get(tabId);
  return budget !== undefined && usedBy(budget, now) > ALLOWED;
}

/** Forgets a tab that was closed. */
export function forgetBudget(tabId: number): void {
  budgets.delete(tabId);
}

function budgetOf(tabId: number): Budget {
  const budget = budgets.get(tabId) ?? { used: 0, at: 0, known: new Set() };
  budgets.set(tabId, budget);
  return budget;
}

function usedBy({ used, at }: Budget, now: number): number {
  // Twice what is allowed is the most that is owed.
  return Math.max(0, Math.min(used, 2 * ALLOWED) - (now - at) * GIVEN_BACK);
}
