import { describe, expect, it } from 'vitest';
import { type Bill, billOfPackage } from './bill-of-materials';

const component = (name: string, ...urls: readonly string[]) => ({
  'bom-ref': `${name}@1.0.0`,
  name,
  version: '1.0.0',
  externalReferences: urls.map((url) => ({ url })),
});
const ofHost: Bill = {
  metadata: { component: component('host') },
  components: [
    component('rules', 'file:somewhere/rules.tgz', 'https://example.org/rules'),
    component('zod', 'https://zod.dev'),
  ],
  dependencies: [{ ref: 'host@1.0.0' }, { ref: 'rules@1.0.0' }, { ref: 'zod@1.0.0' }],
};

describe('the bill of materials', () => {
  it('is that of the package, not of the folder into which it was installed', () => {
    const bill = billOfPackage(ofHost, 'rules');
    expect(bill.metadata.component).toEqual(component('rules', 'https://example.org/rules'));
    expect(bill.components).toEqual([component('zod', 'https://zod.dev')]);
    expect(bill.dependencies.map(({ ref }) => ref)).toEqual(['rules@1.0.0', 'zod@1.0.0']);
    expect(JSON.stringify(bill)).not.toMatch(/file:|host/);
  });

  it('is not written where the package is not in it', () => {
    expect(() => billOfPackage(ofHost, 'another')).toThrow('another');
  });
});
