import fc from 'fast-check';
import {
  checkRecognitionRecords,
  type MaintenancePolicy,
  type RecognitionHistory,
  standingOn,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { daysAfter, monthsAfter } from '../oracle/standing-days';
import { day } from '../unit/registers';
import { policyWith } from './policies';

interface Registered {
  readonly on: string;
  readonly forYear: number;
}

interface Lead {
  readonly firstMonths?: number;
  readonly renewedMonths?: number;
}

const someDay = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 0, 1, 27, 30))
  .map(([months, days]) => daysAfter(monthsAfter('2021-01-01', months), days));
const someYear = fc.integer({ min: 2021, max: 2024 });
const months = fc.constantFrom(1, 6, 12, 24);

const registrationCase = fc.record({
  registrations: fc.array(fc.record({ on: someDay, forYear: someYear }), { maxLength: 4 }),
  kind: fc.constantFrom('recognised' as const, 're-recognised' as const),
  on: someDay,
  forYear: someYear,
  lead: fc.record({ firstMonths: months, renewedMonths: months }, { requiredKeys: [] }),
});

/** What the contract says of a recognition: judged by the registration for its year, else by the latest one before it. */
function faultOf(
  registrations: readonly Registered[],
  { kind, on, forYear }: { kind: 'recognised' | 're-recognised'; on: string; forYear: number },
  lead: Lead,
): string | undefined {
  const least = { recognised: lead.firstMonths, 're-recognised': lead.renewedMonths }[kind];
  if (least === undefined) return undefined;
  const before = registrations
    .filter((one) => one.on <= on)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const own = before.find((one) => one.forYear === forYear) ?? before.at(-1);
  if (own === undefined) return 'history/registration-not-on-record';
  return monthsAfter(own.on, least) > on ? 'history/registration-too-late' : undefined;
}

const historyOf = (registrations: readonly Registered[], recognition: object): RecognitionHistory =>
  ({
    unitId: 'w',
    events: [
      ...registrations.map((one, place) => ({ kind: 'registered', id: `g${place}`, ...one })),
      { id: 'r', ...recognition },
    ],
  }) as unknown as RecognitionHistory;

const withLead = (lead: Lead | undefined): MaintenancePolicy =>
  policyWith({ registrationLead: lead });

describe('the lead of a registration', () => {
  it('is judged by the registration for the year, else by the latest before; the standing follows the decision', () => {
    fc.assert(
      fc.property(registrationCase, ({ registrations, lead, ...recognition }) => {
        const history = historyOf(registrations, recognition);
        const asOf = day(recognition.on);
        const standing = standingOn(history, withLead(lead), { asOf });
        const fault = faultOf(registrations, recognition, lead);
        expect(standing.notes.map(({ code }) => code)).toEqual(fault === undefined ? [] : [fault]);
        const { notes: _, ...free } = standingOn(history, withLead(undefined), { asOf });
        expect(standing).toMatchObject(free);
        expect(standing.outcome).toBe('recognised');
      }),
      { numRuns: 2_000 },
    );
  });

  it('is an issue where it is too short, and a warning where no registration is on record', () => {
    fc.assert(
      fc.property(registrationCase, ({ registrations, lead, ...recognition }) => {
        const register = {
          units: [{ id: 'w', name: 'W', level: 'ward' }],
          successions: [],
        } as never;
        const histories = [historyOf(registrations, recognition)];
        const result = checkRecognitionRecords({ register, histories }, withLead(lead));
        const told = result.ok ? result.warnings : result.issues;
        const fault = faultOf(registrations, recognition, lead);
        expect(told.map(({ code }) => code)).toEqual(fault === undefined ? [] : [fault]);
        expect(result.ok).toBe(fault !== 'history/registration-too-late');
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['2023-02-28', '2024-02-28', undefined],
    ['2023-03-01', '2024-02-29', 'history/registration-too-late'],
    ['2023-02-28', '2024-02-27', 'history/registration-too-late'],
  ])('of twelve months, registered on %s, recognised on %s: %s', (registeredOn, on, code) => {
    const registrations = [{ on: registeredOn, forYear: 2023 }];
    const history = historyOf(registrations, { kind: 'recognised', on, forYear: 2023 });
    const { notes } = standingOn(history, withLead({ firstMonths: 12 }), { asOf: day(on) });
    expect(notes.map((note) => note.code)).toEqual(code === undefined ? [] : [code]);
  });
});
