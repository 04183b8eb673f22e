import { compileCriteria } from '../../batch/compile-criteria';
import { growColumn } from '../../batch/growing-column';
import { packRows } from '../../batch/pack-rows';
import { selectMarkedCriteria } from '../../batch/select-marked-criteria';
import type { CriteriaMask } from '../../criteria-set/criteria-mask';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import type { Issue } from '../../foundation/issue/issue';
import { criterionIssue } from '../../foundation/issue/kinds/criterion';
import type { PlainDate } from '../../foundation/value/plain-date';
import type { AssessmentLine } from './assessment-line';
import type { RejectedLine } from './line-report';
import type { PackedLines, WarnedLine } from './packed-lines';
import type { ScannedLine } from './scan-line';

/** Takes lines one by one, into columns and lists. */
export interface PackAccount {
  addRead(line: AssessmentLine): void;
  addScanned(lineNumber: number, line: ScannedLine): void;
  close(): PackedLines;
}

/** Opens the account of a file. */
export function openPackAccount(criteriaSet: CriteriaSet, asOf: PlainDate): PackAccount {
  const criteria = compileCriteria(criteriaSet);
  const { full, waivable } = criteria;
  const packer = packRows(criteria, asOf);
  const lineNumbers = growColumn((length) => new Uint32Array(length));
  const warned: WarnedLine[] = [];
  const rejected: RejectedLine[] = [];
  let acceptedLineCount = 0;

  function accept(lineNumber: number, hasRow: boolean, warnings: readonly Issue[]): void {
    acceptedLineCount += 1;
    if (hasRow) lineNumbers.push(lineNumber);
    if (warnings.length > 0) warned.push({ lineNumber, warnings });
  }

  return {
    addRead({ lineNumber, result }) {
      if (result.ok) accept(lineNumber, packer.pack(result.value), result.warnings);
      else rejected.push({ lineNumber, issues: result.issues });
    },
    addScanned(lineNumber, line) {
      const open = without(full, line.answered);
      const notApplicable = without(waivable, line.answered);
      packer.packMasks(line, { known: line.answered, met: line.met, notApplicable });
      accept(lineNumber, true, warningsOf(criteriaSet, open));
    },
    close: () => ({
      packed: packer.packed(),
      lineNumbers: lineNumbers.values(),
      warned,
      rejected,
      stats: {
        receivedLineCount: acceptedLineCount + rejected.length,
        acceptedLineCount,
        rejectedLineCount: rejected.length,
      },
    }),
  };
}

function without(mask: CriteriaMask, marked: CriteriaMask): CriteriaMask {
  return mask.map((word, wordIndex) => word & ~(marked[wordIndex] as number));
}

/** What `checkAssessment` says of criteria without an answer. */
function warningsOf(criteriaSet: CriteriaSet, open: CriteriaMask): readonly Issue[] {
  if (open.every((word) => word === 0)) return [];
  const ids = selectMarkedCriteria(criteriaSet, open);
  return [criterionIssue('criterion/unanswered', ['results', 'answers'], { ids })];
}
