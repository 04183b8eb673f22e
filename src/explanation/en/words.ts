import type { Words } from '../words/words';
import { accountEn } from './account';
import { attributionEn } from './attribution';
import { chartEn } from './chart';
import { comparisonEn } from './comparison';
import { criteriaSetEn } from './criteria-set';
import { findingEn } from './finding';
import { measurementEn } from './measurement';
import { numbersEn } from './numbers';
import { planningEn } from './planning';
import { progressEn } from './progress';
import { provenanceEn } from './provenance';
import { rollUpEn } from './roll-up';
import { scoreEn } from './score';
import { standingEn } from './standing';
import { storedEn } from './stored';
import { successionEn } from './succession';
import { unitsEn } from './units';
import { verdictEn } from './verdict';

export const wordsEn: Words = {
  account: accountEn,
  attribution: attributionEn,
  chart: chartEn,
  comparison: comparisonEn,
  criteriaSet: criteriaSetEn,
  finding: findingEn,
  measurement: measurementEn,
  number: numbersEn,
  planning: planningEn,
  progress: progressEn,
  provenance: provenanceEn,
  rollUp: rollUpEn,
  score: scoreEn,
  standing: standingEn,
  stored: storedEn,
  succession: successionEn,
  unit: unitsEn,
  verdict: verdictEn,
};
