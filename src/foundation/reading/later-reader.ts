import type { LaterPlan } from './plan';
import type { Reader, ReaderOf } from './reader';

/** Makes the reader of a plan that holds itself: looked up only while reading, since otherwise there would be no end. */
export function makeLaterReader({ of }: LaterPlan, readerOf: ReaderOf): Reader {
  let found: Reader | undefined;
  const find = (): Reader => {
    found ??= readerOf(of());
    return found;
  };
  return {
    get expected() {
      return find().expected;
    },
    read: (value, room) => find().read(value, room),
    explain: (value, report) => find().explain(value, report),
  };
}
