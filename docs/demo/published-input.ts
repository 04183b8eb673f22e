import {
  checkAssessment,
  emptySummary,
  type LocalisedText,
  type MeasureOptions,
  orThrow,
  parsePlainDate,
  type Target,
} from 'model-ward-rules';
import {
  type AreaCase,
  allMustBeMet,
  allWards2030,
  areaWardCounts,
  areaWardCountsOn,
  cityShare2025,
  criteriaSetCatalogue,
  hungYenAllWards2028,
  hungYenShare2025,
  national2023,
  nationalQuota2023,
  nationalWardCounts,
  phuYenShare2025,
  publishedCases,
  publishedTargets,
  type WardCase,
  wardCountProvenance,
} from 'model-ward-rules/published';
import type { AreaInput, MeasurementInput, ReportInput, WardInput } from './input';
import { publishedArea } from './published-area';

const country: LocalisedText = { vi: 'Toàn quốc', en: 'The whole country' };

const dayOf = (text: string): MeasureOptions['asOf'] => orThrow(parsePlainDate(text));

/** The day of the interim review of 2023 from which the national figures come. */
const nationalReviewOn = dayOf('2023-12-11');

/** The day from which wards are counted after the reorganisation of 2025. */
const reorganisedOn = dayOf('2025-07-01');

/** Turns the published cases and targets into what a report is made from. */
export function publishedInput(): ReportInput {
  const measurements = [
    ...nationalQuota(),
    ...cityShares(),
    ...areaTarget(phuYenShare2025, 'Phú Yên'),
    ...areaTarget(hungYenShare2025, 'Hưng Yên'),
    ...areaTarget(hungYenAllWards2028, 'Hưng Yên'),
    ...allWardsTarget(),
  ];
  const measured = new Set(measurements.map(({ target }) => target));
  return {
    origin: 'published',
    policy: allMustBeMet,
    wards: publishedCases.filter((one) => one.kind === 'ward').map(wardOf),
    areas: publishedCases.filter((one) => one.kind === 'area').map(areaOf),
    measurements,
    unmeasured: publishedTargets.filter((target) => !measured.has(target)),
  };
}

function wardOf({ place, assessment, stage, isRecognised, provenance }: WardCase): WardInput {
  return {
    name: capitalised(place),
    assessment: orThrow(checkAssessment(assessment, criteriaSetCatalogue)),
    stage,
    ...(isRecognised === undefined ? {} : { isRecognised }),
    sources: provenance.sources,
    ...(provenance.note === undefined ? {} : { note: provenance.note }),
  };
}

function areaOf(areaCase: AreaCase): AreaInput {
  return publishedArea(
    areaCase,
    areaCase === national2023 ? country : { vi: capitalised(areaCase.place) },
  );
}

/** A place opens its line, so it is written as at the beginning of a sentence. */
const capitalised = (place: string): string => place.charAt(0).toUpperCase() + place.slice(1);

function nationalQuota(): readonly MeasurementInput[] {
  const { registeredCount } = national2023.figures;
  return nationalWardCounts
    .filter(({ on }) => on === areaWardCountsOn)
    .map(({ on, wardCount: unitCount }) => ({
      target: nationalQuota2023,
      areaName: country,
      summaries: [{ ...emptySummary, unitCount, registeredCount: registeredCount ?? 0 }],
      options: {
        counting: 'registered',
        asOf: nationalReviewOn,
        population: { kind: 'on-day', on },
      },
      sources: [...national2023.provenance.sources, ...wardCountProvenance.sources],
    }));
}

/** In this data urban districts are counted for the five centrally-run cities alone. */
function cityShares(): readonly MeasurementInput[] {
  return areaWardCounts
    .filter(({ urbanDistrictCount }) => urbanDistrictCount !== undefined)
    .flatMap(({ area }) => areaTarget(cityShare2025, area));
}

function areaTarget(target: Target, name: string): readonly MeasurementInput[] {
  return areaWardCounts
    .filter(({ area }) => area === name)
    .map(({ wardCount: unitCount }) => dueOnly(target, { vi: name }, unitCount, areaWardCountsOn));
}

/** Which wards "all" means is not public, so the target is measured on every count since the reorganisation. */
function allWardsTarget(): readonly MeasurementInput[] {
  const counts = nationalWardCounts.filter(({ on }) => on >= reorganisedOn);
  const asOf = counts.at(-1)?.on ?? reorganisedOn;
  return counts.map(({ on, wardCount: unitCount }) =>
    dueOnly(allWards2030, country, unitCount, on, asOf),
  );
}

/** No list of the recognised wards of an area is public, so the standing of every ward is open, not negative. */
function dueOnly(
  target: Target,
  areaName: LocalisedText,
  unitCount: number,
  populationOn: MeasureOptions['asOf'],
  asOf: MeasureOptions['asOf'] = populationOn,
): MeasurementInput {
  return {
    target,
    areaName,
    summaries: [{ ...emptySummary, unitCount, standingUndeterminedCount: unitCount }],
    options: { counting: 'recognised', asOf, population: { kind: 'on-day', on: populationOn } },
    sources: [...target.provenance.sources, ...wardCountProvenance.sources],
  };
}
