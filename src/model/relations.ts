/** A kind of edge: which kinds it joins, how it reads from either end, and what an author has to add. */
export type Relation<KindName extends string = string> = {
  readonly from: readonly KindName[];
  readonly to: readonly KindName[];
  /** The heading on the page the edge starts from, then on the page it ends at. */
  readonly reads: string;
  readonly readsBack: string;
  /** Both ends are of one kind and the edge stands on the alphabetically first of the two. */
  readonly symmetric?: true;
  /** Both ends must be of the same kind. */
  readonly sameKind?: true;
  /** Following it from page to page must never lead back. */
  readonly acyclic?: true;
  /** Whether the edge may say which option it belongs to, and from which kinds it must. */
  readonly option?: 'allowed' | { readonly requiredFrom: KindName };
  /** The edge needs the question that separates its two ends. */
  readonly tell?: true;
};

/** Every relation that an author can declare, in the order in which pages show them. */
export const relations = {
  'settle-first': {
    from: ['decision'],
    to: ['decision'],
    reads: 'Settle first',
    readsBack: 'Settles the ground for',
    acyclic: true,
  },
  'decided-with': {
    from: ['decision'],
    to: ['decision'],
    reads: 'Usually decided together with',
    readsBack: 'Usually decided together with',
    symmetric: true,
  },
  'confused-with': {
    from: ['decision', 'failure-mode', 'red-flag'],
    to: ['decision', 'failure-mode', 'red-flag'],
    reads: 'Easy to confuse with',
    readsBack: 'Easy to confuse with',
    symmetric: true,
    sameKind: true,
    tell: true,
  },
  'ends-in': {
    from: ['decision', 'playbook'],
    to: ['failure-mode'],
    reads: 'Misused, it ends in',
    readsBack: 'Often starts from',
    option: { requiredFrom: 'decision' },
  },
  'grows-into': { from: ['failure-mode'], to: ['failure-mode'], reads: 'Grows into', readsBack: 'Grows out of' },
  'shown-by': {
    from: ['decision', 'failure-mode'],
    to: ['red-flag'],
    reads: 'Shows up as',
    readsBack: 'Points to',
    option: 'allowed',
  },
  'handled-by': {
    from: ['decision', 'failure-mode', 'red-flag'],
    to: ['playbook'],
    reads: 'Reach for',
    readsBack: 'Used for',
    option: 'allowed',
  },
  'followed-by': { from: ['playbook'], to: ['playbook'], reads: 'Then', readsBack: 'Comes after' },
} as const satisfies Record<string, Relation>;

/** The name of a declared relation. */
export type RelationName = keyof typeof relations;

/** The relation that is derived from links in prose and never declared. */
export const mentions = { reads: 'Mentions', readsBack: 'Mentioned in' } as const;
