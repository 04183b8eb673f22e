import type { Issue, IssueCode, IssueParams, Result } from 'model-ward-rules';
import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import type { RowIssue, RowReport } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';

/** What an issue must be: its gravity (E or W), its place, its code, and those parameters that matter. */
type Told = readonly [
  gravity: 'E' | 'W',
  place: string,
  code: IssueCode,
  params?: Readonly<Record<string, unknown>>,
];

/** One way to break or to strain a clause. */
interface Case {
  readonly name: string;
  readonly run: () => Result<unknown> | RowReport<unknown>;
  /** What is told, in order; nothing where absent. */
  readonly told?: readonly Told[];
  /** What is used: the value of a result, the list of values of a table. Nothing where absent. */
  readonly value?: unknown;
  /** The sentences on the first issue, word by word. */
  readonly texts?: { readonly vi: Sentences; readonly en: Sentences };
}

type Sentences = readonly [problem: string, remedy: string];

/** Tests one clause of the contract on bad input; its title is the clause, and each case is a test. */
export function clause(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases)('$name', ({ run, told = [], value, texts }) => {
      const outcome = run();
      const issues = issuesOf(outcome);
      expect(issues.map(toldOf)).toEqual(told.map((one) => one.slice(0, 3)));
      for (const [index, [, , , params]] of told.entries()) {
        if (params !== undefined) expect(issues[index]?.issue.params).toMatchObject(params);
      }
      expect(valueIn(outcome)).toEqual(value ?? ('ok' in outcome ? undefined : []));
      for (const { issue } of issues) expectSentences(issue);
      if (texts !== undefined) {
        const first = (issues[0] as RowIssue).issue;
        for (const locale of ['vi', 'en'] as const) {
          const sentences = [explainIssue(first, locale), explainRemedy(first, locale)];
          expect(sentences).toEqual(texts[locale]);
        }
      }
    });
  });
}

function issuesOf(outcome: Result<unknown> | RowReport<unknown>): readonly RowIssue[] {
  if (!('ok' in outcome)) return outcome.issues;
  return (outcome.ok ? outcome.warnings : outcome.issues).map((issue) => ({ issue }));
}

function valueIn(outcome: Result<unknown> | RowReport<unknown>): unknown {
  if (!('ok' in outcome)) return outcome.accepted.map((one) => one.value);
  return outcome.ok ? outcome.value : undefined;
}

/** Of a table the place is the row and the column of the sheet; else it is the path. */
function toldOf({ rowNumber, columnName, issue }: RowIssue): readonly [string, string, IssueCode] {
  const gravity = issue.severity === 'error' ? 'E' : 'W';
  const place =
    rowNumber === undefined && columnName === undefined
      ? issue.path.join('.')
      : [rowNumber, columnName].filter((part) => part !== undefined).join(' ');
  return [gravity, place, issue.code];
}

/** Every issue is told in both languages, with what to do, and shows the text it is about. */
function expectSentences(issue: Issue): void {
  for (const locale of ['vi', 'en'] as const) {
    for (const sentence of [explainIssue(issue, locale), explainRemedy(issue, locale)]) {
      expect(sentence).toMatch(/[.?]$/u);
      expect(sentence).not.toMatch(/undefined|\[object|NaN,|null/u);
    }
    const { received } = issue.params as Partial<IssueParams['date/format']>;
    if (!wordsForKinds.has(issue.code) && received !== undefined) {
      expect(explainIssue(issue, locale)).toContain(String(received).slice(0, 80));
    }
  }
}

/** Here what was received is a word for a kind of thing or a day, which each language writes in its way. */
const wordsForKinds: ReadonlySet<IssueCode> = new Set([
  'input/wrong-type',
  'input/not-plain',
  'cell/not-plain',
  'date/future',
]);
