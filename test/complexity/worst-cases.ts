import { judging } from './cases/judging';
import { reading } from './cases/reading';
import { units } from './cases/units';
import type { WorstCase } from './worst-case';

/** Functions that may take more than a second at their largest size, and why; their growth is bounded like that of others. */
export const longByNature: Readonly<Record<string, string>> = {
  exportAssessmentRows:
    'over a second: 250,000 cells are written, and all are read back to be sure that nothing is lost',
  exportUnitRows:
    'over a second: 180,000 cells are written, and all are read back to be sure that nothing is lost',
  parseUnitRegister:
    'may take over a second: 90,001 records and 90,000 successions, nearly the most it reads',
  packAssessmentLines: 'may take over a second: each of 90,000 lines is explained',
  readAssessmentLines: 'may take over a second: each of 90,000 lines is explained',
};

/** The worst case of every public function that has one, by its name. */
export const worstCases: Readonly<Record<string, WorstCase>> = { ...reading, ...units, ...judging };
