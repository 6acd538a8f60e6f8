import { Document, isScalar, Scalar, visit } from 'yaml';
import { mistakenFor } from '#check/mistakable.ts';
import { placeholder } from '#check/placeholder.ts';
import { componentAttributes, componentBodies } from '#model/components.ts';
import { proseComponents, type Kind, type ProseComponent } from '#model/kind.ts';

/** The longest line of a scaffold, and the longest text that stands beside its key. */
const width = 118;
const besideKey = 70;

/** Frontmatter as authors write it: long texts and those that YAML would misread as folded blocks. */
export const frontmatterOf = (data: unknown): string => {
  const document = new Document(data);
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (mistakenFor(node.value) !== undefined) node.type = Scalar.QUOTE_SINGLE;
      else if (node.value.length > besideKey || /: | #|^[^\p{L}\p{N}]|:$/u.test(node.value))
        node.type = Scalar.BLOCK_FOLDED;
    },
    Pair: (_, { key }) => {
      if (isScalar(key)) key.type = Scalar.PLAIN;
    },
  });
  return document.toString({ lineWidth: width });
};

/** Prose that holds the places which a kind asks for, each to be written; empty where it asks for none. */
export const proseOf = ({ outline: { needs, headings, words } }: Kind): string => {
  const [least, most] = words;
  const [fewest] = headings;
  const opening = least === 0 ? [] : [`${placeholder} What the fields cannot say: ${least} to ${most} words in all.`];
  const components = proseComponents.flatMap((name) =>
    Array.from({ length: needs[name] ?? 0 }, () => componentOf(name)),
  );
  const parts = Array.from({ length: fewest }, (_, index) => [`## ${placeholder} heading ${index + 1}`, placeholder]);
  return [...opening, ...components, ...parts.flat()].map((block) => `\n${block}\n`).join('');
};

const componentOf = (name: ProseComponent): string => {
  const attributes = Object.entries(componentAttributes[name]).map(([key, says]) => ` ${key}="${placeholder} ${says}"`);
  const body = componentBodies[name].replace(/[<{]/g, '\\$&');
  return `<${name}${attributes.join('')}>\n\n${placeholder} ${body}\n\n</${name}>`;
};
