import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runLongOn } from './planning-long-run';
import { answerOfEngine, standingDifference } from './standing-agreement';
import { standingCase } from './standing-cases';
import { outcomesUnder, untightness } from './standing-completions';

const historyCount = Number(process.env['HISTORIES'] ?? 200_000);

describe('the engine and the oracle of standings', () => {
  runLongOn('standings', standingCase(), standingDifference, historyCount);
});

describe('the engine and every way in which missing rules may turn out', () => {
  it.each([
    ['a unit alone', true],
    ['units that merge, split and change', false],
  ])(
    'a standing is open exactly where two of them differ: %s',
    (what, isAlone) => {
      let [openCount, completionCount] = [0, 0];
      fc.assert(
        fc.property(standingCase(isAlone), (given) => {
          const { records, policies, unitId, ...question } = given;
          const outcomes = outcomesUnder(records, policies, unitId, question);
          const answer = answerOfEngine(given);
          expect(untightness(answer as never, outcomes)).toBeUndefined();
          completionCount += outcomes.count;
          openCount += Number(answer.outcome === 'undetermined');
        }),
        { numRuns: historyCount / 2 },
      );
      console.log(
        `${historyCount / 2} histories of ${what} under ${completionCount} completions: ${openCount} open, each rightly`,
      );
    },
    historyCount * 1_000,
  );
});
