import { verifications, wordsOf, type Verification } from '../../model/vocabularies.ts';
import { addressOf, type Source } from '../../model/references.ts';
import type { Graph } from '../graph.ts';
import { count, share, type Figure, type FigureGroup } from './figure.ts';

const sourcesIn = ({ references }: Graph) => Object.entries(references.sources);

/** The sources with an address to open. */
const linkedIn = (graph: Graph): Source[] =>
  sourcesIn(graph).flatMap(([, source]) => (addressOf(source) === undefined ? [] : [source]));

const isThere = ({ opened, gone }: Source): boolean => opened !== undefined && gone === undefined;

const unread = (graph: Graph): string[] =>
  sourcesIn(graph).flatMap(([id, { verified }]) => (verified === 'title' ? `sources/${id}` : []));

const ofVerification = (verified: Verification): Figure => ({
  id: `verified-${verified}`,
  title: verifications[verified].title,
  says: verifications[verified].meaning,
  value: (graph) => count(sourcesIn(graph).filter(([, source]) => source.verified === verified).length),
});

const termsIn = ({ references }: Graph): string[] => Object.keys(references.glossary);

const unused = (graph: Graph): string[] => termsIn(graph).filter((id) => graph.usedBy(id).length === 0);

/** What the claims rest on. */
export const sources: FigureGroup = {
  id: 'sources',
  title: 'Sources',
  figures: [
    {
      id: 'all-sources',
      title: 'All sources',
      says: 'Publications that something here cites; none stands here uncited.',
      value: (graph) => count(sourcesIn(graph).length),
      rule: 'uncited',
    },
    ...wordsOf(verifications).map(ofVerification),
    {
      id: 'opened',
      title: 'Opened, and there',
      says: 'Sources whose address has been opened by `npm run links` or by hand, and was not found gone since.',
      value: (graph) => share(linkedIn(graph).filter(isThere).length, linkedIn(graph).length),
    },
    {
      id: 'gone',
      title: 'Gone',
      says: 'Sources at whose address nothing was found when it was opened last.',
      value: (graph) => count(linkedIn(graph).filter(({ gone }) => gone !== undefined).length),
    },
    {
      id: 'verified',
      title: 'Verified by DOI or page',
      says: 'Sources whose own page was seen, not their title alone.',
      value: (graph) => share(sourcesIn(graph).length - unread(graph).length, sourcesIn(graph).length),
      limit: {
        threshold: { as: 'least', percent: 80, from: 10 },
        short: unread,
        todo: 'Open the page of each, compare it with what stands here, and set `verified`; leave out what cannot be found.',
      },
    },
  ],
};

/** The words of the field. */
export const terms: FigureGroup = {
  id: 'terms',
  title: 'Terms',
  figures: [
    {
      id: 'all-terms',
      title: 'All terms',
      says: 'Words that the glossary defines.',
      value: (graph) => count(termsIn(graph).length),
    },
    {
      id: 'used-terms',
      title: 'Used by an entry',
      says: 'Terms that the text of at least one entry links to.',
      value: (graph) => share(termsIn(graph).length - unused(graph).length, termsIn(graph).length),
      limit: {
        threshold: { as: 'least', percent: 60, from: 10 },
        short: (graph) => unused(graph).map((id) => `glossary/${id}`),
        todo: 'Link each from a sentence that needs it, or delete it: the glossary is for words that readers meet here.',
      },
    },
    {
      id: 'unused-terms',
      title: 'Used by none',
      says: 'Terms that only the glossary itself knows.',
      value: (graph) => count(unused(graph).length),
    },
  ],
};
