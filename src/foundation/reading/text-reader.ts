import { inputIssue } from '../issue/kinds/input';
import type { TextPlan } from './plan';
import { type Reader, refuse } from './reader';
import { wrongType } from './type-faults';

/** Makes the reader of texts of a certain length and form. */
export function makeTextReader({ longest, format, faultOf }: TextPlan): Reader {
  const limit = longest ?? Number.POSITIVE_INFINITY;
  const pattern = format?.pattern;
  const isRight = (text: string): boolean =>
    isWithin(text, limit) &&
    (pattern === undefined || pattern.test(text)) &&
    faultOf?.(text) === undefined;
  return {
    expected: 'text',
    read: (value) => (typeof value === 'string' && isRight(value) ? value : undefined),
    explain(value, report) {
      if (typeof value !== 'string') return refuse(report, wrongType('text', value));
      if (!isWithin(value, limit)) {
        const params = { measured: 'text-length', bound: 'at-most', limit } as const;
        refuse(report, (path) => inputIssue('input/out-of-range', path, params));
      }
      if (format !== undefined && !format.pattern.test(value)) {
        const params = { expected: format.name, received: value };
        refuse(report, (path) => inputIssue('input/wrong-format', path, params));
      }
      const fault = faultOf?.(value);
      if (fault !== undefined) refuse(report, fault);
    },
  };
}

/** In code points, as JSON Schema counts; each is one unit of the text or two. */
function isWithin(text: string, longest: number): boolean {
  return text.length <= longest || (text.length <= 2 * longest && [...text].length <= longest);
}
