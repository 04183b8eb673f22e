import {
  type CriteriaSet,
  type CriteriaSetId,
  type CriteriaSetReference,
  checkCriteriaSets,
  type PlainDate,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { attestedSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';

const referenceOf = (name: string): CriteriaSetReference => {
  const [id, revision] = name.split('@');
  return { id: id as CriteriaSetId, revision: Number(revision) };
};

/** A set `id@revision`, the days from which to which it is in force, and the editions that it replaces. */
const edition = (name: string, days: string, ...replaces: readonly string[]): CriteriaSet => {
  const [from = '', until = ''] = days.split(' to ');
  return {
    ...attestedSet(1),
    ...referenceOf(name),
    ...(from === '' ? {} : { inForceFrom: from as PlainDate }),
    ...(until === '' ? {} : { inForceUntil: until as PlainDate }),
    ...(replaces.length === 0 ? {} : { replaces: replaces.map(referenceOf) }),
  };
};

const paramsOf = (...sets: readonly CriteriaSet[]) => {
  const result = checkCriteriaSets(sets);
  return (result.ok ? result.warnings : result.issues).map(({ params }) => params);
};

const old = edition('old@1', '2021-01-01 to 2023-12-31');

describe('checkCriteriaSets', () => {
  it('accepts sets that follow on each other to the day, and gives them back', () => {
    const sets = [
      old,
      edition('new@1', '2024-01-01 to 2024-06-30', 'old@1'),
      edition('new@2', '2024-07-01', 'new@1'),
    ];
    expect(checkCriteriaSets(sets)).toEqual({ ok: true, value: sets, warnings: [] });
    expect(checkCriteriaSets([])).toEqual({ ok: true, value: [], warnings: [] });
  });

  it.each([
    {
      name: 'an edition given twice',
      sets: [old, edition('old@2', '2022-01-01'), old],
      ok: false,
      issues: ['criteria-set/repeated-edition 2'],
    },
    {
      name: 'a set that replaces itself, its first day known or not',
      sets: [edition('a@1', '2024-01-01', 'a@1'), edition('b@1', '', 'b@1')],
      ok: false,
      issues: [
        'criteria-set/replacement-cycle 0.replaces',
        'criteria-set/replacement-cycle 1.replaces',
        'criteria-set/start-not-known 1.inForceFrom',
      ],
    },
    {
      name: 'a replaced set that starts on the day of its replacement',
      sets: [old, edition('new@1', '2021-01-01', 'gone@1', 'old@1')],
      ok: false,
      issues: [
        'criteria-set/replaced-too-late 1.replaces.1',
        'criteria-set/unknown-replaced 1.replaces.0',
      ],
    },
    {
      name: 'a replaced set that starts the day before',
      sets: [edition('old@1', '2021-01-01 to 2021-01-01'), edition('new@1', '2021-01-02', 'old@1')],
      ok: true,
      issues: [],
    },
    {
      name: 'a first day that is not known',
      sets: [old, edition('new@1', '', 'old@1')],
      ok: true,
      issues: ['criteria-set/start-not-known 1.inForceFrom'],
    },
    {
      name: 'a last day that is not known',
      sets: [edition('old@1', '2021-01-01'), edition('new@1', '2024-01-01', 'old@1')],
      ok: true,
      issues: [],
    },
    {
      name: 'two sets that replace one, of which only the first is asked for its days',
      sets: [
        old,
        edition('new@1', '2024-01-01', 'old@1'),
        edition('new@2', '2025-01-01', 'new@1', 'old@1'),
        edition('other@1', '2026-01-01', 'old@1'),
      ],
      ok: true,
      issues: ['criteria-set/replaced-twice 3.replaces.0'],
    },
    {
      name: 'two revisions that replace one, the later given first',
      sets: [edition('new@2', '2025-01-01', 'old@1'), edition('new@1', '2024-01-01', 'old@1'), old],
      ok: true,
      issues: [],
    },
    {
      name: 'a gap',
      sets: [old, edition('new@1', '2024-01-02', 'old@1')],
      ok: true,
      issues: ['criteria-set/gap 1.inForceFrom'],
    },
    {
      name: 'a gap that a set may have filled',
      sets: [old, edition('new@2', '2024-03-01', 'old@1'), edition('new@1', '', 'old@1')],
      ok: true,
      issues: ['criteria-set/start-not-known 2.inForceFrom'],
    },
    {
      name: 'an overlap',
      sets: [old, edition('new@1', '2023-12-31', 'old@1')],
      ok: true,
      issues: ['criteria-set/overlap 1.inForceFrom'],
    },
    {
      name: 'days that cannot be compared, since the replaced set starts too late',
      sets: [
        old,
        edition('early@1', '2020-01-01', 'old@1'),
        edition('early@2', '2024-01-01', 'old@1'),
      ],
      ok: false,
      issues: ['criteria-set/replaced-too-late 1.replaces.0'],
    },
  ])('says of $name', ({ sets, ok, issues }) => {
    const result = checkCriteriaSets(sets);
    expect(result.ok).toBe(ok);
    expect(issuesOf(result)).toEqual(issues);
  });

  it('tells a circle once, with its editions and no others', () => {
    const sets = [
      edition('x@1', '2030-01-01', 'c@1'),
      edition('c@1', '', 'b@1'),
      edition('a@1', '', 'c@1', 'gone@1'),
      edition('b@1', '', 'a@1', 'd@1'),
      edition('d@1', '2020-01-01'),
    ];
    const result = checkCriteriaSets(sets);
    const cycles = (result.ok ? [] : result.issues).filter(
      ({ code }) => code === 'criteria-set/replacement-cycle',
    );
    expect(cycles).toMatchObject([
      { path: [1, 'replaces'], params: { editions: ['a@1', 'b@1', 'c@1'] } },
    ]);
  });

  it('names the editions and the days', () => {
    expect(paramsOf(old, edition('new@1', '2024-02-01', 'old@1'))).toEqual([
      { replaced: 'old@1', replacing: 'new@1', firstDay: '2024-01-01', lastDay: '2024-01-31' },
    ]);
    const tied = ['new@1', 'new@2'].map((name) => edition(name, '2024-01-02', 'old@1'));
    expect(paramsOf(old, ...tied)).toEqual([
      { replaced: 'old@1', replacing: 'new@1', firstDay: '2024-01-01', lastDay: '2024-01-01' },
    ]);
    expect(paramsOf(old, edition('new@1', '2023-12-01', 'old@1'))).toEqual([
      { replaced: 'old@1', replacing: 'new@1', firstDay: '2023-12-01', lastDay: '2023-12-31' },
    ]);
    expect(paramsOf(old, edition('new@1', '2023-11-01 to 2023-11-30', 'old@1'))).toEqual([
      { replaced: 'old@1', replacing: 'new@1', firstDay: '2023-11-01', lastDay: '2023-11-30' },
    ]);
    expect(paramsOf(old, edition('new@1', '2023-11-01 to 2024-11-30', 'old@1'))).toEqual([
      { replaced: 'old@1', replacing: 'new@1', firstDay: '2023-11-01', lastDay: '2023-12-31' },
    ]);
    expect(paramsOf(old, edition('new@1', '2020-12-31', 'old@1'))).toEqual([
      {
        replaced: 'old@1',
        replacedFrom: '2021-01-01',
        replacing: 'new@1',
        replacingFrom: '2020-12-31',
      },
    ]);
    const twice = [
      edition('z@1', '2024-01-01', 'old@1', 'old@1'),
      edition('a@1', '2024-01-01', 'old@1'),
    ];
    expect(paramsOf(old, ...twice)).toEqual([{ replaced: 'old@1', replacing: ['a@1', 'z@1'] }]);
    expect(paramsOf(old, old)).toEqual([{ edition: 'old@1' }]);
    expect(paramsOf(edition('a@1', ''))).toEqual([{ edition: 'a@1' }]);
    expect(paramsOf(edition('a@1', '2024-01-01', 'gone@3'))).toEqual([{ replaced: 'gone@3' }]);
  });
});
