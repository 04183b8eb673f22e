// The JSON door as functions of SQL, for any host of SQLite: SELECT load_extension('./ward_sqlite').
#include <sqlite3ext.h>

#include "door.h"
SQLITE_EXTENSION_INIT1

static void answer(sqlite3_context *context, int count, sqlite3_value **values) {
  struct door_text texts[2];
  for (int place = 0; place < count; place++) {
    // Of nothing there is no outcome.
    if (sqlite3_value_type(values[place]) == SQLITE_NULL) return;
    texts[place].bytes = (const char *)sqlite3_value_text(values[place]);
    texts[place].length = sqlite3_value_bytes(values[place]);
  }
  char *said = door_call(sqlite3_user_data(context), count, texts);
  if (said == NULL) sqlite3_result_error(context, "the engine failed; nothing was judged", -1);
  else sqlite3_result_text(context, said, -1, door_free);
}

static int offer(sqlite3 *database, const char *name, int count, char *function) {
  int kind = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  return sqlite3_create_function(database, name, count, kind, function, answer, NULL, NULL);
}

int sqlite3_wardsqlite_init(sqlite3 *database, char **message, const sqlite3_api_routines *api) {
  (void)message;
  SQLITE_EXTENSION_INIT2(api);
  int failed = offer(database, "ward_outcome", 2, "outcomeOf");
  if (!failed) failed = offer(database, "ward_judge", 1, "judge");
  return failed ? failed : offer(database, "ward_report", 1, "report");
}
