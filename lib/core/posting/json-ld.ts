/** A script of structured data longer than this, in UTF-16 code units, is not read. */
export const JSON_LD_LIMIT = 512 * 1024;
/** The most objects that are looked at in one script. */
const NODE_LIMIT = 20_000;
/** Where a JobPosting may stand inside something else. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'about'];

/** Every JobPosting in parsed JSON-LD, in the order written. */
export function jobPostingNodes(value: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const stack: unknown[] = [value];
  for (let looked = 0; stack.length > 0 && looked < NODE_LIMIT; looked++) {
    const one = stack.pop();
    if (Array.isArray(one)) pushReversed(stack, one.slice(0, NODE_LIMIT));
    else if (isRecord(one)) {
      if (isJobPosting(one['@type'])) found.push(one);
      else
        pushReversed(
          stack,
          HOLDERS.filter((name) => Object.hasOwn(one, name)).map((name) => one[name]),
        );
    }
  }
  return found;
}

/** True for an object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJobPosting(type: unknown): boolean {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && /(?:^|[/:#])JobPosting$/.test(one));
}

function pushReversed(stack: unknown[], values: unknown[]): void {
  for (let i = values.length - 1; i >= 0; i--) stack.push(values[i]);
}
