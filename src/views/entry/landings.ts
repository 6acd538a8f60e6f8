import { cutsIn } from '#graph/cut.ts';
import type { Entry } from '#model/kinds.ts';

/** By id of an item, section or part: places within it for the addresses of items that were cut, as HTML. */
export const landingsOf = ({ data }: Entry): ((id: string) => string) => {
  const landings = Map.groupBy(cutsIn(data.history), ([, heir]) => heir);
  return (id) => (landings.get(id) ?? []).map(([cut]) => `<span id="${cut}" data-pagefind-ignore></span>`).join('');
};
