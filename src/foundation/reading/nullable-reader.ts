import type { NullablePlan } from './plan';
import type { Reader, ReaderOf } from './reader';

/** Makes the reader of something that may be `null`. */
export function makeNullableReader({ of }: NullablePlan, readerOf: ReaderOf): Reader {
  const { expected, read, explain } = readerOf(of);
  return {
    expected,
    read: (value, room) => (value === null ? null : read(value, room)),
    explain(value, report) {
      if (value !== null) explain(value, report);
    },
  };
}
