import fc from 'fast-check';
import {
  type AreaSummary,
  emptySummary,
  mergeSummaries,
  orThrow,
  type ProgrammeReport,
  parseProgramme,
  reportProgramme,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { type CountrySize, countryOf } from '../bench/country';
import type { Country, RawEvent } from '../bench/raw';
import { day } from '../unit/registers';

const size: CountrySize = {
  seed: 1,
  provinceCount: 3,
  cityCount: 1,
  unitCount: 40,
  years: [2020, 2021, 2022, 2023, 2024],
};
const asOf = '2024-12-31';

const reportOf = (country: Country): ProgrammeReport =>
  reportProgramme(orThrow(parseProgramme(country)), { asOf: day(asOf) });

/** The wards of an area by walking down from it. */
function wardIdsIn(country: Country, areaId: string): readonly string[] {
  const { units } = country.register;
  return units
    .filter(({ parentId }) => parentId === areaId)
    .flatMap(({ id, level }) => (level === 'ward' ? [id] : wardIdsIn(country, id)));
}

const eventsOf = ({ histories }: Country, id: string): readonly RawEvent[] =>
  histories
    .flatMap(({ unitId, events }) => (unitId === id ? events : []))
    .filter(({ on, recordedOn = on }) => on <= asOf && recordedOn <= asOf);

/** Under the policy of the country the last decision tells how a ward stands. */
const lastDecisionOn = (country: Country, id: string): string | undefined =>
  eventsOf(country, id)
    .filter(({ kind }) => kind !== 'registered')
    .sort((a, b) => Number(a.on.replaceAll('-', '')) - Number(b.on.replaceAll('-', '')))
    .pop()?.kind;

/** A title rests on a review that maintained it, though a later one was failed and the title kept. */
const wasMaintained = (country: Country, id: string): boolean =>
  eventsOf(country, id).some(({ kind }) => kind === 'maintained');

type Tally = Record<string, number>;

/** Counts the wards by walking over the raw data, one figure after the other. */
function recount(country: Country, unitIds: readonly string[]): AreaSummary {
  const tally: Tally = {};
  const bump = (key: string): void => {
    tally[key] = (tally[key] ?? 0) + 1;
  };
  for (const id of unitIds) {
    const last = lastDecisionOn(country, id);
    bump('ward');
    bump(last ?? 'none');
    const held = last === 'recognised' || last === 'maintained' || last === 'not-maintained';
    if (held && wasMaintained(country, id)) bump('rests on a review');
    const events = eventsOf(country, id);
    if (events.some(({ kind, forYear }) => kind === 'registered' && forYear === 2024)) {
      bump('registered');
      if (!events.some(({ kind }) => kind === 'recognised')) bump('new');
    }
    for (const { unitId, assessmentYear, basis, results } of country.assessments) {
      if (unitId !== id || assessmentYear !== 2024) continue;
      const answers = results.answers.map(({ answer }) => answer.status);
      if (answers.includes('not-met')) bump(`${basis} no`);
      else bump(answers.length === 22 ? `${basis} yes` : `${basis} open`);
    }
  }
  const of = (key: string): number => tally[key] ?? 0;
  const outcomes = (basis: string) => ({
    eligibleCount: of(`${basis} yes`),
    notEligibleCount: of(`${basis} no`),
    undeterminedCount: of(`${basis} open`),
  });
  return {
    unitCount: of('ward'),
    registeredCount: of('registered'),
    newlyBuiltCount: of('new'),
    recognisedCount: of('recognised') + of('maintained') + of('not-maintained'),
    maintainedCount: of('rests on a review'),
    suspendedCount: of('suspended'),
    lapsedCount: of('revoked'),
    standingUndeterminedCount: 0,
    confirmed: outcomes('confirmed'),
    projected: outcomes('projected'),
  };
}

describe('a made-up country', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(countryOf(size)).toEqual(countryOf(size));
    expect(countryOf({ ...size, seed: 2 })).not.toEqual(countryOf(size));
  });

  it('is reported as a recount of the raw data has it, and its areas add up', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const country = countryOf({ ...size, seed });
        const report = reportOf(country);
        expect(report.intake.refusals).toEqual([]);
        const all = country.register.units.filter(({ level }) => level === 'ward');
        expect(report.whole).toEqual(
          recount(
            country,
            all.map(({ id }) => id),
          ),
        );
        for (const { unit, summary } of report.areas) {
          expect(summary).toEqual(recount(country, wardIdsIn(country, unit.id)));
          const parts = report.areas.filter(({ areaIds: [nearest] }) => nearest === unit.id);
          if (parts.length === 0) continue;
          const sum = parts.reduce((a, part) => mergeSummaries(a, part.summary), emptySummary);
          expect(summary).toEqual(sum);
        }
      }),
      { numRuns: 4, seed: 1 },
    );
  });

  it('is measured as a recount has it', () => {
    const country = countryOf(size);
    const report = reportOf(country);
    const areas = (level: string) =>
      country.register.units.filter((unit) => unit.level === level).map(({ id }) => id);
    const counted = (areaId: string) => recount(country, wardIdsIn(country, areaId));
    const figures = report.targets.map(({ areas: measured }) =>
      measured.map(({ areaId, progress }) => {
        if (progress.outcome === 'not-applicable') return [areaId];
        return [areaId, progress.dueCount, progress.reached.least, progress.reached.most];
      }),
    );
    const [shares, all, districts, quota, ...quotas] = figures;
    expect(shares).toEqual(
      areas('centrally-run-city').map((id) => {
        const { unitCount, recognisedCount } = counted(id);
        return [id, Math.ceil((unitCount * 3) / 10), recognisedCount, recognisedCount];
      }),
    );
    const { registeredCount, recognisedCount } = report.whole;
    expect(all).toEqual([[null, 40, recognisedCount, recognisedCount]]);
    const reached = areas('urban-district').filter((id) => counted(id).recognisedCount > 0).length;
    expect(districts).toEqual([['city-1', 8, reached, reached]]);
    expect(quota).toEqual([[null, 106, registeredCount, registeredCount]]);
    expect(quotas).toEqual(
      areas('province').map((id, place) => {
        const { rule } = country.targets[place + 4]?.target ?? {};
        const due = rule?.kind === 'assigned-quota' ? rule.unitCount : undefined;
        const { newlyBuiltCount } = counted(id);
        return [[id, due, newlyBuiltCount, newlyBuiltCount]];
      }),
    );
  });
});
