/** Whether a key belongs to the writing of a letter in several steps, as in Japanese. */
export const isComposing = ({ isComposing: is, keyCode }: KeyboardEvent): boolean => is || keyCode === 229;
