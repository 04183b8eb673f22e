import fc from 'fast-check';
import {
  plainDate,
  type RecognitionRecords,
  type Standing,
  type SuccessorRule,
  standingOn,
  standingsOn,
} from 'model-ward-rules';
import { explainStanding } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import type { OraclePolicies, OraclePolicy } from '../oracle/standing';
import { rowsOf } from '../oracle/standing';
import { rulesOfEngine } from '../oracle/standing-agreement';
import { type StandingCase, standingCase } from '../oracle/standing-cases';
import { policyWith } from './policies';

const standingIn = ({ records, policies, unitId, ...question }: StandingCase): Standing =>
  standingsOn(records as unknown as RecognitionRecords, rulesOfEngine(policies), {
    ...question,
    unitIds: [unitId],
  } as never)[0] as Standing;

const isMissing = (rule: { readonly kind: string } | undefined): boolean =>
  rule?.kind === 'no-published-rule';

/** What each kind of open rule is missing. */
const missing: Readonly<
  Record<NonNullable<Standing['openRule']>['kind'], (policy: OraclePolicy) => boolean>
> = {
  review: ({ yearlyReview }) => isMissing(yearlyReview?.onMissed),
  term: ({ term }) => isMissing(term?.onExpired),
  repair: ({ onUnrepaired }) => isMissing(onUnrepaired),
  'failed-review': ({ onNotMaintained }) => isMissing(onNotMaintained),
  succession: ({ successor }) => successor === 're-assess',
};

/** The policies with a rule in place of each that is missing. */
const regulated = (policies: OraclePolicies): OraclePolicies =>
  rowsOf(policies).map(({ policy, ...row }) => ({
    ...row,
    policy: {
      ...policy,
      onNotMaintained: lapsing(policy.onNotMaintained),
      onUnrepaired: isMissing(policy.onUnrepaired) ? { kind: 'lapse' } : policy.onUnrepaired,
      successor: policy.successor === 're-assess' ? 'any' : policy.successor,
      ...(policy.yearlyReview && {
        yearlyReview: {
          ...policy.yearlyReview,
          onMissed: lapsing(policy.yearlyReview.onMissed),
        },
      }),
      ...(policy.term && {
        term: { ...policy.term, onExpired: lapsing(policy.term.onExpired) },
      }),
    },
  }));

const lapsing = (rule: OraclePolicy['onNotMaintained']): OraclePolicy['onNotMaintained'] =>
  isMissing(rule) ? { kind: 'lapse' } : rule;

describe('rules that are not public', () => {
  it('alone leave a standing open, and the one that is named is missing in a policy', () => {
    fc.assert(
      fc.property(standingCase(), (given) => {
        const { outcome, openRule } = standingIn(given);
        if (outcome === 'undetermined') expect(openRule).toBeDefined();
        if (openRule === undefined) return;
        const isMissingIn = missing[openRule.kind];
        expect(rowsOf(given.policies).some(({ policy }) => isMissingIn(policy))).toBe(true);
        expect(openRule.on <= given.asOf).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('are none where every rule is given: every standing is decided', () => {
    fc.assert(
      fc.property(standingCase(), (given) => {
        const standing = standingIn({ ...given, policies: regulated(given.policies) });
        expect(standing.outcome).not.toBe('undetermined');
        expect(standing.openRule).toBeUndefined();
      }),
      { numRuns: 1_500 },
    );
  });

  it.each(['en', 'vi'] as const)('say in the sentence which paper settles them (%s)', (locale) => {
    const paper = { en: /of the authority|by the authority/, vi: /cần có quyết định .*thẩm quyền/ };
    fc.assert(
      fc.property(standingCase(), (given) => {
        const standing = standingIn(given);
        if (standing.outcome !== 'undetermined') return;
        expect(explainStanding(standing, locale)).toMatch(paper[locale]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('count also where a decision itself leaves open what follows from it', () => {
    const history = {
      unitId: 'w',
      events: [
        { kind: 'recognised', id: '1', on: '2023-03-01', forYear: 2022 },
        {
          kind: 'not-maintained',
          id: '2',
          on: '2024-02-01',
          forYear: 2023,
          consequence: { kind: 'no-published-rule' },
        },
      ],
    };
    const rules = rulesOfEngine({
      onNotMaintained: { kind: 'lapse' },
      onUnrepaired: { kind: 'lapse' },
      successor: 'any',
    });
    const standing = standingOn(history as never, rules, { asOf: '2024-03-01' as never });
    expect(standing).toMatchObject({
      outcome: 'undetermined',
      openRule: {
        ...{ kind: 'failed-review', on: '2024-02-01', year: 2023 },
        // What a decision itself leaves open may end the title by decision.
        state: 'ended-by-decision',
      },
    });
  });

  describe('do not count `re-assess`, which is a rule of its own', () => {
    // A ward with the title and one without became one, and the authority maintained the title of that.
    const records = {
      register: {
        units: [
          { id: 'a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
          { id: 'b', name: 'B', level: 'ward', endedOn: '2025-07-01' },
          { id: 'c', name: 'C', level: 'ward', existsFrom: '2025-07-01' },
        ],
        successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
      },
      histories: [
        {
          unitId: 'a',
          events: [{ kind: 'recognised', id: '1', on: '2024-03-01', forYear: 2023 }],
        },
        {
          unitId: 'c',
          events: [{ kind: 'maintained', id: '2', on: '2026-03-01', forYear: 2025 }],
        },
      ],
    } as unknown as RecognitionRecords;
    const outcomeUnder = (successor: SuccessorRule, asOf: string): string | undefined => {
      const policy = policyWith({ yearlyReview: undefined, term: undefined, successor });
      return standingsOn(records, policy, { asOf: plainDate(asOf), unitIds: ['c' as never] })[0]
        ?.outcome;
    };

    it.each([
      ['re-assess', 'undetermined', 'recognised'],
      // What it leaves open is whether the title is there until the decision.
      ['any', 'recognised', 'recognised'],
      // By these the new unit has no title, and a decision that maintains it has nothing to maintain.
      ['all', 'not-recognised', 'not-recognised'],
      ['majority', 'not-recognised', 'not-recognised'],
    ] as const)('%s: %s before the authority decides, %s after', (successor, before, after) => {
      expect(outcomeUnder(successor, '2026-02-28')).toBe(before);
      expect(outcomeUnder(successor, '2026-03-01')).toBe(after);
    });
  });
});
