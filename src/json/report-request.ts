import type { CriteriaSetInput } from '../criteria-set/criteria-set';
import type { ProgrammeInput, Refusal } from '../programme/programme';
import type { ProgrammeReport } from '../programme/programme-report';
import type { RecognitionPolicyInput } from '../recognition/recognition-policy';
import type { MaintenancePolicyInput } from '../standing/maintenance-policy';
import type { AnswerHead, InEveryLocale, ToldIssue } from './envelope';
import type { PolicyRequest } from './judge-request';

/**
 * Asks for a report on a programme.
 *
 * @category JSON door
 */
export interface ReportRequest {
  /** The day asked about, such as `2024-12-31`. */
  readonly asOf: string;
  /** The day whose records count; `asOf` where absent. */
  readonly knownAt?: string;
  /** The year whose registrations and verdicts are counted; the year of `asOf` where absent. */
  readonly assessmentYear?: number;
  /** What the report is made of. */
  readonly programme: ProgrammeRequest;
}

/**
 * Holds a programme of which sets and policies may be named instead of given.
 *
 * @category JSON door
 */
export interface ProgrammeRequest
  extends Omit<ProgrammeInput, 'criteriaSets' | 'recognitionPolicy' | 'maintenancePolicy'> {
  /** The criteria sets: in full, or a published one as `model-ward-police-20@1`. */
  readonly criteriaSets: readonly (CriteriaSetInput | string)[];
  /** What makes a unit eligible: in full, or published as `all-must-be-met@1`; or a list of either. */
  readonly recognitionPolicy: PolicyRequest<RecognitionPolicyInput>;
  /** What keeps a title: in full, or published as `maintenance-not-published@1`; or a list of either. */
  readonly maintenancePolicy: PolicyRequest<MaintenancePolicyInput>;
}

/**
 * Answers with the report, and says it in sentences.
 *
 * @category JSON door
 */
export interface ReportAnswer extends AnswerHead {
  /** Tells the answers apart. */
  readonly kind: 'answered';
  /** The report. */
  readonly report: ProgrammeReport;
  /** What of the programme was refused, as in the report, with sentences. */
  readonly refusals: readonly ToldRefusal[];
  /** What a careful reader should look at, though it was used. */
  readonly warnings: readonly ToldIssue[];
  /** How far each area has come with each target, in the order of the report. */
  readonly targetSentences: InEveryLocale<readonly (readonly string[])[]>;
  /** Why each of the assessments that are not counted is not, in the order of the report. */
  readonly notCountedSentences: InEveryLocale<readonly string[]>;
}

/**
 * Names an entry of the programme that was refused, and says why.
 *
 * @category JSON door
 */
export interface ToldRefusal extends Omit<Refusal, 'issues'> {
  /** Everything that was found; paths begin at the root of the request. */
  readonly issues: readonly ToldIssue[];
}
