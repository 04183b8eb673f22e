import { notParsed } from '../foundation/issue/not-parsed';
import type { CompiledRule } from './compiled-recognition';

/** Tells whether a compiled rule holds, by how many criteria are met of those that apply and which lists are broken. */
export function ruleHolds(
  rule: CompiledRule,
  metCount: number,
  applicableCount: number,
  broken: number,
): boolean {
  switch (rule.kind) {
    case 'least-met':
      return metCount >= (rule.leastMetCounts[applicableCount] as number);
    case 'unbroken':
      return (broken & rule.bit) === 0;
    case 'all-of':
      for (const part of rule.rules) {
        if (!ruleHolds(part, metCount, applicableCount, broken)) return false;
      }
      return true;
    case 'any-of':
      for (const part of rule.rules) {
        if (ruleHolds(part, metCount, applicableCount, broken)) return true;
      }
      return false;
    default:
      return notParsed(rule satisfies never, 'compiled', 'compileRecognition');
  }
}
