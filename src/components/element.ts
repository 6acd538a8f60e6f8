/** Makes an element. Text given to it stays text. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

/** Finds by their names the parts that a component wrote; one that is missing is a fault of the component. */
export const partsIn =
  (root: HTMLElement, component: string) =>
  <Part extends HTMLElement = HTMLElement>(name: string): Part => {
    const found = root.querySelector<Part>(`[data-part='${name}']`);
    if (found === null) throw new Error(`${component} wrote no part “${name}”.`);
    return found;
  };

/** Shows what only a script can do, and hides what said that it was on its way. */
export const showScripted = (root: HTMLElement): void => {
  for (const one of root.querySelectorAll<HTMLElement>('[data-script]')) one.hidden = false;
  for (const one of root.querySelectorAll<HTMLElement>('[data-waits]')) one.hidden = true;
};
