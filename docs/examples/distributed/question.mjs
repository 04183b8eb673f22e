// What is counted, the same on every machine. Make your question here; the other programs need no change.
import { plainDate } from 'model-ward-rules';
import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';

/** In the file that is made up here the province stands before the point of an id. */
const provinceOf = (unitId) => unitId.slice(0, unitId.indexOf('.'));

export const questionAbout = ({ inputId, byteLength }) => ({
  inputId,
  byteLength,
  criteriaSet: modelWardPolice20,
  policy: allMustBeMet,
  asOf: plainDate('2024-12-31'),
  groupOf: (unitId, assessmentYear) => `${provinceOf(unitId)} ${assessmentYear}`,
  groupedBy: 'province of the id, and year',
});
