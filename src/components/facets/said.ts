/** The sentences of the status line, with places for what they are about. */
export type Sentences = { readonly all: string; readonly some: string; readonly unknown: string };

/** How much of a part of an address is quoted back. */
const quoted = 40;

/** What the status line says: how many decisions are shown, in which order, and what the address had besides. */
export const statusOf = (
  { all, some, unknown: unknownSays }: Sentences,
  { count, total, sort, unknown }: { count: number; total: number; sort: string; unknown: readonly string[] },
): string => {
  const shown = (count === total ? all : some).replace('{count}', String(count)).replace('{total}', String(total));
  const parts = [...new Set(unknown)].map((part) => `“${part.slice(0, quoted)}”`).join(', ');
  return [
    shown,
    ...(sort === '' ? [] : [`${sort}.`]),
    ...(parts === '' ? [] : [unknownSays.replace('{parts}', () => parts)]),
  ].join(' ');
};
