import { orThrow } from 'model-ward-rules';
import { type Chart, type CourseRow, chartOfCourse } from 'model-ward-rules/charts';
import type { Locale } from 'model-ward-rules/explanation';
import { computePace, parsePaceRequest } from 'model-ward-rules/planning';

/** Computes the pace of the example on the page about it: 5 wards recognised and 2 open, all made up there. */
export function chartOfPaceCourse(locale: Locale): Chart<CourseRow> {
  const request = parsePaceRequest({
    unitCount: 45,
    recognised: { least: 5, most: 7 },
    dueCount: 14,
    firstYear: 2023,
    dueYear: 2025,
    rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },
  });
  return chartOfCourse(computePace(orThrow(request)), { locale });
}
