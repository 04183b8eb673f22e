import Fastify from 'fastify';
import { answer } from './answer.mjs';
import { description } from './description.mjs';

const app = Fastify();

// The body stays text: the package reads it within limits of its own, and tells in which line it is no JSON.
app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
  done(null, body),
);

app.get('/openapi.json', () => description);

app.post('/verdicts', (request, reply) => {
  const { status, mediaType, data } = answer(request.body, request.query);
  return reply.code(status).type(mediaType).send(data);
});

console.log(await app.listen({ port: Number(process.env.PORT ?? 3000) }));
