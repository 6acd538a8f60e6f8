/**
 * The fewest letters to change, add, drop or swap so that `typed` becomes `name`, or the
 * beginning of it: a reader may not have finished typing.
 */
export const distance = (typed: string, name: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: typed.length + 1 }, (_, index) => index);
  let least = typed.length;
  for (let column = 1; column <= name.length; column += 1) {
    const row = [column];
    for (let at = 1; at <= typed.length; at += 1) {
      const same = typed[at - 1] === name[column - 1];
      const swapped = typed[at - 1] === name[column - 2] && typed[at - 2] === name[column - 1];
      row[at] = Math.min(
        (last[at] ?? 0) + 1,
        (row[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped && at > 1 && column > 1 ? (before[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
    least = Math.min(least, row[typed.length] ?? Infinity);
  }
  return least;
};

/** The name closest to what was typed, if one is close: up to one slip in four letters, and three in all. */
export const nearestOf = <Value>(
  typed: string,
  names: Iterable<readonly [name: string, value: Value]>,
): Value | undefined => {
  const allowed = Math.min(3, Math.floor(typed.length / 4));
  let nearest: { value: Value; slips: number; rest: number } | undefined;
  if (allowed === 0) return undefined;
  for (const [name, value] of names) {
    if (name.length < typed.length - allowed) continue;
    const slips = distance(typed, name.slice(0, typed.length + allowed));
    const rest = Math.abs(name.length - typed.length);
    if (slips > allowed) continue;
    if (nearest === undefined || slips < nearest.slips || (slips === nearest.slips && rest < nearest.rest))
      nearest = { value, slips, rest };
  }
  return nearest?.value;
};
