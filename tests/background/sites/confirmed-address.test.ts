import { expect, it } from 'vitest';
import { confirmedAddress } from '../../../entrypoints/background/sites/confirmed-address';

const BOARD = { url: 'https://jobs.example/list?page=2', origin: 'https://jobs.example' };

it.each([
  ['within its own origin a page says where a posting stands', 'https://jobs.example/item?id=7', BOARD, 0],
  [
    'also in a page that is not encrypted',
    'http://jobs.example/item?id=7',
    { url: 'http://jobs.example/list', origin: 'http://jobs.example' },
    0,
  ],
  ['another origin is not believed', 'https://bank.example/login', BOARD, BOARD.url],
  ['nor another port, or another scheme', 'https://jobs.example:8443/7', BOARD, BOARD.url],
  ['nor another scheme', 'http://jobs.example/7', BOARD, BOARD.url],
  ['nor a name that only begins alike', 'https://jobs.example.evil.example/7', BOARD, BOARD.url],
  ['nor one hidden behind a user name', 'https://jobs.example@evil.example/7', BOARD, BOARD.url],
  ['what is no address', 'javascript:alert(1)', BOARD, BOARD.url],
  ['empty', '', BOARD, BOARD.url],
  [
    'a frame without an address of its own has the origin around it',
    'https://jobs.example/7',
    { url: 'about:srcdoc', origin: 'https://jobs.example' },
    0,
  ],
  [
    'and no other',
    'https://bank.example/login',
    { url: 'about:srcdoc', origin: 'https://jobs.example' },
    'https://jobs.example/',
  ],
  ['a sandboxed frame has none', 'https://jobs.example/7', { url: 'about:srcdoc', origin: 'null' }, ''],
  ['a file has none', 'file:///home/me/posting.html', { url: 'file:///home/me/posting.html', origin: 'null' }, ''],
  ['where the browser says nothing, nothing is confirmed', 'https://jobs.example/7', { url: '', origin: '' }, ''],
])('HP-17: %s', (_name, said, from, expected) => {
  expect(confirmedAddress(said, from)).toBe(expected === 0 ? said : expected);
});
