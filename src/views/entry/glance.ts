import { gradingOf } from '#graph/grade.ts';
import type { Graph } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import type { EntryOf } from '#model/kinds.ts';
import { nameOf } from '#model/references.ts';
import { frequencies, grades, levels, reversibilities, severities } from '#model/vocabularies.ts';
import { glanceWords } from '#words/entry.ts';
import { fill } from '#words/fill.ts';
import { escaped } from '#views/text/escaped.ts';
import { htmlOf, resolveOnPage } from '#views/text/html.ts';
import { optionMarkOf, optionMarksOf, stavesOf, tensionOf } from './options.ts';

/** One fact about a decision, with what it means where that needs saying, as HTML. */
export type Fact = { readonly label: string; readonly value: string; readonly meaning?: string };

/** How well a decision is studied, and why. */
export type GradeView = ReturnType<typeof gradeViewOf>;

/** What the first screen of a decision answers. */
export type Glance = ReturnType<typeof glanceOf>;

/** The grade of a decision in words, with the names of the sources that were counted. */
export const gradeViewOf = (entry: EntryOf<'decision'>, { references: { sources } }: Graph) => {
  const { grade, disputed, counted } = gradingOf(entry, sources);
  return {
    grade,
    ...grades[grade],
    disputed,
    counted: counted.flatMap((id) => {
      const source = sources[id];
      return source === undefined ? [] : [nameOf(source)];
    }),
  };
};

/** Makes the first screen of a decision. */
export const glanceOf = (entry: EntryOf<'decision'>, graph: Graph) => {
  const { data } = entry;
  const html = (text: string): string => htmlOf(text, resolveOnPage);
  const fact = (label: string, { title, meaning }: { title: string; meaning: string }): Fact => ({
    label,
    value: title,
    meaning: escaped(meaning),
  });
  const grade = gradeViewOf(entry, graph);
  const cited = Object.keys(data.sources ?? {}).length;
  return {
    question: html(data.question),
    tension: tensionOf(data),
    option: optionMarkOf(data, data.default.option),
    split: data.default.split === undefined ? undefined : html(data.default.split),
    stance: html(data.default.stance),
    holdsWhile: html(data.default.holdsWhile),
    undoing: fact(glanceWords.undoing, reversibilities[data.reversibility.level]),
    facts: [
      fact(glanceWords.severity, severities[data.severityIfWrong]),
      fact(glanceWords.frequency, frequencies[data.frequency]),
      fact(glanceWords.level, levels[data.decidedBy]),
      {
        label: glanceWords.evidence,
        value: [
          grade.title,
          ...(grade.disputed ? [glanceWords.disputed] : []),
          cited === 1 ? glanceWords.sources.one : fill(glanceWords.sources.many, { count: cited }),
        ].join(', '),
        meaning: `<a href="#evidence">${escaped(grade.meaning)}</a>`,
      },
      { label: glanceWords.audience, value: plain(data.audience) },
    ],
    options: optionMarksOf(data),
    staves: stavesOf(data),
  };
};
