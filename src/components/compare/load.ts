import { slugOf } from '#views/compare/address.ts';
import type { ComparedDecision } from '#views/compare/decision.ts';

const loaded = new Map<string, Promise<ComparedDecision>>();

const fetched = async (id: string): Promise<ComparedDecision> => {
  const answer = await fetch(`${import.meta.env.BASE_URL}compare/${slugOf(id)}.json`);
  if (!answer.ok) throw new Error(`The column of ${id} could not be loaded: the server answered ${answer.status}.`);
  return (await answer.json()) as ComparedDecision;
};

/** The column of a decision, fetched once; one that failed is fetched again when it is asked for again. */
export const load = (id: string): Promise<ComparedDecision> => {
  const known = loaded.get(id) ?? fetched(id);
  loaded.set(id, known);
  known.catch(() => loaded.delete(id));
  return known;
};
