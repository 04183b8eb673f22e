import { notParsed } from '../foundation/issue/not-parsed';
import type { Judgement, Measurement } from './finding';
import { judgeChange } from './judges/change';
import { judgeNoneOccurred } from './judges/none-occurred';
import { judgeQuantity } from './judges/quantity';
import { judgeShare } from './judges/share';
import { judgeTitleHeld } from './judges/title-held';

/** Judges again what was measured, from what is written beside it. */
export function judgeMeasurement(measurement: Measurement): Judgement {
  switch (measurement.kind) {
    case 'quantity':
      return judgeQuantity(measurement.required, measurement.observed);
    case 'share':
      return judgeShare(measurement.required, measurement.observed);
    case 'occurrences':
      return judgeNoneOccurred(measurement.required, measurement.observed);
    case 'change':
      return judgeChange(measurement.required, measurement.observed);
    case 'title':
      return judgeTitleHeld(measurement.required, measurement.observed);
    default:
      return notParsed(measurement satisfies never, 'evaluation', 'evaluateAssessment');
  }
}
