/** A character that belongs to no text: a control code, half of a pair, a code that stands for nothing. */
export const odd = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\uFEFF\uFFFD-\uFFFF\p{Cs}]|\r(?!\n)/u;

/** A character that nobody sees, or a space that looks like any other; what joins the parts of an emoji is neither. */
export const unseen =
  /(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?)\uFE0F|(?<!\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D|(?![\uFE0F\u200D])\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/u;

/** How people name a character that they cannot see. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Whether a reader would see nothing of a text. */
export const isBlank = (text: string): boolean => !/(?!\u2800)[^\s\p{Default_Ignorable_Code_Point}\p{C}]/u.test(text);
