/** One row of a history, as far as it tells what was cut. */
type Row = { readonly cut?: Readonly<Record<string, string | undefined>> | undefined } | undefined;

/** Where each item that was cut lands now: what took its place, followed through whatever was cut since. */
export const cutsIn = (history: readonly Row[] = []): ReadonlyMap<string, string> => {
  const heirs = new Map(history.flatMap((row) => Object.entries(row?.cut ?? {})));
  const landing = (id: string, passed: readonly string[]): string => {
    const heir = heirs.get(id);
    return heir === undefined || passed.includes(heir) ? id : landing(heir, [...passed, id]);
  };
  return new Map([...heirs.keys()].map((id) => [id, landing(id, [])]));
};
