/** Marks the section that the reader is in, and names it in the bar; the bar closes behind whoever jumps. */
export const start = (root: HTMLElement): void => {
  const links = [...root.querySelectorAll('a')];
  const targets = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  const details = root.querySelector('details');
  const here = root.querySelector('.here');
  const general = here?.textContent ?? '';
  const mark = (): void => {
    const current = hashesAt(targets);
    for (const link of links) {
      if (current.includes(link.hash)) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    here?.replaceChildren(links.find(({ hash }) => hash === current.at(-1))?.textContent ?? general);
  };
  root.querySelector('nav')?.addEventListener('click', () => {
    if (details !== null) details.open = false;
  });
  whenScrolled(mark);
  mark();
};

/** What stands at the top of the window: the last targets above a line near it, at the end of the page the last of all. */
const hashesAt = (targets: readonly HTMLElement[]): string[] => {
  const isAtEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const tops = targets.map((target) => target.getBoundingClientRect().top);
  // Near the top, so that a short section can be current too; the last one never gets there.
  const last = isAtEnd ? tops.at(-1) : tops.filter((top) => top <= innerHeight * 0.1).at(-1);
  return targets.filter((_, index) => tops[index] === last).map(({ id }) => `#${id}`);
};

/** Calls once for each frame in which the page is scrolled. */
const whenScrolled = (call: () => void): void => {
  let isWaiting = false;
  const scrolled = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      call();
    });
  };
  addEventListener('scroll', scrolled, { passive: true });
};
