/** What plain words turn into when YAML reads them, by the widest of its versions. */
const readings: readonly (readonly [RegExp, string])[] = [
  [/^(?:~|null)$/i, 'nothing'],
  [/^(?:true|false|yes|no|on|off|y|n)$/i, 'true or false'],
  [/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?$/, 'a date'],
  [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/, 'a time, counted in seconds'],
  [/^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+)$/i, 'a number'],
  [/^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?$/i, 'a number'],
  [/^(?:[-+]?\.inf|\.nan)$/i, 'a number'],
  [/^(?:<<|=)$/, 'an instruction'],
];

/** What some reader of YAML makes of an unquoted text that is not text; undefined where all read the same words. */
export const mistakenFor = (source: string): string | undefined =>
  // No word longer than `false` is mistaken unless it begins like a number or a sign.
  source.length > 5 && !/^[-+.~<=\d]/.test(source)
    ? undefined
    : readings.find(([pattern]) => pattern.test(source))?.[1];
