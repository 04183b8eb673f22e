import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { filesOf } from './site-files';

/** No page may be heavier. @unit bytes */
export const MOST_BYTES = 300_000;
/** Nor may what these pages need before they are shown first. @unit bytes */
export const MOST_BYTES_BEFORE_PAINT = 100_000;

const WATCHED = [
  'start.html',
  'start.vi.html',
  'search.html',
  'functions/model-ward-rules.parseAssessment.html',
];
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]*)"\/>/g;
const SCRIPT = /<script\b([^>]*)\bsrc="([^"]*)"/g;
/** The source of a file is as long as the file. */
const NOT_PAGES = /^(?:source|playground)\//;

/** Says which pages of a site are too heavy, or are held up by a script. */
export function heavyPagesOf(folder: string): readonly string[] {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html') && !NOT_PAGES.test(file));
  return [
    ...pages
      .filter((page) => statSync(`${folder}/${page}`).size > MOST_BYTES)
      .map((page) => `${page}: ${statSync(`${folder}/${page}`).size} bytes`),
    ...WATCHED.flatMap((page) => faultsBeforePaint(folder, page)),
  ];
}

function faultsBeforePaint(folder: string, page: string): readonly string[] {
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  const sheets = [...html.matchAll(STYLE_SHEET)].map(([, href = '']) =>
    statSync(`${folder}/${posix.join(posix.dirname(page), href)}`),
  );
  const bytes = sheets.reduce((sum, { size }) => sum + size, Buffer.byteLength(html));
  const blocking = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\b(?:async|defer)\b/.test(attributes))
    .map(([, , src = '']) => `${page}: held up by ${src}`);
  return bytes > MOST_BYTES_BEFORE_PAINT
    ? [`${page}: ${bytes} bytes before the first paint`, ...blocking]
    : blocking;
}
