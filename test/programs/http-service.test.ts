import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from './workspace';

const { folder, remove } = openWorkspace('http-service');
afterAll(remove);

/** A made-up ward. */
const assessment = {
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
};

interface Description {
  readonly paths: {
    readonly '/verdicts': {
      readonly post: { readonly responses: Readonly<Record<number, DescribedResponse>> };
    };
  };
}

interface DescribedResponse {
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
}

describe.each(['with-fastify.mjs', 'serve-hono.mjs'])('%s', (program) => {
  let server: ChildProcess;
  let address: string;
  beforeAll(async () => {
    server = spawn('node', [program], {
      cwd: folder,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(server.stdout as NonNullable<typeof server.stdout>, 'data');
    address = String(line).trim();
  });
  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
  });

  const ask = (body: string, query: string): Promise<Response> =>
    fetch(`${address}/verdicts?${query}`, {
      method: 'POST',
      // A connection that is kept may be closed while a validator is made.
      headers: { 'content-type': 'application/json', connection: 'close' },
      body,
    });

  const description = async (): Promise<Description> =>
    (await (await fetch(`${address}/openapi.json`)).json()) as Description;

  /** The validator of what the service promises for a status and a media type. */
  async function promiseOf(status: number, mediaType: string): Promise<ValidateFunction> {
    const document = await description();
    const ajv = new Ajv2020({
      strict: false,
      allowUnionTypes: true,
      formats: { date: true },
      inlineRefs: false,
      code: { optimize: false },
    });
    ajv.addSchema(document, 'service');
    const { content } = document.paths['/verdicts'].post.responses[status] as DescribedResponse;
    const schema = JSON.stringify(content[mediaType]?.schema);
    return ajv.compile(JSON.parse(schema.replaceAll('"#/', '"service#/')));
  }

  it('answers with the verdict, a sentence, what is missing and the warnings', async () => {
    const response = await ask(JSON.stringify(assessment), 'asOf=2024-12-31&language=vi-VN');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const data = await response.json();
    expect(data).toMatchObject({
      verdict: { outcome: 'not-eligible', unitId: 'ward-1' },
      sentence: 'Chưa đủ điều kiện: đạt 19/20 tiêu chí.',
      plans: { plans: [{ criterionIds: [], unnamedCount: 1 }] },
      warnings: [],
    });
    expect((await promiseOf(200, 'application/json'))(data)).toBe(true);
  });

  it.each([
    { name: 'no JSON', body: '{', query: 'asOf=2024-12-31', status: 400, pointer: '#' },
    {
      name: 'a wrong type',
      body: JSON.stringify({ ...assessment, assessmentYear: '2024' }),
      query: 'asOf=2024-12-31&language=en',
      status: 422,
      pointer: '#/assessmentYear',
    },
    {
      name: 'a set that nobody knows',
      body: JSON.stringify({ ...assessment, criteriaSet: { id: 'elsewhere' } }),
      query: 'asOf=2024-12-31',
      status: 422,
      pointer: '#/criteriaSet',
    },
    { name: 'no day', body: JSON.stringify(assessment), query: '', status: 422, pointer: '#' },
    {
      name: 'a language without sentences',
      body: JSON.stringify(assessment),
      query: 'asOf=2024-12-31&language=fr',
      status: 422,
      pointer: '#',
    },
  ])('refuses $name as RFC 9457 says', async ({ body, query, status, pointer }) => {
    const response = await ask(body, query);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const data = (await response.json()) as { errors: readonly object[] };
    expect(data).toMatchObject({ status, type: 'urn:model-ward-rules:input-refused' });
    expect(data.errors[0]).toMatchObject({ pointer, severity: 'error' });
    expect((await promiseOf(status, 'application/problem+json'))(data)).toBe(true);
  });
});
