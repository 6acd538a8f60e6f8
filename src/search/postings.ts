/** In which pages a term stands, and how often, by field and page. */
export type Holds = Record<string, Record<string, number>>;

const firstLetter = 0x41;

/**
 * The pages of a term in the first `count` fields, as short as they can be written: a letter for each page, as far on
 * in the alphabet as it stands from the page before, and a number where the term stands there more than once.
 */
export const writtenHolds = (holds: Holds, count: number): string =>
  Array.from({ length: count }, (_, field) => {
    let last = -1;
    return Object.entries(holds[field] ?? {})
      .map(([page, times]) => [Number(page), times] as const)
      .sort(([a], [b]) => a - b)
      .map(([page, times]) => {
        const letter = String.fromCodePoint(firstLetter + page - last - 1);
        last = page;
        return times > 1 ? letter + times : letter;
      })
      .join('');
  }).join(',');

/** Reads what `writtenHolds` wrote. */
export const readHolds = (written: string): Holds => {
  const holds: Holds = {};
  written.split(',').forEach((part, field) => {
    let page = -1;
    for (let at = 0; at < part.length;) {
      page += part.charCodeAt(at) - firstLetter + 1;
      at += 1;
      let times = 0;
      for (; part.charCodeAt(at) < firstLetter; at += 1) times = times * 10 + Number(part[at]);
      (holds[field] ??= {})[page] = times || 1;
    }
  });
  return holds;
};
