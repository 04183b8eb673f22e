import type { VerdictOutcome } from 'model-ward-rules';
import {
  dienBien2022,
  haiChau12022,
  khueTrung202403,
  quanToan2022,
  truongThi2023,
  type WardCase,
} from 'model-ward-rules/published';
import type { AnswerChoice } from '../../docs/playground/state';

/** What a visitor enters on the first tab, and what is to be read there. */
export interface WardInput {
  readonly name: string;
  readonly criteriaSetId: string;
  readonly policyId: string;
  /** What is typed; absent where criteria are answered one by one. */
  readonly tally?: string;
  readonly unmetCriterionIds?: readonly string[];
  /** What is answered first for all criteria. */
  readonly all?: 'met' | 'unknown';
  /** What is answered then, by position from 0. */
  readonly answers?: Readonly<Record<number, AnswerChoice>>;
  readonly outcome: VerdictOutcome | 'refused';
  readonly vi: string;
  readonly en: string;
}

/** The result of a published case as it is typed. */
function typedCase({ id, assessment }: WardCase): Omit<WardInput, 'outcome' | 'vi' | 'en'> {
  const { results, criteriaSet } = assessment;
  if (results.kind !== 'tally') throw new Error(`${id} is published criterion by criterion`);
  const { metCount, criteriaCount, unmetCriterionIds = [] } = results;
  return {
    name: id,
    criteriaSetId: criteriaSet.id,
    policyId: 'all-must-be-met',
    tally: `${metCount}/${criteriaCount}`,
    unmetCriterionIds,
  };
}

/** The published results of single wards. */
export const publishedInputs: readonly WardInput[] = [
  {
    ...typedCase(dienBien2022),
    outcome: 'not-eligible',
    vi: 'Chưa đủ điều kiện: đạt 21/22 tiêu chí.',
    en: 'Not eligible: 21 of 22 criteria met.',
  },
  {
    ...typedCase(haiChau12022),
    outcome: 'not-eligible',
    vi: 'Chưa đủ điều kiện: đạt 21/22 tiêu chí.',
    en: 'Not eligible: 21 of 22 criteria met.',
  },
  {
    ...typedCase(quanToan2022),
    outcome: 'eligible',
    vi: 'Đủ điều kiện: đạt 22/22 tiêu chí.',
    en: 'Eligible: 22 of 22 criteria met.',
  },
  {
    ...typedCase(truongThi2023),
    outcome: 'eligible',
    vi: 'Đủ điều kiện: đạt 22/22 tiêu chí.',
    en: 'Eligible: 22 of 22 criteria met.',
  },
  {
    ...typedCase(khueTrung202403),
    outcome: 'not-eligible',
    vi: 'Chưa đủ điều kiện: đạt 19/20 tiêu chí.',
    en: 'Not eligible: 19 of 20 criteria met.',
  },
];

const set20 = 'model-ward-police-20';
const set22 = 'model-ward-police-22';

/** Results that are made up. */
export const madeUpInputs: readonly WardInput[] = [
  {
    name: 'nothing is known',
    criteriaSetId: set20,
    policyId: 'all-must-be-met',
    all: 'unknown',
    outcome: 'undetermined',
    vi: 'Chưa xác định được: đạt 0/20 tiêu chí, 20 tiêu chí chưa rõ; cần có kết quả từng tiêu chí của đơn vị đánh giá.',
    en: 'Undetermined: 0 of 20 criteria met, 20 unknown; the results of the assessing body, criterion by criterion, would settle it.',
  },
  {
    name: 'one answer of twenty is missing',
    criteriaSetId: set20,
    policyId: 'all-must-be-met',
    all: 'met',
    answers: { 5: 'unknown' },
    outcome: 'undetermined',
    vi: 'Chưa xác định được: đạt 19/20 tiêu chí, 1 tiêu chí chưa rõ; cần có kết quả từng tiêu chí của đơn vị đánh giá.',
    en: 'Undetermined: 19 of 20 criteria met, 1 unknown; the results of the assessing body, criterion by criterion, would settle it.',
  },
  {
    name: 'one fails, whatever the unknown ones are',
    criteriaSetId: set20,
    policyId: 'all-must-be-met',
    all: 'unknown',
    answers: { 0: 'not-met' },
    outcome: 'not-eligible',
    vi: 'Chưa đủ điều kiện: đạt 0/20 tiêu chí, 19 tiêu chí chưa rõ.',
    en: 'Not eligible: 0 of 20 criteria met, 19 unknown.',
  },
  {
    name: '16 of 20 is 80 %, inclusive',
    criteriaSetId: set20,
    policyId: 'example-share',
    tally: '16/20',
    outcome: 'eligible',
    vi: 'Đủ điều kiện: đạt 16/20 tiêu chí.',
    en: 'Eligible: 16 of 20 criteria met.',
  },
  {
    name: '17 of 22 is under 80 %',
    criteriaSetId: set22,
    policyId: 'example-share',
    tally: ' 17 / 22 ',
    outcome: 'not-eligible',
    vi: 'Chưa đủ điều kiện: đạt 17/22 tiêu chí.',
    en: 'Not eligible: 17 of 22 criteria met.',
  },
  {
    name: 'two short are allowed',
    criteriaSetId: set22,
    policyId: 'example-two-short',
    all: 'met',
    answers: { 3: 'not-met', 4: 'not-met' },
    outcome: 'eligible',
    vi: 'Đủ điều kiện: đạt 20/22 tiêu chí.',
    en: 'Eligible: 20 of 22 criteria met.',
  },
  {
    name: 'three short are not',
    criteriaSetId: set22,
    policyId: 'example-two-short',
    tally: '19/22',
    outcome: 'not-eligible',
    vi: 'Chưa đủ điều kiện: đạt 19/22 tiêu chí.',
    en: 'Not eligible: 19 of 22 criteria met.',
  },
  {
    name: 'a veto is open while the tally names nobody',
    criteriaSetId: set22,
    policyId: 'example-veto',
    tally: '21/22',
    outcome: 'undetermined',
    vi: 'Chưa xác định được: đạt 21/22 tiêu chí; cần có kết quả từng tiêu chí của đơn vị đánh giá.',
    en: 'Undetermined: 21 of 22 criteria met; the results of the assessing body, criterion by criterion, would settle it.',
  },
  {
    name: 'the veto falls',
    criteriaSetId: set22,
    policyId: 'example-veto',
    tally: '21/22',
    unmetCriterionIds: ['premises'],
    outcome: 'not-eligible',
    vi: 'Chưa đủ điều kiện: đạt 21/22 tiêu chí.',
    en: 'Not eligible: 21 of 22 criteria met.',
  },
  {
    name: 'what does not apply does not count',
    criteriaSetId: 'example-5',
    policyId: 'all-must-be-met',
    all: 'met',
    answers: { 3: 'not-applicable', 4: 'not-applicable' },
    outcome: 'eligible',
    vi: 'Đủ điều kiện: đạt 3/3 tiêu chí, 2 tiêu chí không áp dụng.',
    en: 'Eligible: 3 of 3 criteria met, 2 not applicable.',
  },
  {
    name: 'the wrong whole',
    criteriaSetId: set20,
    policyId: 'all-must-be-met',
    tally: '21/22',
    outcome: 'refused',
    vi: '–',
    en: '–',
  },
];
