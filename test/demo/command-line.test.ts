import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../docs/demo/command-line';
import { runDemo } from './run-demo';

describe('the command line', () => {
  test.each([
    { args: [], command: { kind: 'report', locale: 'vi' } },
    { args: ['--locale', 'en'], command: { kind: 'report', locale: 'en' } },
    { args: ['--locale=en', 'a.json'], command: { kind: 'report', locale: 'en', file: 'a.json' } },
    {
      args: ['a.json', '--locale', 'vi'],
      command: { kind: 'report', locale: 'vi', file: 'a.json' },
    },
    { args: ['--', '--odd.json'], command: { kind: 'report', locale: 'vi', file: '--odd.json' } },
    { args: ['--help'], command: { kind: 'help', locale: 'vi' } },
    { args: ['-h', '--locale', 'en'], command: { kind: 'help', locale: 'en' } },
  ])('$args', ({ args, command }) => {
    expect(readCommandLine(args)).toEqual(command);
  });

  test.each([
    { name: 'help in Vietnamese', args: ['--help'], beginning: 'Cách dùng:' },
    { name: 'help in English', args: ['--help', '--locale', 'en'], beginning: 'Usage:' },
  ])('$name goes to standard output', ({ args, beginning }) => {
    const { exitCode, out, error } = runDemo(args);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out.startsWith(beginning)).toBe(true);
  });

  test.each([
    { args: ['--locale', 'fr'], problem: 'There is no locale “fr”' },
    { args: ['--locale'], problem: 'There is no locale “”' },
    { args: ['--locale='], problem: 'There is no locale “”' },
    { args: ['--colour'], problem: 'Không có tùy chọn “--colour”.' },
    { args: ['--colour', '--locale', 'en'], problem: 'There is no option “--colour”.' },
    { args: ['--help=yes', '--locale', 'en'], problem: 'There is no option “--help”.' },
    { args: ['-x', '--locale=en'], problem: 'There is no option “-x”.' },
    { args: ['--constructor', '--locale=en'], problem: 'There is no option “--constructor”.' },
    { args: ['a.json', 'b.json', '--locale', 'en'], problem: 'One file at a time.' },
  ])('$args: refused with the usage', ({ args, problem }) => {
    const { exitCode, out, error } = runDemo(args);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(error).toContain(problem);
    expect(error).toContain('npm run demo');
    expect(error.split('\n').length).toBeLessThan(12);
  });
});
