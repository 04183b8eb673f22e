import { orThrow, parseAssessment } from 'model-ward-rules';
import { exportAssessmentRows, readAssessmentRows } from 'model-ward-rules/intake';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { tally } from '../../programme/sample';

const undated = { recordedOn: undefined };
const weekly = [
  tally('a', 2024, 18, {
    stage: 'self-assessment',
    assessedBy: '=Công an phường A',
    assessedOn: '2024-11-28',
    recordedOn: '2024-11-29',
    withdrawnOn: '2024-12-02',
    period: { from: '2024-01-01', to: '2024-11-15' },
  }),
  tally('a', 2024, 19, { stage: 'provincial-review', recordedOn: '2024-12-06' }),
  tally('b', 2024, 20, undated),
].map((raw) => orThrow(parseAssessment(raw)));

it('writes where assessments come from, and reads it back to the same', () => {
  const rows = orThrow(exportAssessmentRows(weekly, modelWardPolice20));
  expect(rows[0]?.slice(5)).toEqual([
    ...['stage', 'assessedBy', 'assessedOn', 'recordedOn', 'withdrawnOn', 'periodFrom', 'periodTo'],
    'tally',
  ]);
  const { accepted } = readAssessmentRows(rows, { criteriaSets: [modelWardPolice20] });
  const written = weekly.map(({ criteriaSet, ...rest }) => ({
    ...rest,
    criteriaSet: { ...criteriaSet, revision: 1 },
  }));
  expect(accepted.map(({ value }) => value)).toEqual(written);
});

it('has no column for what no assessment says', () => {
  const rows = orThrow(exportAssessmentRows(weekly.slice(1), modelWardPolice20));
  expect(rows[0]?.slice(5)).toEqual(['stage', 'recordedOn', 'tally']);
});
