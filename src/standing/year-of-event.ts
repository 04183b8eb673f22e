import type { RecognitionEvent } from './recognition-event';

/** The assessment year of an event; `undefined` for one that is about none. */
export const yearOfEvent = (event: RecognitionEvent): number | undefined =>
  'forYear' in event ? event.forYear : undefined;
