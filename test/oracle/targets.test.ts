import { describe } from 'vitest';
import { runLongOn } from './planning-long-run';
import { targetCase, targetDifference, trackCase, trackDifference } from './targets-agreement';

describe('the engine and the oracle of targets', () => {
  runLongOn('targets and roadmaps', targetCase, targetDifference, 1_000);
  runLongOn('tracks', trackCase, trackDifference, 1_000);
});
