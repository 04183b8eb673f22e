// Answers in a browser, on a page under a strict policy that makes no code from text: node browser.mjs probe.js <command…>
// The page asks for the questions and sends the answers back, so that any browser will do that opens an address.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const [file, command, ...options] = process.argv.slice(2);
const questions = readFileSync(0, 'utf8').trimEnd();
const page = `<!doctype html><meta charset="utf-8"><title>Questions</title>
<script src="/probe.js"></script><script src="/ask.js"></script>`;
const ask = `fetch('/questions').then((response) => response.text()).then((lines) => {
  const answers = lines.split('\\n').map((line) => {
    const { function: name, request } = JSON.parse(line);
    return modelWardRules[name](request);
  });
  return fetch('/answers', { method: 'POST', body: answers.join('\\n') });
});`;
const served = {
  '/': ['text/html', page],
  '/probe.js': ['text/javascript', readFileSync(file)],
  '/ask.js': ['text/javascript', ask],
  '/questions': ['text/plain', questions],
};

let take;
const answers = new Promise((resolve) => {
  take = resolve;
});
const server = createServer(async (request, response) => {
  if (request.method === 'POST') take(await text(request));
  const [type, content] = served[request.url] ?? ['text/plain', ''];
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
  });
  response.end(content);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

const profile = mkdtempSync(join(tmpdir(), 'browser-'));
const child = spawn(
  command,
  [
    ...options.map((option) => option.replace('PROFILE', profile)),
    `http://127.0.0.1:${server.address().port}/`,
  ],
  { stdio: 'ignore', detached: true, env: { ...process.env, HOME: profile } },
);
const failed = new Promise((resolve) => {
  child.on('error', resolve);
  child.on('exit', resolve);
  setTimeout(resolve, 120_000).unref();
});
const said = await Promise.race([answers, failed.then(() => undefined)]);
try {
  // The whole group that it has started, by its own number.
  process.kill(-child.pid, 'SIGKILL');
} catch {}
server.close();
server.closeAllConnections();
if (said === undefined) process.exitCode = 1;
else process.stdout.write(`${said}\n`);
rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
