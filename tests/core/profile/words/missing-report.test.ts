import { expect, it } from 'vitest';
import { missingReport } from '../../../../lib/core/profile/words/missing-report';

it('names the words, one a line, and nothing else', () => {
  expect(missingReport(['Zorp', 'Quex C++'])).toBe(
    'Missing technologies, as postings write them:\n\n- Zorp\n- Quex C++\n\nWhat it is, and a page that tells: \n',
  );
  expect(missingReport(['Zorp'])).toMatch(/^Missing technology, as postings write it:\n\n- Zorp\n/);
});

it('has no sign that a tracker reads as markup or a mention', () => {
  expect(missingReport(['@zorp <b>`x`</b>\u202e', '[a](b)'])).toMatch(/^- zorp b x \/b\n- a \(b\)$/m);
});

it('is short, however many words there are', () => {
  const text = missingReport(Array.from({ length: 200 }, (_, i) => `Zorp ${i}`));
  expect(text).toContain('and 150 more');
  expect(text).not.toContain('Zorp 50\n');
});
