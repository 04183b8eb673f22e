import fc from 'fast-check';
import { parseUnitRegister } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { answer } from './standing';
import { type StandingCase, standingCase } from './standing-cases';
import { outcomesUnder, untightness } from './standing-completions';

const answerTo = ({ records, policies, unitId, ...question }: StandingCase) =>
  answer(records, policies, unitId, question);

describe('the oracle of standings', () => {
  it('is asked about registers that can be', () => {
    fc.assert(
      fc.property(standingCase(), ({ records }) => {
        expect(parseUnitRegister(records.register)).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });

  it('gives on every day what it gives when it skips days on which nothing is due', () => {
    fc.assert(
      fc.property(standingCase(), (given) => {
        const { records, policies, unitId, ...question } = given;
        expect(answer(records, policies, unitId, { ...question, everyDay: true })).toEqual(
          answerTo(given),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('decides nothing by ids or by the order of papers', () => {
    fc.assert(
      fc.property(standingCase(), (given) => {
        const { register, histories } = given.records;
        const renamed = (id: string): string => [...id].reverse().join('');
        const turned: StandingCase = {
          ...given,
          records: {
            register: {
              units: [...register.units].reverse(),
              successions: [...register.successions].reverse(),
            },
            histories: [...histories].reverse().map(({ unitId, events }) => ({
              unitId,
              events: [...events].reverse().map((event) => ({
                ...event,
                id: renamed(event.id),
                ...(event.kind === 'withdrawn' ? { eventId: renamed(event.eventId) } : {}),
              })),
            })),
          },
        };
        expect(answerTo(turned)).toEqual(answerTo(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('is open exactly when two completions of the missing rules differ, for a unit alone', () => {
    fc.assert(
      fc.property(standingCase(true), (given) => {
        const { records, policies, unitId, ...question } = given;
        const outcomes = outcomesUnder(records, policies, unitId, question);
        expect(untightness(answerTo(given), outcomes)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('is open exactly when two completions of the missing rules differ', () => {
    fc.assert(
      fc.property(standingCase(), (given) => {
        const { records, policies, unitId, ...question } = given;
        const outcomes = outcomesUnder(records, policies, unitId, question);
        expect(untightness(answerTo(given), outcomes)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });
});
