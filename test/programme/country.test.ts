import fc from 'fast-check';
import {
  type AreaSummary,
  emptySummary,
  mergeSummaries,
  orThrow,
  type ProgrammeReport,
  parseProgramme,
  reportProgramme,
  type UnitCounts,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { type CountrySize, countryOf } from '../bench/country';
import type { Country, RawEvent } from '../bench/raw';
import { fromBelow } from '../targets/from-below';
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

/** A failed review leaves a title as it was under the policy of the country: of the other decisions the last one tells how a ward stands. */
const lastDecisionOn = (country: Country, id: string): string | undefined =>
  eventsOf(country, id)
    .filter(({ kind }) => kind !== 'registered' && kind !== 'not-maintained')
    .sort((a, b) => Number(a.on.replaceAll('-', '')) - Number(b.on.replaceAll('-', '')))
    .pop()?.kind;

const has = (events: readonly RawEvent[], kind: string, forYear?: number): boolean =>
  events.some((event) => event.kind === kind && (forYear ?? event.forYear) === event.forYear);

/** All recognitions known by the end of 2024 are for earlier years: only one revoked by then had ended when the year began. */
const isKept = (events: readonly RawEvent[]): boolean =>
  has(events, 'recognised') &&
  !events.some(({ kind, on }) => kind === 'revoked' && on <= '2024-01-01');

type Tally = Record<string, number>;

/** Counts the wards by walking over the raw data, one figure after the other. */
function countsOf(country: Country, unitIds: readonly string[]): UnitCounts {
  const tally: Tally = {};
  const bump = (key: string): void => {
    tally[key] = (tally[key] ?? 0) + 1;
  };
  for (const id of unitIds) {
    const last = lastDecisionOn(country, id);
    const events = eventsOf(country, id);
    bump('ward');
    bump(last ?? 'none');
    const held = last === 'recognised' || last === 'maintained';
    if (held && has(events, 'maintained')) bump('rests on a review');
    if (has(events, 'registered', 2024)) bump('registered');
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
    notAssessedCount: 0,
  });
  return {
    unitCount: of('ward'),
    registeredCount: of('registered'),
    recognisedCount: of('recognised') + of('maintained'),
    maintainedCount: of('rests on a review'),
    inheritedCount: 0,
    suspendedCount: of('suspended'),
    lapsedCount: of('revoked'),
    standingUndeterminedCount: 0,
    confirmed: outcomes('confirmed'),
    projected: outcomes('projected'),
  };
}

function recount(country: Country, unitIds: readonly string[]): AreaSummary {
  const kept = unitIds.filter((id) => isKept(eventsOf(country, id)));
  const fresh = unitIds.filter((id) => !kept.includes(id));
  return {
    ...countsOf(country, unitIds),
    kept: countsOf(country, kept),
    new: countsOf(country, fresh),
    ...(unitIds.length === 0 ? {} : { years: { from: 2024, to: 2024 } }),
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
          const sum = parts.reduce(
            (a, { summary: b }) => orThrow(mergeSummaries(a, b)),
            emptySummary,
          );
          expect(summary).toEqual(sum);
        }
      }),
      { numRuns: 4 },
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
        return [
          areaId,
          fromBelow(progress).dueCount,
          progress.reached.least,
          progress.reached.most,
        ];
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
        const { registeredCount: builtCount } = counted(id).new;
        return [[id, due, builtCount, builtCount]];
      }),
    );
  });
});
