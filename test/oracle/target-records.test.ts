import { describe } from 'vitest';
import { runLongOn } from './planning-long-run';
import { recordsCase, recordsDifference } from './target-records-agreement';

describe('the engine and the oracle of targets measured from records', () => {
  runLongOn('programmes with a target', recordsCase, recordsDifference, 150);
});
