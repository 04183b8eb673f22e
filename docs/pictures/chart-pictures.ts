import type { Locale } from 'model-ward-rules/explanation';
import { drawTargets, drawYears } from '../drawing/draw-chart';
import { type ChartPicture, chartPicture, type Legend } from './chart-picture';
import { chartOfCityTargets } from './city-targets';
import { chartOfPaceCourse } from './pace-course';

const bars: Legend = [
  ['sure', 'least'],
  ['open', 'most'],
  ['due', 'due'],
];

const years: Legend = [
  ['course', 'least'],
  ['bounds', 'most'],
  ['dueLine', 'due'],
];

/** Every picture of a result by its name, made from the chart that the package gives of it. */
export const chartPictures: Readonly<Record<string, (locale: Locale) => ChartPicture>> = {
  'city-targets': (locale) => chartPicture(chartOfCityTargets(locale), bars, locale, drawTargets),
  'pace-course': (locale) => chartPicture(chartOfPaceCourse(locale), years, locale, drawYears),
};
