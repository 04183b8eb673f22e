import { modelWardPolice22 } from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { judgeAllResults } from '../recognition/judge-all-results';

it('all 2^22 results under the set of 22 criteria are eligible in one case alone, and counted right in every case', async () => {
  expect(await judgeAllResults(modelWardPolice22)).toEqual({ caseCount: 2 ** 22, wrongCount: 0 });
}, 600_000);
