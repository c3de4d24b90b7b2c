/** The most years that a skill can have. */
const MOST_YEARS = 60;
const EARLIEST = 1960;

/**
 * Years as somebody types them: a number to a tenth, or the year since which they go on ("2019"). Empty where nothing is typed;
 * nothing for what can be neither.
 */
export function yearsTyped(text: string, today: Date): number | '' | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return '';
  const number = Number(typed);
  if (number >= 0 && number <= MOST_YEARS) return Math.round(number * 10) / 10;
  const now = today.getFullYear();
  return Number.isInteger(number) && number >= EARLIEST && number <= now ? now - number : undefined;
}
