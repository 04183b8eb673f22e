// Answers in workerd, the engine of Cloudflare Workers: node workerd.mjs probe.js
import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';

const worker = `${readFileSync(process.argv[2], 'utf8')}
export default {
  async fetch(request) {
    const lines = (await request.text()).split('\\n');
    const answers = lines.map((line) => {
      const { function: name, request } = JSON.parse(line);
      return modelWardRules[name](request);
    });
    return new Response(answers.join('\\n'));
  },
};`;
const miniflare = new Miniflare({ modules: true, script: worker, compatibilityDate: '2026-01-01' });
const questions = readFileSync(0, 'utf8').trimEnd();
const response = await miniflare.dispatchFetch('http://localhost/', {
  method: 'POST',
  body: questions,
});
console.log(await response.text());
await miniflare.dispose();
