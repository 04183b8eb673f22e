// Offers the JSON door to a connection of DuckDB in Node.
import 'model-ward-rules/json-door.js';
import { DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import '../outcome.js';

const { judge, report, outcomeOf } = globalThis.modelWardRules;

export function offerDoor(connection) {
  offer(connection, 'ward_outcome', 2, outcomeOf);
  offer(connection, 'ward_judge', 1, judge);
  offer(connection, 'ward_report', 1, report);
}

/** Where a text is null, DuckDB answers null by itself. */
function offer(connection, name, count, answer) {
  const parameterTypes = Array.from({ length: count }, () => VARCHAR);
  const mainFunction = (_, input, output) => {
    const columns = parameterTypes.map((_, place) => input.getColumnVector(place));
    for (let row = 0; row < input.rowCount; row += 1) {
      output.setItem(row, answer(...columns.map((column) => column.getItem(row))));
    }
    output.flush();
  };
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({ name, parameterTypes, returnType: VARCHAR, mainFunction }),
  );
}
