import type { IssueCode } from 'model-ward-rules';
import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import type { Issue } from '../../src/foundation/issue/issue';
import { issueParamSamples } from '../arbitraries/issue-params';
import { anyIssue } from './issue-kinds';

/** Every code. */
export const issueCodes = Object.keys(issueParamSamples) as readonly IssueCode[];

/** One issue for each sample of parameters of a code. */
export const sampleIssuesOf = (code: IssueCode): readonly Issue[] =>
  issueParamSamples[code].map((params) => anyIssue(code, [], params as never));

const introduction = `# Issue codes

Every fault of an input is told as an issue with one of these codes. A code never changes its meaning between
versions; log it, test for it, and show people the sentences of \`explainIssue\` and \`explainRemedy\`.
An \`error\` refuses the input. A \`warning\` comes along with a usable answer.

The sentences below are examples: numbers and names in them come from the parameters of the issue.
How to read issues: [read bad input](how-to/read-bad-input.md). How to add a code:
[add an issue code](how-to/add-an-issue-code.md).

<!-- Written by test/docs/issue-codes.test.ts; run it with --update after a change. -->
`;

/** Writes the page that lists every code. */
export function issueCodesPage(): string {
  return [introduction, ...issueCodes.map(sectionOf)].join('\n');
}

function sectionOf(code: IssueCode): string {
  const [issue] = sampleIssuesOf(code) as readonly [Issue];
  const row = (language: string, locale: 'vi' | 'en'): string =>
    `| ${language} | ${cell(explainIssue(issue, locale))} | ${cell(explainRemedy(issue, locale))} |`;
  return `<a id="${code.replace('/', '-')}"></a>

## \`${code}\`

Severity: ${issue.severity}.

| | What is wrong | What to do |
|---|---|---|
${row('English', 'en')}
${row('Tiếng Việt', 'vi')}
`;
}

const cell = (sentence: string): string => sentence.replaceAll('|', '\\|');
