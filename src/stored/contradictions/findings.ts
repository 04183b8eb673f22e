import type { Finding, Judgement, Measurement, PartFinding } from '../../evaluation/finding';
import { judgeMeasurement } from '../../evaluation/judge-measurement';
import type { Issue } from '../../foundation/issue/issue';
import { contentText } from '../../foundation/text/content-text';
import { type Contradictions, fits, ofEach } from './contradiction';

/** A finding that was decided otherwise than its answer says so; whatever was measured is judged again. */
export const findingContradictions: Contradictions<Finding> = (finding) => {
  const { status, override } = finding;
  const isApplied = override?.isApplied ?? false;
  const judged = isApplied ? (override as NonNullable<typeof override>).judgedStatus : status;
  const decided = isApplied ? override?.record.statusAfter : status;
  return [
    ...fits(status === decided, ['status'], status, 'override'),
    ...measuredAs(finding, judged),
    ...ofEach(finding.parts ?? [], 'parts', partContradictions),
  ];
};

const partContradictions: Contradictions<PartFinding> = (part) => [
  ...measuredAs(part, part.status),
  ...ofEach(part.parts ?? [], 'parts', partContradictions),
];

/** What was measured gives the status and the distance that are stored. */
function measuredAs({ measurement }: Judgement, status: string): readonly Issue[] {
  if (measurement === undefined) return [];
  const again = judgeMeasurement(measurement);
  const { distance } = again.measurement as Measurement;
  return [
    ...fits(again.status === status, ['status'], status, 'measurement'),
    ...fits(
      contentText(distance) === contentText(measurement.distance),
      ['measurement', 'distance'],
      contentText(measurement.distance),
      'measurement',
    ),
  ];
}
