import { describe, expect, test } from 'vitest';
import { gradingOf } from '#graph/grade.ts';
import type { DataOf } from '#model/kinds.ts';
import type { Source } from '#model/references.ts';
import type { Stance } from '#model/vocabularies.ts';

const id = 'decisions/shared-desks-vs-own-desks';

const study: Source = {
  authors: 'Example A, Sample B',
  year: 2019,
  title: 'Seats',
  venue: 'Journal of Rooms',
  kind: 'survey',
  url: 'https://journal.example',
  verified: 'url',
  finding: 'Less time is lost.',
  figures_seen: false,
  strength: 'moderate',
  caveat: 'Asked only.',
  compares: [id],
};
const elsewhere = { ...study, authors: 'Other C', compares: ['decisions/another'] } satisfies Source;
const trial = { ...study, kind: 'experiment', authors: 'Third D, Fourth E' } satisfies Source;

/** Grades a decision that cites each of the sources in the same way, or as `says` has it. */
const graded = (sources: Readonly<Record<string, Source>>, says: Readonly<Record<string, Stance>> = {}) => {
  const citations = Object.keys(sources).map((source) => [
    source,
    [{ says: says[source] ?? 'supports', claim: 'Less time is lost.', for: ['costs'] }],
  ]);
  const data = { sources: Object.fromEntries(citations) } as unknown as DataOf['decision'];
  return gradingOf({ id, data }, sources);
};

describe('the grade of a decision', () => {
  test.each([
    ['judgement', {}],
    ['practised', { book: { ...elsewhere, kind: 'book' }, blog: { ...elsewhere, kind: 'practice' } }],
    ['indirect', { book: { ...elsewhere, kind: 'book' }, theory: { ...elsewhere, kind: 'theory' } }],
    ['indirect', { elsewhere }],
    ['indirect', { weak: { ...study, strength: 'suggestive' } }],
    ['indirect', { argued: { ...study, kind: 'theory' } }],
    ['studied', { study }],
    ['studied', { trial }],
    ['studied', { study, survey: { ...study, authors: 'Third D' } }],
    ['tested', { study, trial }],
    ['tested', { study, pooled: { ...trial, kind: 'meta-analysis', strength: 'strong', verified: 'doi' } }],
  ] as const)('%s', (grade, sources) => {
    expect(graded(sources).grade).toBe(grade);
  });

  test('works that share an author are of one group, also through a third', () => {
    const shared = { ...trial, authors: 'Sample B, Third D' } satisfies Source;
    expect(graded({ study, shared }).grade).toBe('studied');
    const far = { ...study, authors: 'Fourth E' } satisfies Source;
    const bridge = { ...trial, authors: 'Fourth E, Example A' } satisfies Source;
    expect(graded({ study, far, bridge }).grade).toBe('studied');
    expect(graded({ study, far, trial: { ...trial, authors: 'Fifth F' } }).grade).toBe('tested');
  });

  test('a source of which only the title was seen does not count', () => {
    const unseen = { ...trial, verified: 'title' } satisfies Source;
    expect(graded({ unseen })).toEqual({ grade: 'indirect', disputed: false, counted: [] });
    expect(graded({ study, unseen })).toEqual({ grade: 'studied', disputed: false, counted: ['study'] });
  });

  test('a counted study that points the other way makes it disputed; one that does not count does not', () => {
    expect(graded({ study, trial }, { trial: 'contradicts' })).toEqual({
      grade: 'tested',
      disputed: true,
      counted: ['study', 'trial'],
    });
    expect(graded({ study, trial }, { trial: 'qualifies' }).disputed).toBe(false);
    expect(graded({ study, elsewhere }, { elsewhere: 'contradicts' }).disputed).toBe(false);
  });

  test('a source that is cited and does not exist is passed over', () => {
    const data = {
      sources: { gone: [{ says: 'supports', claim: 'x', for: ['costs'] }] },
    } as unknown as DataOf['decision'];
    expect(gradingOf({ id, data }, {}).grade).toBe('judgement');
  });
});
