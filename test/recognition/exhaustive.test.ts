import { modelWardPolice20 } from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { judgeAllResults } from './judge-all-results';

// All 2^22 under the other set are judged by the long command, with the oracle.
it('all 2^20 results under the set of 20 criteria are eligible in one case alone, and counted right in every case', async () => {
  expect(await judgeAllResults(modelWardPolice20)).toEqual({ caseCount: 2 ** 20, wrongCount: 0 });
}, 300_000);
