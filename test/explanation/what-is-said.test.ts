import {
  type AwardedScore,
  type Issue,
  orThrow,
  parseRecognitionHistory,
  plainDate,
  type ReportComparison,
  type Result,
  type Standing,
  standingOn,
  type TargetProgress,
} from 'model-ward-rules';
import {
  explainProgress,
  explainReportComparison,
  explainScore,
  explainStanding,
  explainStoredComparison,
  standardSchema,
  toLocale,
  toProblemDetails,
} from 'model-ward-rules/explanation';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { inputIssue } from '../../src/foundation/issue/kinds/input';
import { jsonIssue } from '../../src/foundation/issue/kinds/json';
import { accepted, refusedFor } from '../../src/foundation/issue/result';
import { history, recognised, reportOn } from '../programme/sample';
import { fromPoints, pointsFor, schemeOf } from '../scoring/schemes';

/** Sentences in English, word by word: for what each of them is there. */

describe('points that were awarded', () => {
  const scheme = schemeOf(pointsFor(60, 40), [fromPoints('fair', 60), fromPoints('good', 85)]);
  const score = {
    ...{ kind: 'awarded', basis: 'confirmed', points: { least: 90, most: 90 }, maximumPoints: 100 },
    ...{ bonusPoints: 0, deductedPoints: 0, rank: { least: 'good', most: 'good' } },
    ...{ withheldRanks: [], mayNotApply: false },
  } as unknown as AwardedScore;
  const said = (parts: object): string => explainScore({ ...score, ...parts }, scheme, 'en');

  it.each([
    { parts: {}, text: 'Score: 90 of 100 points; rank “good”.' },
    {
      parts: { bonusPoints: 2 },
      text: 'Score: 90 of 100 points (bonus of 2 included); rank “good”.',
    },
    {
      parts: { bonusPoints: 2, deductedPoints: 1.5 },
      text: 'Score: 90 of 100 points (bonus of 2 included, 1.5 deducted); rank “good”.',
    },
  ])('$text', ({ parts, text }) => {
    expect(said(parts)).toBe(text);
  });

  it('names a rank that was withheld, and each of its conditions once', () => {
    const half = { kind: 'points-share', criterionIds: ['a'], percent: 50 };
    const rule = { kind: 'rule', rule: { kind: 'all-met' } };
    const withheldRanks = [{ rankId: 'good', failed: [rule, half, { ...half, percent: 50 }] }];
    expect(said({ rank: { least: 'fair', most: 'fair' }, withheldRanks })).toBe(
      'Score: 90 of 100 points; rank “fair”; not rank “good”, since a condition fails: ' +
        'what it asks of the criteria, at least 50% of the points of each criterion it names.',
    );
  });
});

describe('a Standard Schema', () => {
  const issue = inputIssue('input/hostile', ['a', 0], {});
  const warning: Issue = { ...issue, severity: 'warning' };
  const asked = (result: Result<string>) => {
    const warnings: Issue[] = [];
    const schema = standardSchema(() => result, {
      locale: 'en',
      onWarnings: (told) => warnings.push(...told),
    });
    return { answer: schema['~standard'].validate('x'), warnings };
  };

  it('tells what is wrong and what to do, where it is', () => {
    const { answer } = asked(refusedFor([issue]));
    const { issues: [told] = [] } = answer as { issues?: { message: string; path: unknown }[] };
    expect(told?.path).toEqual(['a', 0]);
    expect(told?.message).toMatch(/^\S.*\. \S.*\.$/);
  });

  it('gives the value, and its warnings to the host where there are any', () => {
    expect(asked(accepted('v'))).toEqual({ answer: { value: 'v' }, warnings: [] });
    expect(asked({ ok: true, value: 'v', warnings: [warning] })).toEqual({
      ...{ answer: { value: 'v' }, warnings: [warning] },
    });
    let count = 0;
    standardSchema(() => accepted('v'), {
      locale: 'en',
      onWarnings: () => {
        count += 1;
      },
    })['~standard'].validate('x');
    expect(count).toBe(0);
  });
});

describe('problem details', () => {
  it('have one type, and say 400 where any of it was no JSON', () => {
    const issues = [inputIssue('input/hostile', [], {}), jsonIssue('json/not-answered', [], {})];
    expect(toProblemDetails(issues, 'en')).toMatchObject({
      ...{ type: 'urn:model-ward-rules:input-refused', status: 422 },
    });
    const syntax = { ...(issues[0] as Issue), code: 'json/syntax' } as Issue;
    expect(toProblemDetails([...issues, syntax], 'en').status).toBe(400);
  });
});

describe('the language of a request', () => {
  it.each(['*, vi', '*;q=0.1, vi', '* ;q=0.1, vi'])('is the one that "%s" names', (list) => {
    expect(toLocale(list)).toMatchObject({ ok: true, value: 'vi' });
  });

  it('is none where an entry cannot be read', () => {
    expect(toLocale('*x;q=1, vi')).toMatchObject({
      issues: [{ code: 'locale/not-available', path: [] }],
    });
  });

  it('is a text', () => {
    expect(toLocale(1)).toMatchObject({
      issues: [{ path: [], params: { expected: 'text', received: 'number' } }],
    });
  });
});

describe('two results that were stored', () => {
  const said = (isAnswerChanged: boolean, isInputKnown: boolean): readonly string[] =>
    explainStoredComparison({ isAnswerChanged, isInputKnown, causes: [] }, 'en');
  const unknown =
    'Whether the input differs as well is not known, since no digests of it were stored with both.';

  it('give the same answer or another, and another calls for the input', () => {
    expect(said(false, true)).toEqual(['The two stored results give the same answer.']);
    expect(said(false, false)).toEqual(['The two stored results give the same answer.']);
    expect(said(true, true)).toEqual(['The two stored results give different answers.']);
    expect(said(true, false)).toEqual(['The two stored results give different answers.', unknown]);
  });

  it.each([
    ['scheme', 'The scoring scheme'],
    ['crosswalk', 'The crosswalk'],
    ['target', 'The target'],
    ['roadmap', 'The roadmap'],
  ] as const)('differ in the %s', (kind, name) => {
    const causes = [{ kind, before: ['a@1'], after: ['a@2'] }];
    expect(
      explainStoredComparison({ isAnswerChanged: false, isInputKnown: true, causes }, 'en')[1],
    ).toBe(`${name} differs: a@1 → a@2.`);
  });
});

describe('a standing that is open', () => {
  const open = standingOn(
    orThrow(parseRecognitionHistory(history('a', recognised(2020)))),
    maintenanceNotPublished,
    { asOf: plainDate('2024-12-31') },
  );
  const said = (standing: Standing): string => explainStanding(standing, 'en');

  it('says that not every way was tried, only where it is so', () => {
    const limit = 'not every way in which they can turn out was tried';
    expect(said(open)).not.toContain(limit);
    expect(said({ ...open, stoppedBy: 'search-limit' })).toContain(limit);
  });

  it('names the year of the decision that would settle it', () => {
    expect(open.openRule?.year).toBe(2021);
    expect(said(open)).toContain('maintaining the title for 2021 or a later year would settle it');
  });

  it.each([
    [10, ', w9).'],
    [11, ', w9 and 1 other).'],
    [12, ', w9 and 2 others).'],
  ])('of %d wards names ten', (count, end) => {
    const relatedUnitIds = Array.from({ length: count }, (_, place) => `w${place}`) as never;
    const text = explainStanding({ ...open, relatedUnitIds }, 'en', (id) => id);
    expect(text).toContain(end);
  });
});

describe('how far a target has come', () => {
  const progress = reportOn('2025-06-30').targets[0]?.areas[0]?.progress as TargetProgress;
  const said = (parts: object): string =>
    explainProgress({ ...progress, ...parts } as TargetProgress, 'en');
  const titles = { counting: { count: 'recognised', among: 'all' }, dueOn: '2024-12-31' };
  const decided = { ...titles, decidedBy: '2025-03-31', outcome: 'open' };

  it.each([
    { asOf: '2025-03-31', isClosed: false, text: 'Decisions can still come until 2025-03-31' },
    { asOf: '2025-04-01', isClosed: true, text: 'Decisions were due by 2025-03-31' },
    { asOf: '2025-04-01', isClosed: false, text: 'Some decisions were put off beyond 2025-03-31' },
    { asOf: '2025-03-31', isClosed: true, text: 'As confirmed, nothing more will come' },
  ])('$asOf, closed $isClosed: $text', ({ asOf, isClosed, text }) => {
    expect(said({ ...decided, asOf, isClosed })).toContain(text);
  });

  it.each([
    ['at-least', 'Enough so far, to be kept until 2024-12-31'],
    ['at-most', 'Within the limit so far, which applies until 2024-12-31'],
  ])('%s: %s', (direction, text) => {
    const soFar = { ...titles, outcome: 'open', isClosed: false, reachedSoFar: true, direction };
    const over = { least: 0, most: 0 };
    expect(said({ ...soFar, over, missing: over, reason: undefined })).toContain(text);
  });
});

describe('two reports', () => {
  const moment = { asOf: '2024-11-29', knownAt: '2024-11-29', assessmentYear: 2024 };
  const said = (parts: object): string =>
    explainReportComparison(
      {
        ...{ before: moment, after: moment, unchangedCount: 0, units: [], regrouped: [] },
        ...{ targets: [], ...parts },
      } as unknown as ReportComparison,
      (id) => id,
      'en',
    ).join('\n');

  it('tell how a title stands, with its mark', () => {
    const held = { outcome: 'recognised', reason: 'review-pending' };
    const standing = { before: held, after: { ...held, mark: 'warning', forYear: 2023 } };
    expect(said({ units: [{ unitId: 'a', standing }] })).toContain(
      'A: title: holds the title (the decision on the past year is pending) → ' +
        'holds the title (the decision on the past year is pending, with a warning, for 2023).',
    );
  });

  it.each([
    ['reached', '(Eligible): enough eligible, 0 wards, target 1 ward → enough eligible, 0 wards'],
    ['missed', '(Eligible): missed, 0 wards, target 1 ward → missed, 0 wards'],
  ])('tell that a target was %s within a sentence', (outcome, text) => {
    const count = {
      ...{ outcome, counted: 'units', dueCount: 1, direction: 'at-least' },
      reached: { least: 0, most: 0 },
    };
    const target = {
      ...{ target: { id: 't', revision: 1 }, areaId: null, status: 'compared' },
      ...{ counting: { count: 'eligible', among: 'all' }, cameIds: [], fellAwayIds: [] },
      ...{ before: count, after: count },
    };
    expect(said({ targets: [target] })).toContain(text);
  });
});
