import {
  checkRecognitionRecords,
  orThrow,
  parseRecognitionHistory,
  type RecognitionRecords,
  type Standing,
  standingOn,
  standingsOn,
} from 'model-ward-rules';
import { explainStanding } from 'model-ward-rules/explanation';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';
import { policyWith } from '../standing/policies';
import { day, registerOf, succession, unit } from '../unit/registers';

/** Of the rows on standings what is said besides the outcome: sentences, notes, and what is read without an issue. */

const recognised = (on: string, forYear: number): object => ({
  ...{ kind: 'recognised', id: 'r', on, forYear },
});
const decided = (kind: string, on: string, forYear: number): object => ({
  ...{ kind, id: `${kind}-${forYear}`, on, forYear },
});

const lapse = { kind: 'lapse' } as const;
const lapsing = policyWith({
  ...{ onNotMaintained: lapse, onUnrepaired: lapse, term: undefined },
  yearlyReview: { decisionMonths: 12, onMissed: lapse },
});

const standingUnder = (
  policy: typeof lapsing,
  asOf: string,
  ...events: readonly object[]
): Standing =>
  standingOn(orThrow(parseRecognitionHistory({ unitId: 'w', events })), policy, {
    asOf: day(asOf),
  });
const notesOf = ({ notes }: Standing): readonly string[] =>
  notes.map(({ code, eventId, on }) => `${code} ${eventId} ${on}`);

describe('what the rows on standings say besides the outcome', () => {
  it('S9: the day under the shipped policy is that of the review of 2025, inferred', () => {
    const standing = standingUnder(
      maintenanceNotPublished,
      '2025-06-30',
      recognised('2025-04-22', 2024),
    );
    expect(explainStanding(standing, 'en')).toBe(
      'On 2025-06-30: holds the title (recognised by a decision; recognised on 2025-04-22 for 2024; a decision on the review of 2025 is due by 2026-12-31; a day inferred from practice; no rule is public).',
    );
    expect(explainStanding(standing, 'vi')).toMatch(/năm 2025[^;]*31\/12\/2026/);
  });

  it('S10: the day beside an open suspension is that of the review', () => {
    const halfYear = policyWith({
      ...{ term: undefined, yearlyReview: { decisionMonths: 6, onMissed: lapse } },
    });
    const suspended = { kind: 'suspended', id: 's', on: '2024-07-01' };
    const standing = standingUnder(
      halfYear,
      '2024-08-01',
      recognised('2024-03-01', 2023),
      suspended,
    );
    expect(explainStanding(standing, 'en')).toBe(
      'On 2024-08-01: does not hold the title (the title is suspended; recognised on 2024-03-01 for 2023; a decision on the review of 2024 is due by 2025-06-30).',
    );
  });

  it.each(['maintained', 'suspended', 'revoked'])(
    'S12: with the register a decision on a ward under an old id is accepted: %s',
    (kind) => {
      const last = { id: 'x', on: '2026-03-01', kind };
      const events = [
        recognised('2023-03-01', 2022),
        { kind: 'revoked', id: 'v', on: '2024-01-01' },
        kind === 'maintained' ? { ...last, forYear: 2025 } : last,
      ];
      const read = (unitId: string, of: readonly object[]) =>
        orThrow(parseRecognitionHistory({ unitId, events: of }));
      const merged = registerOf(
        [unit('a'), unit('b', { endedOn: '2025-07-01' })],
        [succession('merge', '2025-07-01', 'a b', 'a')],
      );
      const withRegister = (register: RecognitionRecords['register']) =>
        checkRecognitionRecords({
          register,
          histories: [read('a', events), read('b', [recognised('2024-03-01', 2023)])],
        });
      expect(issuesOf(withRegister(merged))).toEqual([]);
      // Where nothing merged it comes after the end.
      const apart = registerOf([unit('a'), unit('b')], []);
      expect(issuesOf(withRegister(apart))).toEqual(['history/after-end histories.0.events.2']);
    },
  );

  it('S15: a failure after the recognition for that year is refused, whichever recognition it is', () => {
    for (const kind of ['recognised', 're-recognised', 'maintained']) {
      const events = (keptOn: string) => [
        decided(kind, keptOn, 2023),
        decided('not-maintained', '2024-03-01', 2023),
      ];
      const read = (keptOn: string) =>
        parseRecognitionHistory({ unitId: 'w', events: events(keptOn) });
      expect(issuesOf(read('2024-02-01'))).toEqual(['history/contradictory-decisions events.1']);
      expect(issuesOf(read('2024-04-01'))).toEqual([]);
    }
  });

  it('S21: the end of a repair is read', () => {
    const suspending = policyWith({
      ...lapsing,
      onNotMaintained: { kind: 'suspend', repairDays: 90 },
    });
    const standing = standingUnder(
      suspending,
      '2024-04-15',
      recognised('2023-03-01', 2022),
      decided('not-maintained', '2024-02-01', 2023),
      decided('maintained', '2024-04-15', 2023),
    );
    expect(standing).toMatchObject({ outcome: 'recognised', reason: 'maintained', notes: [] });
    expect(standing.eventIds).toEqual(['r', 'maintained-2023']);
  });

  it('S23: that a decision came after the term is told', () => {
    const limited = policyWith({
      ...{ ...lapsing, yearlyReview: undefined },
      term: { months: 24, onExpired: lapse },
    });
    const standing = standingUnder(
      limited,
      '2024-09-02',
      recognised('2022-06-06', 2021),
      decided('maintained', '2024-09-01', 2023),
    );
    expect(standing).toMatchObject({ outcome: 'not-recognised', reason: 'lapsed' });
    expect(notesOf(standing)).toEqual(['history/after-term maintained-2023 2024-09-01']);
  });

  it('S25: a merger keeps the suspension, and its end on the new ward is accepted', () => {
    const register = registerOf(
      [
        unit('a', { endedOn: '2025-07-01' }),
        unit('b', { endedOn: '2025-07-01' }),
        unit('c', { existsFrom: '2025-07-01' }),
      ],
      [succession('merge', '2025-07-01', 'a b', 'c')],
    );
    const suspended = { kind: 'suspended', id: 's', on: '2025-02-01' };
    const events = [{ kind: 'reinstated', id: 'i', on: '2025-09-01' }];
    const records = {
      register,
      histories: [
        { unitId: 'a', events: [recognised('2024-03-01', 2023), suspended] },
        { unitId: 'c', events },
      ],
    } as unknown as RecognitionRecords;
    const any = policyWith({ ...lapsing, yearlyReview: undefined, successor: 'any' });
    expect(issuesOf(checkRecognitionRecords(records, any))).toEqual([]);
    const on = (asOf: string) =>
      standingsOn(records, any, { asOf: day(asOf), unitIds: ['c' as never] })[0]?.state;
    expect([on('2025-08-31'), on('2025-09-01')]).toEqual(['suspended', 'held']);
  });

  it('S27: that a failure of an earlier year came late is told', () => {
    const standing = standingUnder(
      lapsing,
      '2025-06-02',
      recognised('2023-03-01', 2022),
      decided('maintained', '2025-04-20', 2024),
      decided('not-maintained', '2025-06-01', 2023),
    );
    expect(standing).toMatchObject({ outcome: 'recognised', forYear: 2024 });
    expect(notesOf(standing)).toEqual([
      'history/late-on-earlier-year not-maintained-2023 2025-06-01',
    ]);
  });

  it('S28: that a decision on an earlier year leaves a later failure is told', () => {
    const standing = standingUnder(
      lapsing,
      '2025-03-02',
      recognised('2023-03-01', 2022),
      decided('not-maintained', '2025-02-01', 2024),
      decided('maintained', '2025-03-01', 2023),
    );
    expect(standing.outcome).toBe('not-recognised');
    expect(notesOf(standing)).toEqual(['history/late-on-earlier-year maintained-2023 2025-03-01']);
  });
});
