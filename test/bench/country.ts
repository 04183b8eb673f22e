import type { MaintenancePolicy, Target } from 'model-ward-rules';
import {
  allMustBeMet,
  allWards2030,
  cityDistricts2023,
  cityShare2025,
  modelWardPolice22,
  nationalQuota2023,
} from 'model-ward-rules/published';
import { type Chance, chanceOf } from './chance';
import type { Country, RawAssessment, RawEvent, RawHistory, RawTarget, RawUnit } from './raw';

/** How large a made-up country is, and which one of that size. */
export interface CountrySize {
  readonly seed: number;
  /** Provinces, centrally-run cities among them. */
  readonly provinceCount: number;
  readonly cityCount: number;
  readonly unitCount: number;
  readonly years: readonly number[];
}

/** Makes up a country: its units, five years of reports and decisions, and what it wants to reach. */
export function countryOf(size: CountrySize): Country {
  const chance = chanceOf(size.seed);
  const areas = areasOf(size);
  const wards = wardsOf(size, areas, chance);
  return {
    register: { units: [...areas, ...wards], successions: [] },
    recognitionPolicy: allMustBeMet,
    maintenancePolicy: lenientPolicy,
    criteriaSets: [modelWardPolice22],
    assessments: wards.flatMap(({ id }) => assessmentsOf(id, size.years, chance)),
    histories: wards.map(({ id }) => historyOf(id, size.years, chance)),
    targets: targetsOf(areas, chance),
  };
}

/** Under it the last decision alone tells how a ward stands. Made up. */
const lenientPolicy: MaintenancePolicy = {
  id: 'made-up-lenient',
  revision: 1,
  name: { vi: 'Giữ danh hiệu cho đến khi có quyết định khác (ví dụ)' },
  maintainedWhen: { kind: 'all-met' },
  onNotMaintained: { kind: 'keep-with-warning' },
  onUnrepaired: { kind: 'lapse' },
  successor: 're-assess',
  provenance: { origin: 'host', sources: [] },
};

function areasOf({ provinceCount, cityCount }: CountrySize): readonly RawUnit[] {
  return Array.from({ length: provinceCount }, (_, number): readonly RawUnit[] => {
    const isCity = number < cityCount;
    const id = `${isCity ? 'city' : 'province'}-${number + 1}`;
    const districts = isCity
      ? Array.from({ length: 8 }, () => 'urban-district')
      : ['provincial-city', 'town', 'rural-district'];
    return [
      { id, name: id, level: isCity ? 'centrally-run-city' : 'province' },
      ...districts.map((level, index) => {
        const districtId = `${id}-${index + 1}`;
        return { id: districtId, name: districtId, level, parentId: id };
      }),
    ];
  }).flat();
}

/** Every area of the second tier that can have wards gets some; rural districts have none. */
function wardsOf(
  { unitCount }: CountrySize,
  areas: readonly RawUnit[],
  chance: Chance,
): readonly RawUnit[] {
  const urban = areas.filter(
    ({ parentId, level }) => parentId !== undefined && level !== 'rural-district',
  );
  return Array.from({ length: unitCount }, (_, number) => {
    const { id: parentId } = urban[chance.below(urban.length)] as RawUnit;
    const id = `ward-${number + 1}`;
    return { id, name: id, level: 'ward', parentId };
  });
}

/** One report in five is missing; the last year is only projected for one ward in three. */
function assessmentsOf(
  unitId: string,
  years: readonly number[],
  chance: Chance,
): readonly RawAssessment[] {
  const lastYear = years.at(-1);
  return years
    .filter(() => chance.hits(80))
    .map((assessmentYear) => ({
      unitId,
      assessmentYear,
      criteriaSet: { id: modelWardPolice22.id },
      basis: assessmentYear === lastYear && chance.hits(33) ? 'projected' : 'confirmed',
      results: { kind: 'by-criterion', answers: answersOf(chance) },
    }));
}

/** A ward meets nearly everything, or misses some of it; now and then a criterion is not reported. */
function answersOf(chance: Chance): RawAssessment['results']['answers'] {
  const percentMet = chance.hits(50) ? 100 : 90;
  const percentReported = chance.hits(70) ? 100 : 97;
  return modelWardPolice22.criteria
    .filter(() => chance.hits(percentReported))
    .map(({ id }) => ({
      criterionId: id,
      answer: { kind: 'attested', status: chance.hits(percentMet) ? 'met' : 'not-met' },
    }));
}

/** A ward registers some year; if it is recognised the year after, yearly decisions follow until one ends the title. */
function historyOf(unitId: string, years: readonly number[], chance: Chance): RawHistory {
  const events: RawEvent[] = [];
  const add = (kind: string, on: string, more: Partial<RawEvent> = {}): void => {
    events.push({ id: `${unitId}-${events.length + 1}`, kind, on, ...more });
  };
  let isRecognised = false;
  for (const forYear of years) {
    if (chance.hits(30)) add('registered', `${forYear}-02-15`, { forYear });
    const on = `${forYear + 1}-04-22`;
    if (!isRecognised) {
      isRecognised = chance.hits(15);
      if (isRecognised) add('recognised', on, { forYear, ...lateRecord(forYear, chance) });
      continue;
    }
    if (chance.hits(70)) add(chance.hits(85) ? 'maintained' : 'not-maintained', on, { forYear });
    if (chance.hits(5)) add('suspended', `${forYear + 1}-08-01`);
    if (chance.hits(3)) {
      add('revoked', `${forYear + 1}-09-01`);
      break;
    }
  }
  return { unitId, events };
}

/** Some decisions come on record only in the autumn. */
const lateRecord = (forYear: number, chance: Chance): Partial<RawEvent> =>
  chance.hits(10) ? { recordedOn: `${forYear + 1}-10-01` } : {};

/** What is published, of which two are due in 2024 here, and a quota for each province, which is made up. */
function targetsOf(areas: readonly RawUnit[], chance: Chance): readonly RawTarget[] {
  const quotas = areas
    .filter(({ level }) => level === 'province')
    .map(({ id }): RawTarget => {
      const unitCount = 1 + chance.below(4);
      return {
        target: quotaOf(id, unitCount),
        counting: { count: 'registered', among: 'new' },
        areaIds: [id],
      };
    });
  const cityIds = areas.filter(({ level }) => level === 'centrally-run-city').map(({ id }) => id);
  return [
    { target: cityShare2025, counting: { count: 'recognised', among: 'all' }, areaIds: cityIds },
    { target: allWards2030, counting: { count: 'recognised', among: 'all' } },
    {
      target: { ...cityDistricts2023, dueYear: 2024 },
      counting: { count: 'recognised', among: 'all' },
      areaIds: cityIds,
    },
    {
      target: { ...nationalQuota2023, dueYear: 2024 },
      counting: { count: 'registered', among: 'all' },
    },
    ...quotas,
  ];
}

const quotaOf = (areaId: string, unitCount: number): Target => ({
  id: `quota-${areaId}`,
  revision: 1,
  name: { vi: 'Chỉ tiêu giao (ví dụ)' },
  level: 'province',
  rule: { kind: 'assigned-quota', unitCount },
  dueYear: 2024,
  provenance: { origin: 'host', sources: [] },
});
