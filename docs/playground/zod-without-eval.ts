import * as z from 'zod';

// zod tries at load whether it may make code; under a strict policy the browser reports the try as a violation.
z.config({ jitless: true });
