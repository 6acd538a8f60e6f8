import type { Claim } from '#views/entry/citations.ts';

/** A text with an anchor and the claims that stand by it. */
export type ItemView = {
  readonly id: string;
  /** The words that it opens with, which say its point alone. */
  readonly lead?: string;
  readonly html: string;
  readonly claims: readonly Claim[];
};

/** What a part needs to know of its page. */
export type Context = {
  readonly html: (text: string) => string;
  readonly item: (id: string, text: string) => ItemView;
};

/** Items as they are shown. */
export const itemsOf = (map: unknown, { item }: Context): ItemView[] =>
  Object.entries((map ?? {}) as Record<string, string>).map(([id, text]) => item(id, text));
