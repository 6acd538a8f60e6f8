import Case from './Case.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Subheading from './Subheading.astro';

/** What Markdown elements and the authors' components become: in an entry, where prose stands below a section, and in an essay. */
export const prose = {
  entry: { a: Link, h2: Subheading, h3: 'h4', Case, Figure },
  essay: { a: Link, h2: Heading, Case, Figure },
} as const;
