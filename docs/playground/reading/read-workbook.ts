import { unzipSync } from 'fflate';
import type { Paper, UnreadablePaper } from './paper';
import { sheetRows, textOf } from './sheet-rows';

/** A workbook of an office is far smaller; what unpacks to more is not unpacked. @unit bytes */
const MOST_BYTES = 60_000_000;

/**
 * Reads the first sheet that is shown, cell by cell as it is stored: the error of a formula stays its text, and a day stays
 * its number, for the library to read.
 *
 * Readers at hand lose the errors, or start workers from code that the policy of the page forbids.
 */
export function readWorkbook(bytes: Uint8Array, source: string): Paper {
  const unreadable = (why: UnreadablePaper['why']): Paper => ({ kind: 'unreadable', source, why });
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/.*\.(?:xml|rels)$/.test(name)) return false;
        size += originalSize;
        return size <= MOST_BYTES;
      },
    });
    return size > MOST_BYTES ? unreadable('too-large') : firstSheet(files, source);
  } catch {
    return unreadable('not-a-workbook');
  }
}

function firstSheet(files: Readonly<Record<string, Uint8Array>>, source: string): Paper {
  const book = xmlOf(files['xl/workbook.xml']);
  const links = all(xmlOf(files['xl/_rels/workbook.xml.rels']), 'Relationship');
  const sheets = all(book, 'sheet');
  const shown = sheets.find((sheet) => (sheet.getAttribute('state') ?? 'visible') === 'visible');
  const target = links
    .find((link) => link.getAttribute('Id') === shown?.getAttribute('r:id'))
    ?.getAttribute('Target');
  const path = target?.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const [properties] = all(book, 'workbookPr');
  const starts1904 = ['1', 'true'].includes(properties?.getAttribute('date1904') ?? '');
  const nameOf = (sheet: Element): string => sheet.getAttribute('name') ?? '';
  return {
    kind: 'table',
    source,
    ...sheetRows(xmlOf(files[path]), sharedTexts(files['xl/sharedStrings.xml'])),
    excelEpoch: starts1904 ? 1904 : 1900,
    sheet: {
      name: shown === undefined ? '' : nameOf(shown),
      others: sheets.filter((sheet) => sheet !== shown).map(nameOf),
    },
  };
}

const all = (document: Document, tag: string): readonly Element[] => [
  ...document.getElementsByTagNameNS('*', tag),
];

function sharedTexts(file: Uint8Array | undefined): readonly string[] {
  return file === undefined ? [] : all(xmlOf(file), 'si').map(textOf);
}

function xmlOf(file: Uint8Array | undefined): Document {
  if (file === undefined) throw new Error('The workbook lacks a part.');
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(file), 'application/xml');
  if (xml.getElementsByTagName('parsererror').length > 0) throw new Error('No XML.');
  return xml;
}
