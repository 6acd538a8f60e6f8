import { describe, expect, test } from 'vitest';
import { nothingWrong, paths, reportOn } from '../fixtures.ts';

const { decision, essay, failureMode, glossary, playbook, redFlag, sources } = paths;

describe('schema', () => {
  test('keys that are missing stand at their parent', () => {
    expect(
      reportOn([
        [redFlag, 'timeToAct: It can wait for a month, until somebody stands.\n', ''],
        [redFlag, '    change: First published.\n', ''],
        [decision, '    gist: Nobody has a seat; everybody finds one.\n', ''],
        [decision, '    as: shown-by\n', ''],
        [sources, '  venue: Journal of Rooms 3(1), 1-20\n', ''],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:28:3  schema  \`options.shared.gist\` is missing  ▸shared:
          Add it: The option in one sentence. At most 30 words.
      content/decisions/shared-desks-vs-own-desks.mdx:148:5  schema  \`links.1.as\` is missing  ▸to: red-flags/coats-on-chairs
          Add it: The relation, read from this entry.
      content/red-flags/coats-on-chairs.mdx:1:1  schema  \`timeToAct\` is missing  ▸---
          Add it: How long it can wait, and what sets the limit. At most 60 words.
      content/red-flags/coats-on-chairs.mdx:17:5  schema  \`history.0.change\` is missing  ▸date: '2026-11-21'
          Add it: What changed and why, for a reader who knew the page before. At most 60 words.
      content/sources.yaml:2:1  schema  \`desk-study-2019.venue\` is missing  ▸desk-study-2019:
          Add it: Where it appeared, with volume and pages."
    `);
  });

  test('values of another nature', () => {
    expect(
      reportOn([
        [redFlag, 'topics: [place]', 'topics: place'],
        [redFlag, "usuallyMeans:\n  seats-are-short: '**Seats are short.** There", 'usuallyMeans:\n  - There'],
        [redFlag, "harmlessWhen:\n  everyone-is-at-breakfast: '**Everyone is at breakfast.** All", 'harmlessWhen: All'],
        [playbook, 'duration: Two weeks', 'duration:'],
        [playbook, "roles:\n  counter: '**The counter.** One", 'roles:\n  counter:\n    - One'],
        [sources, 'year: 2019', 'year: soon'],
        [sources, 'figures_seen: false', 'figures_seen: partly'],
        [glossary, 'title: Hot desk', 'title: [Hot, desk]'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/glossary.yaml:2:3  yaml-text  \`hot-desk.title\` holds a list where one text belongs  ▸title: [Hot, desk]
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.
      content/playbooks/count-the-seats.mdx:12:3  yaml-text  \`roles.counter\` holds a list where one text belongs  ▸counter:
          Write it as a folded block: \`>-\` behind the key, the text on the lines below, indented deeper.
      content/playbooks/count-the-seats.mdx:14:10  schema  \`duration\` holds nothing  ▸
          Write it: How long it takes. At most 30 words.
      content/red-flags/coats-on-chairs.mdx:5:9  schema  \`topics\` holds one text where a list belongs  ▸place
          Write \`[one, two]\`, or one \`- …\` a line.
      content/red-flags/coats-on-chairs.mdx:10:1  schema  \`usuallyMeans\` holds a list where a mapping belongs  ▸usuallyMeans:
          Write one \`id: …\` a line, indented below the key; a list has no ids.
      content/red-flags/coats-on-chairs.mdx:12:15  schema  \`harmlessWhen\` holds one text where a mapping belongs  ▸All of them are at breakfast t
          Write one \`id: …\` a line, indented below the key; a list has no ids.
      content/sources.yaml:4:9  schema  \`desk-study-2019.year\` holds one text where a number belongs  ▸soon
          Write digits, unquoted.
      content/sources.yaml:11:17  schema  \`desk-study-2019.figures_seen\` holds one text where true or false belongs  ▸partly
          Write true or false, unquoted."
    `);
  });

  test('words, ids, days and addresses that are none', () => {
    expect(
      reportOn([
        [decision, 'severityIfWrong: low', 'severityIfWrong: lowish'],
        [decision, 'frequency: occasional', 'frequency: often'],
        [decision, 'as: ends-in', 'as: end-in'],
        [decision, 'to: red-flags/coats-on-chairs', 'to: red-flags/Coats'],
        [redFlag, '  ask-one:', '  Ask_One:'],
        [redFlag, "'2026-11-21'", "'21 November 2026'"],
        [sources, 'url: https://journal.example/seats', 'url: journal.example/seats\n  doi: doi:10.1/x'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:10:18  schema  \`lowish\` is not a word of \`severityIfWrong\`  ▸lowish
          The words are \`low\`, \`medium\`, \`high\`, \`severe\`.
      content/decisions/shared-desks-vs-own-desks.mdx:11:12  schema  \`often\` is not a word of \`frequency\`  ▸often
          The words are \`rare\`, \`occasional\`, \`common\`, \`very-common\`.
      content/decisions/shared-desks-vs-own-desks.mdx:145:9  schema  \`end-in\` is not a word of \`links.0.as\`  ▸end-in
          Did you mean \`ends-in\`? The words are \`settle-first\`, \`decided-with\`, \`confused-with\`, \`ends-in\`, \`grows-into\`, \`shown-by\`, \`handled-by\`, \`followed-by\`.
      content/decisions/shared-desks-vs-own-desks.mdx:149:9  schema  \`links.1.to\` is not an id such as decisions/one-decider-vs-consensus: \`red-flags/Coats\`  ▸red-flags/Coats
          The entry at the other end, perhaps with #item.
      content/red-flags/coats-on-chairs.mdx:15:3  schema  \`Ask_One\` is not an id  ▸Ask_One: '**Ask one.** Ask the
          Use lower-case words joined by hyphens: \`ask-one\`.
      content/red-flags/coats-on-chairs.mdx:18:12  schema  \`history.0.date\` is not a quoted day such as '2026-11-20': \`21 November 2026\`  ▸21 November 2026'
          The day of the change, quoted: \`'2026-11-20'\`.
      content/sources.yaml:8:8  schema  \`desk-study-2019.url\` is not an address on the web: \`journal.example/seats\`  ▸journal.example/seats
          Write the whole address, from https:// on.
      content/sources.yaml:9:8  schema  \`desk-study-2019.doi\` is not a DOI: \`doi:10.1/x\`  ▸doi:10.1/x
          Write it from its 10. on, without an address."
    `);
  });

  test('too few and too many', () => {
    expect(
      reportOn([
        [redFlag, 'aliases: [towels on loungers]', 'aliases: [x]'],
        [playbook, 'topics: [place]', 'topics: [place, place, place, place]'],
        [failureMode, "  names-stay: '**Names stay.** Nobody takes a name off a desk.'\n", ''],
        [decision, '    short: Shared', '    short: Shared by everybody'],
        [redFlag, 'notice: At half past eight half of the chairs wear coats and nobody sits on them.', 'notice: >-'],
        [sources, 'year: 2019', 'year: 201'],
      ]),
    ).toMatchInlineSnapshot(`
      "content/decisions/shared-desks-vs-own-desks.mdx:30:12  schema  \`options.shared.short\` takes at most 14 characters  ▸Shared by everybody
          At most 14 characters: the label that follows the option everywhere.
      content/failure-modes/empty-floor.mdx:18:1  schema  \`causes\` needs at least 2  ▸causes:
          What brings it about.
      content/playbooks/count-the-seats.mdx:5:1  schema  \`topics\` takes at most 3 members  ▸topics: [place, place, place,
          One to three ids of content/topics.yaml. Tags, not a tree.
      content/red-flags/coats-on-chairs.mdx:4:11  schema  \`aliases.0\` needs at least 2 characters  ▸x]
          A name or a search phrase, in lower case.
      content/red-flags/coats-on-chairs.mdx:6:9  schema  \`notice\` holds no words  ▸>-
          Write it, or leave the key out if it is optional.
      content/sources.yaml:4:9  schema  \`desk-study-2019.year\` is less than 1800  ▸201
          Year of publication."
    `);
  });
});

test('unknown-key', () => {
  expect(
    reportOn([
      [redFlag, 'timeToAct:', 'time: Soon\ntimeToAct:'],
      [redFlag, '    change: First published.', '    change: First published.\n    by: Somebody'],
      [decision, '    strengths:\n      rent-saved', '    strength:\n      rent-saved'],
      [essay, 'history:\n', 'links: []\nhistory:\n'],
      [sources, '  caveat:', '  checked: https://x.example\n  caveat:'],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:28:3  schema  \`options.shared.strengths\` is missing  ▸shared:
        Add it: What it gives.
    content/decisions/shared-desks-vs-own-desks.mdx:38:5  unknown-key  \`strength\` is not a key of \`options.shared\`  ▸strength:
        Did you mean \`strengths\`? Otherwise delete it: it is shown nowhere.
    content/decisions/shared-desks-vs-own-desks.mdx:163:13  page-id  there is no \`rent-saved\` on this page  ▸rent-saved]
        Name the key of an item, or the slug of a heading.
    content/essays/on-seats.mdx:9:1  unknown-key  \`links\` is not a key of this kind of file  ▸links: []
        There is \`title\`, \`summary\`, \`aliases\`, \`worries\`, \`topics\`, \`subtitle\`, \`published\`, \`sources\`, \`outside\`, \`formerIds\`, \`exceptions\`, \`history\`. Otherwise delete it: it is shown nowhere.
    content/red-flags/coats-on-chairs.mdx:16:1  unknown-key  \`time\` is not a key of this kind of file  ▸time: Soon
        Did you mean \`timeToAct\`? Otherwise delete it: it is shown nowhere.
    content/red-flags/coats-on-chairs.mdx:21:5  unknown-key  \`by\` is not a key of \`history.0\`  ▸by: Somebody
        There is \`date\`, \`change\`, \`items\`, \`cut\`. Otherwise delete it: it is shown nowhere.
    content/sources.yaml:13:3  unknown-key  \`checked\` is not a key of \`desk-study-2019\`  ▸checked: https://x.example
        Otherwise delete it: it is shown nowhere."
  `);
});

test('lead', () => {
  expect(
    reportOn([
      [decision, "'**Looks modern.** A firm in", "'A firm in"],
      [decision, '**Rent saved.**', '**Rent saved**'],
      [decision, '**Teams mix.** People sit beside those whom they would otherwise never meet.', '**Teams mix.**'],
      [decision, '**By notice.**', '**Notice.**'],
      [decision, 'who-carries: Who of us', "who-carries: '**Who carries?** Who of us"],
      [decision, 'carry what home each evening?', "carry what home each evening?'"],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:39:20  lead  \`options.shared.strengths.rent-saved\` opens with a lead that ends in no stop  ▸**Rent saved** One floor in th
        Write it as a sentence of its own, with the stop inside the bold.
    content/decisions/shared-desks-vs-own-desks.mdx:40:19  lead  \`options.shared.strengths.teams-mix\` has nothing behind its lead  ▸**Teams mix.**'
        Write the sentence that stands without it.
    content/decisions/shared-desks-vs-own-desks.mdx:118:17  lead  \`questions.who-carries\` opens in bold, though this list has no leads  ▸**Who carries?** Who of us wou
        Write it as plain text.
    content/decisions/shared-desks-vs-own-desks.mdx:122:18  lead  \`badReasons.looks-modern\` opens with no lead  ▸A firm in a magazine has no de
        Begin with 2 to 6 words in bold that say the point and end in a stop, as in “**Questions interrupt work.** A question at the desk …”.
    content/decisions/shared-desks-vs-own-desks.mdx:125:15  lead  \`antiPatterns.by-notice\` opens with a lead of 1 word  ▸**Notice.** A notice appears o
        Say the point in 2 to 6."
  `);
  expect(reportOn([[decision, "'**Status seat.** Some", '\'**"It is my corner!"** Some']])).toBe(nothingWrong);
});

test('word-cap', () => {
  expect(
    reportOn([
      [decision, 'gist: Nobody has a seat;', `gist: >-\n      ${'Nobody sits. '.repeat(20)}`],
      [redFlag, 'There are fewer seats', `${'on and '.repeat(20)}`],
      [glossary, 'A seat without', `${'A seat '.repeat(40)}`],
    ]),
  ).toMatchInlineSnapshot(`
    "content/decisions/shared-desks-vs-own-desks.mdx:32:7  word-cap  \`options.shared.gist\` has 43 words; at most 30 are read here  ▸Nobody sits. Nobody sits. Nobo
        Cut it.
    content/glossary.yaml:3:15  word-cap  \`hot-desk.definition\` has 87 words; at most 70 are read here  ▸A seat A seat A seat A seat A
        Cut it.
    content/red-flags/coats-on-chairs.mdx:11:21  word-cap  \`usuallyMeans.seats-are-short\` has 45 words; at most 40 are read here  ▸**Seats are short.** on and on
        Cut it."
  `);
});
