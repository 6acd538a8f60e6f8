import type { Node } from '#graph/graph.ts';
import { literalOf } from '#graph/literal.ts';
import { caseWords } from '#words/entry.ts';
import { linked, literal } from './text.ts';

/** A tag of a component or an expression; an attribute may hold either kind of quotation marks. */
const tag = /<\/?(?:Case|Figure)\b(?:"[^"]*"|'[^']*'|[^>"'])*>|\{[^{}]*\}/g;

/** The prose of an entry as Markdown that needs no components: a case and a drawing become their titles and texts. */
export const proseMarkdownOf = ({ entry, prose }: Pick<Node, 'entry' | 'prose'>): string => {
  const components = prose.components.values();
  const shown = entry.body.replace(tag, (written) => {
    if (written.startsWith('{')) return literalOf(written.slice(1, -1)) ?? written;
    if (written.startsWith('</')) return '';
    const { title = '', basis, caption } = components.next().value?.attributes ?? {};
    const heading = `**${literal(title)}**`;
    if (caption !== undefined) return `${heading} ${literal(caption)}\n`;
    const says = basis === 'illustrative' ? caseWords.illustrative : `[${caseWords.cited}](sources/${basis})`;
    return `${heading} (${says})\n`;
  });
  return linked(shown, entry.id)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
