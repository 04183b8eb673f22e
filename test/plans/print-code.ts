import type { Code } from './plan-of-schema';

const WIDTH = 100;
const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Writes a piece of TypeScript, on one line where it fits. */
export function printCode(code: Code, indent = '', taken = 0): string {
  if (typeof code === 'string') return code;
  const line = onOneLine(code);
  if (indent.length + taken + line.length < WIDTH) return line;
  const inner = `${indent}  `;
  const parts = code.parts.map((part) => `${inner}${printCode(part, inner)},\n`).join('');
  return `${code.open}\n${parts}${indent}${closeOf(code.open)}`;
}

function onOneLine(code: Code): string {
  if (typeof code === 'string') return code;
  const parts = code.parts.map(onOneLine).join(', ');
  const blank = code.open.endsWith('{') && parts !== '' ? ' ' : '';
  return `${code.open}${blank}${parts}${blank}${closeOf(code.open)}`;
}

function closeOf(open: string): string {
  const close = closing[open.slice(-1)] as string;
  return open.endsWith('({') || open.endsWith('([') ? `${close})` : close;
}
