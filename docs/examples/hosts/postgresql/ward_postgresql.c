// The JSON door as functions of SQL: see functions.sql.
#include "postgres.h"

#include "door.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "mb/pg_wchar.h"

PG_MODULE_MAGIC;

static Datum answer(const char *function, FunctionCallInfo fcinfo) {
  struct door_text texts[2];
  if (GetDatabaseEncoding() != PG_UTF8) ereport(ERROR, (errmsg("the door takes a database in UTF-8")));
  for (int place = 0; place < PG_NARGS(); place++) {
    text *given = PG_GETARG_TEXT_PP(place);
    texts[place].bytes = VARDATA_ANY(given);
    texts[place].length = VARSIZE_ANY_EXHDR(given);
  }
  char *said = door_call(function, PG_NARGS(), texts);
  if (said == NULL) ereport(ERROR, (errmsg("the engine failed; nothing was judged")));
  text *result = cstring_to_text(said);
  door_free(said);
  PG_RETURN_TEXT_P(result);
}

#define OFFER(name, function)  \
  PG_FUNCTION_INFO_V1(name);   \
  Datum name(PG_FUNCTION_ARGS) \
  { return answer(function, fcinfo); }

OFFER(ward_outcome, "outcomeOf")
OFFER(ward_judge, "judge")
OFFER(ward_report, "report")
