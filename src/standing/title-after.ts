import type { PlainDate } from '../foundation/value/plain-date';
import { applyDeadlines } from './apply-deadlines';
import { applyEvent } from './apply-event';
import type { RecognitionEvent } from './recognition-event';
import type { Run } from './run';
import type { Title } from './title';

/** Goes through counted events up to a day, and lets time pass before each of them and at the end. */
export function titleAfter(
  first: Title,
  counted: readonly RecognitionEvent[],
  day: PlainDate,
  run: Run,
): Title {
  let title = first;
  for (const event of counted) {
    if (event.on > day) break;
    title = applyEvent(applyDeadlines(title, event.on, run), event, run);
  }
  return applyDeadlines(title, day, run);
}
