import { chained } from '../foundation/value/chain';
import type { RecognitionEvent } from './recognition-event';
import type { Run } from './run';
import type { StandingNoteCode } from './standing';
import type { Title } from './title';

type Mention = Pick<RecognitionEvent, 'id' | 'on'>;

/** Adds a note about an event. */
export function noted(
  title: Title,
  code: StandingNoteCode,
  { id, on }: Mention,
  { unitId, onNote }: Run,
): Title {
  const note = { code, unitId, eventId: id, on };
  onNote?.(note, title);
  return { ...title, notes: chained(title.notes, note) };
}

/** Adds an event that changed the title since it was given or last maintained. */
export function withLaterEvent(title: Title, { id }: Mention): Title {
  return { ...title, laterEventIds: chained(title.laterEventIds, id) };
}
