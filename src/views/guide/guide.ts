import { componentAttributes, componentBodies } from '#model/components.ts';
import { proseComponents, type Outline } from '#model/kind.ts';
import { kindOf } from '#model/kinds.ts';
import { guideWords } from '#words/guide.ts';
import { fill } from '#words/fill.ts';
import { declaredBy, declaredElsewhere, derived, type ConnectionView } from './connections.ts';
import { fieldsOf, type FieldView } from './fields.ts';
import { sizeOf } from './holds.ts';
import { isShelf, jsonSchemaOf, type FileKind } from './json-schema.ts';

/** What prose of a kind may and must hold, in plain words. */
export type ProseGuide = ReturnType<typeof proseOf>;

/** The guide for authors of one kind of file. */
export type Guide = {
  readonly plural: string;
  readonly says: string;
  readonly folder: string;
  readonly file: string;
  readonly fields: readonly FieldView[];
  /** Of entries: the command that begins one, what connects it, and what its prose holds. */
  readonly command?: string;
  readonly connections?: {
    readonly declared: readonly ConnectionView[];
    readonly elsewhere: readonly ConnectionView[];
  };
  readonly prose?: ProseGuide;
};

const { begin, prose: words } = guideWords;

const proseOf = ({ needs, headings, words: range }: Outline) => ({
  limits: [fill(words.length, { size: sizeOf(...range) }), fill(words.headings, { size: sizeOf(...headings) })],
  components: proseComponents.map((name) => ({
    name,
    needed: needs[name] ?? 0,
    attributes: Object.entries(componentAttributes[name]).map(([attribute, says]) => ({ name: attribute, says })),
    body: componentBodies[name],
  })),
});

/** Everything that an author has to know of one kind of file, made from the model. */
export const guideOf = (name: FileKind): Guide => {
  const fields = fieldsOf(name);
  if (isShelf(name)) {
    const { title = name, description: says = '' } = jsonSchemaOf(name);
    return { plural: title, says, folder: name, file: `content/${name}.yaml`, fields };
  }
  const { plural, says, folder, outline } = kindOf(name);
  const declares = fields.some(({ key }) => key === 'links');
  return {
    plural,
    says,
    folder,
    file: `content/${folder}/<slug>.mdx`,
    fields,
    command: fill(begin.run, { kind: name }),
    connections: { declared: [...(declares ? declaredBy(name) : []), derived], elsewhere: declaredElsewhere(name) },
    prose: proseOf(outline),
  };
};
