import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { issueCodes, issueCodesPage, sampleIssuesOf } from './issue-codes';
import { codesByFile } from './issue-kinds';

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
});
