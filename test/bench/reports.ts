import { chanceOf } from './chance';

/** The results of a ward as a plain object; a criterion without a report is absent. */
export type PlainResults = Readonly<Record<string, 'met' | 'not-met'>>;

/** What a hand-written loop says of them. */
export interface PlainVerdict {
  readonly outcome: 'eligible' | 'not-eligible' | 'undetermined';
  readonly metCount: number;
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

/** Makes up reports: nine of ten criteria met, a few not, a few not reported, a third of the wards without fault. */
export function makeReports(
  criterionIds: readonly string[],
  reportCount: number,
  seed: number,
): readonly PlainResults[] {
  const chance = chanceOf(seed);
  return Array.from({ length: reportCount }, () => {
    const isWithoutFault = chance.hits(33);
    return Object.fromEntries(
      criterionIds.flatMap((id): [string, 'met' | 'not-met'][] => {
        if (isWithoutFault || chance.hits(92)) return [[id, 'met']];
        return chance.hits(70) ? [[id, 'not-met']] : [];
      }),
    );
  });
}

/** Judges by hand: the measure for P1a. */
export function judgeByHand(results: PlainResults, criterionIds: readonly string[]): PlainVerdict {
  let metCount = 0;
  const unmet: string[] = [];
  const unknown: string[] = [];
  for (const id of criterionIds) {
    const status = results[id];
    if (status === 'met') metCount += 1;
    else if (status === 'not-met') unmet.push(id);
    else unknown.push(id);
  }
  return verdictOf(metCount, unmet, unknown);
}

/** Puts what was found into a verdict under "all must be met". */
export function verdictOf(
  metCount: number,
  unmet: readonly string[],
  unknown: readonly string[],
): PlainVerdict {
  const undecided = unknown.length > 0 ? 'undetermined' : 'eligible';
  return { outcome: unmet.length > 0 ? 'not-eligible' : undecided, metCount, unmet, unknown };
}
