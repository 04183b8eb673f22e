import { plainDate } from 'model-ward-rules';
import { decideBatch, packAssessments } from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { assessmentsOf, attestedSet } from '../assessments';
import { contest } from '../contest';
import { makeReports } from '../reports';
import { atMostTimes, ratioOf, type WorkReport } from '../work';

const WARD_COUNT = 100_000;
const BYTES_A_ROW = 12;

/** P2: a batch of 100,000 assessments of 20 criteria in columns, to verdicts and counts. */
export async function batchesWork(): Promise<WorkReport> {
  const criteriaSet = attestedSet(20);
  const criterionIds = criteriaSet.criteria.map(({ id }) => id);
  const assessments = assessmentsOf(makeReports(criterionIds, WARD_COUNT, 2), criteriaSet);
  const asOf = plainDate('2024-12-31');
  const packed = packAssessments(criteriaSet, assessments, { asOf });

  const byHand = () => {
    const reasons = new Uint8Array(packed.rowCount);
    const metCounts = new Uint16Array(packed.rowCount);
    const notMetCounts = new Uint16Array(packed.rowCount);
    const notApplicableCounts = new Uint16Array(packed.rowCount);
    for (let row = 0; row < packed.rowCount; row += 1) {
      const known = packed.known[row] as number;
      const metCount = bitCount(packed.met[row] as number);
      const notApplicableCount = bitCount(known & (packed.notApplicable[row] as number));
      const knownCount = bitCount(known);
      metCounts[row] = metCount;
      notApplicableCounts[row] = notApplicableCount;
      notMetCounts[row] = knownCount - metCount - notApplicableCount;
      if (knownCount > metCount + notApplicableCount) reasons[row] = 1;
      else if (knownCount < criterionIds.length) reasons[row] = 2;
      else if (notApplicableCount === criterionIds.length) reasons[row] = 3;
    }
    return { reasons, metCounts, notMetCounts, notApplicableCounts };
  };
  const standings = await contest<{
    readonly reasons: Uint8Array;
    readonly metCounts: Uint16Array;
  }>(
    [
      { name: 'loop over the same columns', run: byHand, itemCount: WARD_COUNT },
      { name: 'decideBatch', run: () => decideBatch(packed, allMustBeMet), itemCount: WARD_COUNT },
    ],
    { rounds: 25, compared: ({ reasons, metCounts }) => [reasons, metCounts] },
  );
  const verdicts = decideBatch(packed, allMustBeMet);
  const bytesIn = bytesOf(packed.known, packed.met, packed.notApplicable) / WARD_COUNT;
  const bytesOut =
    bytesOf(
      verdicts.reasons,
      verdicts.metCounts,
      verdicts.notMetCounts,
      verdicts.notApplicableCounts,
    ) / WARD_COUNT;
  return {
    id: 'P2',
    title: '100,000 assessments of 20 criteria in columns, to verdicts and counts',
    standings,
    goals: [
      atMostTimes('decideBatch by the loop', ratioOf(standings, 'decideBatch'), 1.3),
      atMostTimes('bytes in, a row', bytesIn, BYTES_A_ROW),
      atMostTimes('bytes out, a row', bytesOut, BYTES_A_ROW),
    ],
  };
}

const bytesOf = (...columns: readonly { readonly byteLength: number }[]): number =>
  columns.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Counts the bits of a word, all at once. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
