import { serve } from '@hono/node-server';
import app from './with-hono.mjs';

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) }, ({ port }) =>
  console.log(`http://localhost:${port}`),
);
