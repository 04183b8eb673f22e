import { compareTexts } from '../foundation/text/text-order';
import { compareShare } from '../foundation/value/share';
import type { UnitId } from '../unit/unit';
import type { SuccessorRule } from './maintenance-policy';
import { type Deadline, noTitle, type TitleState } from './title-state';

/** A former unit, and how its title stood on the eve of the succession. */
export interface Predecessor {
  readonly unitId: UnitId;
  readonly title: TitleState;
}

/** Says how the title of a new unit stands by those of the former units that it is made of. */
export function inheritTitle(
  predecessors: readonly Predecessor[],
  rule: SuccessorRule,
): TitleState {
  const held = predecessors.filter(({ title }) => title.kind === 'held');
  const openCount = predecessors.filter(({ title }) => title.kind === 'open').length;
  if (held.length + openCount === 0) return noTitle;
  const relatedUnitIds = predecessors.map(({ unitId }) => unitId);
  const open: TitleState = { ...noTitle, kind: 'open', reason: 'unit-succeeded', relatedUnitIds };
  if (rule === 're-assess') return open;
  const isEnough = (heldCount: number): boolean => meetsRule(rule, heldCount, predecessors.length);
  if (isEnough(held.length)) return { ...takenOver(held), relatedUnitIds };
  if (isEnough(held.length + openCount)) return open;
  return { ...noTitle, kind: 'none', reason: 'predecessors-not-recognised', relatedUnitIds };
}

function meetsRule(
  rule: Exclude<SuccessorRule, 're-assess'>,
  part: number,
  whole: number,
): boolean {
  switch (rule) {
    case 'all':
      return part === whole;
    case 'any':
      return part > 0;
    case 'majority':
      return compareShare({ part, whole }, 50) > 0;
  }
}

/** What is taken over is as old, and ends as early, as the first of the titles it comes from. */
function takenOver(held: readonly Predecessor[]): TitleState {
  const titles = held.map(({ title }) => title);
  const [recognisedOn] = titles.flatMap((title) => title.recognisedOn ?? []).sort();
  const forYears = titles.flatMap((title) => title.forYear ?? []);
  return {
    ...noTitle,
    kind: 'held',
    reason: 'inherited',
    ...(recognisedOn === undefined ? {} : { recognisedOn }),
    ...(forYears.length === 0
      ? {}
      : { forYear: forYears.reduce((first, year) => Math.min(first, year)) }),
    deadlines: firstOfEachKind(titles.flatMap(({ deadlines }) => deadlines)),
  };
}

function firstOfEachKind(deadlines: readonly Deadline[]): readonly Deadline[] {
  const first = new Map<Deadline['kind'], Deadline>();
  for (const deadline of [...deadlines].sort(byDay)) {
    if (!first.has(deadline.kind)) first.set(deadline.kind, deadline);
  }
  return [...first.values()];
}

const byDay = (a: Deadline, b: Deadline): number => compareTexts(a.on, b.on);
