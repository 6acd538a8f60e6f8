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

/** The same for things in a whole, such as the entries in their graph: each is judged once in each whole. */
export const onceIn = <Whole extends object, Thing extends object, Judgement>(
  judge: (whole: Whole, thing: Thing) => Judgement,
): ((whole: Whole, thing: Thing) => Judgement) => {
  const within = once((whole: Whole) => once((thing: Thing) => judge(whole, thing)));
  return (whole, thing) => within(whole)(thing);
};
