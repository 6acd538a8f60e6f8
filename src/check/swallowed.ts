import { z } from 'zod';
import type { InlineText } from '#graph/links.ts';
import { keysOf, schemaAt, type Path } from '#model/walk.ts';
import { valueAt } from './usable.ts';

/** A key that YAML took for words of the text above it, because it stands too deep. */
export type Swallowed = { readonly path: Path; readonly key: string; readonly offset: number };

/** Several words joined by hyphens, as the id of an item: hardly the first word of a line before a colon. */
const idOfItem = '[a-z][a-z0-9]*(?:-[a-z0-9]+)+';

/** What could stand beside a text as a key of its own, and does not. */
const besides = (schema: z.ZodType, data: unknown, around: Path): string[] => {
  const here = schemaAt(schema, around);
  if (here instanceof z.ZodRecord) return [idOfItem];
  return keysOf(here).filter((key) => valueAt(data, [...around, key]) === undefined);
};

/** Everything in texts that could be a key standing too deep; it is one where it begins its line. */
export const swallowedIn = (schema: z.ZodType, data: unknown, texts: readonly InlineText[]): Swallowed[] =>
  texts.flatMap(({ path, text }) => {
    if (!/\s[\w-]+:\s/.test(text)) return [];
    const keys = besides(schema, data, path.slice(0, -1));
    return [...text.matchAll(new RegExp(`(?<=\\s)(?:${keys.join('|') || '(?!)'})(?=:\\s)`, 'g'))].map(
      ({ 0: key, index: offset }) => ({ path, key, offset }),
    );
  });
