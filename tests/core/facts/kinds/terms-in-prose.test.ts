import { expect, test } from 'vitest';
import { standingIn, withoutLeave } from '../../../../lib/core/facts/kinds/contract/terms-in-prose';

test('who stands in for somebody on leave is found, and the leave is taken out without moving what follows', () => {
  const text = "covering a colleague's parental leave for nine months";
  const piece = standingIn(text);
  expect(text.slice(piece?.start, piece?.end)).toBe("covering a colleague's parental leave");
  expect(withoutLeave(text)).toHaveLength(text.length);
  expect(withoutLeave(text).trim()).toBe('for nine months');
});

test('leave that is given is nobody to stand in for', () => {
  expect(standingIn('we cover 16 weeks of parental leave')).toBeUndefined();
});
