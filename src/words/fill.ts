/** Fills the `{name}` places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Names in a row: `A, B and C`. */
export const listed = (names: readonly string[], pair: string): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : fill(pair, { some: names.slice(0, -1).join(', '), last });
};
