import { orThrow, parseRecognitionHistory, plainDate, standingOn } from 'model-ward-rules';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { policyWith } from './policies';

it('names the decisions that a standing rests on, and what was noted, in the order in which they acted', () => {
  const history = orThrow(
    parseRecognitionHistory({
      unitId: 'w',
      events: [
        { id: '1', kind: 'suspended', on: '2023-01-01' },
        { id: '2', kind: 'reinstated', on: '2023-02-01' },
        { id: '3', kind: 'registered', on: '2023-03-01', forYear: 2023 },
        { id: '4', kind: 'recognised', on: '2024-01-01', forYear: 2023 },
        { id: '5', kind: 'suspended', on: '2024-02-01' },
        { id: '6', kind: 'reinstated', on: '2024-03-01' },
        { id: '7', kind: 'suspended', on: '2024-04-01' },
      ],
    }),
  );
  const before = standingOn(history, maintenanceNotPublished, { asOf: plainDate('2023-12-31') });
  expect(before.notes.map(({ eventId }) => eventId)).toEqual(['1', '2']);
  const after = standingOn(history, maintenanceNotPublished, { asOf: plainDate('2024-12-31') });
  expect(after.eventIds).toEqual(['4', '5', '6', '7']);
});

it('notes a review that was put off after it was due, and one that was put off in time not', () => {
  const notesOf = (on: string) => {
    const history = orThrow(
      parseRecognitionHistory({
        unitId: 'w',
        events: [
          { id: '1', kind: 'recognised', on: '2024-03-01', forYear: 2023 },
          { id: '2', kind: 'review-deferred', on, forYear: 2024, until: '2026-06-30' },
        ],
      }),
    );
    const rules = policyWith({
      term: undefined,
      yearlyReview: { decisionMonths: 12, onMissed: { kind: 'keep-with-warning' } },
    });
    return standingOn(history, rules, { asOf: plainDate('2026-03-01') }).notes;
  };
  expect(notesOf('2025-12-31')).toEqual([]);
  expect(notesOf('2026-01-01')).toMatchObject([
    { code: 'history/deferred-after-due', eventId: '2' },
  ]);
});

it('notes no more what a later decision has settled, but still what was withdrawn', () => {
  const notesOn = (asOf: string) => {
    const history = orThrow(
      parseRecognitionHistory({
        unitId: 'w',
        events: [
          { id: '1', kind: 'recognised', on: '2024-03-01', forYear: 2023 },
          { id: '2', kind: 'revoked', on: '2024-05-01' },
          { id: '3', kind: 'withdrawn', on: '2024-06-01', eventId: '2' },
          {
            id: '4',
            kind: 'review-deferred',
            on: '2026-01-05',
            forYear: 2024,
            until: '2026-06-30',
          },
          { id: '5', kind: 'maintained', on: '2026-02-01', forYear: 2025 },
        ],
      }),
      () => undefined,
    );
    const rules = policyWith({
      term: undefined,
      yearlyReview: { decisionMonths: 12, onMissed: { kind: 'keep-with-warning' } },
    });
    return standingOn(history, rules, { asOf: plainDate(asOf) }).notes.map(
      ({ code, eventId }) => `${code} ${eventId}`,
    );
  };
  expect(notesOn('2026-01-31')).toEqual([
    'history/decision-withdrawn 2',
    'history/deferred-after-due 4',
  ]);
  expect(notesOn('2026-02-01')).toEqual(['history/decision-withdrawn 2']);
});
