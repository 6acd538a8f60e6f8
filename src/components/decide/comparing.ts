import { element } from '#components/element.ts';
import { chatOf, type Bound, type Chat } from '#decide/apart/chat.ts';
import { comparedIn, roundOf, type Spread } from '#decide/apart/spread.ts';
import type { indexDataOf } from '#views/twins/lists.ts';
import { fill } from '#words/fill.ts';
import type { Desk } from './desk.ts';

/** Shows what several people answered apart: where they differ, what nobody knows, and where they agree. */
export const comparing = async (desk: Desk) => {
  const { sheet, words, form, part, put, tell } = desk;
  const known = await versions();
  const field = form.elements.namedItem('codes') as HTMLTextAreaElement;
  const names = part('names') as HTMLInputElement;
  const show = (): void => {
    const chat = chatOf(field.value, sheet, known);
    const without = (code: string): void => {
      field.value = field.value.replace(new RegExp([...code].join('[^0-9A-Za-z]*'), 'gi'), '');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      show();
    };
    part('compared').replaceChildren(
      ...(field.value.trim() === '' ? [] : [...notesOn(desk, chat, without), ...listsOf(desk, chat, names.checked)]),
    );
  };
  /** Counts the answers of now: as the first, or as those that people gave when they answered again. */
  const count = (): void => {
    const now = desk.worksheet();
    const round = roundOf(sheet, chatOf(field.value, sheet, known).people);
    const isSame = JSON.stringify(now.rounds.at(-1)) === JSON.stringify(round);
    if (!isSame) put({ ...now, rounds: [...now.rounds.slice(0, 1), round] });
    tell('counted', words.compared.counted, [words.undo, () => (put(now), tell('counted', ''))]);
  };
  names.addEventListener('change', show);
  return { show, count };
};

/** How many answered, what could not be read, and who gave two codes: one person who answered again, or two people. */
const notesOn = ({ sheet, words }: Desk, chat: Chat, without: (code: string) => void): HTMLElement[] => {
  const said = words.compared;
  const { people, unreadable, foreign, twice } = chat;
  const isAgreed = people.length > 1 && comparedIn(sheet, people).differ.length === 0;
  const notes = [
    fill(said.count, { count: people.length }),
    ...unreadable.map((name) => fill(said.unreadable, { name })),
    ...foreign.map(({ name, bound }) => fill(said.foreign, { name: name || said.nameless, ...bound })),
    ...(people.length === 2 ? [said.two] : []),
    ...(isAgreed ? [said.nobody] : []),
  ];
  const askingOf = ({ name, codes }: Chat['twice'][number]): HTMLElement => {
    const buttons = codes.map((code) => {
      const groups = code.replace(/(.{4})(?=.)/g, '$1-');
      const button = element('button', { class: 'button', type: 'button' }, fill(said.without, { code: groups }));
      button.addEventListener('click', () => without(code));
      return button;
    });
    return element('p', { class: 'small buttons' }, element('span', {}, fill(said.twice, { name })), ...buttons);
  };
  return [...notes.map((says) => element('p', { class: 'small' }, says)), ...twice.map(askingOf)];
};

const listsOf = ({ sheet, words }: Desk, { people }: Chat, isNamed: boolean): HTMLElement[] => {
  const said = words.compared;
  const { differ, nobodyKnows, agree } = comparedIn(sheet, people);
  const nameOf = (pull: string): string =>
    sheet.options.find(({ id }) => id === pull)?.name ?? (pull === 'either' ? said.either : said.unknown);
  const rowOf = ({ factor, groups }: Spread): HTMLElement => {
    const cells = groups.map(({ pull, people: all }) => {
      const who = all.map(({ name }) => name || said.nameless).join(', ');
      const says = `${all.length} · ${nameOf(pull)}${isNamed ? `: ${who}` : ''}`;
      const first = all.length === 1 && groups.length > 1 ? ` (${said.alone})` : '';
      return element('span', {}, says + first);
    });
    return element('li', {}, element('b', {}, factor.name), ...cells);
  };
  const items = (spreads: readonly Spread[]) => element('ul', { class: 'items' }, ...spreads.map(rowOf));
  const listOf = (title: string, spreads: readonly Spread[]): HTMLElement[] =>
    spreads.length === 0 ? [] : [element('h4', {}, title), items(spreads)];
  const agreed = element('summary', {}, fill(said.agree, { count: agree.length }));
  return [
    ...listOf(said.differ, differ),
    ...listOf(said.nobodyKnows, people.length === 0 ? [] : nobodyKnows),
    ...(agree.length > 0 ? [element('details', {}, agreed, items(agree))] : []),
  ];
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
