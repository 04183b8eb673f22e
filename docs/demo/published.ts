import {
  type AreaSummary,
  checkAssessment,
  decideEligibility,
  emptySummary,
  evaluateAssessment,
  type MeasureOptions,
  measureTarget,
  orThrow,
  type PlainDate,
  type Provenance,
  plainDate,
  type SummaryYears,
  type Target,
} from 'model-ward-rules';
import {
  explainGap,
  explainProgress,
  explainRoadmap,
  explainVerdict,
  formatDay,
  formatNumber,
  formatPercent,
  type Locale,
} from 'model-ward-rules/explanation';
import { measureRoadmap } from 'model-ward-rules/planning';
import {
  type AreaCase,
  allMustBeMet,
  allWards2030,
  areaWardCounts,
  areaWardCountsOn,
  cityRoadmap,
  cityShare2025,
  criteriaSetCatalogue,
  type Figure,
  hungYenAllWards2028,
  hungYenRoadmap,
  hungYenShare2025,
  national2023,
  nationalQuota2023,
  nationalWardCounts,
  phuYenAllWards2030,
  phuYenShare2025,
  publishedCases,
  publishedTargets,
  quangNam2023,
  sources,
  type WardCase,
} from 'model-ward-rules/published';
import { detail, extra, extraDetail, type Line, type Section } from './page';
import { type FigureName, textIn, type Words, wordsByLocale } from './words';

/** The day in the id of the source of the national figures of 2023; only the month of its publication is known. */
const nationalReviewOn = plainDate('2023-12-11');

/** The day from which wards are counted after the reorganisation of 2025. */
const reorganisedOn = plainDate('2025-07-01');

/** Gives everything that is published, as a report. */
export function publishedSections(locale: Locale): readonly Section[] {
  const words = wordsByLocale[locale];
  const { sections } = words;
  const wards = publishedCases.filter((one) => one.kind === 'ward');
  const areas = publishedCases.filter((one) => one.kind === 'area');
  return [
    { title: words.title, lines: [...words.aims, words.projectedNote].map((text) => ({ text })) },
    { title: sections.wards, lines: wards.flatMap((ward) => wardLines(ward, words, locale)) },
    { title: sections.areas, lines: areas.flatMap((area) => areaLines(area, words, locale)) },
    { title: sections.targets, lines: targetLines(words, locale) },
    { title: sections.roadmaps, lines: roadmapLines(locale) },
    { title: sections.rules, lines: ruleLines(locale) },
    { title: sections.unknown, lines: words.openPoints.map(extra) },
    {
      title: sections.sources,
      lines: sources.map((source, index) => extra(sourceText(source, index))),
    },
  ];
}

/** What a careful reader also asks: notes and sources. */
function provenanceLines({ note, sources: ids }: Provenance, locale: Locale): readonly Line[] {
  const numbers = ids.map((id) => sources.findIndex((source) => source.id === id) + 1);
  const cited = `${wordsByLocale[locale].sections.sources}: ${numbers.join(', ')}.`;
  return [extraDetail(note === undefined ? cited : `${textIn(note, locale)} ${cited}`)];
}

const sourceText = ({ id, publisher, publishedOn }: (typeof sources)[number], index: number) =>
  [`${index + 1}. ${id}`, publisher, publishedOn].filter((part) => part !== undefined).join(', ');

const capitalised = (place: string): string => place.charAt(0).toUpperCase() + place.slice(1);

function wardLines(ward: WardCase, words: Words, locale: Locale): readonly Line[] {
  const assessment = orThrow(checkAssessment(ward.assessment, criteriaSetCatalogue));
  // A report on a year judges the evidence as of the end of that year.
  const asOf = plainDate(`${assessment.assessmentYear}-12-31`);
  const verdict = decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet);
  const details = [
    ...verdict.gaps.map((gap) => explainGap(gap, assessment.criteriaSet, locale)),
    ...(ward.isRecognised === true ? [words.recognised] : []),
    ...(ward.stage === 'baseline' ? [words.baseline] : []),
  ];
  const told = `${capitalised(ward.place)}, ${ward.year}: ${explainVerdict(verdict, locale)}`;
  const text = ward.provenance.origin === 'inferred' ? `${told} ${words.inferred}` : told;
  return [{ text }, ...details.map(detail), ...provenanceLines(ward.provenance, locale)];
}

function areaLines(area: AreaCase, words: Words, locale: Locale): readonly Line[] {
  const { figures, year, decision, decidedOn, announcedOn } = area;
  const counts: readonly (readonly [FigureName, Figure | undefined])[] = [
    ['quota', figures.quotaCount],
    ['registered', figures.registeredCount],
    ['planned', figures.plannedCount],
    ['chosen', figures.chosenCount],
    // What was built there was a file so far, as the note of the case says.
    [area === quangNam2023 ? 'filed' : 'built', figures.builtCount],
    ['reviewed', figures.reviewedCount],
    ['projected', figures.projectedAtFullCount],
    ['recognised', figures.recognisedCount],
    ['excess', figures.excessCount],
    ['urbanDistricts', figures.urbanDistrictCount],
  ];
  const told = counts.flatMap(([name, figure]) =>
    figure === undefined ? [] : [words.figures[name](formatNumber(figure.value, locale))],
  );
  const { excessPercent } = figures;
  const share =
    excessPercent === undefined
      ? []
      : [words.figures.excessShare(formatPercent(excessPercent.value, locale))];
  const days = [
    ...(decision === undefined || decidedOn === undefined
      ? []
      : [words.decided(decision, formatDay(decidedOn, locale))]),
    ...(announcedOn === undefined ? [] : [words.announced(formatDay(announcedOn, locale))]),
  ];
  const place = area === national2023 ? words.country : capitalised(area.place);
  return [
    { text: `${place}, ${year}: ${[...told, ...share].join('; ')}.` },
    ...days.map(extraDetail),
    ...provenanceLines(area.provenance, locale),
  ];
}

/** The year of a day; its text begins with it. */
const yearsOf = (on: PlainDate): SummaryYears => {
  const year = Number(on.slice(0, 4));
  return { from: year, to: year };
};

/** No list of the recognised wards of an area is public, so the standing of every ward is open, not negative. */
const openSummary = (unitCount: number, on: PlainDate): AreaSummary => ({
  ...emptySummary,
  years: yearsOf(on),
  unitCount,
  standingUndeterminedCount: unitCount,
});

interface Measurement {
  readonly target: Target;
  readonly area: string;
  readonly summary: AreaSummary;
  readonly options: MeasureOptions;
}

function measurementsOf(country: string): readonly Measurement[] {
  const registeredCount = national2023.figures.registeredCount?.value ?? 0;
  const ofDay = nationalWardCounts.filter(({ on }) => on === areaWardCountsOn);
  const since = nationalWardCounts.filter(({ on }) => on >= reorganisedOn);
  const cities = areaWardCounts.filter(
    ({ urbanDistrictCount }) => urbanDistrictCount !== undefined,
  );
  return [
    ...ofDay.map(
      ({ on, wardCount: unitCount }): Measurement => ({
        target: nationalQuota2023,
        area: country,
        summary: { ...emptySummary, years: yearsOf(on), unitCount, registeredCount },
        options: {
          counting: { count: 'registered', among: 'all' },
          asOf: nationalReviewOn,
          population: { kind: 'on-day', on },
        },
      }),
    ),
    ...cities.map(({ area }) => area).flatMap((area) => ofArea(cityShare2025, area)),
    ...ofArea(phuYenShare2025, 'Phú Yên'),
    ...ofArea(phuYenAllWards2030, 'Phú Yên'),
    ...ofArea(hungYenShare2025, 'Hưng Yên'),
    ...ofArea(hungYenAllWards2028, 'Hưng Yên'),
    // Which wards "all" means is not public, so the target is measured on every count since the reorganisation.
    ...since.map(({ on, wardCount }) => ({
      target: allWards2030,
      area: country,
      summary: openSummary(wardCount, on),
      options: recognisedOn(on, since.at(-1)?.on ?? on),
    })),
  ];
}

const recognisedOn = (on: MeasureOptions['asOf'], asOf = on): MeasureOptions => ({
  counting: { count: 'recognised', among: 'all' },
  asOf,
  population: { kind: 'on-day', on },
});

function ofArea(target: Target, name: string): readonly Measurement[] {
  return areaWardCounts
    .filter(({ area }) => area === name)
    .map(({ area, wardCount }) => ({
      target,
      area,
      summary: openSummary(wardCount, areaWardCountsOn),
      options: recognisedOn(areaWardCountsOn),
    }));
}

/** The targets of the country are enough for a first look, each on one count of its wards. */
function targetLines(words: Words, locale: Locale): readonly Line[] {
  const measured = measurementsOf(words.country);
  return [
    ...publishedTargets.flatMap((target): readonly Line[] => {
      const ofTarget = measured.filter((one) => one.target === target);
      const isExtra = ofTarget[0]?.area !== words.country;
      return [
        { text: textIn(target.name, locale), isExtra },
        ...(ofTarget.length === 0 ? [extraDetail(words.notMeasured)] : []),
        ...ofTarget.map((one, index) => ({
          ...detail(progressText(one, locale)),
          isExtra: isExtra || index > 0,
        })),
        ...provenanceLines(target.provenance, locale),
      ];
    }),
    { text: words.caveat },
  ];
}

const progressText = ({ target, area, summary, options }: Measurement, locale: Locale): string =>
  `${area}: ${explainProgress(measureTarget(target, [summary], options), locale)}`;

function roadmapLines(locale: Locale): readonly Line[] {
  const followed = [
    [cityRoadmap, 'Hà Nội'],
    [hungYenRoadmap, 'Hưng Yên'],
  ] as const;
  return followed.flatMap(([roadmap, name]) =>
    areaWardCounts
      .filter(({ area }) => area === name)
      .flatMap(({ wardCount }): readonly Line[] => {
        const options = recognisedOn(areaWardCountsOn);
        const progress = measureRoadmap(
          roadmap,
          [openSummary(wardCount, areaWardCountsOn)],
          options,
        );
        return [
          extra(`${textIn(roadmap.name, locale)} (${name})`),
          ...explainRoadmap(progress, roadmap, locale).map(extraDetail),
          ...provenanceLines(roadmap.provenance, locale),
        ];
      }),
  );
}

function ruleLines(locale: Locale): readonly Line[] {
  return [allMustBeMet, ...criteriaSetCatalogue].flatMap(({ id, revision, name, provenance }) => [
    extra(`${textIn(name, locale)} (${id}, ${revision})`),
    ...provenanceLines(provenance, locale),
  ]);
}
