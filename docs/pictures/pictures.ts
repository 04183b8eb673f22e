import type { Locale } from 'model-ward-rules/explanation';
import { drawDataFlow } from './data-flow';
import { drawTargetStaircase } from './target-staircase';
import { drawTimeline } from './timeline';
import { drawVerdictLattice } from './verdict-lattice';

/** Every picture by its name; each is drawn anew from the data it shows. */
export const pictures: Readonly<Record<string, (locale: Locale) => string>> = {
  'data-flow': drawDataFlow,
  'target-staircase': drawTargetStaircase,
  timeline: drawTimeline,
  'verdict-lattice': drawVerdictLattice,
};
