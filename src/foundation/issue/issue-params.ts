import type { AllocationIssueParams } from './kinds/allocation';
import type { AnswerIssueParams } from './kinds/answer';
import type { ArgumentIssueParams } from './kinds/argument';
import type { AssessmentIssueParams } from './kinds/assessment';
import type { AttributionIssueParams } from './kinds/attribution';
import type { BoundIssueParams } from './kinds/bound';
import type { CohortIssueParams } from './kinds/cohort';
import type { CompletionIssueParams } from './kinds/completion';
import type { CriteriaSetIssueParams } from './kinds/criteria-set';
import type { CriterionIssueParams } from './kinds/criterion';
import type { CrosswalkIssueParams } from './kinds/crosswalk';
import type { DateIssueParams } from './kinds/date';
import type { EvidenceIssueParams } from './kinds/evidence';
import type { GateIssueParams } from './kinds/gate';
import type { HistoryIssueParams } from './kinds/history';
import type { InputIssueParams } from './kinds/input';
import type { IntakeAssessmentIssueParams } from './kinds/intake/assessment';
import type { CellIssueParams } from './kinds/intake/cell';
import type { IntakeDateIssueParams } from './kinds/intake/date';
import type { HeaderIssueParams } from './kinds/intake/header';
import type { IntakeHistoryIssueParams } from './kinds/intake/history';
import type { LineIssueParams } from './kinds/intake/line';
import type { IntakeNumberIssueParams } from './kinds/intake/number';
import type { IntakePercentIssueParams } from './kinds/intake/percent';
import type { IntakeScoreIssueParams } from './kinds/intake/score';
import type { IntakeShareIssueParams } from './kinds/intake/share';
import type { SheetIssueParams } from './kinds/intake/sheet';
import type { StatusIssueParams } from './kinds/intake/status';
import type { TableIssueParams } from './kinds/intake/table';
import type { IntakeTallyIssueParams } from './kinds/intake/tally';
import type { TextIssueParams } from './kinds/intake/text';
import type { IntakeUnitIssueParams } from './kinds/intake/unit';
import type { JsonIssueParams } from './kinds/json';
import type { LocaleIssueParams } from './kinds/locale';
import type { MaintenanceIssueParams } from './kinds/maintenance';
import type { NumberIssueParams } from './kinds/number';
import type { OverrideIssueParams } from './kinds/override';
import type { PartIssueParams } from './kinds/part';
import type { PartialIssueParams } from './kinds/partial';
import type { PercentIssueParams } from './kinds/percent';
import type { PlanIssueParams } from './kinds/plan';
import type { PolicyIssueParams } from './kinds/policy';
import type { ProgrammeIssueParams } from './kinds/programme';
import type { RecordsIssueParams } from './kinds/records';
import type { RevisionIssueParams } from './kinds/revision';
import type { RoadmapIssueParams } from './kinds/roadmap';
import type { ScoreIssueParams } from './kinds/score';
import type { ScoringIssueParams } from './kinds/scoring';
import type { ShareIssueParams } from './kinds/share';
import type { StoredIssueParams } from './kinds/stored';
import type { SuccessionIssueParams } from './kinds/succession';
import type { SummaryIssueParams } from './kinds/summary';
import type { TallyIssueParams } from './kinds/tally';
import type { TargetIssueParams } from './kinds/target';
import type { TrackIssueParams } from './kinds/track';
import type { UnitIssueParams } from './kinds/unit';
import type { InputValueIssueParams } from './kinds/value/input';

/**
 * Gives the parameters of every issue code: the one list of what can be wrong with an input.
 *
 * @category Results and issues
 */
export interface IssueParams
  extends ArgumentIssueParams,
    InputIssueParams,
    InputValueIssueParams,
    JsonIssueParams,
    NumberIssueParams,
    PercentIssueParams,
    BoundIssueParams,
    DateIssueParams,
    UnitIssueParams,
    SuccessionIssueParams,
    CriteriaSetIssueParams,
    CrosswalkIssueParams,
    CompletionIssueParams,
    CriterionIssueParams,
    PartIssueParams,
    GateIssueParams,
    AnswerIssueParams,
    AssessmentIssueParams,
    EvidenceIssueParams,
    RevisionIssueParams,
    OverrideIssueParams,
    ShareIssueParams,
    TallyIssueParams,
    PolicyIssueParams,
    ScoreIssueParams,
    ScoringIssueParams,
    CohortIssueParams,
    HistoryIssueParams,
    LocaleIssueParams,
    MaintenanceIssueParams,
    RecordsIssueParams,
    RoadmapIssueParams,
    ProgrammeIssueParams,
    SummaryIssueParams,
    PartialIssueParams,
    StoredIssueParams,
    AttributionIssueParams,
    TargetIssueParams,
    TrackIssueParams,
    PlanIssueParams,
    AllocationIssueParams,
    CellIssueParams,
    IntakeDateIssueParams,
    IntakeNumberIssueParams,
    IntakePercentIssueParams,
    IntakeScoreIssueParams,
    IntakeShareIssueParams,
    IntakeTallyIssueParams,
    StatusIssueParams,
    TextIssueParams,
    IntakeUnitIssueParams,
    LineIssueParams,
    SheetIssueParams,
    TableIssueParams,
    HeaderIssueParams,
    IntakeAssessmentIssueParams,
    IntakeHistoryIssueParams {}
