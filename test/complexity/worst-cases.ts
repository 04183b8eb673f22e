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
  'matchUnitName, many':
    'over a second: each of 10,000 names is held against 3,000 like ones, of which three are suggested',
  parseUnitRegister:
    'may take over a second: 90,001 records and 90,000 successions, nearly the most it reads',
  packAssessmentLines: 'may take over a second: each of 90,000 lines is explained',
  'readAssessmentRows, long layout': 'over a second: 5,500,000 cells, more than a million rows',
  readAssessmentLines: 'may take over a second: each of 90,000 lines is explained',
};

/** The worst case of every public function that has one, by its name; a second one is told apart behind a comma. */
export const worstCases: Readonly<Record<string, WorstCase>> = { ...reading, ...units, ...judging };
