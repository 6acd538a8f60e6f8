const comments = /\/\*[^]*?\*\//g;
const literal = /^\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`([^`\\$]*)`|((?:0|[1-9]\d*)(?:\.\d+)?))\s*$/;

/** The words that an expression of MDX comes to: a text or a number as it is, nothing for a comment; undefined for all that would have to be run. */
export const literalOf = (expression: string): string | undefined => {
  const [, double, single, template, number] = literal.exec(expression) ?? [];
  const text = double ?? single ?? template ?? (number === undefined ? undefined : String(Number(number)));
  return text ?? (expression.replace(comments, '').trim() === '' ? '' : undefined);
};
