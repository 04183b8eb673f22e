import { orThrow } from 'model-ward-rules';
import { mergePartials, totalPartials } from 'model-ward-rules/batch';
import { modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { bytesOf, countOf, lineOf, partsOf } from './made-up-file';

it('lines and their faults are added up over all parts, in the order of the codes', () => {
  const by22 = lineOf('c-9', 20, { criteriaSet: { id: modelWardPolice22.id } });
  const half = [
    lineOf('a-1', 21),
    lineOf('b-2', 20, { unitId: 'b-2', recordedOn: '2025-01-15' }),
    by22.replace('"criteriaCount":20', '"criteriaCount":22'),
    'x\n',
    '\n',
    lineOf('d-3', 20),
  ].join('');
  const parts = partsOf(bytesOf(half, half, half), [half.length, 2 * half.length], {
    criteriaSets: [modelWardPolice20, modelWardPolice22],
  });
  const { lines, refusalCounts, warningCounts } = totalPartials(orThrow(mergePartials(parts)));
  expect(lines).toEqual({
    lineCount: 18,
    judgedCount: 3,
    setAsideCount: 3,
    notOnRecordCount: 3,
    refusedCount: 6,
  });
  expect(refusalCounts).toEqual([
    { code: 'json/syntax', lineCount: 3 },
    { code: 'tally/over-count', lineCount: 3 },
  ]);
  expect(warningCounts).toEqual([]);
});

it('the first thousand refused lines of all parts are named', () => {
  const bytes = bytesOf(...Array.from({ length: 1_200 }, () => 'x\n'));
  const { refusals } = totalPartials(orThrow(mergePartials(partsOf(bytes, [1_400]))));
  expect(refusals).toHaveLength(1_000);
  expect(refusals.slice(699, 701).map(({ lineNumber }) => lineNumber)).toEqual([700, 701]);
});

it('groups are in the order of their keys, whichever row comes first', () => {
  const totals = totalPartials(countOf(bytesOf(lineOf('b-2', 20), lineOf('a-1', 20))));
  expect(totals.groups.map(({ key }) => key)).toEqual(['a', 'b']);
});
