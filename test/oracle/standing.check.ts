import { describe } from 'vitest';
import { runLongOn } from './planning-long-run';
import { standingDifference } from './standing-agreement';
import { standingCase } from './standing-cases';

describe('the engine and the oracle of standings', () => {
  const historyCount = Number(process.env['HISTORIES'] ?? 20_000);
  runLongOn('standings', standingCase(), standingDifference, historyCount);
});
