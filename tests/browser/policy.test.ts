// Pages are sent with the headers that were built; whatever else tests do, none may ask for more than these allow.

import { expect, test } from 'vitest';
import { addressOf, foreign, inTab } from './pages.ts';

test('a page comes with its policy, which refuses what is not ours', async () => {
  const { headers, refused } = await inTab({}, async (tab) => {
    const headers = (await tab.goto(addressOf('')))?.headers() ?? {};
    const refused = await tab.evaluate(
      (src) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
          const image = document.createElement('img');
          image.src = src;
          document.body.append(image);
        }),
      foreign,
    );
    return { headers, refused };
  });
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringMatching(/script-src 'self' 'wasm-unsafe-eval'( 'sha256-[^']+')+;/),
    'x-content-type-options': 'nosniff',
  });
  expect(refused).toBe('img-src');
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
});
