import type { Issue } from '../foundation/issue/issue';
import { cohortIssue } from '../foundation/issue/kinds/cohort';
import type { RankCap, ScoredCohort } from './cohort';

type Path = Issue['path'];

/** Finds where cohorts disagree with themselves or with each other; circles left aside. */
export function cohortFaultsOf(cohorts: readonly ScoredCohort[]): readonly Issue[] {
  return [
    ...repeated(cohorts),
    ...cohorts.flatMap((cohort, index) => faultsIn(cohort, cohorts, [index])),
  ];
}

function repeated(cohorts: readonly ScoredCohort[]): readonly Issue[] {
  const ids = cohorts.map(({ id }) => id);
  const seen = new Set<string>();
  return [
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [cohortIssue('cohort/repeated-id', [index, 'id'], { id })],
    ),
    ...cohorts.flatMap(({ members }, index) =>
      members.flatMap(({ score: { unitId } }, at) => {
        const isSeen = seen.has(unitId);
        seen.add(unitId);
        const path = [index, 'members', at];
        return isSeen ? [cohortIssue('cohort/repeated-unit', path, { unitId })] : [];
      }),
    ),
  ];
}

function faultsIn(
  cohort: ScoredCohort,
  cohorts: readonly ScoredCohort[],
  path: Path,
): readonly Issue[] {
  const { scheme, members, caps } = cohort;
  return [
    ...members.flatMap(({ score }, index) =>
      score.scheme.id === scheme.id && score.scheme.revision === scheme.revision
        ? []
        : [
            cohortIssue('cohort/other-scheme', [...path, 'members', index], {
              unitId: score.unitId,
              schemeId: score.scheme.id,
            }),
          ],
    ),
    ...members.flatMap(({ limitedBy }, index) =>
      limitedBy === undefined
        ? []
        : limitFaults(limitedBy, cohort, cohorts, [...path, 'members', index, 'limitedBy']),
    ),
    ...caps.flatMap((cap, index) => capFaults(cap, cohort, [...path, 'caps', index])),
  ];
}

function limitFaults(
  unitId: string,
  own: ScoredCohort,
  cohorts: readonly ScoredCohort[],
  path: Path,
): readonly Issue[] {
  const limiting = cohortOf(unitId, cohorts);
  if (limiting === undefined || limiting === own) {
    return [cohortIssue('cohort/unknown-unit', path, { unitId })];
  }
  return ladderOf(limiting).join() === ladderOf(own).join()
    ? []
    : [cohortIssue('cohort/other-ladder', path, { unitId })];
}

/** Finds the cohort of a unit. */
export function cohortOf(
  unitId: string,
  cohorts: readonly ScoredCohort[],
): ScoredCohort | undefined {
  return cohorts.find(({ members }) => members.some(({ score }) => score.unitId === unitId));
}

/** Lists the ranks of a cohort, the lowest first. */
export const ladderOf = ({ scheme }: ScoredCohort): readonly string[] =>
  scheme.ranks.map(({ id }) => id);

/** The place of the base of a cap on the ladder; below 0 where there is none. */
export function baseOf({ rank, base }: RankCap, ladder: readonly string[]): number {
  return base === undefined ? ladder.indexOf(rank) - 1 : ladder.indexOf(base);
}

function capFaults(cap: RankCap, cohort: ScoredCohort, path: Path): readonly Issue[] {
  const { rank, base } = cap;
  const ladder = ladderOf(cohort);
  const unknown = [rank, ...(base === undefined ? [] : [base])].filter(
    (id) => !ladder.includes(id),
  );
  if (unknown.length > 0) {
    return unknown.map((id) => cohortIssue('cohort/unknown-rank', path, { rank: id }));
  }
  const place = baseOf(cap, ladder);
  if (place < 0 || place >= ladder.indexOf(rank)) {
    return [cohortIssue('cohort/base-not-lower', path, { rank })];
  }
  const isMovedBy = (other: RankCap): boolean => {
    const capped = ladder.indexOf(other.rank);
    return capped === place || (cap.of === 'that-rank' && capped === place + 1);
  };
  const others = cohort.caps.filter((other) => other !== cap);
  return others.some((other) => other.rank === rank || isMovedBy(other))
    ? [cohortIssue('cohort/caps-overlap', path, { rank })]
    : [];
}
