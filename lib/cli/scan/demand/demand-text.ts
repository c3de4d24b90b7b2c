import type { Demand } from '../../../core/saved/demand/demand';
import { jsonText } from '../../../formats/parts/json-text';
import { csvRows } from '../../../formats/parts/table/csv-rows';
import { guardFormula } from '../../../formats/parts/table/formula-guard';
import { demandTable } from './demand-table';

/** How demand is written in a terminal. */
export const DEMAND_FORMATS = ['table', 'csv', 'json'] as const;
/** One of `DEMAND_FORMATS`. */
export type DemandFormat = (typeof DEMAND_FORMATS)[number];

/** The demand of some postings as text; what a profile alone can tell is left out without one. */
export function demandText(demand: Demand, format: DemandFormat, hasProfile: boolean): string {
  if (format === 'table') return demandTable(demand, hasProfile);
  if (format === 'csv') return demandCsv(demand, hasProfile);
  const { learning, skills, ...rest } = demand;
  const plain = skills.map(({ standing, ...skill }) => (hasProfile ? { ...skill, standing } : skill));
  const all = { format: 'skillmark-demand', version: 1, skills: plain, ...(hasProfile && { learning }), ...rest };
  return `${jsonText(all, 2)}\n`;
}

/** A row for each skill. */
function demandCsv({ sample, skills, learning, pay }: Demand, hasProfile: boolean): string {
  const [scale] = pay.scales;
  const paid = new Map(
    pay.skills
      .filter(({ currency, per }) => currency === scale?.currency && per === scale.per)
      .map((one) => [one.id, one]),
  );
  const lifts = new Map(learning.skills.map((one) => [one.id, one]));
  const header = ['Skill', 'Category', 'Asked', 'Required', 'Named', 'Share', 'Postings'];
  const own = hasProfile ? ['Have', 'Lifts', 'Gain'] : [];
  const rows = skills.map(({ id, name, category, standing, asked, required, named }) => {
    const [lift, median] = [lifts.get(id), paid.get(id)?.median];
    return [
      guardFormula(name),
      guardFormula(category),
      ...[asked, required, named].map(String),
      percent(asked / sample.postings),
      String(sample.postings),
      median === undefined ? '' : String(Math.round(median)),
      ...(hasProfile ? [standing, String(lift?.lifts ?? 0), lift ? lift.gain.toFixed(1) : ''] : []),
    ];
  });
  const median = scale ? `Median pay, ${scale.currency} a ${scale.per}` : 'Median pay';
  return `\uFEFF${csvRows([[...header, median, ...own], ...rows])}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
