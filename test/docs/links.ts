import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './pages';

const FENCED_BLOCK = /^( *)```[\s\S]*?^\1```$/gm;
const CODE = /`[^`\n]*`/g;
const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;
const HEADING = /^#+ (.*)$/gm;
const NAMED_ANCHOR = /<a id="([^"]+)">/g;
const ELSEWHERE = /^[a-z]+:/;

/** Says which links of a page lead nowhere in the repository; addresses on the web are not visited. */
export function brokenLinksOf(page: string, text: string): readonly string[] {
  const prose = text.replaceAll(FENCED_BLOCK, '').replaceAll(CODE, '');
  const targets = [...prose.matchAll(LINK)].map(([, target = '']) => target);
  return targets.filter((target) => !ELSEWHERE.test(target) && !resolves(page, text, target));
}

function resolves(page: string, text: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  if (path === '') return anchorsOf(text).has(anchor ?? '');
  const file = `${root}/${posix.join(posix.dirname(page), path)}`;
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).has(anchor);
}

function anchorsOf(text: string): ReadonlySet<string> {
  const prose = text.replaceAll(FENCED_BLOCK, '');
  const headings = [...prose.matchAll(HEADING)].map(([, heading = '']) => slugOf(heading));
  const named = [...prose.matchAll(NAMED_ANCHOR)].map(([, id = '']) => id);
  return new Set([...headings, ...named]);
}

/** Makes the anchor of a heading as code hosts do: lower case, no punctuation, blanks to hyphens. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}
