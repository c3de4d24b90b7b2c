import type { ExportedPosting, Format } from './format';
import { factWords } from './parts/fact-words';
import { markdownLink, markdownText } from './parts/markdown-text';
import { GROUPS, type Row, rows } from './parts/rows';
import { detailOf, factsOf, scoreOf, sumOf, tidy, titleOf } from './parts/words';

/** A page to read or to paste into notes: the score, its sum, and a table for each strength. */
export default {
  name: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  render: (postings) => `${postings.map(section).join('\n\n') || 'No postings.'}\n`,
} satisfies Format;

function section(one: ExportedPosting): string {
  const all = rows(one);
  const saved = one.savedAt && `saved ${markdownText(one.savedAt.slice(0, 10))}`;
  const origin = [markdownText(one.posting.company), markdownLink(one.posting.url), saved].filter(Boolean).join(' · ');
  const facts = factsOf(one.posting).map(markdownText).join(' · ');
  const said = factWords(one.reading).map(markdownText).join(' · ');
  const score = one.match && `**${scoreOf(one.match)}** · ${sumOf(one.match)}`;
  const groups = GROUPS.map(([strength, heading]) => {
    const rowsOfGroup = all.filter(({ requirement }) => requirement.strength === strength);
    return rowsOfGroup.length > 0 && `## ${heading}\n\n${one.match ? table(rowsOfGroup) : list(rowsOfGroup)}`;
  });
  const nothing = all.length === 0 && (one.found ? 'No technology is named.' : 'No posting was found.');
  return [`# ${markdownText(titleOf(one))}`, origin, facts, said, score, ...groups, nothing]
    .filter(Boolean)
    .join('\n\n');
}

function table(group: Row[]): string {
  const lines = group.map((row) => {
    const { line } = row;
    const points = line?.weight ? `${tidy(line.points)} of ${tidy(line.weight)}` : '';
    return `| ${line?.outcome ?? ''} | ${points} | ${skills(row)} | ${markdownText(row.requirement.evidence)} |`;
  });
  return ['| Result | Points | Skill | Evidence |', '| :-- | :-- | :-- | :-- |', ...lines].join('\n');
}

function list(group: Row[]): string {
  return group.map((row) => `- ${skills(row)}: ${markdownText(row.requirement.evidence)}`).join('\n');
}

function skills(row: Row): string {
  const detail = detailOf(row);
  return markdownText(row.skills) + (detail && ` (${markdownText(detail)})`);
}
