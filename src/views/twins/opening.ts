import { settings } from '#settings.ts';
import type { EntryView } from '#views/entry/entry.ts';
import { dayInWords } from '#views/text/day.ts';
import { addressOf } from '#views/text/href.ts';
import { glanceWords } from '#words/entry.ts';
import { twinWords } from '#words/twins.ts';
import { listOf, type Write } from './parts.ts';
import { literal } from './text.ts';

type Glance = NonNullable<EntryView['glance']>;

/** What the first screen of a page says, and what a copy has to say of where it comes from, as Markdown. */
export const openingOf = ({ page, glance, lead, entry }: EntryView, write: Write): string => {
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
