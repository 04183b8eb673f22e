import type { Locale } from 'model-ward-rules/explanation';
import { readSourceFiles } from '../../test/source-files';
import { type Floor, floorsOf } from './floors';
import { label, line, type PictureTexts, picture, tag } from './svg';

interface FlowWords extends PictureTexts {
  readonly steps: readonly string[];
  readonly existsOn: string;
  readonly others: (count: number) => string;
  readonly note: string;
}

/** The steps of the work from left to right, with the verbs of the functions that do them. */
const verbsByStep: readonly (readonly string[])[] = [
  ['parse', 'read'],
  ['check', 'select', 'complete', 'compose', 'revise', 'carry', 'compare'],
  ['judge', 'evaluate', 'decide', 'standing', 'standings', 'title'],
  ['roll', 'merge', 'count', 'bounds', 'rank', 'attribute'],
  ['measure', 'compute', 'allocate', 'report'],
  ['explain', 'format'],
];

const words: Readonly<Record<Locale, FlowWords>> = {
  vi: {
    title: 'Các tầng và dòng dữ liệu',
    description:
      'Mỗi hàng là một tầng của thư viện, tầng trệt dưới cùng; mỗi cột là một bước từ đọc dữ liệu đến thành câu. Trong ô là các hàm công khai, lấy từ mã nguồn.',
    steps: ['đọc', 'kiểm tra, chọn', 'đánh giá, kết luận', 'tổng hợp', 'đo, tính', 'thành câu'],
    existsOn: 'dựa trên',
    others: (count) => `và ${count} hàm khác`,
    note: 'Vẽ từ các lệnh import và export của mã nguồn. Một tầng chỉ dùng những tầng bên dưới.',
  },
  en: {
    title: 'The floors and the flow of data',
    description:
      'Each row is a floor of the library, the ground floor at the bottom; each column is a step from reading to sentences. The cells hold the public functions, taken from the sources.',
    steps: ['read', 'check, choose', 'evaluate, decide', 'roll up', 'measure, compute', 'say'],
    existsOn: 'stands on',
    others: (count) => `and ${count} more`,
    note: 'Drawn from the imports and exports of the sources. A floor uses only floors below it.',
  },
};

const width = 1340;
const columnFrom = 190;
const columnWidth = (width - columnFrom - 16) / verbsByStep.length;
const lineHeight = 15;
const top = 92;
const MAX_LINES = 10;

/** Draws every floor with what it offers at each step. */
export function drawDataFlow(locale: Locale): string {
  const told = words[locale];
  const rows = [...floorsOf(readSourceFiles())].reverse().map((floor) => {
    const cells = verbsByStep.map((verbs) => shortened(functionsOf(floor, verbs), told));
    const lineCount = Math.max(3, ...cells.map(({ length }) => length));
    return { floor, cells, height: lineCount * lineHeight + 14 };
  });
  let y = top;
  const drawn = rows.map(({ floor, cells, height }) => {
    const row = drawRow(floor, cells, y, height, told);
    y += height;
    return row;
  });
  return picture(
    { width, height: y + 40 },
    told,
    locale,
    ...header(told),
    ...drawn,
    label(told.note, 24, y + 24, 'quiet small'),
  );
}

function header({ steps }: FlowWords): readonly string[] {
  return steps.map((step, index) => {
    const x = columnFrom + index * columnWidth;
    const end = x + columnWidth - 14;
    return (
      tag('path', { d: `M${x},58H${end}l10,12l-10,12H${x}z`, class: 'area' }) +
      label(step, x + 10, 75, 'strong')
    );
  });
}

function drawRow(
  { name, existsOn }: Floor,
  cells: readonly (readonly string[])[],
  y: number,
  height: number,
  told: FlowWords,
): string {
  const below = existsOn.length === 0 ? [] : [told.existsOn, existsOn.join(', ')];
  return (
    line(16, y + height, width - 16, y + height, 'rule') +
    label(name, 24, y + 19, 'part') +
    below.map((text, index) => label(text, 24, y + 35 + index * 14, 'quiet small')).join('') +
    cells
      .flatMap((functions, column) =>
        functions.map((text, index) =>
          label(text, columnFrom + 10 + column * columnWidth, y + 18 + index * lineHeight, 'small'),
        ),
      )
      .join('')
  );
}

function functionsOf({ functions }: Floor, verbs: readonly string[]): readonly string[] {
  return functions.filter((name) => verbs.includes(/^[a-z]+/.exec(name)?.[0] ?? ''));
}

/** A cell has room for so many lines; the last one counts the functions that have none. */
function shortened(functions: readonly string[], { others }: FlowWords): readonly string[] {
  if (functions.length <= MAX_LINES) return functions;
  const shown = functions.slice(0, MAX_LINES - 1);
  return [...shown, others(functions.length - shown.length)];
}
