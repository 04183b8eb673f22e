import { notParsed } from '../foundation/issue/not-parsed';
import { planOfType } from '../foundation/reading/one-of-types-reader';
import type { OptionalPlan, Plan } from '../foundation/reading/plan';
import { textPlan } from '../foundation/reading/text.plan';
import { variantOf } from '../foundation/reading/variants-reader';

type Entries = Readonly<Record<string, unknown>>;

/** Copies what a plan has read, with another text in the place of each free text. */
export function replaceFreeText(
  plan: Plan,
  value: unknown,
  standInFor: (text: string) => string,
): unknown {
  const inner = (part: Plan, content: unknown): unknown =>
    replaceFreeText(part, content, standInFor);
  switch (plan.kind) {
    case 'text':
      return plan === textPlan ? standInFor(value as string) : value;
    case 'number':
    case 'boolean':
    case 'null':
    case 'choice':
      return value;
    case 'nullable':
      return value === null ? null : inner(plan.of, value);
    case 'list':
      return (value as readonly unknown[]).map((item) => inner(plan.of, item));
    case 'record':
      return mapEntries(value, (content) => inner(plan.of, content));
    case 'object':
      return mapEntries(value, (content, key) => {
        const field = plan.fields[key] as Plan | OptionalPlan;
        const isOptional = field.kind === 'optional';
        return inner(isOptional ? field.of : field, content);
      });
    case 'variants':
      return inner(variantOf(plan, value as Entries), value);
    case 'one-of-types':
      return inner(planOfType(plan, value), value);
    case 'later':
      return inner(plan.of(), value);
    default:
      return notParsed(plan satisfies never, 'schema', 'the entry model-ward-rules/schemas');
  }
}

function mapEntries(entries: unknown, map: (content: unknown, key: string) => unknown): Entries {
  return Object.fromEntries(
    Object.entries(entries as Entries).map(([key, content]) => [key, map(content, key)]),
  );
}
