import { z } from 'zod';
import { fieldOf } from '../../graph/anchors.ts';
import type { Graph } from '../../graph/graph.ts';
import { plain } from '../../graph/inline.ts';
import { isKind, kindOf, type Entry, type EntryOf } from '../../model/kinds.ts';
import type { Kind } from '../../model/kind.ts';
import { schemaAt } from '../../model/walk.ts';
import { compareWords } from '../../words/compare.ts';
import { glanceWords } from '../../words/entry.ts';
import { dayInWords } from '#views/text/day.ts';
import { escaped } from '#views/text/escaped.ts';
import { gradeViewOf } from '#views/entry/glance.ts';
import { htmlOf, resolveFrom } from '#views/text/html.ts';
import { markHtml, optionMarkOf, optionMarksOf, tensionOf } from '#views/entry/options.ts';
import { hrefOf } from '#views/text/href.ts';
import { byTitle } from '#views/text/by-title.ts';

/** A field of one entry as a comparison shows it; texts are HTML. */
export type FieldView = {
  readonly id: string;
  readonly title: string;
  readonly says?: string;
  readonly html: string;
};

type Context = { readonly graph: Graph; readonly html: (text: string) => string };

const word = ({ title, meaning }: { readonly title: string; readonly meaning: string }): string =>
  `<b>${escaped(title)}.</b> <span class="muted">${escaped(meaning)}</span>`;

/** The fields of a decision that are more than a text, a word or a list of items. */
const ofDecision: Readonly<Record<string, (entry: EntryOf<'decision'>, context: Context) => string>> = {
  tension: ({ data }) =>
    tensionOf(data)
      .map(({ phrase }) => `<em>${escaped(phrase)}</em>`)
      .join(` ${escaped(glanceWords.against)} `),
  default: ({ data }, { html }) => {
    const option = optionMarkOf(data, data.default.option);
    const split = data.default.split === undefined ? escaped(glanceWords.mix) : html(data.default.split);
    const name = option === undefined ? `<b>${split}</b>` : markHtml(option, true);
    return `<p>${name}</p><p>${html(data.default.stance)}</p>`;
  },
  options: ({ data }, { html }) => {
    const items = optionMarksOf(data).map(
      (option) => `<li>${markHtml(option)} ${html(data.options[option.id]?.gist ?? '')}</li>`,
    );
    return `<ul role="list" class="choices">${items.join('')}</ul>`;
  },
  sources: (entry, { graph }) => {
    const { title, meaning, disputed } = gradeViewOf(entry, graph);
    return word({ title: disputed ? `${title}, ${glanceWords.disputed}` : title, meaning });
  },
};

// In the order of their titles, so that the same topics read the same whoever wrote them down.
const topicsHtml = ({ data }: Entry, { graph }: Context): string =>
  data.topics
    .flatMap((id) => {
      const topic = graph.references.topics[id];
      return topic === undefined ? [] : [{ title: topic.title, href: hrefOf(`topics/${id}`) }];
    })
    .toSorted(byTitle)
    .map(({ title, href }) => `<a href="${escaped(href)}">${escaped(title)}</a>`)
    .join(', ');

const changeHtml = ({ data }: Entry): string => {
  const last = data.history.at(-1);
  return last === undefined
    ? ''
    : `<time datetime="${last.date}">${dayInWords(last.date)}</time> ${escaped(plain(last.change))}`;
};

const itemsHtml = (items: Readonly<Record<string, string>>, { html }: Context): string =>
  `<ul class="items">${Object.values(items)
    .map((item) => `<li>${html(item)}</li>`)
    .join('')}</ul>`;

const facetOf = (kind: Kind, field: string) => kind.facets.find((facet) => facet.field === field);

/** What the page of the kind calls a field, or else its schema. */
const titleOf = (kind: Kind, field: string): string => {
  if (field === 'sources') return glanceWords.evidence;
  if (field === 'history') return compareWords.changed;
  const parts = kind.sections.flatMap((section) => section.parts);
  const schema = schemaAt(kind.schema, field.split('.'));
  const said = facetOf(kind, field)?.title ?? parts.find((part) => part.field === field)?.title;
  return said ?? (schema && z.globalRegistry.get(schema)?.title) ?? field;
};

const valueHtml = (entry: Entry, field: string, context: Context): string => {
  const special = isKind(entry, 'decision') ? ofDecision[field]?.(entry, context) : undefined;
  if (special !== undefined) return special;
  if (field === 'topics') return topicsHtml(entry, context);
  if (field === 'history') return changeHtml(entry);
  const value = fieldOf(entry.data, field);
  if (typeof value !== 'string') return itemsHtml((value ?? {}) as Record<string, string>, context);
  const meant = facetOf(kindOf(entry.kind), field)?.words?.[value];
  return meant === undefined ? context.html(value) : word(meant);
};

/** One field of an entry, by its dotted path, as it stands beside the same field of others. */
export const fieldViewOf = (graph: Graph, entry: Entry, field: string): FieldView => {
  const kind = kindOf(entry.kind);
  const context: Context = { graph, html: (text) => htmlOf(text, resolveFrom(entry.id)) };
  const schema = schemaAt(kind.schema, field.split('.'));
  const html = valueHtml(entry, field, context);
  const says = html.startsWith('<ul class="items">') && schema && z.globalRegistry.get(schema)?.description;
  return { id: field, title: escaped(titleOf(kind, field)), ...(says ? { says: escaped(says) } : {}), html };
};
