import { judging } from './cases/judging';
import { reading } from './cases/reading';
import { units } from './cases/units';
import type { WorstCase } from './worst-case';

/** The worst case of every public function that has one, by its name. */
export const worstCases: Readonly<Record<string, WorstCase>> = { ...reading, ...units, ...judging };
