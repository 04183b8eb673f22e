import fc from 'fast-check';
import type { RecognitionEvent, RecognitionHistory } from 'model-ward-rules';
import { parseRecognitionHistory } from 'model-ward-rules';

const criteriaSet = { id: 'model-ward-police-20', revision: 1 };

const events: readonly object[] = [
  { kind: 'registered', on: '2023-02-01', forYear: 2023 },
  { kind: 'assessed', on: '2023-12-01', forYear: 2023, basis: 'projected' },
  { kind: 'assessed', on: '2023-12-20', forYear: 2023, basis: 'confirmed', outcome: 'eligible' },
  { kind: 'recognised', on: '2024-04-22', forYear: 2023, criteriaSet, instrument: 'QĐ 1' },
  { kind: 'maintained', on: '2025-04-22', recordedOn: '2025-05-02', forYear: 2024 },
  {
    kind: 'not-maintained',
    on: '2026-04-22',
    forYear: 2025,
    consequence: { kind: 'suspend', repairDays: 90 },
  },
  { kind: 'suspended', on: '2026-05-01', forYear: 2025, repairBy: '2026-07-01' },
  { kind: 'reinstated', on: '2026-06-01', authority: 'Bộ Công an' },
  { kind: 'review-deferred', on: '2026-12-01', forYear: 2026, until: '2028-01-31' },
  { kind: 're-recognised', on: '2026-06-15', forYear: 2025 },
  { kind: 'revoked', on: '2026-12-01' },
  { kind: 'withdrawn', on: '2026-12-20', eventId: 'e3' },
];

/** Histories without contradictions, of some of the same made-up events. */
export const recognitionHistory: fc.Arbitrary<RecognitionHistory> = fc
  .subarray(events.map((event, index) => ({ id: `e${index}`, ...event }) as RecognitionEvent))
  .map((chosen) => ({ unitId: 'ward-1' as RecognitionHistory['unitId'], events: chosen }))
  .filter((history) => parseRecognitionHistory(history).ok);
