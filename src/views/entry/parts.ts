import { fieldOf } from '#graph/anchors.ts';
import type { Node } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import type { Part, Section } from '#model/kind.ts';
import { isKind, type Entry } from '#model/kinds.ts';
import { parted } from '#model/items.ts';
import { stages } from '#model/failure-mode.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Citations } from './citations.ts';
import { htmlOf, type Resolve } from '#views/text/html.ts';
import { decisionPart } from './parts/decision.ts';
import { itemsOf, type Context, type ItemView } from './parts/view.ts';

/** What stands beside items: the claims about them, and the places where addresses of others land. */
type Surroundings = { readonly citations: Citations; readonly landingsAt: (id: string) => string };

/** One part of an entry's page, or nothing where the entry has nothing to show for it. */
export const partOf = (
  { entry, prose }: Node,
  part: Part,
  { citations, landingsAt }: Surroundings,
  resolve: Resolve,
) => {
  const html = (text: string): string => htmlOf(text, resolve);
  const item = (id: string, said: string): ItemView => {
    const { lead, text } = parted(said);
    return {
      id,
      ...(lead !== undefined && { lead: html(lead) }),
      html: landingsAt(id) + html(text),
      claims: citations.claimsAt(id),
    };
  };
  const context: Context = { html, item };
  const value = part.field === undefined ? undefined : fieldOf(entry.data, part.field);
  switch (part.as) {
    case 'text':
      return typeof value === 'string' ? { ...part, as: 'text' as const, html: html(value) } : undefined;
    case 'items':
      return value === undefined ? undefined : { ...part, as: 'items' as const, items: itemsOf(value, context) };
    case 'stages':
      return {
        ...part,
        as: 'stages' as const,
        stages: Object.entries(stages).map(([name, { title, says }]) => ({
          title,
          says,
          items: itemsOf(fieldOf(value, name), context),
        })),
      };
    case 'steps':
      return {
        ...part,
        as: 'steps' as const,
        steps: Object.entries((value ?? {}) as Playbook['steps']).map(([id, step]) => ({
          ...item(id, step.do),
          name: html(step.name),
          why: html(step.why),
          output: html(step.output),
        })),
      };
    case 'prose':
      return prose.words > 0 ? { ...part, as: 'prose' as const } : undefined;
    case 'gather':
    case 'evidence':
    case 'related':
    case 'history':
      return { ...part, as: part.as };
    default:
      return isKind(entry, 'decision') ? decisionPart(entry.data, part, context) : undefined;
  }
};

/** A part of a section, ready to be shown. */
export type PartView = NonNullable<ReturnType<typeof partOf>>;

/** A section with the parts that the entry fills. */
export type SectionView = Omit<Section, 'parts'> & { readonly parts: readonly PartView[] };

/** The versions of an entry, newest first. */
export const historyOf = ({ data }: Entry) =>
  data.history.map(({ date, change }, index) => ({ version: index + 1, date, change: plain(change) })).reverse();
