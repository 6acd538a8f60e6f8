import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { figures, paths, reportOn, reportOnFiles, textOf, valid } from '../fixtures.ts';

const { decision, glossary, redFlag, sources } = paths;
const flag = textOf(redFlag);

test('files that may not stand where they stand', () => {
  expect(
    reportOn(
      [],
      [
        { path: 'content/notes.txt', text: 'x' },
        { path: 'content/source.yaml', text: 'x' },
        { path: 'content/red-flag/new.mdx', text: flag },
        { path: 'content/red-flags/drafts/new.mdx', text: flag },
        { path: 'content/red-flags/new.md', text: flag },
        { path: 'content/red-flags/Coats & Cups.mdx', text: flag },
        { path: 'content/red-flags/2-coats.mdx', text: flag },
        { path: 'content/essays/figures/plan.png', text: 'x' },
        { path: 'content/LICENSE', text: 'CC BY 4.0' },
        { path: 'content/essays/figures/floor-plan.svg', text: '' },
      ],
    ),
  ).toMatchInlineSnapshot(`
    "content/essays/figures/floor-plan.svg:1:1  file  the drawing shows nothing
        Draw it, or delete the file.
    content/essays/figures/plan.png:1:1  file  is not a drawing  ▸x
        Only <name>.svg stands in essays/figures; the name is an id.
    content/notes.txt:1:1  file  is not a file of the reference  ▸x
        There is \`sources.yaml\`, \`glossary.yaml\`, \`topics.yaml\`, \`retired.yaml\`. Entries stand in the folders of their kinds; move or delete the file.
    content/red-flag/new.mdx:1:1  file  stands in \`red-flag\`, which is no kind's folder  ▸---
        Did you mean \`red-flags\`?
    content/red-flags/2-coats.mdx:1:1  file  has a name that is not an id: \`2-coats\`  ▸---
        Use lower-case words joined by hyphens: coats.mdx.
    content/red-flags/Coats & Cups.mdx:1:1  file  has a name that is not an id: \`Coats & Cups\`  ▸---
        Use lower-case words joined by hyphens: coats-cups.mdx.
    content/red-flags/drafts/new.mdx:1:1  file  stands in a folder within a folder  ▸---
        Move it to content/red-flags/.
    content/red-flags/new.md:1:1  file  does not end in .mdx  ▸---
        Entries are .mdx files: rename it, or move it out of red-flags.
    content/source.yaml:1:1  file  is not a file of the reference  ▸x
        Did you mean \`sources.yaml\`? Entries stand in the folders of their kinds; move or delete the file."
  `);
});

test('files that are no text, or hold nothing', () => {
  expect(
    reportOn(
      [],
      [
        { path: 'content/red-flags/blank.mdx', text: ' \n' },
        { path: 'content/red-flags/nul.mdx', text: flag.replace('breakfast', 'break\0fast') },
        { path: 'content/red-flags/latin.mdx', text: flag.replace('breakfast', 'caf\uFFFD') },
        { path: 'content/red-flags/bom.mdx', text: `\uFEFF${flag}` },
        { path: 'content/red-flags/giant.mdx', text: `${flag}${'a'.repeat(1_000_000)}` },
        { path: 'content/red-flags/bare.mdx', text: '# Coats\n\nOn chairs.\n' },
        { path: 'content/red-flags/open.mdx', text: '---\ntitle: Coats\n\nOn chairs.\n' },
        { path: 'content/red-flags/odd-end.mdx', text: '---\ntitle: Coats\n--- and prose\n' },
        { path: 'content/red-flags/no-fields.mdx', text: '---\n---\n\nOn chairs.\n' },
        { path: 'content/red-flags/list.mdx', text: '---\n- one\n---\n' },
      ],
    ),
  ).toMatchInlineSnapshot(`
    "content/red-flags/bare.mdx:1:1  file  does not begin with frontmatter  ▸# Coats
        Put \`---\` alone on the first line, then the fields, then \`---\` alone on a line.
    content/red-flags/blank.mdx:1:1  file  is empty
        Write it, or delete the file.
    content/red-flags/bom.mdx:1:1  file  begins with a byte-order mark  ▸�---
        Save it as UTF-8 without a byte-order mark.
    content/red-flags/giant.mdx:21:1  file  has a line of more than 20000 characters  ▸aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        Break it into paragraphs; a whole entry is shorter than this line.
    content/red-flags/latin.mdx:8:56  file  holds a character that is no text (U+FFFD)  ▸�."'
        Save it as UTF-8 text, or delete the character.
    content/red-flags/no-fields.mdx:1:1  file  has no fields  ▸---
        Write them as \`key: value\`, one a line.
    content/red-flags/nul.mdx:8:58  file  holds a character that is no text (U+0000)  ▸�fast."'
        Save it as UTF-8 text, or delete the character.
    content/red-flags/odd-end.mdx:3:1  file  has frontmatter that ends at \`--- and prose\`  ▸--- and prose
        Where the fields end, put \`---\` alone on its line; where they go on, begin the line otherwise.
    content/red-flags/open.mdx:1:1  file  has frontmatter that never ends  ▸---
        Put \`---\` alone on a line between the fields and the prose.
    content/red-flags/list.mdx:1:1  orphan  no other entry links here  ▸---
        Link to it where a reader needs it, with the reason.
    content/red-flags/list.mdx:2:1  schema  the file holds a list where a mapping belongs  ▸- one
        Write one \`key: value\` a line, indented below the key."
  `);
});

test('all characters that nobody sees and all conflicts of a merge are told at once', () => {
  const conflict = '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> theirs\n';
  const text = `---\n${conflict}title: Co\u00ADats\n---\n\nOn\u200B chairs.\n\n${conflict}`;
  expect(reportOn([], [{ path: 'content/red-flags/two.mdx', text }])).toMatchInlineSnapshot(`
    "content/red-flags/two.mdx:2:1  file  holds a merge conflict that nobody has settled  ▸<<<<<<< HEAD
        Keep one of the two versions, and delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.
    content/red-flags/two.mdx:7:10  file  holds a character that nobody sees (U+00AD)  ▸�ats
        Delete it: search, links and other readers stumble over it.
    content/red-flags/two.mdx:10:3  file  holds a character that nobody sees (U+200B)  ▸� chairs.
        Delete it: search, links and other readers stumble over it.
    content/red-flags/two.mdx:12:1  file  holds a merge conflict that nobody has settled  ▸<<<<<<< HEAD
        Keep one of the two versions, and delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`."
  `);
});

test('an unreadable file causes no complaints about links to it', () => {
  expect(reportOn([[decision, 'title: Shared', 'title: "Shared']])).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:2:8  yaml  the text begins with \`"\`, so YAML ends it at the next one: \`"Shared desks vs own desks\`  ▸"Shared desks vs own desks
        Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper."
  `);
  expect(reportOn([[sources, '  authors:', ' authors:']])).toMatchInlineSnapshot(`
    "content/sources.yaml:3:2  yaml  the key \`authors\` is indented by 1 space  ▸authors: Example A, Sample B
        Indent by twos, so that everybody sees what belongs to what."
  `);
});

test('missing reference files are named once', () => {
  const without = valid.filter(({ path }) => path !== paths.topics && path !== sources);
  expect(reportOnFiles(without)).toMatchInlineSnapshot(`
    "content/sources.yaml:1:1  file  is missing
        Write it: something refers to it.
    content/topics.yaml:1:1  file  is missing
        Write it: something refers to it."
  `);
});

test('a file that the reader could not open is reported with its reason', () => {
  const problem = { says: 'is a symbolic link', todo: 'Put the file itself here.' };
  const files = [...valid, { path: 'content/essays/figures/x.svg', text: '', problem }];
  const lost = files.map((file) => (file.path === paths.glossary ? { ...file, text: '', problem } : file));
  const both = lost.map((file) => (file.path === redFlag ? { ...file, text: '', problem } : file));
  expect(reportOnFiles(both)).toMatchInlineSnapshot(`
    "content/essays/figures/x.svg:1:1  file  is a symbolic link
        Put the file itself here.
    content/glossary.yaml:1:1  file  is a symbolic link
        Put the file itself here.
    content/red-flags/coats-on-chairs.mdx:1:1  file  is a symbolic link
        Put the file itself here."
  `);
});

test('Windows line ends change neither the data nor the places', () => {
  const broken = valid.map(({ path, text }) => ({
    path,
    text: text.replace('option: own\n  stance', 'option: owned\n  stance').replace(/\n/g, '\r\n'),
  }));
  expect(reportOnFiles(broken)).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:1:4  file  has the line ends of Windows (CRLF)  ▸
        Save it with those of Unix (LF), which .editorconfig asks editors for.
    content/decisions/shared-desks-vs-own-desks.mdx:23:11  option  \`owned\` is not an option of this decision  ▸owned
        There is \`shared\`, \`own\`, \`mix\`.
    content/essays/on-seats.mdx:1:4  file  has the line ends of Windows (CRLF)  ▸
        Save it with those of Unix (LF), which .editorconfig asks editors for.
    content/failure-modes/empty-floor.mdx:1:4  file  has the line ends of Windows (CRLF)  ▸
        Save it with those of Unix (LF), which .editorconfig asks editors for.
    content/glossary.yaml:1:10  file  has the line ends of Windows (CRLF)  ▸
        Save it with those of Unix (LF), which .editorconfig asks editors for.
    content/playbooks/count-the-seats.mdx:1:4  file  has the line ends of Windows (CRLF)  ▸
        Save it with those of Unix (LF), which .editorconfig asks editors for.
    content/red-flags/coats-on-chairs.mdx:1:4  file  has the line ends of Windows (CRLF)  ▸
        Save it with those of Unix (LF), which .editorconfig asks editors for.
    content/sources.yaml:1:34  file  has the line ends of Windows (CRLF)  ▸
        Save it with those of Unix (LF), which .editorconfig asks editors for.
    content/topics.yaml:1:7  file  has the line ends of Windows (CRLF)  ▸
        Save it with those of Unix (LF), which .editorconfig asks editors for."
  `);
});

test('a reference file that cannot be read causes no complaints of what it may hold', () => {
  expect(
    reportOn([[glossary, 'hot-desk:', '\uFEFFhot-desk:']])
      .split('\n')
      .filter((line) => /:\d+:\d+ /.test(line)),
  ).toEqual(['content/glossary.yaml:1:1  file  begins with a byte-order mark  ▸\uFFFDhot-desk:']);
  const problem = { says: 'cannot be opened', todo: 'Allow this user to read it.' };
  for (const path of [glossary, 'content/decisions']) {
    const rest = valid.filter((file) => !file.path.startsWith(path));
    const { issues } = checkContent([...rest, { path, text: '', problem }], figures);
    expect(issues.filter(({ rule }) => ['uncited', 'orphan', 'topic'].includes(rule))).toEqual([]);
    expect(issues.map(({ file }) => file)).toContain(path);
  }
});
