import type { Graph, Node } from '#graph/graph.ts';
import { onceIn } from '#graph/once.ts';
import { settings } from '#settings.ts';
import { entryViewOf, type EntryView } from '#views/entry/entry.ts';
import type { PartView } from '#views/entry/parts.ts';
import { dayInWords } from '#views/text/day.ts';
import { addressOf } from '#views/text/href.ts';
import { evidenceWords, glanceWords, historyWords, relatedWords } from '#words/entry.ts';
import { fill } from '#words/fill.ts';
import { twinWords } from '#words/twins.ts';
import { listOf, partMarkdownOf, type Write } from './parts.ts';
import { proseMarkdownOf } from './prose.ts';
import { literal, markdownOf } from './text.ts';

/** The page of an entry as Markdown: what stands there, in the same order, for whoever reads without a browser. */
export const entryMarkdownOf = onceIn((graph: Graph, node: Node): string => {
  const write: Write = (html) => markdownOf(html, node.entry.id);
  const view = entryViewOf(graph, node);
  const textOf = (part: PartView): string =>
    part.as === 'prose' ? below(proseMarkdownOf(node)) : (partMarkdownOf(part, write) ?? closingOf(part, view, write));
  const sections = view.page.sections.map(({ title, parts }) => {
    const texts = parts
      .map((part) => ({ title: part.title, text: textOf(part) }))
      .filter(({ text }) => text !== '')
      .map((part) => (part.title === undefined ? part.text : `### ${part.title}\n\n${part.text}`));
    return [`## ${title}`, ...texts].join('\n\n');
  });
  return `${[`# ${literal(view.page.title)}`, openingOf(view, write), ...sections].join('\n\n')}\n`;
});

/** Prose below the heading of its section. */
const below = (prose: string): string => prose.replace(/^##/gm, '###');

/** What closes every page, made from more than the fields of the entry. */
const closingOf = (part: PartView, { page, grade }: EntryView, write: Write): string => {
  if (part.as === 'related') return connectedIn(page, write);
  if (part.as === 'history')
    return listOf(
      page.history.map(
        ({ version, date, change }) =>
          `${fill(historyWords.latest, { version, date: dayInWords(date) })}: ${literal(change)}`,
      ),
    );
  if (part.as !== 'evidence') return '';
  const verdict = grade && `**${evidenceWords.grade}: ${grade.title}.** ${grade.meaning}`;
  const sources = page.citations.list.map(({ source, claims }) => {
    const { name, title, kindTitle, strengthTitle, finding, caveat } = source;
    const work = `[${literal(title)}](${source.address ?? addressOf(`sources/${source.id}`)})`;
    return [
      `- **${literal(name)}.** ${work}. ${kindTitle}, ${strengthTitle}.`,
      ...claims.map(({ says, claim, from, bearsOn }) => {
        const carried = from === undefined ? '' : ` (${fill(evidenceWords.from, { from })})`;
        const places = bearsOn.map(({ label }) => literal(label)).join('; ');
        return `  - **${says}:** ${literal(claim)}${carried} ${evidenceWords.bearsOn}: ${places}.`;
      }),
      `  - **${evidenceWords.finding}:** ${literal(finding)}`,
      `  - **${evidenceWords.caveat}:** ${literal(caveat)}${source.figures_seen ? '' : ` ${evidenceWords.figuresUnseen}`}`,
    ].join('\n');
  });
  return [...(verdict ? [verdict] : []), sources.join('\n') || evidenceWords.none].join('\n\n');
};

const connectedIn = ({ id, connections, outside }: EntryView['page'], write: Write): string => {
  const groups = connections.map(({ reads, connections: ways }) => {
    const lines = ways.map(({ title, href, why, tell, option }) => {
      const along = option === undefined ? '' : ` (${relatedWords.option} ${option.name})`;
      const apart = tell === undefined ? '' : ` ${relatedWords.tell}: ${write(tell)}`;
      return `[${literal(title)}](${new URL(href, addressOf(id)).href})${along}: ${write(why)}${apart}`;
    });
    return `### ${reads}\n\n${listOf(lines)}`;
  });
  const others = outside.map(({ name, html }) => `**${literal(name)}:** ${write(html)}`);
  return [...groups, ...(others.length > 0 ? [`### ${relatedWords.outside}\n\n${listOf(others)}`] : [])].join('\n\n');
};

type Glance = NonNullable<EntryView['glance']>;

/** What the first screen of a page says, and what a copy has to say of where it comes from, as Markdown. */
const openingOf = ({ page, glance, lead, entry }: EntryView, write: Write): string => {
  const subtitle = entry.kind === 'essay' ? [`*${literal(entry.data.subtitle)}*`] : [];
  const facts =
    glance === undefined ? lead.facts.map(({ label, html }) => [label, write(html)] as const) : glanced(glance, write);
  const about = [
    [glanceWords.topics, page.topics.map(({ title }) => literal(title)).join(', ')],
    [twinWords.version, `${page.version}, ${dayInWords(page.changed)}`],
    [twinWords.address, addressOf(page.id)],
    [twinWords.licence, `[${settings.contentLicence.name}](${settings.contentLicence.address})`],
  ] as const;
  const lines = [...facts, ...about].map(([label, value]) => `**${label}:** ${value}`);
  return [...subtitle, glance === undefined ? write(lead.statement) : literal(page.summary), listOf(lines)].join(
    '\n\n',
  );
};

const glanced = (glance: Glance, write: Write) => {
  const { tension, split, option, undoing, facts } = glance;
  const sides = tension.map((side) => `${literal(side.phrase)} (${side.option.name})`);
  return [
    [glanceWords.question, write(glance.question)],
    [glanceWords.tension, sides.join(`; ${glanceWords.against} `)],
    [
      glanceWords.default,
      `${split === undefined ? (option?.name ?? glanceWords.mix) : write(split)}. ${write(glance.stance)}`,
    ],
    [glanceWords.holds, write(glance.holdsWhile)],
    ...[undoing, ...facts].map(({ label, value }) => [label, literal(value)] as const),
  ] as const;
};
