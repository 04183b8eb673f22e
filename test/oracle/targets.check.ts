import { describe } from 'vitest';
import { runLongOn } from './planning-long-run';
import { targetCase, targetDifference, trackCase, trackDifference } from './targets-agreement';

describe('the engine and the oracle of targets', () => {
  const caseCount = Number(process.env['TARGET_CASES'] ?? 100_000);
  runLongOn('targets and roadmaps', targetCase, targetDifference, caseCount);
  runLongOn('tracks', trackCase, trackDifference, caseCount);
});
