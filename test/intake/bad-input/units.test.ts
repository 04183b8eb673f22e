import {
  checkRecognitionRecords,
  orThrow,
  parseRecognitionHistory,
  parseUnitRegister,
  plainDate,
} from 'model-ward-rules';
import {
  indexUnitNames,
  matchUnitCode,
  matchUnitName,
  readUnitRegisterRows,
} from 'model-ward-rules/intake';
import { levelAbolitions } from 'model-ward-rules/published';
import { expect } from 'vitest';
import { read } from '../assessments/tables';
import { clause } from './clause';

const until = { existsFrom: '2021-01-01', endedOn: '2025-07-01' };
const from = { existsFrom: '2025-07-01' };

// Made-up wards and instruments.
const register = orThrow(
  parseUnitRegister({
    units: [
      { id: 'a', code: '00001', name: 'Bến Tre Cũ', level: 'ward', ...until },
      { id: 'b', code: '00002', name: 'Bến Tân', level: 'ward', ...until },
      { id: 'c', code: '00003', name: 'Bến Lâm', level: 'ward', ...from },
      { id: 'd', code: '00004', name: 'Rừng Thông', level: 'ward', ...until },
      { id: 'd', code: '00004', name: 'Rừng Sồi', level: 'ward', ...from },
      { id: 'e', code: '00005', name: 'Đồi Chè', level: 'ward', ...until },
      { id: 'f', code: '00006', name: 'Đồi Đông', level: 'ward', ...from },
      { id: 'g', code: '00007', name: 'Đồi Tây', level: 'ward', ...from },
    ],
    successions: [
      { kind: 'merge', on: '2025-07-01', instrument: 'NQ 1', fromIds: ['a', 'b'], intoIds: ['c'] },
      { kind: 'rename', on: '2025-07-01', instrument: 'NQ 2', fromIds: ['d'], intoIds: ['d'] },
      { kind: 'split', on: '2025-07-01', instrument: 'NQ 3', fromIds: ['e'], intoIds: ['f', 'g'] },
    ],
  }),
);
const index = indexUnitNames(register, { asOf: plainDate('2025-12-31') });
const before = indexUnitNames(register, { asOf: plainDate('2025-06-30') });

clause(
  'a unit merged, split or renamed before the day: refused, unit/ceased with day, instrument, successors',
  [
    {
      name: 'merged',
      run: () => matchUnitName(index, { name: 'Bến Tân' }),
      told: [
        [
          'E',
          'name',
          'unit/ceased',
          {
            unitId: 'b',
            change: 'ended',
            on: '2025-07-01',
            instruments: ['NQ 1'],
            successors: [{ id: 'c' }],
          },
        ],
      ],
      texts: {
        vi: [
          '"Bến Tân" là đơn vị đã kết thúc hoạt động từ ngày 01/07/2025 (NQ 1); hiện nay là Bến Lâm (c).',
          'Ghi đơn vị hiện nay cần nói đến, hoặc chọn ngày trước khi thay đổi.',
        ],
        en: [
          '"Bến Tân" is a unit that ended on 2025-07-01 (NQ 1); now: Bến Lâm (c).',
          'Name the unit that exists on that day, such as Bến Lâm (c), or use an earlier day.',
        ],
      },
    },
    {
      name: 'split',
      run: () => matchUnitName(index, { name: 'CAP Đồi Chè' }),
      told: [
        [
          'E',
          'name',
          'unit/ceased',
          { change: 'ended', instruments: ['NQ 3'], successors: [{ id: 'f' }, { id: 'g' }] },
        ],
      ],
    },
    {
      name: 'renamed',
      run: () => matchUnitName(index, { name: 'Rừng Thông' }),
      told: [
        [
          'E',
          'name',
          'unit/ceased',
          { change: 'renamed', instruments: ['NQ 2'], successors: [{ id: 'd', name: 'Rừng Sồi' }] },
        ],
      ],
    },
    {
      name: 'by its code',
      run: () => matchUnitCode(index, '00001'),
      told: [['E', '', 'unit/ceased', { unitId: 'a', successors: [{ id: 'c' }] }]],
    },
    {
      name: 'in a row',
      run: () =>
        read(
          [
            ['ward', 'tally'],
            ['Bến Tân', '3/3'],
          ],
          { units: index },
        ),
      told: [['E', '2 ward', 'unit/ceased']],
    },
    {
      name: 'the new name before its day',
      run: () => matchUnitName(before, { name: 'Bến Lâm' }),
      told: [['E', 'name', 'unit/not-begun', { unitId: 'c', existsFrom: '2025-07-01' }]],
    },
    {
      name: 'on its last day it still stands',
      run: () => {
        const matched = matchUnitName(before, { name: 'Bến Tân' });
        return matched.ok ? { ...matched, value: matched.value.id } : matched;
      },
      value: 'b',
    },
  ],
);

clause('a code given as a number (leading zeros lost): refused', [
  {
    name: 'a number',
    run: () => matchUnitCode(index, 3),
    told: [['E', '', 'unit/code-as-number', { received: 3 }]],
    texts: {
      vi: [
        'Mã đơn vị 3 được ghi dưới dạng số nên đã mất các chữ số 0 ở đầu.',
        'Định dạng cột mã là văn bản và ghi đủ các chữ số 0 ở đầu.',
      ],
      en: [
        'The code 3 is a number, so its leading zeros are lost.',
        'Format the column as text, and write the code with its leading zeros.',
      ],
    },
  },
  {
    name: 'digits without their zeros are another code',
    run: () => matchUnitCode(index, '3'),
    told: [['E', '', 'unit/code-without-zeros', { received: '3', codes: ['00003'] }]],
  },
  {
    name: 'in a row',
    run: () =>
      read(
        [
          ['Mã phường', 'tally'],
          [3, '3/3'],
        ],
        { units: index },
      ),
    told: [['E', '2 Mã phường', 'unit/code-as-number']],
  },
  {
    name: 'an id given as a number',
    run: () =>
      read([
        ['unitId', 'tally'],
        [3, '3/3'],
      ]),
    told: [['E', '2 unitId', 'input/wrong-type']],
  },
]);

const header = ['unitId', 'Năm', 'tally'];

clause(
  'the same ward twice in a period: same content, a warning; different content, both refused',
  [
    {
      name: 'same content',
      run: () => {
        const report = read([header, ['ward-1', 2024, '3/3'], [' ward-1', 2024, '3 / 3']]);
        expect(report.stats).toMatchObject({ receivedRowCount: 2, acceptedRowCount: 2 });
        expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2, 3]]);
        return { ...report, accepted: [] };
      },
      told: [['W', '3', 'assessment/repeated', { unitId: 'ward-1', rowNumbers: [2, 3] }]],
      texts: {
        vi: [
          'Các dòng 2, 3 ghi giống nhau về phường "ward-1" năm 2024; chỉ tính một lần.',
          'Xóa các dòng thừa.',
        ],
        en: [
          'Rows 2, 3 have the same content for unit "ward-1" and 2024; they count once.',
          'Delete the rows that are not needed.',
        ],
      },
    },
    {
      name: 'different content',
      run: () => read([header, ['ward-1', 2024, '3/3'], ['ward-1', 2024, '2/3']]),
      told: [
        ['E', '2', 'assessment/contradictory', { unitId: 'ward-1', rowNumbers: [2, 3] }],
        ['E', '3', 'assessment/contradictory', { unitId: 'ward-1', rowNumbers: [2, 3] }],
      ],
      texts: {
        vi: [
          'Các dòng 2, 3 ghi khác nhau về phường "ward-1" năm 2024.',
          'Xác định dòng đúng và xóa các dòng còn lại.',
        ],
        en: [
          'Rows 2, 3 contradict each other for unit "ward-1" and 2024.',
          'Find out which row is right, and delete the others.',
        ],
      },
    },
    {
      name: 'the third row agrees with the first, the second does not: all are refused',
      run: () => read([header, ['w', 2024, '3/3'], ['w', 2024, '2/3'], ['w', 2024, '3/3']]),
      told: [2, 3, 4].map((row) => ['E', String(row), 'assessment/contradictory'] as const),
    },
    {
      name: 'another year is no repetition',
      run: () => {
        const report = read([header, ['w', 2023, '3/3'], ['w', 2024, '2/3']]);
        expect(report.accepted).toHaveLength(2);
        return { ...report, accepted: [] };
      },
    },
  ],
);

const history = (events: readonly object[]) => ({ unitId: 'c', events });

clause('maintenance without recognition: refused', [
  {
    name: 'before the recognition',
    run: () => {
      const lone = orThrow(
        parseUnitRegister({ units: [{ id: 'c', name: 'C', level: 'ward' }], successions: [] }),
      );
      const parsed = parseRecognitionHistory(
        history([
          { kind: 'maintained', id: 'm', on: '2025-08-01', forYear: 2025 },
          { kind: 'recognised', id: 'r', on: '2025-09-01', forYear: 2025 },
        ]),
      );
      return checkRecognitionRecords({ register: lone, histories: [orThrow(parsed)] });
    },
    told: [['E', 'histories.0.events.0', 'history/before-recognition', { id: 'm' }]],
    texts: {
      vi: [
        'Sự kiện "m" (duy trì, ngày 01/08/2025) nói về danh hiệu mãi đến ngày 01/09/2025 mới được công nhận (sự kiện "r").',
        'Bổ sung quyết định công nhận, hoặc sửa ngày của sự kiện.',
      ],
      en: [
        'Event "m" (maintained, 2025-08-01) concerns a title given only by event "r" on 2025-09-01.',
        'Add the recognition, or correct the day of the event.',
      ],
    },
  },
  {
    name: 'a ward made of no others that was never recognised',
    run: () => {
      const lone = orThrow(
        parseUnitRegister({
          units: [{ id: 'c', name: 'C', level: 'ward' }],
          successions: [],
        }),
      );
      const histories = [
        orThrow(
          parseRecognitionHistory(
            history([{ kind: 'maintained', id: 'm', on: '2025-08-01', forYear: 2025 }]),
          ),
        ),
      ];
      return checkRecognitionRecords({ register: lone, histories });
    },
    told: [['E', 'histories.0.events.0', 'history/before-recognition', { id: 'm' }]],
  },
]);

clause('a district after 01/07/2025: a warning, unit/level-abolished', [
  ...[
    { name: 'it has no last day', level: 'Quận', endedOn: '', isTold: true },
    { name: 'it ends a day too late', level: 'Huyện', endedOn: '2025-07-02', isTold: true },
    { name: 'it ends in time', level: 'Quận', endedOn: '2025-07-01', isTold: false },
    { name: 'a ward', level: 'Phường', endedOn: '', isTold: false },
  ].map(({ name, level, endedOn, isTold }) => ({
    name,
    run: () => {
      const units = [
        ['id', 'name', 'level', 'endedOn'],
        ['d', 'Bến Cũ', level, endedOn],
      ];
      const read = readUnitRegisterRows({ units }, { abolishedLevels: levelAbolitions }).units;
      expect(read.stats).toMatchObject({ receivedRowCount: 1, acceptedRowCount: 1 });
      return { ...read, accepted: [] };
    },
    told: isTold ? [['W', '2 level', 'unit/level-abolished'] as const] : [],
  })),
]);
