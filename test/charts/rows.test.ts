import fc from 'fast-check';
import { locales, plainDate } from 'model-ward-rules';
import {
  chartOfCourse,
  chartOfEvaluation,
  chartOfRoadmap,
  chartOfStandings,
  chartOfTargets,
  chartOfUnmetCriteria,
} from 'model-ward-rules/charts';
import { labelOfCriterion } from 'model-ward-rules/explanation';
import { computeProjection } from 'model-ward-rules/planning';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../arbitraries/plans';
import {
  evaluationOf,
  limited,
  notApplicable,
  pace,
  progressOf,
  roadmapProgress,
  sampleCharts,
  timelines,
  unmet,
  until,
} from './sample-charts';

const everyChart = Object.entries(sampleCharts);

describe('every picture', () => {
  it.each(everyChart)('%s is plain data with the rows inside, in every language', (_, make) => {
    for (const locale of locales) {
      const chart = make({ locale });
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
      expect(chart.specification).toMatchObject({
        description: chart.sentence,
        data: { values: chart.rows },
        width: 640,
      });
      expect(chart.rows.length).toBeGreaterThan(0);
      for (const { key, title } of chart.columns) {
        expect(title).not.toBe('');
        for (const row of chart.rows) expect(row).toHaveProperty([key]);
      }
    }
  });

  it.each(everyChart)('%s says something else in each language', (_, make) => {
    const [vi, en] = locales.map((locale) => make({ locale }));
    expect(vi?.columns.map(({ title }) => title)).not.toEqual(
      en?.columns.map(({ title }) => title),
    );
  });

  it.each(everyChart)('%s is as wide as asked', (_, make) => {
    expect(make({ locale: 'vi', width: 360 }).specification).toMatchObject({ width: 360 });
  });
});

describe('the rows are the result they come from', () => {
  it('of an evaluation: each finding, in the order of the set', () => {
    const evaluation = evaluationOf('criterion-6');
    const { rows } = chartOfEvaluation(evaluation, modelWardPolice20, { locale: 'vi' });
    expect(rows.map(({ criterionId, statusCode }) => [criterionId, statusCode])).toEqual(
      evaluation.findings.map(({ criterionId, status }) => [criterionId, status]),
    );
    expect(rows[5]).toMatchObject({
      position: 6,
      criterion: labelOfCriterion('criterion-6', modelWardPolice20, 'vi'),
      label: '6. Trụ sở, trang thiết bị',
    });
    expect(rows[10]?.label).toBe('vị trí 11');
  });

  it('of an evaluation by another set: the code of the criterion', () => {
    const other = { ...modelWardPolice20, criteria: [] };
    const { rows } = chartOfEvaluation(evaluationOf('criterion-6'), other, { locale: 'vi' });
    expect(rows[0]?.label).toBe('criterion-1');
  });

  it('of unmet criteria: what is not met or perhaps not, and nothing else', () => {
    const { rows } = chartOfUnmetCriteria(unmet, modelWardPolice20, { locale: 'en' });
    expect(
      rows.map(({ criterionId, notMetCount, unknownCount }) => [
        criterionId,
        notMetCount,
        unknownCount,
      ]),
    ).toEqual([
      ['criterion-6', 2, 0],
      ['criterion-3', 1, 0],
      ['criterion-11', 0, 3],
    ]);
    expect(
      rows.every(
        ({ mostCount, notMetCount, unknownCount }) => mostCount === notMetCount + unknownCount,
      ),
    ).toBe(true);
    const onlyUnknown = {
      ...unmet,
      criteria: unmet.criteria.filter(({ notMetCount }) => notMetCount === 0),
    };
    expect(chartOfUnmetCriteria(onlyUnknown, modelWardPolice20, { locale: 'en' }).sentence).toBe(
      'No criterion is on record as not met in 3 units.',
    );
    expect(chartOfUnmetCriteria(onlyUnknown, modelWardPolice20, { locale: 'vi' }).sentence).toBe(
      'Không có tiêu chí nào được ghi nhận chưa đạt ở 3 đơn vị.',
    );
  });

  it('of standings: stretches without gap or overlap up to the last day', () => {
    const { rows, sentence } = chartOfStandings(timelines, { locale: 'en', until });
    expect(sentence).toBe('The title of unit with the code “a” from 2022-01-01 to 2025-12-31.');
    for (const { standings } of timelines) {
      const own = rows.filter(({ knownAt }) => knownAt === standings[0].knownAt);
      expect(own.map(({ from, outcomeCode }) => [from, outcomeCode])).toEqual(
        standings.map(({ asOf, outcome }) => [asOf, outcome]),
      );
      expect(own.map(({ end }) => end)).toEqual([
        ...own.slice(1).map(({ from }) => from),
        '2026-01-01',
      ]);
      expect(own[own.length - 1]?.until).toBe(until);
    }
    const named = chartOfStandings(timelines, { locale: 'vi', until, nameOf: () => 'phường A' });
    expect(named.sentence).toContain('phường A');
    expect(chartOfStandings([], { locale: 'en', until }).sentence).toBe(
      'There is nothing to draw.',
    );
  });

  it('of standings: a last day that was not parsed is refused', () => {
    const wrong = { locale: 'vi' as const, until: '2025' as never };
    expect(() => chartOfStandings(timelines, wrong)).toThrow('argument/not-parsed');
  });

  it('of targets: due, or the limit, and the bounds of what is reached', () => {
    const measured = [
      { name: 'A', progress: progressOf(4, 0, 3) },
      { progress: limited },
      { name: 'C', progress: notApplicable },
    ];
    const { rows, sentence } = chartOfTargets(measured, { locale: 'en' });
    expect(
      rows.map(({ due, least, most, populationCount }) => [due, least, most, populationCount]),
    ).toEqual([
      [2, 0, 3, 4],
      [
        limited.outcome === 'not-applicable' || limited.direction === 'at-least'
          ? -1
          : limited.limitCount,
        1,
        1,
        10,
      ],
      [null, null, null, null],
    ]);
    expect(rows[1]?.name).toBe('2025-12-31');
    expect(sentence).toBe('A: 0–3/2; 2025-12-31: 1/2; C: –/–.');
    expect(chartOfTargets([], { locale: 'en' }).sentence).toBe('There is nothing to draw.');
    expect(chartOfTargets(measured.slice(0, 1), { locale: 'en' }).sentence).toBe(rows[0]?.outcome);
  });

  it('of a roadmap: each step, with what is due and reached', () => {
    const { rows, columns, sentence } = chartOfRoadmap(roadmapProgress, { locale: 'vi' });
    expect(rows.map(({ name, due, least, most }) => [name, due, least, most])).toEqual([
      ['31/12/2025', 7, 8, 10],
      ['31/12/2028', 14, 8, 10],
    ]);
    expect(rows.map(({ dueOn, outcomeCode }) => [dueOn, outcomeCode])).toEqual(
      roadmapProgress.steps.map(({ dueOn, outcome }) => [dueOn, outcome]),
    );
    expect(columns[0]?.title).toBe('Thời hạn');
    expect(sentence).toBe('31/12/2025: 8–10/7; 31/12/2028: 8–10/14.');
    const nothing = chartOfRoadmap({ ...roadmapProgress, steps: [] }, { locale: 'en' });
    expect(nothing.sentence).toBe('There is nothing to draw.');
  });

  it('of years to come: the ends of both courses', () => {
    const { rows } = chartOfCourse(pace, { locale: 'vi' });
    expect(rows).toEqual(
      pace.fromLeast.years.map(({ year, endCount }, place) => {
        const ends = [endCount, pace.fromMost.years[place]?.endCount ?? -1];
        return { year, least: Math.min(...ends), most: Math.max(...ends), due: pace.dueCount };
      }),
    );
    fc.assert(
      fc.property(buildPlan, (plan) => {
        const projection = computeProjection(plan);
        const chart = chartOfCourse(projection, { locale: 'en' });
        expect(chart.rows.map(({ year }) => year)).toEqual(
          projection.fromLeast.years.map(({ year }) => year),
        );
        for (const { least, most, due } of chart.rows) {
          expect(least).toBeLessThanOrEqual(most);
          expect(due).toBe(projection.dueCount ?? null);
        }
      }),
    );
    const years = [2024, 2025].map((year) => ({ year, endCount: year - 2020 }));
    const shorter = { fromLeast: { years }, fromMost: { years: years.slice(1) } } as never;
    expect(chartOfCourse(shorter, { locale: 'en' }).rows.map(({ year }) => year)).toEqual([2025]);
    const nothing = { fromLeast: { years: [] }, fromMost: { years: [] } };
    expect(chartOfCourse(nothing, { locale: 'en' }).sentence).toBe('There is nothing to draw.');
  });

  it('draws a long name on two lines and cuts what does not fit', () => {
    const name = 'Thành phố có tên dài đến mức không thể viết trên hai dòng của một hình hẹp';
    const chart = chartOfTargets([{ name, progress: progressOf(4, 1, 0) }], {
      locale: 'vi',
      width: 360,
    });
    expect(chart.specification).toMatchObject({ height: { step: 36 } });
    expect(JSON.stringify(chart.specification)).toContain(' …');
    expect(chart.rows[0]?.name).toBe(name);
  });

  it('knows the day', () => expect(plainDate('2025-12-31')).toBe(until));
});
