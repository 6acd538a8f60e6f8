/// <reference types="vite/client" />
import { hash } from 'node:crypto';

/** The key by which a page is kept for the next build: another one whenever what the page shows is. */
export const cacheKeyOf = (view: () => unknown): string =>
  import.meta.env.DEV ? '' : hash('sha256', JSON.stringify(view()));
