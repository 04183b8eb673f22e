import type { Words } from '../words/words';
import { accountVi } from './account';
import { attributionVi } from './attribution';
import { chartVi } from './chart';
import { comparisonVi } from './comparison';
import { criteriaSetVi } from './criteria-set';
import { findingVi } from './finding';
import { measurementVi } from './measurement';
import { numbersVi } from './numbers';
import { planningVi } from './planning';
import { progressVi } from './progress';
import { provenanceVi } from './provenance';
import { rollUpVi } from './roll-up';
import { scoreVi } from './score';
import { standingVi } from './standing';
import { storedVi } from './stored';
import { successionVi } from './succession';
import { unitsVi } from './units';
import { verdictVi } from './verdict';

export const wordsVi: Words = {
  account: accountVi,
  attribution: attributionVi,
  chart: chartVi,
  comparison: comparisonVi,
  criteriaSet: criteriaSetVi,
  finding: findingVi,
  measurement: measurementVi,
  number: numbersVi,
  planning: planningVi,
  progress: progressVi,
  provenance: provenanceVi,
  rollUp: rollUpVi,
  score: scoreVi,
  standing: standingVi,
  stored: storedVi,
  succession: successionVi,
  unit: unitsVi,
  verdict: verdictVi,
};
