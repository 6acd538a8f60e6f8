import { element } from '#components/element.ts';
import { chatOf, type Bound, type Chat, type Person } from '#decide/apart/chat.ts';
import { comparedIn, roundOf, type Spread } from '#decide/apart/spread.ts';
import type { indexDataOf } from '#views/twins/lists.ts';
import { fill } from '#words/fill.ts';
import type { Desk } from './desk.ts';

/** Shows what several people answered apart: where they differ, what nobody knows, and where they agree. */
export const comparing = async (desk: Desk) => {
  const { sheet, words, form, part } = desk;
  const known = await versions();
  const said = words.compared;
  const field = form.elements.namedItem('codes') as HTMLTextAreaElement;
  const names = part('names') as HTMLInputElement;
  const people = (): readonly Person[] => chatOf(field.value, sheet, known).people;
  const nameOf = (pull: string): string =>
    sheet.options.find(({ id }) => id === pull)?.name ?? (pull === 'either' ? said.either : said.unknown);
  const rowOf = ({ factor, groups }: Spread): HTMLElement =>
    element(
      'li',
      {},
      element('b', {}, factor.name),
      ...groups.map(({ pull, people: all }) => {
        const who = all.map(({ name }) => name || said.nameless).join(', ');
        const says = `${all.length} · ${nameOf(pull)}${names.checked ? `: ${who}` : ''}`;
        const first = all.length === 1 && groups.length > 1 ? ` (${said.alone})` : '';
        return element('span', {}, says + first);
      }),
    );
  const listOf = (title: string, spreads: readonly Spread[]): HTMLElement[] =>
    spreads.length === 0 ? [] : [element('h4', {}, title), element('ul', { class: 'items' }, ...spreads.map(rowOf))];
  /** A name with two codes: one person who answered again, or two people. */
  const askingOf = ({ name, codes }: Chat['twice'][number]): HTMLElement => {
    const buttons = codes.map((code) => {
      const groups = code.replace(/(.{4})(?=.)/g, '$1-');
      const button = element('button', { class: 'button', type: 'button' }, fill(said.without, { code: groups }));
      button.addEventListener('click', () => {
        field.value = field.value.replace(new RegExp([...code].join('[^0-9A-Za-z]*'), 'gi'), '');
        field.dispatchEvent(new Event('input', { bubbles: true }));
        show();
      });
      return button;
    });
    return element('p', { class: 'small buttons' }, element('span', {}, fill(said.twice, { name })), ...buttons);
  };
  const show = (): void => {
    const place = part('compared');
    if (field.value.trim() === '') return place.replaceChildren();
    const chat = chatOf(field.value, sheet, known);
    const { differ, nobodyKnows, agree } = comparedIn(sheet, chat.people);
    const notes = [
      fill(said.count, { count: chat.people.length }),
      ...chat.unreadable.map((name) => fill(said.unreadable, { name })),
      ...chat.foreign.map(({ name, bound }) => fill(said.foreign, { name: name || said.nameless, ...bound })),
      ...(chat.people.length === 2 ? [said.two] : []),
      ...(chat.people.length > 1 && differ.length === 0 ? [said.nobody] : []),
    ];
    const agreed = element('details', {}, element('summary', {}, fill(said.agree, { count: agree.length })));
    agreed.append(element('ul', { class: 'items' }, ...agree.map(rowOf)));
    place.replaceChildren(
      ...notes.map((says) => element('p', { class: 'small' }, says)),
      ...chat.twice.map(askingOf),
      ...listOf(said.differ, differ),
      ...listOf(said.nobodyKnows, chat.people.length === 0 ? [] : nobodyKnows),
      ...(agree.length > 0 ? [agreed] : []),
    );
  };
  names.addEventListener('change', show);
  return {
    show,
    /** Counts the answers of now: as the first, or as those that people gave when they answered again. */
    count: (): void => {
      const now = desk.worksheet();
      const round = roundOf(sheet, people());
      const isSame = JSON.stringify(now.rounds.at(-1)) === JSON.stringify(round);
      if (!isSame) desk.put({ ...now, rounds: [...now.rounds.slice(0, 1), round] });
      desk.tell('counted', said.counted, [desk.words.undo, () => (desk.put(now), desk.tell('counted', ''))]);
    },
  };
};

/** Every version of every decision: whose a code may be. */
const versions = async (): Promise<readonly Bound[]> => {
  const answer = await fetch(`${import.meta.env.BASE_URL}index.json`);
  if (!answer.ok) throw new Error(`The index of entries could not be loaded: the server answered ${answer.status}.`);
  const { entries } = (await answer.json()) as ReturnType<typeof indexDataOf>;
  return entries
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ id, title, version }) => Array.from({ length: version }, (_, at) => ({ id, title, version: at + 1 })));
};
