/** Judges each thing once, however often it is asked about: files that did not change are not read again. */
export const once = <Thing extends object, Judgement>(
  judge: (thing: Thing) => Judgement,
): ((thing: Thing) => Judgement) => {
  const known = new WeakMap<Thing, { readonly judgement: Judgement }>();
  return (thing) => {
    const found = known.get(thing) ?? { judgement: judge(thing) };
    known.set(thing, found);
    return found.judgement;
  };
};
