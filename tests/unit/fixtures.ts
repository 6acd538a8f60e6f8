import { checkContent } from '#check/check.ts';
import { reportOf } from '#check/report.ts';
import type { ContentFile } from '#check/site.ts';

const decision = `---
title: Shared desks vs own desks
summary: Whether seats belong to people or to whoever comes in, and who gives up what for it.
aliases:
  - hot desking
topics: [place]
tension: { shared: fewer rooms, own: a place of one's own }
audience: whoever plans seats for a team
decidedBy: team
severityIfWrong: low
frequency: occasional
reversibility:
  level: easy
  cost:
    shared: People have to be given back what was taken from their drawers.
    own: Somebody has to clear their desk and be told why.
reallyAbout: Whether a seat is a thing a person can count on.
notAbout: Whether people come in at all.
whyHard: Rent is counted in one budget and lost mornings in none.
question: Does each of us keep a seat, or do we take the one that is free?
heuristic: Where most seats stand empty most days, share them.
default:
  option: own
  stance: On Monday leave names on desks and count empty chairs at ten and at three.
  holdsWhile: Fewer than a third of the seats stand empty at ten in the morning.
  caseAgainst: A floor that is half empty is paid for every month.
options:
  shared:
    name: Shared desks
    short: Shared
    gist: Nobody has a seat; everybody finds one.
    bestWhen:
      seats-stand-empty: '**Seats stand empty.** More than half of the seats stand empty at ten in the morning.'
      kit-is-portable: '**Kit is portable.** Everything that people work with fits into one bag.'
    fits:
      field-crew: a crew of inspectors who pass through twice a week
      visiting-staff: a library desk staffed from four branches
    strengths:
      rent-saved: '**Rent saved.** One floor in three can be given up within a year.'
      teams-mix: '**Teams mix.** People sit beside those whom they would otherwise never meet.'
    costs:
      morning-search: '**Morning search.** Everybody spends minutes of each morning finding a seat and setting it up.'
      no-drawers: '**No drawers.** Nothing can be left behind, so heavy things are carried.'
    hiddenCosts:
      teams-scatter: '**Teams scatter.** A team that arrives at different times sits on three floors and writes to each other.'
    needs:
      booking: '**The booking.** Somebody has to run a plan of seats and answer for its mistakes.'
    misuse:
      early-birds: '**Early birds.** The same six people take the window every morning.'
    paidBy:
      adjusted-chairs: '**Adjusted chairs.** People who need an adjusted chair have to adjust it every day.'
    overTime:
      habits-return: '**Habits return.** After some months people sit where they sat before.'
  own:
    name: Own desks
    short: Own
    gist: Each person has a seat and finds it as they left it.
    bestWhen:
      kit-is-heavy: '**Kit is heavy.** The work needs two screens, samples or paper that cannot be carried.'
      same-days: '**Same days.** Most of the team comes in on the same days.'
    fits:
      lab-bench: a laboratory bench with an experiment that runs overnight
      call-room: a control room with one place for each role
    strengths:
      starts-at-once: '**Starts at once.** Work begins where it stopped, with nothing to set up.'
      findable: '**The findable.** Everybody knows where to find the person they need.'
    costs:
      empty-seats: '**Empty seats.** Seats stand empty whenever their owners are away.'
      fixed-plan: '**Fixed plan.** Every newcomer needs a desk before the first day.'
    hiddenCosts:
      corners-harden: '**Corners harden.** Groups that sit apart for years stop asking each other anything.'
    needs:
      space-plan: '**Space plan.** Somebody has to find a desk for each newcomer before they start.'
    misuse:
      rank-by-window: '**Rank by window.** The best seats go to those who have been there longest.'
    paidBy:
      late-joiners: '**Late joiners.** Whoever joins last sits by the door.'
    overTime:
      plan-ages: '**Plan ages.** The plan of seats lags behind the plan of work.'
mixes:
  anchor-desks:
    name: Daily and rare visitors
    situation: Half of the team comes in daily and half of it twice a month.
    option: own
    why: Those who come daily lose most by moving.
  visitors-row:
    name: Weekly guests
    situation: Guests from two other sites come every week.
    option: shared
    why: A row without names costs nobody a seat.
factors:
  share-of-empty:
    name: Empty seats
    towards:
      shared: More than half of the seats stand empty at ten, as a starting point.
      own: Fewer than one in five stands empty at ten, as a starting point.
    settledBy: [seat-count]
  weight-of-kit:
    name: Weight of kit
    towards:
      shared: Everybody carries all they work with in one bag.
      own: At least one person in three leaves something on the desk that takes two hands.
    settledBy: [desk-walk]
  who-meets-whom:
    name: Who meets whom
    towards:
      shared: Two groups that depend on each other sit on different floors.
      own: The people who work on one thing sit together already.
    settledBy: [desk-walk]
gather:
  seat-count:
    what: How many seats stand empty at ten and at three.
    how: Walk round twice a day for two weeks and write down the numbers.
  desk-walk:
    what: What stands on each desk and who sits beside whom.
    how: Draw the floor once, with names and with what stands there overnight.
questions:
  who-carries: Who of us would have to carry what home each evening?
  who-adjusts: Whose chair or screen is adjusted for them?
  who-sits-near: Whom do you need within earshot before noon?
badReasons:
  looks-modern: '**Looks modern.** A firm in a magazine has no desks with names.'
  status-seat: '**Status seat.** Somebody would lose the corner.'
antiPatterns:
  by-notice: '**By notice.** A notice appears on a Friday and the names are gone on Monday.'
  by-rent-alone: '**By rent alone.** The rent is halved and nobody counts the mornings.'
relook:
  queue-at-nine: '**Queue at nine.** People wait for a seat on more than one morning a week.'
  floors-half-empty: '**Floors half empty.** More than half of the seats stand empty for a month.'
  chairs-reported: '**Chairs reported.** Somebody reports pain from a chair that was set for another.'
trial:
  test: Take the names off one row for a month.
  length: Four weeks
  watch:
    minutes-lost: Minutes from the door to the first work, asked on Fridays.
  stop:
    somebody-hurt: Somebody cannot work because the chair was changed.
sources:
  desk-study-2019:
    - says: supports
      claim: In one survey of office staff, people without a seat of their own reported more lost time.
      for: [morning-search]
links:
  - to: failure-modes/empty-floor
    as: ends-in
    option: own
    why: A floor of named desks that nobody visits ends here.
    whyBack: The choice of seats is where an empty floor often starts.
  - to: red-flags/coats-on-chairs
    as: shown-by
    option: shared
    why: Coats on chairs are the first thing to see.
    whyBack: If coats mark seats, the rule about seats is being worked round.
  - to: playbooks/count-the-seats
    as: handled-by
    why: Count before you choose.
    whyBack: The numbers settle this choice.
history:
  - date: '2026-11-20'
    change: First published.
  - date: '2026-11-21'
    change: The rent is named.
    items: [rent-saved]
---

## What the count leaves out

A count of [empty seats](#empty-seats) says nothing of who is missing. It is worth reading beside a
[drawing of the floor](playbooks/count-the-seats), since two half-empty rows can belong to one team whose members
come on different days and leave notes for one another. The [survey](sources/desk-study-2019) asked people what they
lost and measured nothing. A desk of one's own is a small thing to be sure of, and people who are unsure of larger
things may mind losing it more than the minutes explain.

<Case title="Nine seats for fourteen" basis="illustrative">

A records office with fourteen clerks lost five seats to a leak. The head clerk thought of a rota; a count showed that
at most eight people were ever in at ten. They took the names off all nine seats for a month. Two clerks who needed
their own chairs got them back in the second week. When they looked again after a quarter, the names had not returned,
and the search for a seat took four minutes a morning.

</Case>
`;

const failureMode = `---
title: The empty floor
summary: A floor that is paid for and kept lit, and on which nobody can be found.
aliases: [ghost office]
topics: [place]
definition: Seats are kept for people who no longer come, so those who come find nobody.
heard:
  nobody-in-today: '"There is nobody in today either."'
  keep-the-desk: '"Keep my desk, I may come next week."'
looksHealthyBecause: Every desk has a name, a plant and a screen.
stages:
  early:
    lights-stay-on: '**Lights stay on.** Lights stay on over rows where nobody sits.'
  middle:
    nobody-to-ask: '**Nobody to ask.** People come in to ask something and go home without an answer.'
  late:
    lease-renewed: '**Lease renewed.** The lease is renewed for a floor that a dozen people use.'
causes:
  days-differ: '**Days differ.** Everybody chooses other days than the rest.'
  names-stay: '**Names stay.** Nobody takes a name off a desk.'
firstMove: Count the seats that are taken at ten, for one week.
fixes:
  common-days: '**Common days.** Agree on two days for everybody.'
  give-up-a-row: '**Give up a row.** Give up one row and see who misses it.'
doNot:
  attendance-lists: '**Attendance lists.** Do not put up lists of who was in.'
  free-lunch: '**Free lunch.** Do not buy lunch for those who come.'
recovery: Within a quarter the people who come find those they came for.
links:
  - to: playbooks/count-the-seats
    as: handled-by
    why: Count before anything is given up.
    whyBack: An empty floor is the usual reason to count.
history:
  - date: '2026-11-21'
    change: First published.
---
`;

const redFlag = `---
title: Coats on chairs
summary: Coats and cups hold seats for people who are not there yet.
aliases: [towels on loungers]
topics: [place]
notice: At half past eight half of the chairs wear coats and nobody sits on them.
heard:
  that-one-is-taken: '"That one is taken, she is at breakfast."'
  come-before-eight: '"Come before eight if you want a seat."'
usuallyMeans:
  seats-are-short: '**Seats are short.** There are fewer seats than people on some mornings.'
harmlessWhen:
  everyone-is-at-breakfast: '**Everyone is at breakfast.** All of them are at breakfast together.'
checkNext:
  ask-one: '**Ask one.** Ask the owner of one coat what would happen without it.'
timeToAct: It can wait for a month, until somebody stands.
history:
  - date: '2026-11-21'
    change: First published.
---
`;

const playbook = `---
title: Count the seats
summary: Two weeks of walking round, so that a choice about seats rests on numbers.
aliases: [seat census]
topics: [place]
useWhen:
  lease-is-due: '**Lease is due.** The lease is due and somebody says that the floor is empty.'
notWhen:
  all-are-remote: '**All are remote.** Nobody has a seat to begin with.'
goal: Everybody knows how many seats are taken, when and by whom.
roles:
  counter: '**The counter.** One person walks round and writes down numbers.'
duration: Two weeks
short: Walk round once at ten, count the empty seats, and put the number on the wall.
steps:
  draw-the-floor:
    name: Draw the floor
    do: Draw the floor with all seats.
    why: A count needs something to count on.
    output: One sheet of paper
  walk-round:
    name: Walk round
    do: Walk round at ten and at three, every day.
    why: Mornings and afternoons differ.
    output: Twenty numbers
  show-it:
    name: Show it
    do: Put the sheet on the wall.
    why: People know why a seat was empty.
    output: A sheet with remarks
mistakes:
  counting-people: '**Counting people.** Counting people by name makes them come in to be counted.'
  one-day: '**One day.** Counting on one day only finds that day.'
workedWhen:
  nobody-argues: '**Nobody argues.** Nobody argues.'
exceptions:
  - rule: item-length
    at: nobody-argues
    because: Two words are the whole sign, and more would explain it away.
history:
  - date: '2026-11-21'
    change: First published.
---
`;

const filler =
  'A seat is a promise that somebody will be there, and a floor of promises has to be kept in order by someone. ';

const essay = `---
title: On seats
summary: Why a place to sit is worth an argument, and what the argument is about.
aliases: [the politics of chairs]
topics: [place]
subtitle: A seat is the smallest thing that a place of work can promise
published: '2026-11-21'
formerIds: [essays/on-chairs]
history:
  - date: '2026-11-21'
    change: First published.
---

${filler.repeat(20)}

<Figure name="floor-plan" title="A floor" caption="An invented floor.">

Twelve seats in three rows; four of them are taken.

</Figure>

## What a seat promises

${filler.repeat(10)} It can end in [an empty floor](failure-modes/empty-floor), which begins with
[coats on chairs](red-flags/coats-on-chairs).

## What it costs

${filler.repeat(10)} A person can [count](playbooks/count-the-seats) it, or name it a [hot desk](glossary/hot-desk).

## What to do

${filler.repeat(10)} Then [choose](decisions/shared-desks-vs-own-desks#mixes).
`;

const sources = `# Only what is cited stands here.
desk-study-2019:
  authors: Example A, Sample B
  year: 2019
  title: Seats and minutes
  venue: Journal of Rooms 3(1), 1-20
  kind: survey
  url: https://journal.example/seats
  verified: url
  finding: Office staff without a seat of their own reported more lost time.
  figures_seen: false
  strength: moderate
  caveat: People were asked, nothing was measured.
  compares: [decisions/shared-desks-vs-own-desks]
`;

const glossary = `hot-desk:
  title: Hot desk
  definition: A seat without an owner, taken by whoever comes first.
  aliases: [free seat]
  see: [decisions/shared-desks-vs-own-desks]
  sources: [desk-study-2019]
`;

const topics = `place:
  title: Place
  summary: Where people sit and work.
`;

/** The paths of the valid reference, by what they hold. */
export const paths = {
  decision: 'content/decisions/shared-desks-vs-own-desks.mdx',
  failureMode: 'content/failure-modes/empty-floor.mdx',
  redFlag: 'content/red-flags/coats-on-chairs.mdx',
  playbook: 'content/playbooks/count-the-seats.mdx',
  essay: 'content/essays/on-seats.mdx',
  sources: 'content/sources.yaml',
  glossary: 'content/glossary.yaml',
  topics: 'content/topics.yaml',
} as const;

/** A small reference in which nothing is wrong: one entry of each kind, and what they stand on. */
export const valid: readonly ContentFile[] = [
  { path: paths.decision, text: decision },
  { path: paths.failureMode, text: failureMode },
  { path: paths.redFlag, text: redFlag },
  { path: paths.playbook, text: playbook },
  { path: paths.essay, text: essay },
  { path: paths.sources, text: sources },
  { path: paths.glossary, text: glossary },
  { path: paths.topics, text: topics },
];

/** The drawings of the valid reference. */
export const figures = ['floor-plan'];

/** The text of one file of the valid reference. */
export const textOf = (path: string): string => valid.find((file) => file.path === path)?.text ?? '';

/** One mistake to plant: in which file, which words, and what stands there instead. */
export type Plant = readonly [path: string, words: string, instead: string];

/** The valid reference with mistakes planted in it, and files added to it. */
export const planted = (plants: readonly Plant[], more: readonly ContentFile[] = []): ContentFile[] => {
  const texts = new Map(valid.map(({ path, text }) => [path, text]));
  for (const [path, words, instead] of plants) {
    const [before, ...behind] = (texts.get(path) ?? '').split(words);
    if (behind.length !== 1) throw new Error(`${path} holds “${words}” ${behind.length} times: plant it elsewhere`);
    texts.set(path, `${before ?? ''}${instead}${behind[0] ?? ''}`);
  }
  for (const { path, text } of more) texts.set(path, text);
  return [...texts].map(([path, text]) => ({ path, text }));
};

/** What a report repeats for each file and each problem: empty lines, heads, the addresses of rules, sums. */
const repeated = /^$|^\S.*: \d+ problems?$|^ +https:\S+#[a-z-]+$|^\d+ problems? in \d+ files?$/;

/** The report on files, without what it repeats; behind what is wrong stand, after a mark, the words at its place. */
export const reportOnFiles = (files: readonly ContentFile[]): string =>
  reportOf(checkContent(files, figures).issues, files, 'https://site.example/')
    .split('\n')
    .filter((line) => !repeated.test(line))
    .join('\n')
    .replace(
      /\n(.* │ .*)\n( *│ *)\^$/gm,
      (_, line: string, { length }: string) => `  ▸${line.slice(length, length + 30).trimEnd()}`,
    );

/** What the report says of files in which nothing is wrong. */
export const nothingWrong = '';

/** The report on the valid reference with mistakes planted in it, and files added to it. */
export const reportOn = (plants: readonly Plant[], more: readonly ContentFile[] = []): string =>
  reportOnFiles(planted(plants, more));
