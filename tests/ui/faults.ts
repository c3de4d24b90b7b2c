import axe from 'axe-core';

/** What axe finds wrong with the page by its usual rules and those of WCAG 2.2 at level AA, of which some are off unless asked for. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}
