import { describe, expect, test } from 'vitest';
import { reportOn, paths, textOf, type Plant } from '../fixtures.ts';

const { decision, essay, glossary, playbook, redFlag, sources, topics } = paths;
const notice = 'At half past eight half of the chairs wear coats and nobody sits on them.';
const written = (text: string): string => reportOn([[redFlag, notice, text]]);

describe('yaml', () => {
  test('texts that YAML cannot take as they stand', () => {
    const texts = [
      'Coats: half of the chairs wear them.',
      `'Coats' is what people say.`,
      `'Tis the season of coats.`,
      '"Coats," they say.',
      '*Coats* on chairs.',
      '[Coats](glossary/hot-desk) on chairs.',
      '{coats} on chairs',
      '`coats` on chairs',
      '% of chairs',
      '@nobody sits',
      '- coats on chairs',
      '> coats on chairs',
      '? coats on chairs',
      '!coats on chairs',
      '&coats on chairs',
      '*coats',
      '[coats, chairs',
    ];
    const reports = texts.map((text) => written(text).split('\n'));
    expect(reports[0]?.join('\n')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:6:9  yaml  the text contains \`: \`, which YAML reads as a key: \`Coats: half of the chairs wear them.\`  ▸Coats: half of the chairs wear
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper."
    `);
    expect(new Set(reports.map((lines) => lines.slice(1).join()))).toHaveProperty('size', 1);
    expect(reports.map(([problem = '']) => problem.split('  yaml  ')[1])).toMatchInlineSnapshot(`
      [
        'the text contains \`: \`, which YAML reads as a key: \`Coats: half of the chairs wear them.\`  ▸Coats: half of the chairs wear',
        "the text begins with \`'\`, so YAML ends it at the next one: \`'Coats' is what people say.\`  ▸'Coats' is what people say.",
        "the text begins with \`'\`, so YAML ends it at the next one: \`'Tis the season of coats.\`  ▸'Tis the season of coats.",
        'the text begins with \`"\`, so YAML ends it at the next one: \`"Coats," they say.\`  ▸"Coats," they say.',
        'the text begins with \`*\`, which YAML does not read as text: \`*Coats* on chairs.\`  ▸*Coats* on chairs.',
        'the text begins with \`[\`, which YAML does not read as text: \`[Coats](glossary/hot-desk) on chairs.\`  ▸[Coats](glossary/hot-desk) on',
        'the text begins with \`{\`, which YAML does not read as text: \`{coats} on chairs\`  ▸{coats} on chairs',
        'the text begins with a backtick, which YAML does not read as text: \`\`coats\` on chairs\`  ▸\`coats\` on chairs',
        'the text begins with \`%\`, which YAML does not read as text: \`% of chairs\`  ▸% of chairs',
        'the text begins with \`@\`, which YAML does not read as text: \`@nobody sits\`  ▸@nobody sits',
        'the text begins with \`-\`, which YAML does not read as text: \`- coats on chairs\`  ▸- coats on chairs',
        'the text begins with \`>\`, which YAML does not read as text: \`> coats on chairs\`  ▸> coats on chairs',
        'the text begins with \`?\`, which YAML does not read as text: \`? coats on chairs\`  ▸? coats on chairs',
        'a tag of YAML: \`!coats\`  ▸!coats on chairs',
        'an anchor of YAML: \`&coats\`  ▸&coats on chairs',
        'an alias of YAML: \`*coats\`  ▸*coats',
        'the text begins with \`[\`, which YAML does not read as text: \`[coats, chairs\`  ▸[coats, chairs'
      ]
    `);
  });

  test('lines that do not belong where they stand', () => {
    const plants: Plant[] = [
      [redFlag, 'usuallyMeans:\n  seats', 'usuallyMeans:\n\tseats'],
      [playbook, '    why: A count', '     why: A count'],
      [glossary, 'definition: A seat', 'definition A seat'],
      [topics, 'place:\n', 'place:\n  title: Place\n...\nplace:\n'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/glossary.yaml:3:3  yaml  this line has no key  ▸definition A seat without an o
          Write \`key: text\` with a space behind the colon; indent a text deeper than its key.
      content/playbooks/count-the-seats.mdx:19:6  yaml  the key \`why\` is indented by 5 spaces  ▸why: A count needs something t
          Indent by twos, so that everybody sees what belongs to what.
      content/topics.yaml:3:1  yaml  the fields end here for YAML, and more stands below  ▸...
          Delete this line.
      content/red-flags/coats-on-chairs.mdx:11:1  yaml-text  a tab, which readers of YAML take for different things  ▸  seats-are-short: '**Seats ar
          Use spaces."
    `);
  });

  const linesTold = (...lines: readonly string[]): string[] =>
    [...reportOn([], [{ path: topics, text: `${lines.join('\n')}\n` }]).matchAll(/topics\.yaml:(\d+):\d+  yaml /g)].map(
      ([, line = '']) => line,
    );

  test('every line without a key is told at once', () => {
    const lines = ['no key', 'place:', '  title: Place', 'none here', 'time:', '  title: Time', 'nor here', 'way:'];
    expect(linesTold(...lines)).toEqual(['1', '4', '7']);
  });

  test('every key that stands a space off is told at once, words of texts and empty lines aside', () => {
    const text = ['  definition: >-', '     where: on which floor'];
    const lines = ['place:', '  title: Place', ...text, '', '   see: none', 'time:', '  title: Time', ' see: none'];
    expect(linesTold(...lines)).toEqual(['6', '9']);
  });

  test('every text of a list that YAML cannot take as it stands is told at once, an open quotation mark at its own line', () => {
    const linesOf = (words: string): string[] =>
      [
        ...reportOn([[redFlag, 'aliases: [towels on loungers]', `aliases:\n${words}`]]).matchAll(
          /chairs\.mdx:(\d+):\d+  yaml /g,
        ),
      ].map(([, line = '']) => line);
    expect(linesOf("  - `one\n  - two\n  - @three\n  - 'four's own")).toEqual(['5', '7', '8']);
    expect(linesOf('  - one\n  - "two\n  - three')).toEqual(['6']);
  });

  test('keys that stand twice, or are none', () => {
    const plants: Plant[] = [
      [redFlag, 'harmlessWhen:\n', 'notice: Again.\nharmlessWhen:\n'],
      [
        decision,
        "      morning-search: '**Morning",
        "      no-drawers: '**No drawers.** Twice, and again.'\n      morning-search: '**Morning",
      ],
      [playbook, 'goal: Every', '__proto__: Nothing\n: Nothing\n? [a]\n: b\ngoal: Every'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:42:20  item-length  the item \`no-drawers\` has 3 words  ▸**No drawers.** Twice, and aga
          Say it in a sentence that a stranger could act on.
      content/decisions/shared-desks-vs-own-desks.mdx:44:7  yaml  the key \`no-drawers\` stands here a second time in the same mapping, first on line 42  ▸no-drawers: '**No drawers.** N
          Keep one of the two, or give this one another id.
      content/playbooks/count-the-seats.mdx:10:1  yaml  \`__proto__\` cannot be a key: every object of a program has one of that name  ▸__proto__: Nothing
          Choose another id.
      content/playbooks/count-the-seats.mdx:11:1  yaml  this line has no key that could be used  ▸: Nothing
          Write \`key: text\`.
      content/playbooks/count-the-seats.mdx:12:3  yaml  this line has no key that could be used  ▸[a]
          Write \`key: text\`.
      content/red-flags/coats-on-chairs.mdx:12:1  yaml  the key \`notice\` stands here a second time in the same mapping, first on line 6  ▸notice: Again.
          Keep one of the two, or give this one another id."
    `);
  });

  test('anchors, aliases, tags and directives', () => {
    const plants: Plant[] = [
      [redFlag, 'title: Coats', 'title: &name Coats'],
      [playbook, 'duration: Two weeks', 'duration: !!str Two weeks'],
      [sources, '# Only what is cited stands here.\n', '%YAML 1.1\n---\n'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/playbooks/count-the-seats.mdx:13:11  yaml  a tag of YAML: \`!!str\`  ▸!!str Two weeks
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.
      content/red-flags/coats-on-chairs.mdx:2:8  yaml  an anchor of YAML: \`&name\`  ▸&name Coats on chairs
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.
      content/sources.yaml:1:1  yaml  a directive of YAML: \`%YAML 1.1\`  ▸%YAML 1.1
          Delete the line."
    `);
  });

  test('a text nested beyond reason', () => {
    const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
    expect(written(deep)).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:6:9  yaml  the text begins with \`[\`, which YAML does not read as text: \`[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…\`  ▸[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper."
    `);
  });
});

describe('yaml-text', () => {
  test('comments cut texts and are read by nobody', () => {
    const plants: Plant[] = [
      [redFlag, 'on them.', 'on #them.\n# later'],
      [playbook, 'duration: Two weeks', 'duration: # Two weeks'],
      [sources, '  year: 2019', '  # the preprint is from 2018\n  year: 2019 # in print'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/playbooks/count-the-seats.mdx:13:11  yaml-text  YAML cuts the text here and drops \`# Two weeks\` as a comment  ▸# Two weeks
          If it belongs to the text: write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper. Otherwise delete it.
      content/red-flags/coats-on-chairs.mdx:6:77  yaml-text  YAML cuts the text here and drops \`#them.\` as a comment  ▸#them.
          If it belongs to the text: write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper. Otherwise delete it.
      content/red-flags/coats-on-chairs.mdx:7:1  yaml-text  a comment, which no reader ever sees: \`# later\`  ▸# later
          Delete it; what readers should know of a change stands in \`history\`.
      content/sources.yaml:5:14  yaml-text  YAML cuts the text here and drops \`# in print\` as a comment  ▸# in print
          If it belongs to the text: write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper. Otherwise delete it."
    `);
  });

  test('words that become something else', () => {
    const plants: Plant[] = [
      [redFlag, 'title: Coats on chairs', 'title: 404'],
      [redFlag, 'timeToAct: It can wait for a month, until somebody stands.', 'timeToAct: 1:30'],
      [redFlag, "date: '2026-11-21'", 'date: 2026-11-21'],
      [redFlag, '  ask-one:', '  yes:'],
      [playbook, 'output: Twenty numbers', 'output: yes'],
      [playbook, 'output: One sheet of paper', 'output: 0b11'],
      [playbook, 'title: Count the seats', 'title: ~'],
      [sources, 'year: 2019', "year: '2019'"],
      [sources, 'figures_seen: false', 'figures_seen: no'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/playbooks/count-the-seats.mdx:2:8  schema  \`title\` holds no words  ▸~
          Write it, or leave the key out if it is optional.
      content/playbooks/count-the-seats.mdx:20:13  yaml-text  \`0b11\` is unquoted, and some readers of YAML take it for a number  ▸0b11
          Put it in quotation marks: '0b11'.
      content/playbooks/count-the-seats.mdx:25:13  yaml-text  \`yes\` is unquoted, and some readers of YAML take it for true or false  ▸yes
          Put it in quotation marks: 'yes'.
      content/red-flags/coats-on-chairs.mdx:2:8  yaml-text  \`title\` holds a number where one text belongs  ▸404
          Put it in quotation marks: '404'.
      content/red-flags/coats-on-chairs.mdx:15:3  yaml-text  the key \`yes\` is unquoted, and some readers of YAML take it for true or false  ▸yes: '**Ask one.** Ask the own
          Choose an id of words.
      content/red-flags/coats-on-chairs.mdx:16:12  yaml-text  \`1:30\` is unquoted, and some readers of YAML take it for a time, counted in seconds  ▸1:30
          Put it in quotation marks: '1:30'.
      content/red-flags/coats-on-chairs.mdx:18:11  yaml-text  \`2026-11-21\` is unquoted, and some readers of YAML take it for a date  ▸2026-11-21
          Put it in quotation marks: '2026-11-21'.
      content/sources.yaml:4:10  schema  \`desk-study-2019.year\` holds one text where a number belongs  ▸2019'
          Write digits, unquoted.
      content/sources.yaml:11:17  schema  \`desk-study-2019.figures_seen\` holds one text where true or false belongs  ▸no
          Write true or false, unquoted."
    `);
  });

  test('blocks that keep or break lines', () => {
    const plants: Plant[] = [
      [redFlag, notice, `|\n  ${notice}\n  Coats.`],
      [redFlag, 'It can wait for', '>\n  It can wait for'],
      [playbook, 'One person walks', '>-\n    One person\n\n    walks'],
      [playbook, 'goal: Every', 'goal: >-\n  All.\n    Every'],
      [decision, 'gist: Nobody', 'gist: "Nobody\\nsits. Nobody'],
      [decision, 'everybody finds one.', 'everybody finds one."'],
    ];
    expect(reportOn(plants)).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:31:11  yaml-text  the text has a line break, from an empty line or one that is indented deeper  ▸"Nobody\\nsits. Nobody has a se
          Make it one paragraph, every line indented alike.
      content/playbooks/count-the-seats.mdx:12:5  yaml-text  the text has a line break, from an empty line or one that is indented deeper  ▸Everybody knows how many seats
          Make it one paragraph, every line indented alike.
      content/playbooks/count-the-seats.mdx:16:1  yaml-text  the text has a line break, from an empty line or one that is indented deeper
          Make it one paragraph, every line indented alike.
      content/red-flags/coats-on-chairs.mdx:6:9  yaml-text  the block begins with \`|\`, so the text keeps every line break  ▸|
          Write \`>-\` instead.
      content/red-flags/coats-on-chairs.mdx:18:12  yaml-text  the block begins with \`>\`, so the text is not cut at its end  ▸>
          Write \`>-\` instead."
    `);
  });

  test('tabs', () => {
    expect(written('Half of the\tchairs')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:6:20  yaml-text  a tab, which readers of YAML take for different things  ▸  chairs
          Use spaces."
    `);
  });

  test('a mapping where a text belongs', () => {
    expect(written('\n  Coats: half of the chairs')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:6:1  yaml-text  \`notice\` holds a mapping where one text belongs  ▸notice:
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper."
    `);
  });

  test('numbers keep every digit, in the advice too', () => {
    for (const number of ['1.10', '007', '12345678901234567890123', '1_000'])
      expect(written(number)).toContain(
        `:6:9  yaml-text  \`${number}\` is unquoted, and some readers of YAML take it for a number`,
      );
  });

  test('a value stands where it stands, however many spaces are before it', () => {
    expect(
      reportOn([
        [playbook, 'duration: Two weeks', 'duration:   true'],
        [playbook, 'topics: [place]', 'topics:   [place]'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/playbooks/count-the-seats.mdx:13:13  yaml-text  \`duration\` holds true or false where one text belongs  ▸true
          Put it in quotation marks: 'true'."
    `);
  });

  test('a lone key without its space is told, whatever else YAML stumbles over', () => {
    const glued = [redFlag, /aliases: .*/.exec(textOf(redFlag))?.[0] ?? '', 'aliases:\n  one-old:that-one'] as const;
    const told = 'coats-on-chairs.mdx:5:3  yaml  `one-old:` has no space behind it, so YAML does not read this key';
    expect(reportOn([glued])).toContain(told);
    expect(reportOn([glued, [redFlag, 'title: ', 'title: "']])).toContain(told);
    expect(reportOn([[redFlag, `notice: ${notice}`, 'notice:"Coats: half of the chairs wear them."']])).toContain(
      '`notice:` has no space behind it, so YAML does not read this key',
    );
  });

  test('a dash that stands too deep joins what it should list', () => {
    expect(
      reportOn([
        [glossary, '[free seat]', '\n    - free seat\n     - spare seat'],
        [redFlag, notice, '>-\n  Half of the chairs wear\n  - coats,\n  - scarves.'],
        [playbook, 'goal: Everybody', 'goal: Everybody\n  - of those who stay -'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/glossary.yaml:6:6  yaml-text  the line begins with a dash, and yet it is part of the text above  ▸- spare seat
          Indent the dash like those of its list; where it belongs to the text, write it into the line above.
      content/red-flags/coats-on-chairs.mdx:8:3  yaml-text  the line begins with a dash, and yet it is part of the text above  ▸- coats,
          Indent the dash like those of its list; where it belongs to the text, write it into the line above.
      content/red-flags/coats-on-chairs.mdx:9:3  yaml-text  the line begins with a dash, and yet it is part of the text above  ▸- scarves.
          Indent the dash like those of its list; where it belongs to the text, write it into the line above."
    `);
  });

  test('so does a dash that is forgotten', () => {
    const report = reportOn([[glossary, '[free seat]', '\n    - free seat\n      spare seat\n      empty seat']]);
    expect(report).toContain('content/glossary.yaml:6:7  yaml-text  no dash stands before this line');
    expect(report.match(/:\d+:\d+ {2}/g)).toHaveLength(1);
  });

  test('a key that stands too deep becomes words of the text above', () => {
    expect(
      reportOn([
        [
          decision,
          'whyBack: The numbers settle this choice.',
          'whyBack: >-\n      The numbers settle:\n      tell: Is it this?',
        ],
        [redFlag, "  ask-one: '**Ask one.** Ask", '  ask-one: >-\n    **Ask one.** Ask one.\n    ask-two: Ask'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:159:7  yaml-text  the key \`tell\` stands in the text of \`links.2.whyBack\`, as words of it  ▸tell: Is it this?
          Indent it like the key above the text.
      content/red-flags/coats-on-chairs.mdx:17:5  yaml-text  the key \`ask-two\` stands in the text of \`checkNext.ask-one\`, as words of it  ▸ask-two: Ask the owner of one
          Indent it like the key above the text."
    `);
  });

  test('characters that nobody sees, written by their codes', () => {
    expect(
      reportOn([
        [glossary, '[free seat]', '["free\\u200Bseat", "no\\_seat"]'],
        [redFlag, notice, '"Half \\x07 of \\u00e9 chairs \\\n  wear \\t coats"'],
        [sources, 'caveat: People were asked, nothing was measured.', "caveat: ' '"],
        [sources, 'title: Seats and minutes', 'title: "\\U0000200B"'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/glossary.yaml:4:18  yaml-text  \`\\u200B\` is a character that nobody sees (U+200B)  ▸\\u200Bseat", "no\\_seat"]
          Delete it; between words write an ordinary space.
      content/red-flags/coats-on-chairs.mdx:6:15  yaml-text  \`\\x07\` is a character that nobody sees (U+0007)  ▸\\x07 of \\u00e9 chairs \\
          Delete it; between words write an ordinary space.
      content/sources.yaml:5:11  yaml-text  \`\\U0000200B\` is a character that nobody sees (U+200B)  ▸\\U0000200B"
          Delete it; between words write an ordinary space.
      content/sources.yaml:13:13  schema  \`desk-study-2019.caveat\` holds no words  ▸'
          Write it, or leave the key out if it is optional."
    `);
  });

  test('a key that every object of a program has', () => {
    expect(
      reportOn([
        [redFlag, '  ask-one:', '  constructor: Ask them all.\n  ask-one:'],
        [redFlag, 'notice:', 'constructor: x\nnotice:'],
        [sources, 'desk-study-2019:', 'toString: {}\ndesk-study-2019:'],
        [essay, 'name="floor-plan"', 'name="floor-plan" constructor="x"'],
        [playbook, 'topics: [place]', 'topics: [place, constructor]'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:6:1  yaml  \`constructor\` cannot be a key: every object of a program has one of that name  ▸constructor: x
          Choose another id.
      content/red-flags/coats-on-chairs.mdx:16:3  yaml  \`constructor\` cannot be a key: every object of a program has one of that name  ▸constructor: Ask them all.
          Choose another id.
      content/sources.yaml:2:1  yaml  \`toString\` cannot be a key: every object of a program has one of that name  ▸toString: {}
          Choose another id.
      content/essays/on-seats.mdx:16:1  component  <Figure> takes no \`constructor\`  ▸<Figure name="floor-plan" cons
          There is \`name\`, \`title\`, \`caption\`.
      content/playbooks/count-the-seats.mdx:5:17  topic  there is no topic \`constructor\`  ▸constructor]
          There is \`place\`."
    `);
  });

  test('a tab or an odd indentation before a block is named as that', () => {
    const item = "  ask-one: '**Ask one.** Ask the owner of one coat what would happen without it.'";
    const texts = [
      '\task-one: >-\n\t\tAsk one.',
      '   ask-one: >-\n     Ask one.\n  ask-two: Ask two.',
      '  ask-one: Ask one.\n   ask-two: >-\n     Ask two.',
      '  ask-one: >-\n    Ask one.\n   ask-two: >-\n     Ask two.',
    ];
    expect(texts.map((text) => reportOn([[redFlag, item, text]])).join('\n—\n')).toMatchInlineSnapshot(`
      "content/red-flags/coats-on-chairs.mdx:15:1  yaml-text  a tab, which readers of YAML take for different things  ▸  ask-one: >-
          Use spaces.
      content/red-flags/coats-on-chairs.mdx:16:1  yaml-text  a tab, which readers of YAML take for different things  ▸    Ask one.
          Use spaces.
      —
      content/red-flags/coats-on-chairs.mdx:15:4  yaml  the key \`ask-one\` is indented by 3 spaces  ▸ask-one: >-
          Indent by twos, so that everybody sees what belongs to what.
      —
      content/red-flags/coats-on-chairs.mdx:16:4  yaml  the key \`ask-two\` is indented by 3 spaces  ▸ask-two: >-
          Indent by twos, so that everybody sees what belongs to what.
      —
      content/red-flags/coats-on-chairs.mdx:17:4  yaml  the key \`ask-two\` is indented by 3 spaces  ▸ask-two: >-
          Indent by twos, so that everybody sees what belongs to what."
    `);
  });
});
