import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilers, embeddings, engines } from './hosts';
import { type HostRuns, pagePath, tableOf, withBlock } from './table';

const hash = 'a'.repeat(64);
const runs: HostRuns = {
  runs: [
    { name: 'Node', version: '20.1.0', outcome: 'same', hash },
    { name: 'Firefox', version: '', outcome: 'cannot be had: apt-get install firefox-esr' },
  ],
  questionCount: 151,
  exampleCount: 290,
  hash,
  hashOfQuestions: 'b'.repeat(64),
};
const MARK = '<!-- mark -->';

describe('the table of hosts', () => {
  it('counts the hosts that answer alike, and names those that cannot be had', () => {
    const text = tableOf(runs);
    expect(text).toContain('1 of 2 hosts gave the same answers: to 151 questions `bbbbbbbbbbbb`');
    expect(text).toContain('290 examples `aaaaaaaaaaaa`.');
    expect(text).toContain('| Node | 20.1.0 | same | `aaaaaaaaaaaa` |');
    expect(text).toContain('| Firefox |  | cannot be had: apt-get install firefox-esr |  |');
  });

  it.each([
    ['up to the next heading', `a\n${MARK}\n\nold\n\n## Next\n`, `a\n${MARK}\n\nnew\n\n## Next\n`],
    [
      'up to the next mark',
      `${MARK}\n\n| old |\n\n<!-- other -->\n`,
      `${MARK}\n\nnew\n\n<!-- other -->\n`,
    ],
    ['to the end', `${MARK}\n`, `${MARK}\n\nnew\n`],
  ])('stands behind its mark, %s', (_, page, expected) => {
    expect(withBlock(page, MARK, 'new')).toBe(expected);
    expect(withBlock(expected, MARK, 'new')).toBe(expected);
  });

  it('is refused by a page without its mark', () => {
    expect(() => withBlock('', MARK, 'new')).toThrow(MARK);
  });

  it('has a row for every host', () => {
    const page = readFileSync(pagePath, 'utf8');
    const [, block = ''] = page.split('<!-- from the last run of npm run hosts -->\n');
    const named = [...block.matchAll(/^\| (.*?) \| /gm)].map(([, name]) => name);
    expect(named).toEqual(
      expect.arrayContaining([...engines, ...compilers, ...embeddings].map(({ name }) => name)),
    );
  });
});
