import openApi from 'model-ward-rules/openapi.json' with { type: 'json' };

const text = { type: 'string' };
const shape = (name) => ({ $ref: `#/components/schemas/${name}` });
const content = (mediaType, schema) => ({ content: { [mediaType]: { schema } } });
const refused = content('application/problem+json', shape('ProblemDetails'));

const verdict = {
  type: 'object',
  required: ['verdict', 'sentence', 'decisiveUnknowns', 'plans', 'warnings'],
  properties: {
    verdict: shape('Verdict'),
    sentence: text,
    decisiveUnknowns: shape('DecisiveUnknowns'),
    plans: shape('RecognitionPlans'),
    warnings: { type: 'array', items: text },
  },
};

/** The service as OpenAPI 3.1; the components are those of the package. */
export const description = {
  ...openApi,
  info: { title: 'Ward assessments', version: '1.0.0' },
  paths: {
    '/verdicts': {
      post: {
        summary: 'Judge an assessment',
        parameters: [
          { name: 'asOf', in: 'query', required: true, schema: shape('PlainDate') },
          { name: 'language', in: 'query', schema: text },
        ],
        requestBody: {
          required: true,
          ...content('application/json', shape('SubmittedAssessment')),
        },
        responses: {
          200: { description: 'The verdict', ...content('application/json', verdict) },
          400: { description: 'The body is no JSON', ...refused },
          422: { description: 'The input was refused', ...refused },
        },
      },
    },
  },
};
