import { slugPattern, targetPattern } from '../../model/ids.ts';
import { leadPattern } from '../../model/items.ts';
import { guideWords } from '../../words/guide.ts';
import { fill } from '../../words/fill.ts';
import type { JsonSchema } from './json-schema.ts';

const { holds, size } = guideWords;

/** `2 to 6`, `at most 6`, `2 or more`, `any number`. */
export const sizeOf = (least: number | undefined, most: number | undefined): string => {
  if (most === undefined) return least === undefined ? size.any : fill(size.least, { least });
  if (least === most) return String(most);
  return least === undefined || least === 0 ? fill(size.most, { most }) : fill(size.between, { least, most });
};

const ofText = ({ maxWords, minLength, maxLength, pattern, format }: JsonSchema): string => {
  if (format === 'date') return holds.day;
  if (format === 'uri') return holds.address;
  if (maxWords !== undefined) return fill(pattern === leadPattern ? holds.led : holds.words, { most: maxWords });
  if (pattern === slugPattern.source) return holds.id;
  if (pattern === targetPattern.source) return holds.target;
  return maxLength === undefined ? holds.text : fill(holds.characters, { size: sizeOf(minLength, maxLength) });
};

/** The schema of each member of a list or mapping; undefined for everything else. */
export const memberOf = ({ items, additionalProperties }: JsonSchema): JsonSchema | undefined =>
  [items, additionalProperties].find((one) => typeof one === 'object' && !Array.isArray(one)) as JsonSchema | undefined;

/** What a field holds, in plain words. */
export const holdsOf = (schema: JsonSchema): string => {
  const { type, enum: words, items, properties, minimum, maximum } = schema;
  if (words !== undefined) return holds.word;
  if (type === 'boolean') return holds.truth;
  if (type === 'integer') return fill(holds.number, { size: sizeOf(minimum, maximum) });
  if (properties !== undefined) return holds.group;
  const member = memberOf(schema);
  if (member === undefined) return ofText(schema);
  const values = {
    size:
      items === undefined
        ? sizeOf(schema.minProperties, schema.maxProperties)
        : sizeOf(schema.minItems, schema.maxItems),
    member: holdsOf(member),
  };
  return fill(items === undefined ? holds.mapping : holds.list, values);
};
