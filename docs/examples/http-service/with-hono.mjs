import { Hono } from 'hono';
import { answer } from './answer.mjs';
import { description } from './description.mjs';

const app = new Hono();

app.get('/openapi.json', ({ json }) => json(description));

app.post('/verdicts', async ({ req, json }) => {
  const { status, mediaType, data } = answer(await req.text(), req.query());
  return json(data, status, { 'content-type': mediaType });
});

export default app;
