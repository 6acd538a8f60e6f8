import { describe, expect, test } from 'vitest';
import { partsOf } from '#check/frontmatter.ts';
import { readPlain } from '#check/yaml-plain.ts';
import { readAnyYaml } from '#check/yaml.ts';
import { fieldMistakes } from '../hardness/fields.ts';
import { idMistakes } from '../hardness/ids.ts';
import { site } from '../hardness/landed.ts';
import { edited } from '../hardness/place.ts';
import { yamlMistakes } from '../hardness/yaml.ts';

const yamlOf = (text: string): string | undefined => {
  const parts = partsOf(text);
  return 'yaml' in parts ? parts.yaml : undefined;
};

/** What the library makes of a text, in the words of the plain reader; undefined where it finds anything wrong. */
const byLibrary = (yaml: string): ReturnType<typeof readPlain> => {
  const { data, root, troubles, unquoted } = readAnyYaml(yaml, 'refused');
  return root === undefined || troubles.length > 0 || unquoted.length > 0 ? undefined : { value: data, spot: root };
};

test('entries that have landed are read without the library, alike in every place', () => {
  for (const { file, source } of site.pages) {
    const yaml = yamlOf(source) ?? '';
    expect(readPlain(yaml), file).toBeDefined();
    expect(readPlain(yaml), file).toEqual(byLibrary(yaml));
  }
});

test('whatever mistake is planted in them, what is read without the library is what the library reads', () => {
  let taken = 0;
  for (const page of site.pages)
    for (const mistake of [...yamlMistakes, ...fieldMistakes, ...idMistakes]) {
      const yaml = yamlOf(
        edited(
          page,
          mistake
            .places(page)
            .slice(taken % 7)
            .slice(0, 1),
        ).text,
      );
      const plain = yaml === undefined ? undefined : readPlain(yaml);
      if (yaml === undefined || plain === undefined) continue;
      taken += 1;
      expect(plain, mistake.name).toEqual(byLibrary(yaml));
    }
  expect(taken).toBeGreaterThan(200);
});

describe('forms that only the library reads', () => {
  test.each([
    '',
    '\n',
    'a: one\n two\n',
    'a: >\n  one\n',
    'a: |-\n  one\n',
    'a: >-\n  one\n\n  two\n',
    'a: >-\n  one\n    two\n',
    'a: >-\n\n  one\n',
    'a: "one"\n',
    "a: 'it''s'\n",
    'a: one # two\n',
    '# one\na: one\n',
    'a: one: two\n',
    'a: one:\n',
    'a:one\n',
    'a: 12\n',
    'a: true\n',
    'a: 2026-11-20\n',
    'a: ~\n',
    'yes: one\n',
    'a: one\na: two\n',
    'a:\n',
    'a:\nb: one\n',
    'a:\n b: one\n',
    'a:\n    b: one\n',
    'a:\n- one\n',
    'a:\n  - one\n  b: two\n',
    'a:\n  - - one\n',
    'a: [one, [two]]\n',
    'a: [one,two]\n',
    'a: []\n',
    'a: [one, no]\n',
    'a: {one: two}\n',
    'a: { one: two, one: three }\n',
    'a: &b one\n',
    'a: *b\n',
    'a: !!str one\n',
    'a:\tone\n',
    'a: one \n',
    'a: one\r\n',
    '- one\n',
    '? a\n: one\n',
    '<<: one\n',
    'a: one\n---\nb: two\n',
    'a: one\n...\n',
    ' a: one\n',
    'a: one\n  b: two\n',
  ])('%j', (yaml) => {
    expect(readPlain(yaml)).toBeUndefined();
  });
});

test('forms that are read without it', () => {
  const yaml = `a: one, "two" and it's three
b: >-
  folded - and
  # kept

c:
  - to: decisions/x#y
    why: >-
      for a reason
  - to: z

  - four words
d: [one, two words]
e: { between: this, and: that one's }
f: '2026-11-20'
`;
  expect(readPlain(yaml)).toEqual(byLibrary(yaml));
  expect(readPlain(yaml)).toBeDefined();
});
