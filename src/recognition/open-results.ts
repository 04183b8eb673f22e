import type { Evaluation } from '../evaluation/evaluation';
import type { Finding } from '../evaluation/finding';
import { notParsed } from '../foundation/issue/not-parsed';
import { isBrokenByWaiving, type NamingRule, namingRulesOf, type Totals } from './judge-rule';
import type { RecognitionRule } from './recognition-policy';

/** The results of an evaluation as a rule sees them: what is settled, and in which ways the rest is open. */
export interface OpenResults {
  readonly naming: readonly NamingRule[];
  /** What is settled. */
  readonly settled: Totals;
  /** The criteria that are open, in groups that no rule can tell apart. */
  readonly open: readonly CriteriaClass[];
  /** How many open criteria are met in all; known of a tally alone. */
  readonly openMetCount: number | undefined;
}

/** Criteria that no rule can tell apart: only their number counts. */
export interface CriteriaClass {
  readonly criterionIds: readonly string[];
  /** Which naming rules break when one of them is not met. */
  readonly brokenByFailing: number;
  /** Which naming rules break when one of them does not apply. */
  readonly brokenByWaiving: number;
  readonly mayNotApply: boolean;
}

/** Sees the results of an evaluation through the eyes of a rule. */
export function openResultsOf(
  { findings, counts, kind }: Evaluation,
  rule: RecognitionRule,
): OpenResults {
  const naming = namingRulesOf(rule);
  const settled = settledOf(findings, naming);
  const unknown = findings.filter(({ status }) => status === 'unknown');
  return {
    naming,
    settled,
    open: classesOf(unknown, naming),
    openMetCount: openMetCountOf(kind, counts.metCount - settled.metCount),
  };
}

/** How many of the open criteria are met: a number that only a tally knows. */
function openMetCountOf(kind: Evaluation['kind'], openMetCount: number): number | undefined {
  switch (kind) {
    case 'tally':
      return openMetCount;
    case 'by-criterion':
      return undefined;
    default:
      return notParsed(kind satisfies never, 'evaluation', 'evaluateAssessment');
  }
}

/** Counts what is settled, and finds the naming rules that it breaks. */
export function settledOf(findings: readonly Finding[], naming: readonly NamingRule[]): Totals {
  let metCount = 0;
  let notMetCount = 0;
  let broken = 0;
  for (const { criterionId, status } of findings) {
    if (status === 'met') metCount += 1;
    if (status === 'not-met') {
      notMetCount += 1;
      broken |= brokenByFailing(criterionId, naming);
    }
    if (status === 'not-applicable') broken |= brokenByWaiving(criterionId, naming);
  }
  return { metCount, notMetCount, broken };
}

/** Groups criteria that no rule can tell apart, in the order of the set. */
export function classesOf(
  findings: readonly Finding[],
  naming: readonly NamingRule[],
): readonly CriteriaClass[] {
  const classes = new Map<string, CriteriaClass & { criterionIds: string[] }>();
  for (const finding of findings) {
    const { criterionId } = finding;
    const mayNotApply = finding.mayNotApply === true;
    const failing = brokenByFailing(criterionId, naming);
    const waiving = brokenByWaiving(criterionId, naming);
    const key = `${failing} ${waiving} ${mayNotApply}`;
    const known = classes.get(key);
    if (known === undefined) {
      classes.set(key, {
        criterionIds: [criterionId],
        brokenByFailing: failing,
        brokenByWaiving: waiving,
        mayNotApply,
      });
    } else known.criterionIds.push(criterionId);
  }
  return [...classes.values()];
}

function brokenByFailing(criterionId: string, naming: readonly NamingRule[]): number {
  return bitsOf(naming, ({ criterionIds }) => criterionIds.includes(criterionId));
}

function brokenByWaiving(criterionId: string, naming: readonly NamingRule[]): number {
  return bitsOf(
    naming,
    ({ kind, criterionIds }) => isBrokenByWaiving[kind] && criterionIds.includes(criterionId),
  );
}

function bitsOf(naming: readonly NamingRule[], isSet: (rule: NamingRule) => boolean): number {
  return naming.reduce((bits, rule, index) => (isSet(rule) ? bits | (1 << index) : bits), 0);
}
