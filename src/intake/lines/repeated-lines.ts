import type { Assessment } from '../../assessment/assessment';
import { dayOfRecord } from '../../assessment/assessment-record';
import { referenceText } from '../../criteria-set/select-criteria-set';
import { lineIssue } from '../../foundation/issue/kinds/intake/line';
import { groupByKey } from '../../foundation/value/group-by-key';
import type { AcceptedLine, RejectedLine } from './line-report';

/** The lines of a file, those left out that contradict each other. */
export interface SettledLines {
  readonly accepted: readonly AcceptedLine[];
  readonly rejected: readonly RejectedLine[];
}

/** Tells of lines that are about one assessment: what they say twice is told, and where they differ all of them are refused. */
export function settleRepeatedLines(lines: readonly AcceptedLine[]): SettledLines {
  const groups = groupByKey(lines, ({ value }) => [subjectOf(value)]);
  const contradictory = new Map<AcceptedLine, readonly number[]>();
  const repeated = new Map<AcceptedLine, readonly number[]>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const lineNumbers = group.map(({ lineNumber }) => lineNumber);
    const isOne = new Set(group.map(({ value }) => contentOf(value))).size === 1;
    const [, ...again] = group;
    for (const line of isOne ? again : group) {
      (isOne ? repeated : contradictory).set(line, lineNumbers);
    }
  }
  return {
    accepted: lines
      .filter((line) => !contradictory.has(line))
      .map((line) => {
        const lineNumbers = repeated.get(line);
        return lineNumbers === undefined
          ? line
          : {
              ...line,
              warnings: [...line.warnings, lineIssue('line/repeated', [], { lineNumbers })],
            };
      }),
    rejected: [...contradictory].map(([{ lineNumber, warnings }, lineNumbers]) => ({
      lineNumber,
      issues: [...warnings, lineIssue('line/contradictory', [], { lineNumbers })],
    })),
  };
}

/** Which assessment it is: another stage or another day of record makes another. The unit comes last: its id may hold blanks. */
function subjectOf(assessment: Assessment): string {
  const { unitId, assessmentYear, criteriaSet, basis, stage } = assessment;
  const day = dayOfRecord(assessment);
  return [assessmentYear, referenceText(criteriaSet), basis, stage, day, unitId].join(' ');
}

/** What an assessment says, whoever made it. */
const contentOf = ({ criteriaSet: _, assessedBy: __, ...content }: Assessment): string =>
  JSON.stringify(content);
