/** What is used here of `sax`, which brings no types along. */
declare module 'sax' {
  type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
  type Parser = {
    /** The offset behind what was read last, and that behind the `<` of the tag. */
    readonly position: number;
    readonly startTagPosition: number;
    error: Error | null;
    onopentag: (tag: Tag) => void;
    ontext: (text: string) => void;
    onclosetag: () => void;
    ondoctype: () => void;
    onprocessinginstruction: () => void;
    onerror: (error: Error) => void;
    readonly write: (text: string) => Parser;
    readonly close: () => Parser;
    readonly resume: () => Parser;
  };
  const sax: { readonly parser: (strict: true, options: { readonly strictEntities: true }) => Parser };
  export default sax;
}
