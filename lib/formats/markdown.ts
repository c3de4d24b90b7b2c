import type { ExportedPosting, Format } from './format';
import { evidenceLink } from './parts/evidence-link';
import { factWords } from './parts/fact-words';
import { inPieces } from './parts/in-pieces';
import { markdownLink, markdownTarget, markdownText } from './parts/markdown-text';
import { GROUPS, type Row, rows } from './parts/rows';
import { savedWords } from './parts/saved-words';
import { detailOf, factsOf, scoreOf, sumOf, tidy, titleOf } from './parts/words';

/** A page to read or to paste into notes: the score, its sum, and a table for each strength. */
export default {
  name: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  ...inPieces(() => ({ head: '', each: section, between: '\n\n', tail: '\n', none: 'No postings.\n' })),
} satisfies Format;

function section(one: ExportedPosting): string {
  const all = rows(one);
  const saved = savedWords(one).map(markdownText).join(' · ');
  const note = (one.saved?.note ?? '').split('\n').map(markdownText).filter(Boolean).join('\n\n');
  const origin = [markdownText(one.posting.company), markdownLink(one.posting.url), saved].filter(Boolean).join(' · ');
  const facts = factsOf(one.posting).map(markdownText).join(' · ');
  const said = factWords(one.reading).map(markdownText).join(' · ');
  const score = one.match && `**${scoreOf(one.match)}** · ${sumOf(one.match)}`;
  const groups = GROUPS.map(([strength, heading]) => {
    const rowsOfGroup = all.filter(({ requirement }) => requirement.strength === strength);
    return rowsOfGroup.length > 0 && `## ${heading}\n\n${one.match ? table(one, rowsOfGroup) : list(one, rowsOfGroup)}`;
  });
  const nothing = all.length === 0 && (one.found ? 'No technology is named.' : 'No posting was found.');
  return [`# ${markdownText(titleOf(one))}`, origin, facts, said, score, note, ...groups, nothing]
    .filter(Boolean)
    .join('\n\n');
}

function table(one: ExportedPosting, group: Row[]): string {
  const lines = group.map((row) => {
    const { line } = row;
    const points = line?.weight ? `${tidy(line.points)} of ${tidy(line.weight)}` : '';
    return `| ${line?.outcome ?? ''} | ${points} | ${skills(row)} | ${evidence(one, row)} |`;
  });
  return ['| Result | Points | Skill | Evidence |', '| :-- | :-- | :-- | :-- |', ...lines].join('\n');
}

function list(one: ExportedPosting, group: Row[]): string {
  return group.map((row) => `- ${skills(row)}: ${evidence(one, row)}`).join('\n');
}

/** The sentence, which leads to its place in the posting's page where it has one. */
function evidence(one: ExportedPosting, { requirement }: Row): string {
  const said = markdownText(requirement.evidence);
  const link = said && markdownTarget(evidenceLink(one, requirement));
  return link ? `[${said}](${link})` : said;
}

function skills(row: Row): string {
  const detail = detailOf(row);
  return markdownText(row.skills) + (detail && ` (${markdownText(detail)})`);
}
