import type { MaintenancePolicy } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { type FormerUnit, inheritTitle } from '../../src/standing/inherit-title';
import { policyCalendar } from '../../src/standing/policy-calendar';
import {
  type KnownConsequence,
  type MissingRule,
  mildest,
  strictest,
} from '../../src/standing/run';
import { type GivenTitle, noTitle, type Term, type Title } from '../../src/standing/title';
import { day, id } from '../unit/registers';
import { policyWith } from './policies';

/** What one ward takes over of the titles of two, field by field. */

const policy = policyWith({ successor: 'any', yearlyReview: undefined, term: undefined });
const on = day('2025-07-01');
const given = (others: Partial<GivenTitle> = {}): GivenTitle => ({
  ...{ recognisedOn: day('2024-03-01'), forYear: 2023, restsOn: 'recognised', decidedYear: 2023 },
  ...{ nextYear: 2024, burdens: [], isUnsettled: false },
  ...others,
});
const held = (others: Partial<GivenTitle> = {}, title: Partial<Title> = {}): Title => ({
  ...{ ...noTitle, given: given(others) },
  ...title,
});
const rule = (text: string) => ({ kind: 'term' as const, on: day(text) });

function inherited(
  titles: readonly Title[],
  by: MaintenancePolicy = policy,
  isStrict = false,
): Title & { readonly asked: readonly MissingRule[] } {
  const asked: MissingRule[] = [];
  const formers = titles.map((title, place): FormerUnit => ({ unitId: id(`f${place}`), title }));
  const reading = (missing: MissingRule): KnownConsequence => {
    asked.push(missing);
    return isStrict ? strictest(missing) : mildest(missing);
  };
  const run = { calendar: policyCalendar(by), reading, unitId: id('c') };
  return { ...inheritTitle(formers, on, run), asked };
}

describe('where nobody had a title', () => {
  it('there is none', () => {
    expect(inherited([noTitle, noTitle])).toEqual({ ...noTitle, asked: [] });
    expect(inherited([])).toEqual({ ...noTitle, asked: [] });
  });

  it('but one was open, that is told, the first of several', () => {
    const late = { ...noTitle, openRule: rule('2025-02-01') };
    const early = { ...noTitle, settledRule: rule('2025-01-01') };
    for (const titles of [
      [late, early],
      [early, late],
    ]) {
      expect(inherited(titles)).toEqual({
        ...{ ...noTitle, openRule: rule('2025-01-01'), isMixed: true, asked: [] },
      });
    }
    expect(inherited([late]).isMixed).toBe(false);
    expect(inherited([{ ...late, isMixed: true }]).isMixed).toBe(true);
    // What is open counts before what was settled.
    const both = { ...noTitle, openRule: rule('2025-03-01'), settledRule: rule('2025-01-01') };
    expect(inherited([both]).openRule).toEqual(rule('2025-03-01'));
  });
});

describe('what is taken over', () => {
  it('is the earliest of everything, with all burdens and policies', () => {
    const [one, other] = [policyWith({ revision: 1 }), policyWith({ revision: 2 })];
    const burden = { effect: 'warning', owedTo: 2023, isByTime: true, policy: one } as const;
    const a = held(
      { decidedYear: 2024, nextYear: 2026, forYear: 2024 },
      { policies: new Set([one]) },
    );
    const b = held(
      { recognisedOn: day('2023-03-01'), nextYear: 2025, burdens: [burden] },
      { policies: new Set([other]) },
    );
    for (const titles of [
      [a, b],
      [b, a],
    ]) {
      const { asked, ...title } = inherited(titles);
      expect(asked).toEqual([]);
      expect(title).toEqual({
        ...noTitle,
        formerUnitIds: ['f0', 'f1'],
        policies: new Set([one, other, policy]),
        given: {
          ...{ recognisedOn: '2023-03-01', forYear: 2023, restsOn: 'inherited', decidedYear: 2023 },
          ...{ nextYear: 2025, burdens: [burden], isUnsettled: false },
        },
      });
    }
  });

  it('has the review that is due first, of a year that only one of them asks yet', () => {
    const reviewed = policyWith({
      yearlyReview: { decisionMonths: 12, onMissed: { kind: 'lapse' } },
    });
    const nextYearOf = (...titles: readonly Title[]): number | undefined =>
      inherited(titles, reviewed).given?.nextYear;
    const asking = (nextYear: number, deferred?: string): Title =>
      held(
        { nextYear },
        deferred === undefined ? {} : { deferrals: new Map([[nextYear, day(deferred)]]) },
      );
    expect(nextYearOf(asking(2026), asking(2025))).toBe(2025);
    expect(nextYearOf(asking(2025), asking(2026))).toBe(2025);
    // One was put off beyond the review of the year after it.
    expect(nextYearOf(asking(2024, '2027-03-01'), asking(2025))).toBe(2025);
    // Of two that are due on one day the earlier year comes first.
    expect(nextYearOf(asking(2025), asking(2024, '2026-12-31'))).toBe(2024);
    expect(nextYearOf(asking(2024, '2026-12-31'), asking(2025))).toBe(2024);
  });

  it('has a review put off only where that of each that asks the year was, to the earliest day', () => {
    const deferralsOf = (...days: readonly (string | undefined)[]) => [
      ...inherited(
        days.map((text) =>
          held(
            { nextYear: 2024 },
            text === undefined ? {} : { deferrals: new Map([[2024, day(text)]]) },
          ),
        ),
      ).deferrals,
    ];
    expect(deferralsOf('2026-03-01', '2026-02-01')).toEqual([[2024, '2026-02-01']]);
    expect(deferralsOf('2026-03-01', undefined)).toEqual([]);
    expect(deferralsOf(undefined, '2026-03-01')).toEqual([]);
  });

  it('says nothing of a term where there is none', () => {
    expect(inherited([held(), held()]).given).not.toHaveProperty('term');
  });

  it('has the term that ends first, and what follows each that ends on that day', () => {
    const term = (text: string, ...revisions: readonly number[]): Term => ({
      on: day(text),
      rules: revisions.map((revision) => ({
        ...{ consequence: { kind: 'lapse' }, policy: policyWith({ revision }) },
      })),
    });
    const termOf = (...terms: readonly (Term | undefined)[]): Term | undefined =>
      inherited(terms.map((one) => held(one === undefined ? {} : { term: one }))).given?.term;
    expect(termOf(term('2027-01-01', 1), term('2026-01-01', 2))).toEqual(term('2026-01-01', 2));
    expect(termOf(term('2026-01-01', 1), term('2026-01-01', 2))).toEqual(term('2026-01-01', 1, 2));
    expect(termOf(undefined, term('2026-01-01', 2))).toEqual(term('2026-01-01', 2));
    expect(termOf(undefined, undefined)).toBeUndefined();
  });

  it('of a refused title is nothing but who had it', () => {
    const { asked, ...title } = inherited([held(), noTitle], { ...policy, successor: 'all' });
    expect(asked).toEqual([]);
    expect(title).toEqual({
      ...{ ...noTitle, isRefused: true, formerUnitIds: ['f0', 'f1'] },
      policies: new Set([{ ...policy, successor: 'all' }]),
    });
  });

  it('may be mixed where the title of one of several was open', () => {
    const open = held({}, { openRule: rule('2025-01-01') });
    expect(inherited([open, held()])).toMatchObject({
      isMixed: true,
      openRule: rule('2025-01-01'),
    });
    expect(inherited([held(), held()]).isMixed).toBe(false);
    expect(inherited([open]).isMixed).toBe(false);
    expect(inherited([held({}, { isMixed: true }), held()]).isMixed).toBe(true);
  });

  it('is open where the ward is to be assessed again, read strictly', () => {
    const again: MaintenancePolicy = { ...policy, successor: 're-assess' };
    const mild = inherited([held(), noTitle], again);
    expect(mild.asked).toEqual([{ kind: 'succession', missingIn: again }]);
    expect(mild.given?.isUnsettled).toBe(false);
    expect(mild).not.toHaveProperty('openRule');
    const strict = inherited([held({}, { openRule: rule('2025-01-01') })], again, true);
    expect(strict).toMatchObject({ openRule: { kind: 'succession', on } });
    expect(strict.given?.isUnsettled).toBe(true);
  });
});
