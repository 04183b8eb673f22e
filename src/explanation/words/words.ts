import type { AccountWords } from './account-words';
import type { AttributionWords } from './attribution-words';
import type { ChartWords } from './chart-words';
import type { ComparisonWords } from './comparison-words';
import type { CriteriaSetWords } from './criteria-set-words';
import type { FindingWords } from './finding-words';
import type { MeasurementWords } from './measurement-words';
import type { NumberWords } from './number-words';
import type { PlanningWords } from './planning-words';
import type { ProgressWords } from './progress-words';
import type { ProvenanceWords } from './provenance-words';
import type { RollUpWords } from './roll-up-words';
import type { ScoreWords } from './score-words';
import type { StandingWords } from './standing-words';
import type { StoredWords } from './stored-words';
import type { SuccessionWords } from './succession-words';
import type { UnitWords } from './unit-words';
import type { VerdictWords } from './verdict-words';

/** Everything that is said in one language: the compiler names the word that is missing. */
export interface Words {
  readonly account: AccountWords;
  readonly attribution: AttributionWords;
  readonly chart: ChartWords;
  readonly comparison: ComparisonWords;
  readonly criteriaSet: CriteriaSetWords;
  readonly finding: FindingWords;
  readonly measurement: MeasurementWords;
  readonly number: NumberWords;
  readonly planning: PlanningWords;
  readonly progress: ProgressWords;
  readonly provenance: ProvenanceWords;
  readonly rollUp: RollUpWords;
  readonly score: ScoreWords;
  readonly standing: StandingWords;
  readonly stored: StoredWords;
  readonly succession: SuccessionWords;
  readonly unit: UnitWords;
  readonly verdict: VerdictWords;
}
