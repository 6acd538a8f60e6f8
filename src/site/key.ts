/// <reference types="vite/client" />
import { hash } from 'node:crypto';
import { once } from '#graph/once.ts';

const keyOf = once((view: object): string => hash('sha256', JSON.stringify(view)));

/** The key by which a page is kept for the next build: another one whenever what the page shows is. */
export const cacheKeyOf = (view: () => object): string => (import.meta.env.DEV ? '' : keyOf(view()));
