import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentText } from '../../src/foundation/text/content-text';
import { reversedKeys } from '../reversed-keys';

it('is one text whatever the order of keys, and says all of the content', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      const text = contentText(content);
      expect(contentText(reversedKeys(content))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(content)));
    }),
  );
});
