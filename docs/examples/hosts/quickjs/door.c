#include "door.h"

#include <stdlib.h>
#include <string.h>

#include "quickjs.h"

// json-door.js and outcome.js, as build.sh joins them.
__asm__(".section .rodata\n"
        "door_source: .incbin \"door-source.js\"\n"
        "door_source_end: .byte 0\n"
        ".previous");
extern const char door_source[] __attribute__((visibility("hidden")));
extern const char door_source_end[] __attribute__((visibility("hidden")));

static JSContext *opened(void) {
  static JSContext *context = NULL;
  if (context == NULL) {
    JSContext *fresh = JS_NewContext(JS_NewRuntime());
    JSValue loaded =
        JS_Eval(fresh, door_source, door_source_end - door_source, "json-door.js", JS_EVAL_TYPE_GLOBAL);
    if (!JS_IsException(loaded)) context = fresh;
    JS_FreeValue(fresh, loaded);
  }
  return context;
}

char *door_call(const char *function, int count, const struct door_text texts[]) {
  JSContext *context = opened();
  if (context == NULL || count > 2) return NULL;
  // The host may call from another depth of its stack than the last time.
  JS_UpdateStackTop(JS_GetRuntime(context));
  JSValue global = JS_GetGlobalObject(context);
  JSValue door = JS_GetPropertyStr(context, global, "modelWardRules");
  JSValue called = JS_GetPropertyStr(context, door, function);
  JSValue arguments[2];
  for (int place = 0; place < count; place++)
    arguments[place] = JS_NewStringLen(context, texts[place].bytes, texts[place].length);
  JSValue said = JS_Call(context, called, door, count, arguments);
  const char *text = JS_IsString(said) ? JS_ToCString(context, said) : NULL;
  char *answer = text == NULL ? NULL : strdup(text);
  JS_FreeCString(context, text);
  for (int place = 0; place < count; place++) JS_FreeValue(context, arguments[place]);
  JS_FreeValue(context, said);
  JS_FreeValue(context, called);
  JS_FreeValue(context, door);
  JS_FreeValue(context, global);
  return answer;
}

void door_free(void *answer) { free(answer); }
