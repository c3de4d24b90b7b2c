import * as v from 'valibot';
import type { ParsedAddress } from '../posting/canonical-address';
import type { Posting } from '../posting/posting';
import type { Reading } from '../reading';
import type { Site } from './site';

/** A frame of a page, as a bug report tells of it. */
export interface ReportedFrame {
  /** Empty where it is not to be known. */
  host: string;
  /** What was tried there and how much each way found; absent where no page script answers. */
  tried?: string[];
  postings: { path: string; posting: Posting; reading: Reading }[];
}

/** What a bug report of a page is made from. */
export interface ReportedPage {
  /** The extension's version. */
  version: string;
  /** The browser's name and version. */
  browser: string;
  /** The tab's address; absent where it is not to be known. */
  address?: Pick<ParsedAddress, 'protocol' | 'host' | 'pathname'>;
  /** What can be switched for the page, whether it is on a fixed host, or that neither is known. */
  access: Site | 'fixed host' | 'unknown';
  frames: ReportedFrame[];
}

const MOST_LINES = 40;
const LONGEST_LINE = 200;
const MOST_POSTINGS = 20;
const MOST_FRAMES = 20;

/** What a page script answers when asked what it tried. The script runs in the page's process: too much is cut, the rest refused. */
export const triedSchema = v.pipe(
  v.object({
    tried: v.pipe(
      v.array(v.unknown()),
      v.transform((lines) => lines.slice(0, MOST_LINES)),
      v.array(v.string()),
    ),
  }),
  v.transform(({ tried }) => tried.map((one) => one.slice(0, LONGEST_LINE).toWellFormed())),
);

/**
 * A bug report in plain text, for maintainers and thus in English: how the page was looked at, and nothing of what it says or
 * of the reader. Only printable ASCII gets in, and no sign that a tracker or a mail program reads as markup or a mention.
 */
export function pageReport({ version, browser, address, access, frames }: ReportedPage): string {
  const names = frames.flatMap(({ postings }) => postings.flatMap(({ posting }) => [posting.title, posting.company]));
  const more = frames.length - MOST_FRAMES;
  return [
    line('Skillmark', version),
    line('Browser', browser),
    `Address: ${address ? addressTold(address, names) : 'unknown'}`,
    line('Access', accessTold(access)),
    ...frames.slice(0, MOST_FRAMES).flatMap((frame, i) => ['', ...frameTold(frame, i)]),
    ...(more > 0 ? ['', `and ${more} more frames`] : []),
    '',
  ].join('\n');
}

function frameTold({ host, tried, postings }: ReportedFrame, index: number): string[] {
  const more = postings.length - MOST_POSTINGS;
  return [
    line(`Frame ${index + 1}`, host || 'unknown host'),
    `  Postings: ${postings.length}`,
    ...postings.slice(0, MOST_POSTINGS).map(({ path, posting, reading }) => {
      const sizes = [
        `text ${posting.text.length}`,
        `blocks ${posting.blocks.length}`,
        `mentions ${reading.mentions.length}`,
      ];
      return `    ${plain(path)} (${sizes.join(', ')})`;
    }),
    ...(more > 0 ? [`    and ${more} more`] : []),
    ...(tried
      ? ['  Tried:', ...tried.slice(0, MOST_LINES).map((one) => `    ${plain(one)}`)]
      : ['  No page script answers.']),
  ];
}

function accessTold(access: ReportedPage['access']): string {
  if (typeof access === 'string') return access;
  return `${access.kind} ${access.name}, ${access.on ? 'on' : 'off'}`;
}

/** What leads to the job stays: host, plain words, numbers and long ids. What repeats its title or the company goes. */
function addressTold({ protocol, host, pathname }: NonNullable<ReportedPage['address']>, names: string[]): string {
  if (protocol !== 'https:' && protocol !== 'http:') return plain(protocol);
  const said = new Set(names.map(slugOf).filter(Boolean));
  const path = pathname.split('/').map((part) => partTold(part.replace(/;.*/s, ''), said));
  return `${protocol}//${host}${path.join('/').replace(/[^\w./%~+-]/g, '_')}`.slice(0, LONGEST_LINE * 2);
}

/** A part of several words is a title for people; its numbers are the job's. */
function partTold(part: string, said: Set<string>): string {
  const slug = slugOf(part);
  const words = slug.split('-').filter((word) => /^\p{L}{2,}$/u.test(word));
  if (isId(part) || (words.length < 3 && ![...said].some((name) => repeats(slug, name)))) return part;
  const ids = part.match(/[\da-z]+/gi)?.filter((one) => /\d.*\d.*\d/.test(one)) ?? [];
  return ['...', ...ids].join('-');
}

function isId(part: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^\d+$/i.test(part);
}

function repeats(slug: string, name: string): boolean {
  return `-${slug}-`.includes(`-${name}-`) || `-${name}-`.includes(`-${slug}-`);
}

/** Letters and numbers joined by hyphens, in small letters. */
function slugOf(text: string): string {
  let plainText = text;
  try {
    plainText = decodeURIComponent(text);
  } catch {
    // Not every path is well formed.
  }
  return (
    plainText
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? ''
  );
}

function line(name: string, said: string): string {
  return `${name}: ${plain(said)}`;
}

function plain(text: string): string {
  return text
    .slice(0, LONGEST_LINE * 2)
    .replace(/[^\w #.:,;>+~^*$="'()[\]/%?-]+/g, ' ')
    .replaceAll('](', '] (')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, LONGEST_LINE);
}
