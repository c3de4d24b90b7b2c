import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainBlocks } from '../../../lib/core/posting/plain-blocks';
import { columnCells } from '../../../lib/core/requirements/columns';
import { readText } from '../small-dictionary';

/** What stands under heads that ask, as `words: section`. */
function cells(text: string): string[] {
  const rows = [...columnCells(text, plainBlocks(text)).values()].flat();
  return rows.map(
    ({ start, end, section, years }) =>
      `${text.slice(start, end).trim()}: ${section}${years === undefined ? '' : ` ${years}`}`,
  );
}

describe('cells stand under', () => {
  it('heads that ask and wish', () => {
    expect(cells('Required\tNice to have\nGo\tRust\nJava\tPython')).toEqual([
      'Go: required',
      'Rust: preferred',
      'Java: required',
      'Python: preferred',
    ]);
  });

  it('heads between bars', () => {
    expect(cells('| Must have | Nice to have |\n|---|---|\n| Go | Rust |').slice(-2)).toEqual([
      'Go: required',
      'Rust: preferred',
    ]);
  });

  it('a head that counts years, which are then asked', () => {
    expect(cells('Skill\tYears\nGo\t3')).toEqual(['Go: required 3']);
    expect(readText('Skill\tYears\nGo\t3\nDocker\t2').requirements).toMatchObject([
      { anyOf: ['go'], strength: 'required', years: 3 },
      { anyOf: ['docker'], strength: 'required', years: 2 },
    ]);
  });

  it('a head that says of each row how it is asked, in words or by letters it explains', () => {
    const rows = ['Go: required', 'Rust: preferred'];
    const said = (text: string) => cells(text).filter((cell) => /^(?:Go|Rust)/.test(cell));
    expect(said('Skill\tPriority\nGo\tRequired\nRust\tOptional')).toEqual(rows);
    expect(said('Criteria\tEssential / Desirable\nGo\tE\nRust\tD')).toEqual(rows);
    expect(said('Skill\tLevel\tYears\nGo\tRequired\t3\nRust\tOptional\t-')).toEqual([
      'Go: required 3',
      'Rust: preferred',
    ]);
  });

  it('heads of all columns but the first, whose own is empty and so is missing', () => {
    expect(cells('Essential\tDesirable\nLanguages\tGo\tRust')).toEqual(['Go: required', 'Rust: preferred']);
  });

  it.each([
    'Essential\tGo; 3 years of Java\nDesirable\tRust',
    'Project\tStatus\nGo\tdone',
    'Language\tLevel\nGo\tC1',
    'Required\tGo\nNice to have\tRust',
    'Team\tPlace\nPlatform\tBerlin',
    'Requirements\tDetails\nLanguages\tGo',
    'Go | Rust | Java',
    'Required\tNice to have\n\nText between.\nGo\tRust\tJava',
  ])('nothing in “%s”', (text) => {
    expect(cells(text)).toEqual([]);
  });
});

test('cells lie in order inside their rows, whatever the text', () => {
  const pieces = fc.constantFrom('Required', 'Nice to have', 'Years', 'Go', '3', '\t', ' | ', '\n', '|', '');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const blocks = plainBlocks(text);
      for (const [row, cells] of columnCells(text, blocks)) {
        let last = blocks[row]?.start ?? 0;
        for (const { start, end } of cells) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(blocks[row]?.end ?? 0);
          last = end;
        }
      }
    }),
  );
});
