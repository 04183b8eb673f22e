import { describe } from 'vitest';
import { allocationRequest, buildPlan } from '../arbitraries/plans';
import { allocationDifference, projectionDifference } from './planning-agreement';
import { runLongOn } from './planning-long-run';

describe('the engine and the oracle of planning', () => {
  runLongOn('projections', buildPlan, projectionDifference);
  runLongOn('splits', allocationRequest, allocationDifference);
});
