/** @generated from table-options.schema.ts by `npm run plans`: not to be edited. */

import type { Plan } from '../../foundation/reading/plan';
import { assessmentBasisPlan } from '../../assessment/submitted-assessment.plan';
import { hostIdPlan, slugPlan, textPlan, yearPlan } from '../../foundation/reading/text.plan';
import { plainDatePlan } from '../../foundation/value/plain-date.plan';

export const tableOptionPlans: Readonly<Record<string, Plan>> = {
  assessedOn: plainDatePlan,
  assessmentYear: yearPlan,
  asOf: plainDatePlan,
  basis: assessmentBasisPlan,
  counted: {
    kind: 'choice',
    values: ['registered', 'recognised', 'maintained', 'eligible', 'projected-eligible'],
  },
  dateFormat: { kind: 'choice', values: ['dd/MM/yyyy', 'dd-MM-yyyy', 'dd.MM.yyyy', 'MM/dd/yyyy'] },
  excelEpoch: { kind: 'choice', values: [1900, 1904] },
  forYear: yearPlan,
  firstRowNumber: { kind: 'number', isWhole: true, least: 1, most: 9007199254740991 },
  fillDown: { kind: 'list', of: { kind: 'text' }, most: 2000 },
  headerRows: {
    kind: 'list',
    of: { kind: 'number', isWhole: true, least: 1, most: 9007199254740991 },
    fewest: 1,
    most: 3,
  },
  instrument: textPlan,
  kind: {
    kind: 'choice',
    values: [
      'registered',
      'assessed',
      'recognised',
      're-recognised',
      'maintained',
      'not-maintained',
      'review-deferred',
      'suspended',
      'reinstated',
      'revoked',
      'withdrawn',
    ],
  },
  numberLocale: { kind: 'choice', values: ['vi', 'en'] },
  on: plainDatePlan,
  recordedOn: plainDatePlan,
  sections: {
    kind: 'list',
    of: { kind: 'choice', values: ['area', 'basis', 'assessmentYear'] },
    most: 3,
  },
  stage: slugPlan,
  unitId: hostIdPlan,
  yesMeans: { kind: 'record', of: { kind: 'choice', values: ['met', 'not-met'] } },
};
