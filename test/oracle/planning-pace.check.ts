import { describe } from 'vitest';
import { paceRequest } from '../arbitraries/plans';
import { paceDifference } from './planning-agreement';
import { runLongOn } from './planning-long-run';

describe('the engine and the oracle of planning', () => {
  runLongOn('paces', paceRequest, paceDifference);
});
