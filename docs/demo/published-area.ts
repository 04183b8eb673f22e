import { emptySummary, type LocalisedText } from 'model-ward-rules';
import type { AreaCase } from 'model-ward-rules/published';
import type { AreaFigures, AreaInput, AssignedQuota, Bounds } from './input';

type SourceFigures = AreaCase['figures'];

/** Turns the published figures of an area into those of the report. */
export function publishedArea(areaCase: AreaCase, name: LocalisedText): AreaInput {
  const { year, figures, provenance } = areaCase;
  return {
    name,
    year,
    ...reviewOf(figures),
    figures: figuresOf(areaCase),
    sources: provenance.sources,
    ...(provenance.note === undefined ? {} : { note: provenance.note }),
  };
}

/** What is expected is counted as projected: nothing of it is confirmed until a source says so. */
function reviewOf({
  reviewedCount,
  builtCount,
  projectedAtFullCount,
}: SourceFigures): Pick<AreaInput, 'group' | 'summary'> {
  const unitCount = reviewedCount ?? builtCount;
  if (unitCount === undefined || projectedAtFullCount === undefined) return {};
  const projected = { ...emptySummary.projected, eligibleCount: projectedAtFullCount };
  return {
    group: reviewedCount === undefined ? 'newly-built' : 'maintained',
    summary: { ...emptySummary, unitCount, projected },
  };
}

function figuresOf({ figures, decision, decidedOn, announcedOn }: AreaCase): AreaFigures {
  const quota = quotaOf(figures);
  const recorded = {
    ...(decision === undefined ? {} : { number: decision }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(announcedOn === undefined ? {} : { announcedOn }),
  };
  return {
    ...given('registered', exactly(figures.registeredCount)),
    ...given('recognised', exactly(figures.recognisedCount)),
    ...given('plannedCount', figures.plannedCount),
    ...given('builtCount', figures.builtCount),
    ...given('urbanDistrictCount', figures.urbanDistrictCount),
    ...given('quota', quota),
    ...given('decision', Object.keys(recorded).length === 0 ? undefined : recorded),
  };
}

function given<Key extends keyof AreaFigures>(
  key: Key,
  figure: AreaFigures[Key] | undefined,
): Pick<AreaFigures, Key> | Record<never, never> {
  return figure === undefined ? {} : { [key]: figure };
}

const exactly = (count: number | undefined): Bounds | undefined =>
  count === undefined ? undefined : { least: count, most: count };

/** Where a source gives only by what share a quota was exceeded, the quota follows, but by inference. */
function quotaOf(figures: SourceFigures): AssignedQuota | undefined {
  const { quotaCount, excessCount, builtCount, excessPercent } = figures;
  if (quotaCount !== undefined && excessCount !== undefined) {
    return { unitCount: quotaCount, excessCount, counted: 'registered', isInferred: false };
  }
  if (builtCount === undefined || excessPercent === undefined) return undefined;
  const unitCount = Math.round((builtCount * 100) / (100 + excessPercent));
  return { unitCount, excessCount: builtCount - unitCount, counted: 'built', isInferred: true };
}
