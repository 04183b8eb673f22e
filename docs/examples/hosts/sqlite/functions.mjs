// Offers the JSON door to a database that is open in Node.
import 'model-ward-rules/json-door.js';
import '../outcome.js';

const { judge, report, outcomeOf } = globalThis.modelWardRules;

/** Of nothing there is no outcome, as SQL has it. */
const unlessNull =
  (answer) =>
  (...texts) =>
    texts.includes(null) ? null : answer(...texts);

export function offerDoor(database) {
  const options = { deterministic: true, varargs: false };
  database.function('ward_outcome', options, (body, asOf) => unlessNull(outcomeOf)(body, asOf));
  database.function('ward_judge', options, (request) => unlessNull(judge)(request));
  database.function('ward_report', options, (request) => unlessNull(report)(request));
}
