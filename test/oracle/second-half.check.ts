import { describe } from 'vitest';
import { runLong } from './long-run';

describe('the engine and the oracle, second half', runLong);
