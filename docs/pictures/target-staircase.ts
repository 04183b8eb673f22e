import type { Target } from 'model-ward-rules';
import { formatDay, formatNumber, type Locale } from 'model-ward-rules/explanation';
import { computeDueCount } from 'model-ward-rules/planning';
import {
  type AreaWardCount,
  allWards2030,
  areaWardCounts,
  areaWardCountsOn,
  cityDistricts2023,
  cityShare2025,
  nationalWardCounts,
} from 'model-ward-rules/published';
import { label, line, type PictureTexts, picture, tag } from './svg';

interface StaircaseWords extends PictureTexts {
  readonly countedOn: (day: string) => string;
  readonly country: string;
  readonly note: string;
}

const words: Readonly<Record<Locale, StaircaseWords>> = {
  vi: {
    title: 'Chỉ tiêu của năm thành phố trực thuộc trung ương',
    description:
      'Mỗi thành phố một bậc thang: số phường phải đạt vào cuối năm 2023, 2025 và 2030. Bên dưới là số phường cả nước theo ngày, tức số phải đạt khi chỉ tiêu là mọi phường.',
    countedOn: (day) => `Số phường phải đạt, tính theo số phường ngày ${day}`,
    country: 'Mọi phường của cả nước là bao nhiêu: số phường theo ngày',
    note: 'Chưa rõ chỉ tiêu năm 2030 tính trên số phường của ngày nào.',
  },
  en: {
    title: 'Targets of the five centrally-run cities',
    description:
      'A staircase for each city: how many wards are due at the end of 2023, 2025 and 2030. Below it the wards of the country by day, which is how many are due where every ward is.',
    countedOn: (day) => `Wards due, by the wards of ${day}`,
    country: 'How many all wards of the country are: wards by day',
    note: 'It is not known on which day the wards are counted for the target of 2030.',
  },
};

const steps: readonly Target[] = [cityDistricts2023, cityShare2025, allWards2030];
/** An area of which urban districts are counted is a city of the first target. */
const cities = areaWardCounts.filter(({ urbanDistrictCount }) => urbanDistrictCount !== undefined);

const width = 1000;
const panelWidth = 190;
const panelTop = 120;
const panelBase = 300;
const stepWidth = 56;
const barTop = 392;
const barHeight = 26;
const barFrom = 130;
const barTo = 880;

/** Draws what is due in each city, and how many wards there are in all. */
export function drawTargetStaircase(locale: Locale): string {
  const told = words[locale];
  const height = barTop + nationalWardCounts.length * barHeight + 44;
  return picture(
    { width, height },
    told,
    locale,
    label(told.countedOn(formatDay(areaWardCountsOn, locale)), 24, 66, 'quiet'),
    ...cities.map((city, index) => cityPanel(city, 24 + index * panelWidth, locale)),
    label(told.country, 24, barTop - 22, 'part'),
    ...wardCountBars(locale),
    label(told.note, 24, height - 18, 'quiet small'),
  );
}

/** Gives what a target makes due in a city. */
export function dueIn(city: AreaWardCount, { rule }: Target): number {
  switch (rule.kind) {
    case 'share-of-units':
      return computeDueCount(city.wardCount, rule.percent);
    case 'all-units':
      return city.wardCount;
    case 'at-least-per-area':
      return rule.unitCount * (city.urbanDistrictCount ?? 0);
    case 'assigned-quota':
      return rule.unitCount;
  }
}

function cityPanel(city: AreaWardCount, left: number, locale: Locale): string {
  const heightOf = (count: number): number =>
    rounded((count / city.wardCount) * (panelBase - panelTop));
  const drawn = steps.map((target, index) => {
    const x = left + index * stepWidth;
    const due = dueIn(city, target);
    const y = panelBase - heightOf(due);
    const middle = x + stepWidth / 2;
    return (
      tag('rect', { x, y, width: stepWidth, height: heightOf(due), class: 'area' }) +
      line(x, y, x + stepWidth, y, 'course') +
      label(formatNumber(due, locale), middle, y - 6, 'strong', 'middle') +
      label(String(target.dueYear), middle, panelBase + 18, 'quiet small', 'middle')
    );
  });
  const end = left + steps.length * stepWidth;
  return (
    label(city.area, left, panelTop - 26, 'part') +
    drawn.join('') +
    line(left, panelBase, end, panelBase, 'rule')
  );
}

function wardCountBars(locale: Locale): readonly string[] {
  const most = Math.max(...nationalWardCounts.map(({ wardCount: unitCount }) => unitCount));
  return nationalWardCounts.map(({ on, wardCount: unitCount }, index) => {
    const y = barTop + index * barHeight;
    const length = rounded((unitCount / most) * (barTo - barFrom));
    return (
      label(formatDay(on, locale), 24, y + 13, 'quiet') +
      tag('rect', { x: barFrom, y, width: length, height: barHeight - 8, class: 'area' }) +
      label(formatNumber(unitCount, locale), barFrom + length + 8, y + 13, 'strong')
    );
  });
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
