import type { Locale } from 'model-ward-rules/explanation';
import { drawDataFlow } from './data-flow';
import { drawTimeline } from './timeline';
import { drawVerdictLattice } from './verdict-lattice';

/** Every drawing by its name: of concepts and of what is published, of which no function gives a chart. Each is drawn anew. */
export const pictures: Readonly<Record<string, (locale: Locale) => string>> = {
  'data-flow': drawDataFlow,
  timeline: drawTimeline,
  'verdict-lattice': drawVerdictLattice,
};
