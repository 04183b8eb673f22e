import { inOrderOfForce } from '../foundation/value/in-force';
import { onceFor } from '../foundation/value/once-for';
import type { Gate, RecognitionPolicies } from '../recognition/recognition-policy';
import { selectRecognitionPolicy } from '../recognition/select-recognition-policy';
import type { MaintenanceRules } from '../standing/maintenance-policy';
import { policyCalendar } from '../standing/policy-calendar';

/**
 * Holds the policies whose gates assessments answer: that by which a title is given, and that by which it is kept. Of lists, the
 * policies of the year that is assessed ask.
 *
 * @category Programme
 */
export interface AskingPolicies {
  /** What makes units eligible; no gate of it is asked where absent. */
  readonly recognitionPolicy?: RecognitionPolicies;
  /** What keeps a title; no gate of it is asked where absent. */
  readonly maintenancePolicy?: MaintenanceRules;
}

/** The gates that are asked of the assessments for one year. */
export interface AskedGates {
  readonly ofRecognition: readonly Gate[];
  readonly ofReviews: readonly Gate[];
  /** Those of both; of one that both ask that of the recognition. */
  readonly all: readonly Gate[];
}

/** Finds the gates that the policies of a year ask, once for each year. */
export function gatesByYear({
  recognitionPolicy,
  maintenancePolicy,
}: AskingPolicies): (assessmentYear: number) => AskedGates {
  const calendar = maintenancePolicy === undefined ? undefined : policyCalendar(maintenancePolicy);
  return onceFor((assessmentYear) => {
    const ofRecognition =
      recognitionPolicy === undefined
        ? []
        : gatesOf(selectRecognitionPolicy(recognitionPolicy, assessmentYear));
    const ofReviews = calendar === undefined ? [] : gatesOf(calendar.policyForYear(assessmentYear));
    return { ofRecognition, ofReviews, all: eachOnce([...ofRecognition, ...ofReviews]) };
  });
}

/** Every gate that any edition of the policies asks. */
export function gatesOfAllYears({
  recognitionPolicy,
  maintenancePolicy,
}: AskingPolicies): readonly Gate[] {
  const ofRecognition =
    recognitionPolicy === undefined
      ? []
      : inOrderOfForce(recognitionPolicy, 'parseRecognitionPolicies');
  const ofReviews =
    maintenancePolicy === undefined ? [] : policyCalendar(maintenancePolicy).policies;
  return [...ofRecognition.map(({ policy }) => policy), ...ofReviews].flatMap(gatesOf);
}

const gatesOf = ({ assessable = [] }: { readonly assessable?: readonly Gate[] }): readonly Gate[] =>
  assessable;

const eachOnce = (gates: readonly Gate[]): readonly Gate[] =>
  gates.filter(({ id }, place) => gates.findIndex((other) => other.id === id) === place);
