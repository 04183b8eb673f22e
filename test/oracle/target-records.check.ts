import { describe } from 'vitest';
import { runLongOn } from './planning-long-run';
import { recordsCase, recordsDifference } from './target-records-agreement';

describe('the engine and the oracle of targets measured from records', () => {
  const caseCount = Number(process.env['TARGET_CASES'] ?? 200_000);
  runLongOn('programmes with a target', recordsCase, recordsDifference, caseCount);
});
