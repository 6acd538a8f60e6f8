/** What is wrong with a state that somebody kept, where, and what to do if that is not the usual. */
export type Wrong = { readonly at: string; readonly says: string; readonly todo?: string };

/** Why a state is refused. It quotes what was read, so show it as text only. */
export type Refusal = Required<Wrong>;

/** What reading comes to: all of it, or a refusal. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

/** A result of reading that was accepted. */
export const accepted = <Value>(value: Value): Read<Value> => ({ ok: true, value });

/** A result of reading that was refused; `todo` is what to do where the problem does not say. */
export const refused = ({ at, says, todo: own }: Wrong, todo: string): Read<never> => ({
  ok: false,
  refusal: { at, says, todo: own ?? todo },
});

/** A refusal in words: where, what is wrong, and what to do about it. */
export const messageOf = ({ at, says, todo }: Refusal): string => `${at}: ${says}. ${todo}`;

/** Something that was read, cut short for a message. */
export const cited = (value: unknown): string => {
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
};
