import * as z from 'zod/mini';

// zod tries whether it may make code as soon as a schema is made, and under a strict policy the browser reports the
// try as a violation. So it is told before the library is loaded.
z.config({ jitless: true });
void import('./page').then(({ startPage }) => startPage());
