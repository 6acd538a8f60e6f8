/** Opens one part of the sheet at a time, by the address; a link to a place within a part opens that part. */
export const followParts = (root: HTMLElement): void => {
  const parts = [...root.querySelectorAll<HTMLElement>('.part')];
  const show = (id: string): void => {
    for (const part of parts) part.hidden = id !== 'all' && part.id !== id;
    for (const link of root.querySelectorAll<HTMLAnchorElement>('.ways a'))
      link.toggleAttribute('aria-current', link.hash === `#${id}`);
    root.dataset['shows'] = id;
  };
  const follow = (): void => {
    const id = location.hash.slice(1);
    const target = document.getElementById(id);
    const part = target?.closest<HTMLElement>('.part');
    if (id === 'all' || part) show(part?.id ?? 'all');
    if (part) target?.scrollIntoView();
  };
  show('in-the-room');
  follow();
  addEventListener('hashchange', follow);
};
