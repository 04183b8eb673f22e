import { decideBatch, packAssessments, verdictReasons } from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { contest } from '../contest';
import { asOf, assessmentsOf, makeAnswers, type SetName, setNames, sets } from '../wards';
import { atMost, atMostTimes, type Table, type WorkReport } from '../work';

const WARD_COUNT = 50_000;
const BYTES_A_ROW = 12;

interface Columns {
  readonly reasons: Uint8Array;
  readonly metCounts: Uint16Array;
  readonly notMetCounts: Uint16Array;
  readonly notApplicableCounts: Uint16Array;
}

const packedOf = (name: SetName) =>
  packAssessments(sets[name], assessmentsOf(makeAnswers(sets[name], WARD_COUNT, 2), sets[name]), {
    asOf,
  });
type Packed = ReturnType<typeof packedOf>;

/** P2: a batch of rows from columns, to verdicts and counts; all columns are compared. */
export async function batchesWork(): Promise<WorkReport> {
  const tables: Table[] = [];
  for (const name of setNames) {
    const packed = packedOf(name);
    const standings = await contest<Columns>(
      [
        { name: 'loop over the same columns', run: () => byHand(packed), itemCount: WARD_COUNT },
        {
          name: 'decideBatch',
          run: () => columnsOf(decideBatch(packed, allMustBeMet)),
          itemCount: WARD_COUNT,
        },
      ],
      { rounds: 21 },
    );
    tables.push({ holdsFor: name, standings });
  }
  const { known, met, notApplicable } = packedOf('half measured');
  const bytes = (known.byteLength + met.byteLength + notApplicable.byteLength) / WARD_COUNT;
  return {
    id: 'P2',
    title: '50,000 assessments of 20 criteria in columns, to verdicts and counts',
    tables,
    goals: [
      ...tables.map((table) => atMostTimes('decideBatch, by the loop', table, 'decideBatch', 1.2)),
      atMost('bytes a row', 'any set of up to 32 criteria', bytes, BYTES_A_ROW),
    ],
  };
}

const columnsOf = ({
  reasons,
  metCounts,
  notMetCounts,
  notApplicableCounts,
}: Columns): Columns => ({
  reasons,
  metCounts,
  notMetCounts,
  notApplicableCounts,
});

function byHand({ rowCount, known, met, notApplicable, criteriaSet }: Packed): Columns {
  const reasons = new Uint8Array(rowCount);
  const metCounts = new Uint16Array(rowCount);
  const notMetCounts = new Uint16Array(rowCount);
  const notApplicableCounts = new Uint16Array(rowCount);
  const notMet = verdictReasons.indexOf('rule-not-met');
  const open = verdictReasons.indexOf('unknown-criteria');
  const nothing = verdictReasons.indexOf('no-applicable-criteria');
  const criteriaCount = criteriaSet.criteria.length;
  for (let row = 0; row < rowCount; row += 1) {
    const knownWord = known[row] as number;
    const metCount = bitCount(met[row] as number);
    const notApplicableCount = bitCount(knownWord & (notApplicable[row] as number));
    const knownCount = bitCount(knownWord);
    metCounts[row] = metCount;
    notApplicableCounts[row] = notApplicableCount;
    notMetCounts[row] = knownCount - metCount - notApplicableCount;
    if (knownCount > metCount + notApplicableCount) reasons[row] = notMet;
    else if (knownCount < criteriaCount) reasons[row] = open;
    else if (notApplicableCount === criteriaCount) reasons[row] = nothing;
  }
  return { reasons, metCounts, notMetCounts, notApplicableCounts };
}

/** Counts the bits of a word, all at once. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
