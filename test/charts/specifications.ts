import { sampleCharts } from './sample-charts';

/** The specification of every picture, wide in Vietnamese and narrow in English. */
export const specifications = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(sampleCharts).flatMap(([name, make]) => [
      [`${name} vi`, make({ locale: 'vi' }).specification],
      [`${name} en`, make({ locale: 'en', width: 360 }).specification],
    ]),
  );
