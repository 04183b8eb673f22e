/** What became of the probe in a host. */
export interface HostRun {
  readonly name: string;
  /** Its version; empty where it was not there. */
  readonly version: string;
  /** `same`, `other answers`, `compiles`, `failed`, or why it cannot be had. */
  readonly outcome: string;
  /** The SHA-256 of its answers. */
  readonly hash?: string;
}

/** All of a run of `npm run hosts`. */
export interface HostRuns {
  readonly runs: readonly HostRun[];
  readonly questionCount: number;
  readonly exampleCount: number;
  /** The SHA-256 of all answers, and of those to the questions alone. */
  readonly hash: string;
  readonly hashOfQuestions: string;
}

/** The page with the table. */
export const pagePath = 'docs/where-it-runs.md';

const inShort = (hash: string): string => `\`${hash.slice(0, 12)}\``;

/** Writes a run down as the page has it. */
export function tableOf({ runs, questionCount, exampleCount, ...hashes }: HostRuns): string {
  const rows = runs.map(({ name, version, outcome, hash }) => [
    name,
    version,
    outcome,
    hash === undefined ? '' : inShort(hash),
  ]);
  const table = [['host', 'version', 'answers', 'SHA-256'], ['---', '---', '---', '---'], ...rows];
  const sameCount = runs.filter(({ outcome }) => outcome === 'same').length;
  return [
    `${sameCount} of ${runs.length} hosts gave the same answers: to ${questionCount} questions ${inShort(hashes.hashOfQuestions)}, with the prints of`,
    `${exampleCount} examples ${inShort(hashes.hash)}.`,
    '',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** Puts a text behind a mark of a page, up to the next heading or the next mark. */
export function withBlock(page: string, mark: string, text: string): string {
  const [before, rest] = page.split(`${mark}\n`);
  if (before === undefined || rest === undefined) throw new Error(`The page has no "${mark}".`);
  const end = /^(?:#|<!-- )/m.exec(rest)?.index ?? rest.length;
  const after = rest.slice(end);
  return `${before}${mark}\n\n${text}\n${after === '' ? '' : `\n${after}`}`;
}
