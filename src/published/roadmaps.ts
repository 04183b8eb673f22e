import { frozen } from '../foundation/text/frozen';
import type { Roadmap } from '../targets/roadmap';
import { cityRoadmap } from './roadmaps/city-roadmap';
import { hungYenRoadmap } from './roadmaps/hung-yen-roadmap';

/**
 * Lists every published roadmap, by the due day of its last step.
 *
 * @category Published data
 */
export const publishedRoadmaps: readonly Roadmap[] = /* @__PURE__ */ frozen([
  hungYenRoadmap,
  cityRoadmap,
]);
