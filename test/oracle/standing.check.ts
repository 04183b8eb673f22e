import { describe } from 'vitest';
import { runLongOn } from './planning-long-run';
import { standingDifference } from './standing-agreement';
import { standingCase } from './standing-cases';

describe('the engine and the oracle of standings', () => {
  runLongOn('standings', standingCase(), standingDifference, 20_000);
});
