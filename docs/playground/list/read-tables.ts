import type { RecognitionHistory, SubmittedAssessment } from 'model-ward-rules';
import {
  type AssessmentTableOptions,
  type DateFormat,
  type HistoryTableOptions,
  type RowReport,
  readAssessmentRows,
  readHistoryRows,
  type SectionMeaning,
} from 'model-ward-rules/intake';
import type { TablePaper } from '../reading/paper';
import type { GoodRules } from '../rules/chosen-rules';
import type { ListState } from '../state';
import { headerIndexOf } from './units-of-rows';

export const dateFormats = ['dd/MM/yyyy', 'dd-MM-yyyy', 'dd.MM.yyyy', 'MM/dd/yyyy'] as const;
export const sectionMeanings = ['area', 'basis', 'assessmentYear'] as const;

type ReadingOptions = Pick<
  AssessmentTableOptions,
  'basis' | 'numberLocale' | 'dateFormat' | 'sections' | 'fillDown' | 'ignoredHeaders' | 'units'
>;

/** What was chosen of how the tables are to be read; what was not chosen is not said. */
export function readingOptions(list: ListState): ReadingOptions {
  const { basis, numbers, dates, sections, fillArea, ignored } = list;
  const dateFormat = dateFormats.find((one): one is DateFormat => one === dates);
  const meanings = sectionMeanings.filter((one): one is SectionMeaning =>
    sections.split(',').includes(one),
  );
  const ignoredHeaders = ignored.split(/[;\n]/).map((text) => text.trim());
  return {
    ...(basis === 'confirmed' || basis === 'projected' ? { basis } : {}),
    ...(numbers === 'vi' || numbers === 'en' ? { numberLocale: numbers } : {}),
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(sections === '' ? {} : { sections: meanings }),
    ...(fillArea === '' ? {} : { fillDown: ['area'] }),
    ...(ignored.trim() === '' ? {} : { ignoredHeaders: ignoredHeaders.filter(Boolean) }),
  };
}

/** Reads a table of results; what the sheet leaves out is what was chosen. */
export function readResults(
  paper: TablePaper,
  { criteriaSets, criteriaSet, year }: GoodRules,
  options: ReadingOptions,
): RowReport<SubmittedAssessment> {
  const { id, revision } = criteriaSet;
  return readAssessmentRows(paper.rows, {
    ...options,
    ...layoutOf(paper),
    criteriaSets,
    criteriaSet: { id, revision },
    assessmentYear: year,
  });
}

/** Reads a table of decisions. */
export function readDecisions(
  paper: TablePaper,
  { basis: _, numberLocale: __, sections: ___, ...options }: ReadingOptions,
): RowReport<RecognitionHistory> {
  return readHistoryRows(paper.rows, { ...options, ...layoutOf(paper) } as HistoryTableOptions);
}

/** A header below other rows is named: what stands above it is a title. */
function layoutOf(paper: TablePaper): Pick<AssessmentTableOptions, 'headerRows' | 'excelEpoch'> {
  const headerIndex = headerIndexOf(paper);
  return {
    ...(headerIndex > 0 ? { headerRows: [headerIndex + 1] } : {}),
    ...(paper.excelEpoch === undefined ? {} : { excelEpoch: paper.excelEpoch }),
  };
}
