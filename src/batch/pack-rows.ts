import type { Assessment, CheckedCriterionResults } from '../assessment/assessment';
import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { CriteriaMask } from '../criteria-set/criteria-mask';
import { evaluateAssessment } from '../evaluation/evaluate-assessment';
import { isOrMayBeWaived } from '../evaluation/finding';
import { notParsed } from '../foundation/issue/not-parsed';
import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { CompiledCriteria } from './compiled-criteria';
import { growColumn } from './growing-column';
import { maskWhere } from './mask-where';
import type { PackedAssessments, PackedGateAnswers, PackedTally } from './packed-assessments';
import { readWord } from './status-words';

/** How the criteria of one assessment stand. */
export interface RowMasks {
  readonly known: CriteriaMask;
  readonly met: CriteriaMask;
  readonly notApplicable: CriteriaMask;
}

/** Whom a row is about. */
export interface RowHead {
  readonly unitId: UnitId;
  readonly assessmentYear: number;
  readonly basis: AssessmentBasis;
}

/** Takes assessments one by one into columns. */
export interface RowPacker {
  /** Gives a checked assessment its row, or sets it aside; tells whether it got a row. */
  pack(assessment: Assessment): boolean;
  /** Gives a row to an assessment of which the masks are known already. */
  packMasks(head: RowHead, masks: RowMasks): void;
  /** The columns of all rows so far. */
  packed(): PackedAssessments;
}

function projectedBit(basis: AssessmentBasis): 0 | 1 {
  switch (basis) {
    case 'confirmed':
      return 0;
    case 'projected':
      return 1;
    default:
      return notParsed(basis satisfies never, 'assessments', 'checkAssessment');
  }
}

/** Begins columns without any row. */
export function packRows(criteria: CompiledCriteria, asOf: PlainDate): RowPacker {
  assertDay(asOf, 'asOf');
  const { criteriaSet } = criteria;
  const wordCount = criteria.full.length;
  const known = growColumn((length) => new Int32Array(length));
  const met = growColumn((length) => new Int32Array(length));
  const notApplicable = growColumn((length) => new Int32Array(length));
  const assessmentYears = growColumn((length) => new Uint16Array(length));
  const projected = growColumn((length) => new Uint8Array(length));
  const unitIds: UnitId[] = [];
  const tallies: PackedTally[] = [];
  const gateAnswers: PackedGateAnswers[] = [];
  const setAside: Assessment[] = [];

  function packHead({ unitId, assessmentYear, basis }: RowHead): void {
    unitIds.push(unitId);
    assessmentYears.push(assessmentYear);
    projected.push(projectedBit(basis));
  }

  function packWords(knownWord: number, metWord: number, notApplicableWord: number): void {
    known.push(knownWord);
    met.push(metWord);
    notApplicable.push(notApplicableWord);
  }

  function packMasks(head: RowHead, masks: RowMasks): void {
    packHead(head);
    for (let wordIndex = 0; wordIndex < wordCount; wordIndex += 1) {
      packWords(
        masks.known[wordIndex] as number,
        masks.met[wordIndex] as number,
        masks.notApplicable[wordIndex] as number,
      );
    }
  }

  function packResults(head: RowHead, results: CheckedCriterionResults): void {
    packHead(head);
    for (let wordIndex = 0; wordIndex < wordCount; wordIndex += 1) {
      const words = readWord(criteria, results, asOf, wordIndex);
      packWords(words.known, words.met, words.notApplicable);
    }
  }

  function packEntries(assessment: Assessment, results: CheckedCriterionResults): void {
    if (assessment.gateAnswers !== undefined) {
      gateAnswers.push({ row: unitIds.length, gateAnswers: assessment.gateAnswers });
    }
    packResults(assessment, results);
  }

  function packTally(assessment: Assessment): void {
    const evaluation = evaluateAssessment(assessment, { asOf });
    const { findings } = evaluation;
    tallies.push({ row: unitIds.length, evaluation });
    packMasks(assessment, {
      known: maskWhere(findings, ({ status }) => status !== 'unknown'),
      met: maskWhere(findings, ({ status }) => status === 'met'),
      notApplicable: maskWhere(findings, isOrMayBeWaived),
    });
  }

  return {
    pack(assessment) {
      const { results } = assessment;
      if (assessment.criteriaSet !== criteriaSet) {
        setAside.push(assessment);
        return false;
      }
      switch (results.kind) {
        case 'tally':
          packTally(assessment);
          return true;
        case 'by-criterion':
          packEntries(assessment, results);
          return true;
        default:
          return notParsed(results satisfies never, 'assessments', 'checkAssessment');
      }
    },
    packMasks,
    packed: () => ({
      criteriaSet,
      asOf,
      rowCount: unitIds.length,
      wordCount,
      known: known.values(),
      met: met.values(),
      notApplicable: notApplicable.values(),
      unitIds,
      assessmentYears: assessmentYears.values(),
      projected: projected.values(),
      tallies,
      gateAnswers,
      setAside,
    }),
  };
}
