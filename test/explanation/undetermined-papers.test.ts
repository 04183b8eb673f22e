import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MaintenanceDecision, Standing, Verdict } from 'model-ward-rules';
import {
  explainCountedVerdict,
  explainMaintenance,
  explainStanding,
  explainTrackStatus,
  explainVerdict,
  type Locale,
  locales,
} from 'model-ward-rules/explanation';
import { computeTrackStatus } from 'model-ward-rules/planning';
import {
  maintenanceDecisionSchema,
  programmeReportSchema,
  standingSchema,
  verdictSchema,
} from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day } from '../unit/registers';

/** The reasons that a schema allows beside an outcome that is open, wherever in it they stand. */
function openReasonsOf(schema: z.core.$ZodType): readonly string[] {
  const reasons = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties } = part as { properties?: Record<string, object> };
    const outcomes = valuesOf(properties?.['outcome']);
    if (outcomes.includes('undetermined')) {
      for (const reason of valuesOf(properties?.['reason'])) reasons.add(reason);
    }
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(z.toJSONSchema(schema, { unrepresentable: 'any' }));
  return [...reasons];
}

const valuesOf = (part: object | undefined): readonly string[] => {
  const { enum: values, const: value } = (part ?? {}) as { enum?: string[]; const?: string };
  return [...(values ?? []), ...(value === undefined ? [] : [value])];
};

/** Reasons of other outcomes, which a schema lists beside those of an open one. */
const decided: ReadonlySet<string> = new Set([
  ...['rule-met', 'rule-not-met', 'gate-failed', 'decided', 'maintained', 'inherited'],
  ...['review-pending', 'kept-with-warning', 'revocation-due', 'no-decision', 'suspended'],
  ...['lapsed', 'revoked', 'predecessors-not-recognised', 'unit-ended', 'unit-not-yet'],
  ...['unit-not-known', 'level-holds-no-title'],
]);

const openReasons = (schema: z.core.$ZodType): readonly string[] =>
  openReasonsOf(schema).filter((reason) => !decided.has(reason));

const ofVerdicts = openReasons(verdictSchema);
// How units are counted stands in reports, beside verdicts and standings.
const ofCounted = openReasons(programmeReportSchema).filter(
  (reason) => !openReasons(standingSchema).includes(reason),
);
const ofMaintenance = openReasons(maintenanceDecisionSchema);
const ofStandings = openReasons(standingSchema);

/** A sentence names a paper where it says, beside the reason, what is needed, and from whom. */
const paper: Readonly<Record<Locale, RegExp>> = {
  en: /(of|by) the (authority|assessing body|unit|body).* would settle it/,
  vi: /cần có .*(cấp có thẩm quyền|đơn vị đánh giá|đơn vị được đánh giá|nơi đã đánh giá)/,
};

const verdict = (outcome: string, reason: string): Verdict =>
  ({
    ...{ unitId: 'w', assessmentYear: 2024, basis: 'confirmed', asOf: day('2024-12-31') },
    counts: { metCount: 18, notMetCount: 0, unknownCount: 2, notApplicableCount: 0 },
    ...{ gates: [], unknownCriterionIds: [], decidedBy: [], gaps: [], outcome, reason },
    criteriaSet: { id: 'made-up', revision: 1 },
    policy: { id: 'made-up', revision: 1, origin: 'host' },
  }) as unknown as Verdict;

describe.each(locales)(
  'what is undetermined names the paper that would settle it (%s)',
  (locale) => {
    it('finds the reasons that the schemas allow', () => {
      expect(ofVerdicts.length).toBe(5);
      expect(ofCounted).toEqual(expect.arrayContaining([...ofVerdicts, 'assessments-disagree']));
      expect(ofMaintenance).toEqual(expect.arrayContaining([...ofVerdicts, 'no-published-rule']));
      expect(ofStandings).toEqual(['no-published-rule', 'unit-succeeded']);
    });

    it.each(ofVerdicts)('a verdict: %s', (reason) => {
      expect(explainVerdict(verdict('undetermined', reason), locale)).toMatch(paper[locale]);
    });

    it.each(ofCounted)('how a unit is counted: %s', (reason) => {
      const counted = { basis: 'confirmed', outcome: 'undetermined', reason } as never;
      expect(explainCountedVerdict(counted, locale)).toMatch(paper[locale]);
    });

    it.each(
      ofMaintenance.flatMap((reason) => ['undetermined', 'not-eligible'].map((of) => [reason, of])),
    )('what follows from a review: %s, with a verdict that is %s', (reason, outcome) => {
      const own = outcome === 'not-eligible' ? 'rule-not-met' : 'unknown-criteria';
      const decision = {
        outcome: 'undetermined',
        reason,
        verdict: verdict(outcome as string, own),
      };
      expect(explainMaintenance(decision as MaintenanceDecision, locale)).toMatch(paper[locale]);
    });

    it('a track status', () => {
      const status = computeTrackStatus(
        {
          ...{ reached: { least: 10, most: 60 }, dueCount: 100 },
          ...{ dueOn: day('2025-12-31'), asOf: day('2025-07-01') },
        },
        { on: day('2025-01-01'), count: 0 },
      );
      expect(status.outcome).toBe('undetermined');
      expect(explainTrackStatus(status, locale)).toMatch(paper[locale]);
    });

    it.each(['review', 'term', 'repair', 'failed-review', 'succession'])(
      'a standing that is open by its %s',
      (kind) => {
        const reason = kind === 'succession' ? 'unit-succeeded' : 'no-published-rule';
        const on = day('2024-12-31');
        const standing = {
          ...{ unitId: 'w', asOf: on, knownAt: on, outcome: 'undetermined', reason, state: 'held' },
          ...{ deadlines: [], eventIds: [], notes: [], policies: [] },
          openRule: { kind, on, year: 2024, state: 'ended-by-rule' },
        } as unknown as Standing;
        expect(explainStanding(standing, locale)).toMatch(paper[locale]);
      },
    );
  },
);

it.each(['why-undetermined.md', 'why-undetermined.vi.md'])(
  'every reason stands in the table of %s, with the paper that settles it',
  (page) => {
    const path = fileURLToPath(new URL(`../../docs/guides/${page}`, import.meta.url));
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const withPaper = rows.flatMap(([, reason, , settledBy]) =>
      reason?.startsWith('`') && settledBy !== undefined && settledBy !== '' ? [reason] : [],
    );
    const reasons = new Set([...ofVerdicts, ...ofCounted, ...ofMaintenance, ...ofStandings]);
    expect(withPaper).toEqual(expect.arrayContaining([...reasons].map((one) => `\`${one}\``)));
  },
);
