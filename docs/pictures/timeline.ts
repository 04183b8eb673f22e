import type { PlainDate, Target } from 'model-ward-rules';
import { formatDay, formatNumber, type Locale } from 'model-ward-rules/explanation';
import {
  criteriaSetCatalogue,
  nationalWardCounts,
  type PublishedCase,
  publishedCases,
  publishedTargets,
} from 'model-ward-rules/published';
import { label, line, type PictureTexts, picture, tag } from './svg';

interface TimelineWords extends PictureTexts {
  readonly criteriaSets: string;
  readonly targets: string;
  readonly cases: string;
  readonly unitCounts: string;
  readonly wards: (count: string) => string;
  readonly legend: string;
}

const words: Readonly<Record<Locale, TimelineWords>> = {
  vi: {
    title: 'Bộ tiêu chí, chỉ tiêu, kết quả và số phường theo thời gian',
    description:
      'Mỗi dòng là một bộ tiêu chí, một chỉ tiêu hoặc một kết quả đã công bố; phần cuối là số phường cả nước theo ngày.',
    criteriaSets: 'Bộ tiêu chí',
    targets: 'Chỉ tiêu',
    cases: 'Kết quả đã công bố',
    unitCounts: 'Số phường cả nước',
    wards: (count) => `${count} phường`,
    legend:
      'Thanh: cả năm. Hình thoi: hạn của chỉ tiêu. Chấm: một ngày. Vòng tròn: nguồn nêu bộ này cho một năm chưa chắc chắn.',
  },
  en: {
    title: 'Criteria sets, targets, results and wards over time',
    description:
      'Each row is a criteria set, a target or a published result; the last part counts the wards of the country by day.',
    criteriaSets: 'Criteria sets',
    targets: 'Targets',
    cases: 'Published results',
    unitCounts: 'Wards of the country',
    wards: (count) => `${count} wards`,
    legend:
      'Bar: a whole year. Diamond: a target falls due. Dot: a day. Ring: a source names the set for a year that is not certain.',
  },
};

const width = 1100;
const axisFrom = 560;
const axisTo = 1070;
const rowHeight = 24;
const firstYear = Math.min(...nationalWardCounts.map(({ on }) => yearOf(on)));
const lastYear = Math.max(...publishedTargets.map(({ dueYear }) => dueYear));
const yearWidth = (axisTo - axisFrom) / (lastYear + 1 - firstYear);

/** Draws what is published against the years. */
export function drawTimeline(locale: Locale): string {
  const told = words[locale];
  const parts = [
    part(told.criteriaSets, criteriaSetRows(locale)),
    part(told.targets, targetRows(locale)),
    part(told.cases, caseRows()),
    part(told.unitCounts, wardCountRows(locale)),
  ].flat();
  const top = 96;
  const placed = parts.map(({ text, name, mark }, index) => {
    const y = top + index * rowHeight;
    return label(text, 24, y, name) + (mark === undefined ? '' : mark(y - 4));
  });
  const bottom = top + parts.length * rowHeight;
  const height = bottom + 44;
  return picture(
    { width, height },
    told,
    locale,
    ...yearLines(bottom),
    ...placed,
    wardCountCourse(top + (parts.length - nationalWardCounts.length) * rowHeight, bottom),
    label(told.legend, 24, bottom + 20, 'quiet small'),
  );
}

interface Row {
  readonly text: string;
  readonly name: string;
  /** Draws what stands at the axis, given the middle of the row. */
  readonly mark?: (y: number) => string;
}

function part(text: string, rows: readonly Row[]): readonly Row[] {
  return [{ text, name: 'part' }, ...rows];
}

function criteriaSetRows(locale: Locale): readonly Row[] {
  return criteriaSetCatalogue.map(({ id, name, certainForYears = [] }) => {
    const named = publishedCases.filter((one) => setIdOf(one) === id).map(({ year }) => year);
    const uncertain = [...new Set(named)].filter((year) => !certainForYears.includes(year)).sort();
    return {
      text: name[locale] ?? name.vi,
      name: '',
      mark: (y) =>
        certainForYears.map((year) => yearBar(year, y, 'accent')).join('') +
        uncertain
          .map((year) => tag('circle', { cx: xOf(year + 0.5), cy: y, r: 5, class: 'ring' }))
          .join(''),
    };
  });
}

function setIdOf(one: PublishedCase): string | undefined {
  return one.kind === 'ward' ? one.assessment.criteriaSet.id : one.criteriaSet?.id;
}

function targetRows(locale: Locale): readonly Row[] {
  return publishedTargets.map(({ name, dueYear, dueOn }: Target) => ({
    text: name[locale] ?? name.vi,
    name: '',
    mark: (y) => {
      const x = dueOn === undefined ? xOf(dueYear + 1) : xOf(placeOf(dueOn));
      return tag('path', { d: `M${x - 6},${y}l6,-6l6,6l-6,6z`, class: 'bad' });
    },
  }));
}

function caseRows(): readonly Row[] {
  return publishedCases.map((one) => {
    const day = one.kind === 'area' ? (one.decidedOn ?? one.announcedOn) : undefined;
    return {
      text: `${one.place}, ${one.year}`,
      name: '',
      mark: (y) =>
        yearBar(one.year, y, 'area') +
        (day === undefined
          ? ''
          : tag('circle', { cx: xOf(placeOf(day)), cy: y, r: 5, class: 'good' })),
    };
  });
}

function wardCountRows(locale: Locale): readonly Row[] {
  const { wards } = words[locale];
  return nationalWardCounts.map(({ on, wardCount: unitCount }) => ({
    text: `${formatDay(on, locale)}: ${wards(formatNumber(unitCount, locale))}`,
    name: '',
  }));
}

/** Draws the counts as a course between two heights, each lasting until the next. */
function wardCountCourse(top: number, bottom: number): string {
  const most = Math.max(...nationalWardCounts.map(({ wardCount: unitCount }) => unitCount));
  const base = bottom - 8;
  const points = nationalWardCounts.flatMap(({ on, wardCount: unitCount }, index) => {
    const next = nationalWardCounts[index + 1];
    const y = rounded(base - (unitCount / most) * (base - top));
    const until = next === undefined ? axisTo : xOf(placeOf(next.on));
    return [`${xOf(placeOf(on))},${y}`, `${until},${y}`];
  });
  return (
    line(axisFrom, base, axisTo, base, 'rule') +
    tag('polyline', { points: points.join(' '), class: 'course' })
  );
}

function yearLines(bottom: number): readonly string[] {
  const years = Array.from({ length: lastYear + 1 - firstYear }, (_, index) => firstYear + index);
  return [
    ...years.map((year) => label(String(year), xOf(year + 0.5), 66, 'quiet', 'middle')),
    ...[...years, lastYear + 1].map((year) => line(xOf(year), 74, xOf(year), bottom, 'rule')),
  ];
}

function yearBar(year: number, y: number, name: string): string {
  const x = xOf(year);
  return tag('rect', {
    x: x + 1,
    y: y - 5,
    width: rounded(yearWidth - 2),
    height: 10,
    class: name,
  });
}

function xOf(year: number): number {
  return rounded(axisFrom + (year - firstYear) * yearWidth);
}

/** The place of a day within its year; a day more or less is not seen. */
function placeOf(day: PlainDate): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
