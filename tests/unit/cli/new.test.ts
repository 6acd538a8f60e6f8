import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import type { ContentFile } from '#check/site.ts';
import { isRefusal } from '#cli/command.ts';
import { complete } from '#cli/new/complete.ts';
import { optionalIn } from '#cli/new/draft.ts';
import { entryFor, kindNamed, optionsIn, type Wish } from '#cli/new/entry.ts';
import { helpOf } from '#cli/command/help.ts';
import { command, nextSteps } from '#cli/new/help.ts';
import { problemsOf, takenBy } from '#cli/new/judge.ts';
import { siteOf } from '#check/site.ts';
import { kindNames, kindOf } from '#model/kinds.ts';
import { figures, valid } from '../fixtures.ts';

const today = '2026-11-22';
const titleOf = { decision: 'Pairing vs solo work' } as Readonly<Record<string, string>>;

/** A new entry; a refusal fails the test. */
const written = (wish: Wish): ContentFile => {
  const entry = entryFor(wish, today);
  if (isRefusal(entry)) throw new Error(entry.says);
  return entry;
};

const issuesOf = (file: ContentFile) => checkContent([...valid, file], figures).issues;

describe.each(kindNames)('a new entry of kind %s', (kind) => {
  const wish = { kind, title: titleOf[kind] ?? 'A quiet week' };

  test('lacks only words', () => {
    const issues = issuesOf(written(wish));
    expect(issues.length).toBeGreaterThan(1);
    expect(issues.filter(({ rule }) => rule !== 'unwritten')).toEqual([]);
  });

  test('lacks only words with all of its optional fields begun', () => {
    const fields = optionalIn(kindOf(kind).schema).map(([name]) => name);
    expect(fields).toContain('sources');
    expect(issuesOf(written({ ...wish, fields })).filter(({ rule }) => rule !== 'unwritten')).toEqual([]);
  });

  test('says at every required field what belongs there, with the date of today', () => {
    const { text } = written(wish);
    expect(text).toContain(`title: ${wish.title}\n`);
    expect(text).toContain(`history:\n  - date: '${today}'\n    change: First published.\n---\n`);
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

test('a decision in full', () => {
  const { path, text } = written({
    kind: 'decision',
    title: 'Pairing: yes vs no',
    slug: 'pairing',
    options: ['Pairing', 'Solo work'],
    topics: ['place'],
  });
  expect(path).toBe('content/decisions/pairing.mdx');
  expect(text.split('\n').slice(0, 44).join('\n')).toMatchInlineSnapshot(`
    "---
    title: >-
      Pairing: yes vs no
    summary: >-
      TODO What the page settles, as a results list shows it. At most 45 words.
    aliases:
      - >-
        TODO What people call it or type into a search box. An alias belongs to one entry. A name or a search phrase, in
        lower case.
    topics:
      - place
    tension:
      pairing: >-
        TODO By option id: what is traded for what. What this option gives: a short noun phrase. At most 8 words.
      solo-work: TODO
    audience: TODO Who reads it. At most 25 words.
    decidedBy: >-
      TODO At what level it can be decided. One of: team (A team can settle it for itself without asking anybody);
      several-teams (It binds teams that work together, so they have to settle it together); organisation (It rests on
      contracts, buildings, pay or policy that only the organisation can change).
    severityIfWrong: >-
      TODO How much a wrong call costs. One of: low (Annoying; people work around it); medium (Costs weeks of slower or
      worse work before it is noticed); high (Loses people, customers or a season of work); severe (Threatens the group
      itself, or somebody outside it).
    frequency: >-
      TODO How often groups meet it. One of: rare (Once in the life of a team, if at all); occasional (Every year or two);
      common (Most teams meet it every few months); very-common (Every team takes a position on it, said or unsaid).
    reversibility:
      level: >-
        TODO How hard it is to undo; undoing has a direction. How hard it is to go back. One of: easy (A team can go back
        within weeks and lose little); moderate (Going back takes a quarter, and some goodwill or money); hard (Going back
        takes a year, or costs people who leave over it); one-way (For practical purposes there is no going back).
      cost:
        pairing: >-
          TODO By option id: what leaving that option costs. What leaving this option costs. At most 20 words.
        solo-work: TODO
    reallyAbout: TODO What the choice is, underneath. At most 60 words.
    notAbout: TODO What it is often mistaken for. At most 60 words.
    whyHard: TODO What makes sensible people disagree. At most 60 words.
    question: TODO The question as the room would ask it. At most 30 words.
    heuristic: TODO One sentence to carry away. At most 35 words.
    default:
      option: >-
        TODO Where to begin before any evidence: a commitment. The id of an option, or “mix”."
  `);
  expect(text.split('\n').slice(-18).join('\n')).toMatchInlineSnapshot(`
    "    TODO Observable conditions that reopen the decision. 3 to 8 of them. A lead in bold, two to six words that say the
        point and end in a stop; then one or two sentences that stand without it and that a stranger could act on. At most
        40 words.
      todo-42: TODO
      todo-43: TODO
    history:
      - date: '2026-11-22'
        change: First published.
    ---

    TODO What the fields cannot say: 120 to 900 words in all.

    <Case title="TODO what the case is called" basis="TODO illustrative, or the id of the source it is from">

    TODO Write the case between the tags, with an empty line behind \\<Case …> and before \\</Case>.

    </Case>
    "
  `);
});

test('what an optional field holds', () => {
  const { text } = written({ kind: 'playbook', title: 'A quiet week', fields: ['outside', 'sources'] });
  expect(text.slice(text.indexOf('sources:'), text.indexOf('history:'))).toMatchInlineSnapshot(`
    "sources:
      todo-10:
        - says: >-
            TODO Citations by source id: for each finding what it says, in one sentence, and the ids on this page it bears
            on. 1 to 40 of them. What one source is cited for, finding by finding. What the source does to the claim. One
            of: supports (What was found points the same way); qualifies (What was found limits where or for whom this
            holds); contradicts (What was found points the other way).
          claim: >-
            TODO One sentence within the recorded finding: what was measured, on whom. At most 50 words.
          for:
            - TODO The ids on this page that the claim bears on. An id on this page.
    outside:
      todo-11:
        name: >-
          TODO Neighbours that have no entry, and how each differs. 1 to 8 of them. What the neighbour is called. At most
          12 words.
        difference: TODO How it differs from the subject of this page. At most 40 words.
    "
  `);
});

test('options are read from the title', () => {
  expect(
    ['Pairing vs solo work', 'Co-located vs hybrid versus remote', 'Pairing or not', 'Visors', 'A vs. B'].map(
      optionsIn,
    ),
  ).toEqual([['Pairing', 'solo work'], ['Co-located', 'hybrid', 'remote'], ['Pairing', 'not'], [], ['A', 'B']]);
});

test('what cannot be made into an entry is refused, with what to do', () => {
  const wishes: Wish[] = [
    { kind: 'decision', title: 'Meetings' },
    { kind: 'decision', title: 'A vs B', options: ['One'] },
    { kind: 'decision', title: 'Same vs same' },
    { kind: 'decision', title: '2 vs 3' },
    { kind: 'playbook', title: '???' },
    { kind: 'playbook', title: 'A quiet week', slug: 'Quiet Week' },
    { kind: 'playbook', title: 'A quiet week', fields: ['source'] },
  ];
  expect(wishes.map((wish) => entryFor(wish, today))).toMatchInlineSnapshot(`
    [
      {
        says: 'This kind lays out 2 to 4 options; here are none.',
        todo: 'Write the title as “One vs Another”, or name them: --options "one, another".'
      },
      {
        says: 'This kind lays out 2 to 4 options; here are 1.',
        todo: 'Write the title as “One vs Another”, or name them: --options "one, another".'
      },
      { says: 'Two options would have the id of “same”.', todo: 'Name them apart with --options.' },
      { says: '\`2\` is not an id.', todo: 'Use lower-case words joined by hyphens.' },
      { says: '“???” leaves no id.', todo: 'Give one with --id, of words joined by hyphens.' },
      { says: '\`Quiet Week\` is not an id.', todo: 'Use lower-case words joined by hyphens: quiet-week.' },
      { says: '\`source\` is not an optional field of this kind (playbook).', todo: 'Did you mean \`sources\`?' }
    ]
  `);
  expect(kindNamed('Red flag')).toBe('red-flag');
  expect(kindNamed('playbooks')).toBe('playbook');
  expect(kindNamed('decison')).toMatchInlineSnapshot(
    `{ says: '“decison” is not a kind of entry.', todo: 'Did you mean \`decision\`?' }`,
  );
});

describe('before anything is written', () => {
  const content = { files: valid, figures };
  const site = siteOf(valid, figures);

  test('an address that is taken is left alone', () => {
    const at = (path: string) => takenBy({ path, text: '' }, content, site);
    expect(at('content/playbooks/count-the-seats.mdx')).toMatchInlineSnapshot(`
      {
        says: 'content/playbooks/count-the-seats.mdx exists; an entry is never overwritten.',
        todo: 'Choose another title, or another id with --id.'
      }
    `);
    expect(at('content/essays/on-chairs.mdx')).toMatchInlineSnapshot(`
      {
        says: 'essays/on-chairs is a former id of essays/on-seats: its address leads there.',
        todo: 'Choose another title, or another id with --id.'
      }
    `);
    expect(at('content/essays/on-tables.mdx')).toBeUndefined();
  });

  test('problems that are no placeholders are found, and only those that are new', () => {
    const entry = written({ kind: 'red-flag', title: 'The empty floor', topics: ['plaice'] });
    expect(problemsOf(entry, content).map(({ rule, says }) => `${rule}: ${says}`)).toMatchInlineSnapshot(`
      [
        'alias: the title “The empty floor” is the title of failure-modes/empty-floor (content/failure-modes/empty-floor.mdx:2)',
        'topic: there is no topic \`plaice\`'
      ]
    `);
    const broken = { files: valid.filter(({ path }) => !path.includes('glossary')), figures };
    expect(problemsOf(written({ kind: 'red-flag', title: 'Cups' }), broken)).toEqual([]);
  });
});

describe('asking', () => {
  const asking = (answers: readonly string[]) => {
    const left = [...answers];
    const questions: string[] = [];
    const ask = (question: string) => {
      questions.push(question);
      return Promise.resolve(left.shift() ?? '');
    };
    return { questions, ask };
  };

  test('for everything that is missing', async () => {
    const { questions, ask } = asking(['decision', ' Meetings ', 'Standing, On demand', 'place']);
    expect(await complete({}, ask, ['place', 'time'])).toMatchObject({
      kind: 'decision',
      title: 'Meetings',
      options: ['Standing', 'On demand'],
      topics: ['place'],
    });
    expect(questions).toEqual([
      `Kind (${kindNames.join(', ')}): `,
      'Title, in sentence case: ',
      'Its options, separated by commas: ',
      'Topics, one to three of place, time (Enter: later): ',
    ]);
  });

  test('for nothing that is given or follows from it', async () => {
    const { questions, ask } = asking([]);
    await complete({ kind: 'decision', title: 'A vs B', topics: ['place'] }, ask, ['place']);
    expect(questions).toEqual([]);
  });

  test('where nobody can be asked, what is needed is named and the rest left open', async () => {
    expect(await complete({ title: 'A' }, undefined, [])).toMatchInlineSnapshot(`
      {
        says: 'A new entry needs a kind.',
        todo: 'Write, for instance: npm run new -- decision "Pairing vs solo work". More: npm run new -- --help'
      }
    `);
    expect(await complete({ kind: 'essay' }, undefined, [])).toMatchObject({ says: 'A new entry needs a title.' });
    expect(await complete({ kind: 'essay', title: 'A' }, undefined, [])).toMatchObject({ topics: [] });
  });
});

test('the help names every kind with what may be added, and the next steps what is left', () => {
  const help = helpOf(command);
  for (const name of kindNames) {
    const [, kind = ''] = help.split(`  ${name} `);
    expect(kind).toContain(kindOf(name).says);
    expect(kind).toContain(
      `optional: ${optionalIn(kindOf(name).schema)
        .map(([field]) => field)
        .join(', ')}`,
    );
  }
  const wish = { kind: 'red-flag', title: 'Cups' } as const;
  const [path, ...steps] = nextSteps(written(wish), wish).split('\n');
  const places = written(wish).text.split('TODO').length - 1;
  expect(path).toBe('content/red-flags/cups.mdx');
  expect(steps.join('\n')).toContain(`each TODO in it (${places} places)`);
  expect(steps.join('\n')).toMatch(/Fields that may be added: worries, .*exceptions\.\n/);
});
