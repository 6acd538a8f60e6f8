/** Marks the section that the reader is in, and names it in the bar; the bar closes behind whoever jumps. */
export const start = (root: HTMLElement): void => {
  const links = [...root.querySelectorAll('a')];
  const targets = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  const details = root.querySelector('details');
  const here = root.querySelector('.here');
  const general = here?.textContent ?? '';
  const mark = (): void => {
    const current = idAt(targets);
    for (const link of links) {
      if (link.hash === `#${current}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    here?.replaceChildren(links.find((link) => link.hash === `#${current}`)?.textContent ?? general);
  };
  root.querySelector('nav')?.addEventListener('click', () => {
    if (details !== null) details.open = false;
  });
  whenScrolled(mark);
  mark();
};

/** The id of what stands at the top of the window: the last target above a line near it, at the end of the page the last. */
const idAt = (targets: readonly HTMLElement[]): string | undefined => {
  const isAtEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  // Near the top, so that a short section can be current too; the last one never gets there.
  const line = isAtEnd ? Infinity : innerHeight * 0.1;
  return targets.filter((target) => target.getBoundingClientRect().top <= line).at(-1)?.id;
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
