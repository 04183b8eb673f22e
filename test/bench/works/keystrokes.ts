import {
  checkAssessment,
  decideEligibility,
  evaluateAssessment,
  parseAssessment,
} from 'model-ward-rules';
import { explainIssue, explainVerdict } from 'model-ward-rules/explanation';
import { allMustBeMet } from 'model-ward-rules/published';
import { contest, medianMilliseconds } from '../contest';
import { asOf, makeAnswers, sets, submissionOf } from '../wards';
import { atMost, atMostTimes, type Table, type WorkReport } from '../work';

const DRAFT_COUNT = 200;
const set = sets['half measured'];

/** What a form does at every key: the draft is read, checked and judged, and what is wrong or open is said. */
export function saidOfDraft(draft: unknown): string {
  const parsed = parseAssessment(draft);
  const checked = parsed.ok ? checkAssessment(parsed.value, [set]) : parsed;
  if (!checked.ok) return checked.issues.map((issue) => explainIssue(issue, 'vi')).join('\n');
  const verdict = decideEligibility(evaluateAssessment(checked.value, { asOf }), allMustBeMet);
  return explainVerdict(verdict, 'vi');
}

export function makeDrafts(isFaulty: boolean): readonly unknown[] {
  return makeAnswers(set, DRAFT_COUNT, 12).map((answers, place) => {
    const draft = submissionOf(answers, `ward-${place}`, set);
    return isFaulty ? { ...draft, assessmentYear: '2024', bases: draft.basis } : draft;
  });
}

/** P12: a keystroke in a form, right or faulty, by JSON.parse of the draft. */
export async function keystrokesWork(): Promise<WorkReport> {
  const [draft] = makeDrafts(false);
  const first = medianMilliseconds(() => saidOfDraft(draft), 1);
  const tables: Table[] = [];
  for (const isFaulty of [false, true]) {
    const drafts = makeDrafts(isFaulty);
    const texts = drafts.map((draft) => JSON.stringify(draft));
    const standings = await contest<number>(
      [
        {
          name: 'JSON.parse of the draft',
          run: () => texts.map((text) => JSON.parse(text)).length,
          itemCount: DRAFT_COUNT,
        },
        { name: 'keystroke', run: () => drafts.map(saidOfDraft).length, itemCount: DRAFT_COUNT },
      ],
      { rounds: 21 },
    );
    tables.push({
      holdsFor: isFaulty ? 'half measured, two faults' : 'half measured, right',
      standings,
    });
  }
  return {
    id: 'P12',
    title: 'a keystroke in a form of 20 criteria, to what is said of the draft in Vietnamese',
    tables,
    goals: [
      ...tables.map((table) =>
        atMostTimes('keystroke, by JSON.parse of the draft', table, 'keystroke', 5),
      ),
      atMost('the first keystroke, ms', 'half measured, right, all imported', first, 2),
    ],
  };
}
