import type { Issue } from '../../foundation/issue/issue';
import { inputIssue } from '../../foundation/issue/kinds/input';
import { intakeScoreIssue } from '../../foundation/issue/kinds/intake/score';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import type { RowIssue } from '../../foundation/issue/row-issue';
import { fromThousandths, signedDistance } from '../../foundation/value/amount';
import { sumOfCard } from '../../scoring/award-points';
import { checkScoreCard } from '../../scoring/check-score-card';
import { isReached } from '../../scoring/is-reached';
import { parseScoreCard } from '../../scoring/parse-score-card';
import type { ScoreCard } from '../../scoring/score-card';
import type { AwardedMethod, ScoringScheme } from '../../scoring/scoring-scheme';
import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/is-blank';
import { placeIssue, type Table, type TableRow } from '../table/table';
import { textKey } from '../text/text-key';
import type { ScoreEntry } from './read-entries';
import type { EntryKind } from './score-columns';

/** A card that fits its scheme, or none, and what is told of it. */
export interface SettledCard {
  readonly card: ScoreCard | undefined;
  readonly issues: readonly RowIssue[];
}

/** Makes a card of the points of a ward; what does not fit stands at the points it is about. */
export function settleCard(
  table: Table,
  scheme: ScoringScheme,
  entries: readonly (ScoreEntry | undefined)[],
  first: TableRow,
): SettledCard {
  const given = entries.filter((one) => one !== undefined);
  const of = (kind: EntryKind): readonly ScoreEntry[] => given.filter((one) => one.kind === kind);
  const total = of('printedTotal');
  const lists = { awarded: of('awarded'), deductions: of('deductions'), bonuses: of('bonuses') };
  const parsed = parseScoreCard({
    awarded: lists.awarded.map(({ id, points }) => ({ criterionId: id, points })),
    ...listed('deductions', lists.deductions),
    ...listed('bonuses', lists.bonuses),
    ...(total[0] === undefined ? {} : { printedTotal: total[0].points }),
  });
  const checked = parsed.ok ? checkScoreCard(parsed.value, scheme) : parsed;
  const places: Readonly<Record<string, readonly ScoreEntry[]>> = { ...lists, printedTotal: total };
  const place = (issue: Issue): RowIssue => {
    const [list, position = 0] = issue.path;
    const entry = places[String(list)]?.[Number(position)];
    return entry === undefined
      ? placeIssue(table.columns, first, { issue })
      : placeIssue(table.columns, entry.row, { column: entry.column, issue });
  };
  return checked.ok
    ? { card: checked.value, issues: checked.warnings.map(place) }
    : { card: undefined, issues: checked.issues.map(place) };
}

const listed = (key: string, entries: readonly ScoreEntry[]) =>
  entries.length === 0 ? {} : { [key]: entries.map(({ id, points }) => ({ id, points })) };

/** Reads the rank that is printed, by id or title; the points of the card must be enough for it. */
export function readRank(
  cell: Cell,
  scheme: ScoringScheme,
  card: ScoreCard,
): Result<string | undefined> {
  if (isBlank(cell)) return accepted(undefined);
  const { ranks, method } = scheme;
  const key = textKey(String(cell));
  const found = ranks.find(({ id, title }) =>
    [id, ...Object.values(title ?? {})].some((name) => textKey(name) === key),
  );
  if (found === undefined) {
    const expected = ranks.map(({ id, title }) => title?.vi ?? id);
    return refused(inputIssue('input/not-one-of', [], { expected, received: String(cell) }));
  }
  const { id, cutOff } = found;
  const points = fromThousandths(sumOfCard(method as AwardedMethod, card).most);
  const hasReached =
    cutOff.kind === 'points' && isReached(cutOff, signedDistance(cutOff.points, points));
  return hasReached
    ? accepted(id)
    : refused(intakeScoreIssue('score/rank-above-points', [], { id, points }));
}
