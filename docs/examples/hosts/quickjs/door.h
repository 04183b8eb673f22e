// The JSON door as a library. One engine serves the whole process, one thread at a time.
#include <stddef.h>

#define DOOR __attribute__((visibility("default")))

struct door_text {
  const char *bytes; // UTF-8
  size_t length;
};

// Calls a function of the door, such as "judge". The answer is to be freed with door_free; NULL where the engine itself failed.
DOOR char *door_call(const char *function, int count, const struct door_text texts[]);

DOOR void door_free(void *answer);
