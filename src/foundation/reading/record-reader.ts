import { isObject } from './plain-object';
import type { RecordPlan } from './plan';
import { explainAt, type Reader, type ReaderOf, refuse } from './reader';
import { wrongType } from './type-faults';

/** Makes the reader of objects with any keys. */
export function makeRecordReader({ of }: RecordPlan, readerOf: ReaderOf): Reader {
  const entry = readerOf(of);
  return {
    expected: 'object',
    read(source, room) {
      if (!isObject(source) || !(room > 0)) return undefined;
      const entries: [string, unknown][] = [];
      for (const key of Object.keys(source)) {
        const value = entry.read(source[key], room - 1);
        if (value === undefined) return undefined;
        entries.push([key, value]);
      }
      // Own keys, whatever somebody hung on Object.prototype under them.
      return Object.fromEntries(entries);
    },
    explain(source, report) {
      if (!isObject(source)) return refuse(report, wrongType('object', source));
      for (const key of Object.keys(source)) explainAt(entry, source[key], key, report);
    },
  };
}
