import fc from 'fast-check';
import {
  type Evaluation,
  orThrow,
  type PlainDate,
  parseUnitRegister,
  standingOn,
  standingTimeline,
} from 'model-ward-rules';
import {
  chartOfEvaluation,
  chartOfStandings,
  chartOfTargets,
  chartOfUnmetCriteria,
} from 'model-ward-rules/charts';
import { countUnmetCriteria } from 'model-ward-rules/engine';
import { describe, expect, it } from 'vitest';
import { recognitionHistory } from '../arbitraries/histories';
import { dayAfter } from '../arbitraries/registers';
import { judged, judgedTwice, targetProgress } from '../schemas/results';
import { hostPolicy } from '../standing/policies';
import { day } from '../unit/registers';

const locale = 'vi';

describe('the rows of pictures of random results say what a second program reads from the results', () => {
  it('of an evaluation: one row a criterion, in its order', () => {
    fc.assert(
      fc.property(judged, ({ set, evaluation }) => {
        const { rows } = chartOfEvaluation(evaluation, set, { locale });
        const statusOf = new Map(evaluation.findings.map((one) => [one.criterionId, one.status]));
        expect(rows.map(({ criterionId, statusCode }) => [criterionId, statusCode])).toEqual(
          set.criteria.flatMap(({ id }) => (statusOf.has(id) ? [[id, statusOf.get(id)]] : [])),
        );
      }),
    );
  });

  it('of unmet criteria: the wards counted one by one', () => {
    const isWith = (status: string, id: string, { findings }: Evaluation): boolean =>
      findings.some((one) => one.criterionId === id && one.status === status);
    fc.assert(
      fc.property(judgedTwice, ([one, other]) => {
        for (const counts of countUnmetCriteria([one.evaluation, other.evaluation])) {
          const counted = [one.evaluation, other.evaluation].filter(
            ({ basis }) => basis === counts.basis,
          );
          const { rows } = chartOfUnmetCriteria(counts, one.set, { locale });
          for (const { criterionId, notMetCount, unknownCount, mostCount } of rows) {
            const count = (status: string): number =>
              counted.filter((evaluation) => isWith(status, criterionId, evaluation)).length;
            expect(notMetCount).toBe(count('not-met'));
            expect(unknownCount).toBe(count('unknown'));
            expect(mostCount).toBe(notMetCount + unknownCount);
          }
          const orders = rows.map(({ notMetCount }) => notMetCount);
          expect(orders).toEqual([...orders].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('of standings: each day lies in one stretch, which says how the unit stands that day', () => {
    const [from, until] = [day('2022-01-01'), day('2027-12-31')];
    const days = Array.from({ length: 73 }, (_, step) => dayAfter(from, 30 * step));
    fc.assert(
      fc.property(recognitionHistory, (history) => {
        const units = [{ id: history.unitId, name: 'A', level: 'ward' }];
        const register = orThrow(parseUnitRegister({ units, successions: [] }));
        const records = { register, histories: [history] };
        const asked = { from, until, unitIds: [history.unitId] };
        const timelines = standingTimeline(records, hostPolicy, asked);
        const { rows } = chartOfStandings(timelines, { locale, until });
        const expected = (on: PlainDate): string =>
          standingOn(history, hostPolicy, { asOf: on, knownAt: until }).outcome;
        for (const on of days) {
          const within = rows.filter((row) => row.from <= on && on <= row.until);
          expect(within.map(({ outcomeCode }) => outcomeCode)).toEqual([expected(on)]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of targets: what is due, and at the least and most reached, of one entry each', () => {
    fc.assert(
      fc.property(fc.array(targetProgress, { maxLength: 4 }), (all) => {
        const { rows } = chartOfTargets(
          all.map((progress) => ({ progress })),
          { locale },
        );
        expect(rows).toHaveLength(all.length);
        all.forEach((progress, place) => {
          const { reached } = progress as { reached?: { least: number; most: number } };
          expect(rows[place]).toMatchObject({
            least: reached?.least ?? null,
            most: reached?.most ?? null,
          });
        });
      }),
    );
  });
});
