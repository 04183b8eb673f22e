import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { issueParamSamples } from '../arbitraries/issue-params';
import { issueCodes, issueCodesPage, sampleIssuesOf } from './issue-codes';
import { anyIssue, codesByFile } from './issue-kinds';

describe('the kinds of issues', () => {
  const files = Object.entries(codesByFile);

  it.each(files)('%s has the codes of its concept alone', (path, codes) => {
    const concept = path.replace(/^.*\/|\.ts$/g, '');
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !code.startsWith(`${concept}/`))).toEqual([]);
  });

  it('are those of the codes, each once', () => {
    expect(files.flatMap(([, codes]) => codes).sort()).toEqual([...issueCodes].sort());
  });
});

describe('docs/issue-codes.md', () => {
  it('lists exactly the codes of the catalogue, as they are explained', async () => {
    await expect(issueCodesPage()).toMatchFileSnapshot('../../docs/issue-codes.md');
  });
});

describe('every issue code', () => {
  it.each(issueCodes)('%s says in both languages what is wrong and what to do', (code) => {
    for (const issue of sampleIssuesOf(code)) {
      const sentences = (['vi', 'en'] as const).flatMap((locale) => [
        explainIssue(issue, locale),
        explainRemedy(issue, locale),
      ]);
      expect(new Set(sentences).size).toBe(4);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^\S.*[.?]$/su);
        expect(sentence).not.toMatch(/undefined|\[object|NaN[^;]*NaN/u);
      }
    }
  });

  it.each(issueCodes.filter((code) => !neverOfOne.has(code)))(
    '%s says one unit, not one units',
    (code) => {
      for (const params of issueParamSamples[code]) {
        const ones = Object.entries(params).map(([key, value]) => [
          key,
          typeof value === 'number' ? 1 : value,
        ]);
        const issue = anyIssue(code, [], Object.fromEntries(ones) as never);
        for (const sentence of [explainIssue(issue, 'en'), explainRemedy(issue, 'en')]) {
          expect(sentence).not.toMatch(ONE_OF_MANY);
        }
      }
    },
  );

  it.each(issueCodes)('%s quotes at most 80 characters of what was given', (code) => {
    for (const params of issueParamSamples[code]) {
      for (const spoilt of withLongText(params)) {
        const issue = anyIssue(code, [], spoilt as never);
        for (const locale of ['vi', 'en'] as const) {
          expect(explainIssue(issue, locale)).not.toMatch(LONGER_THAN_QUOTED);
          expect(explainRemedy(issue, locale)).not.toMatch(LONGER_THAN_QUOTED);
        }
      }
    }
  });
});

const LONGER_THAN_QUOTED = /x{81}/;
const ONE_OF_MANY = /(?<![\d.,/:%-])\b1 (?!criteria set|(?:is|was|has|counts|means|as)\b)[a-z]+s\b/;

/** What is counted there is more than one, whenever there is such an issue. */
const neverOfOne: ReadonlySet<string> = new Set([
  'criteria-set/over-part-count',
  'crosswalk/too-many-pairs',
  'line/too-long',
  'percent/too-precise',
  'policy/too-many-lists',
  'table/too-many-columns',
  'unit/ambiguous',
  'unit/short-code',
]);

/** Parameters that hold words of this library rather than what was given. */
const ownWords = new Set([
  ...[
    'parameter',
    'firstCall',
    'expected',
    'allowed',
    'limit',
    'bound',
    'measured',
    'what',
    'concept',
    'side',
  ],
  ...[
    'kind',
    'level',
    'parentLevel',
    'counted',
    'among',
    'consequence',
    'status',
    'change',
    'encoding',
  ],
  ...['column', 'dateFormat', 'found', 'earlierKey', 'laterKey'],
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The same data with one of the given texts made too long to be quoted. */
function withLongText(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return DAY.test(value) ? [] : ['x'.repeat(5_000)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !ownWords.has(key))
    .flatMap(([key, entry]) =>
      withLongText(entry).map((long) => Object.assign(structuredClone(value), { [key]: long })),
    );
}
