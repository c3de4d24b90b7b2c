import { afterEach, expect, test } from 'vitest';
import { startWindow } from '../../../lib/ui/window/start-window';
import { speak } from '../../fixtures/fake-texts';

afterEach(() => speak('en'));

test('a window says its name, its language and which way its texts run', () => {
  const page = document.implementation.createHTMLDocument();
  startWindow('welcome.window', page);
  const { lang, dir } = page.documentElement;
  expect([page.title, lang, dir]).toEqual(['Welcome to Skillmark', 'en', 'ltr']);
});

test('texts that run from right to left turn the window round', () => {
  const page = document.implementation.createHTMLDocument();
  speak('en', undefined, { language: 'ar', direction: 'rtl' });
  startWindow('app.name', page);
  expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['ar', 'rtl']);
});
