import fc from 'fast-check';
import type { Answer, CriteriaSet, Criterion, RequirementPart } from 'model-ward-rules';
import { answer } from './assessments';
import { criteriaSet } from './criteria-sets';

/** What can be written into one cell, and the address of the cell. */
export interface WrittenCell {
  readonly address: string;
  readonly cell: string | number;
}

/** An assessment of which every answer can be written into cells. */
export interface WrittenAssessment {
  readonly unitId: string;
  readonly answers: readonly { readonly criterionId: string; readonly answer: Answer }[];
  readonly cells: readonly WrittenCell[];
}

/** A batch of assessments against one set, each of another ward. */
export interface Batch {
  readonly criteriaSet: CriteriaSet;
  readonly assessments: readonly WrittenAssessment[];
}

/** What of an answer a table can say: no parts are no answer, and there is no word for a dispute. */
function sayable(
  given: Answer | undefined,
  asked: Criterion | RequirementPart,
): Answer | undefined {
  if (given?.kind === 'unknown' && given.reason === 'disputed') return undefined;
  if (given?.kind === 'not-applicable' && asked.notApplicable === 'never') return undefined;
  if (given?.kind !== 'parts') return given;
  const { requirement } = asked;
  const parts = given.parts.flatMap(({ partId, answer: ofPart }) => {
    const part = 'parts' in requirement && requirement.parts.find(({ id }) => id === partId);
    const said = part ? sayable(ofPart, part) : undefined;
    return said === undefined ? [] : [{ partId, answer: said }];
  });
  return parts.length === 0 ? undefined : { kind: 'parts', parts };
}

const statusWords = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  'not-assessed': 'Chưa đánh giá',
  'not-reported': 'Chưa báo cáo',
  disputed: '',
};

/** Writes an answer into cells, as the guide says. */
function write(address: string, given: Answer): readonly WrittenCell[] {
  switch (given.kind) {
    case 'attested':
      return [{ address, cell: statusWords[given.status] }];
    case 'unknown':
      return [{ address, cell: statusWords[given.reason] }];
    case 'not-applicable':
      return [
        { address, cell: 'N/A' },
        ...(given.reason === undefined
          ? []
          : [{ address: `${address}.reason`, cell: given.reason }]),
      ];
    case 'quantity':
      return [{ address, cell: given.amount }];
    case 'share':
      return [{ address, cell: `${countText(given.part)}/${countText(given.whole)}` }];
    case 'title':
      return [{ address, cell: given.rank ?? 'không' }];
    case 'change':
      return [
        { address: `${address}.before`, cell: given.before },
        { address: `${address}.after`, cell: String(given.after) },
      ];
    case 'occurrences':
      return [
        { address: `${address}.occurrenceCount`, cell: given.occurrenceCount },
        { address: `${address}.reported`, cell: given.coverage.part },
        { address: `${address}.due`, cell: given.coverage.whole },
      ];
    case 'parts':
      return given.parts.flatMap(({ partId, answer: ofPart }) =>
        write(`${address}/${partId}`, ofPart),
      );
  }
}

function written(
  { criteria }: CriteriaSet,
  answers: readonly (Answer | undefined)[],
  unitId: string,
): WrittenAssessment {
  const said = criteria.flatMap((criterion, index) => {
    const given = sayable(answers[index], criterion);
    return given === undefined ? [] : [{ criterionId: criterion.id, answer: given }];
  });
  return {
    unitId,
    answers: said,
    cells: said.flatMap(({ criterionId, answer: given }) => write(criterionId, given)),
  };
}

/** Batches over requirements of every kind; every assessment has an answer, so that it has a row in every layout. */
export const batch: fc.Arbitrary<Batch> = criteriaSet(4).chain((set) =>
  fc
    .array(
      fc.tuple(
        ...set.criteria.map((criterion) => fc.option(answer(criterion), { nil: undefined })),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((lists) => ({
      criteriaSet: set,
      assessments: lists
        .map((answers, index) => written(set, answers, `ward-${index + 1}`))
        .filter(({ cells }) => cells.length > 0),
    })),
);

/** Bounds as people write them. */
const countText = (count: number | { readonly least: number; readonly most: number }): string =>
  typeof count === 'number' ? String(count) : `${count.least}–${count.most}`;
