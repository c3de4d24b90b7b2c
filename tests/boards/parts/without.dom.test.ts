import { expect, test } from 'vitest';
import { withoutOf } from '../../../lib/boards/parts/without';

test('what a selector leads to inside the body is the same set until it leads elsewhere', () => {
  const body = document.createElement('div');
  body.innerHTML = '<form></form><p><b>Text</b></p>';
  const form = body.querySelector('form') as Element;
  const first = withoutOf(body, ':scope > form, h1');
  expect([...first]).toEqual([form]);
  body.querySelector('b')?.append(' and more');
  expect(withoutOf(body, ':scope > form, h1')).toBe(first);
  body.append(document.createElement('h1'));
  expect([...withoutOf(body, ':scope > form, h1')]).toEqual([form, body.lastChild]);
  form.replaceWith(document.createElement('form'));
  const last = withoutOf(body, ':scope > form, h1');
  expect(last).not.toContain(form);
  expect(last.size).toBe(2);
});

test('each body has its own', () => {
  const [one, other] = [document.createElement('div'), document.createElement('div')];
  one.innerHTML = '<form></form>';
  expect(withoutOf(one, 'form').size).toBe(1);
  expect(withoutOf(other, 'form').size).toBe(0);
  expect(withoutOf(one, 'form').size).toBe(1);
});
