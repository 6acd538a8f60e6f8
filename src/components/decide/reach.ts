/** Copies a text; false where the browser does not allow it. */
export const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Saves a text as a file of the reader's. */
export const save = (text: string, name: string, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** Prints one thing of the page alone. */
export const printed = (what: string): void => {
  const { dataset } = document.documentElement;
  dataset['print'] = what;
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
};

/** One text in the storage of this tab, or of the browser, which may be full, closed or cleared at any time. */
export const placeIn = (storage: 'sessionStorage' | 'localStorage', key: string) => ({
  /** The text; empty where there is none, or where the storage is closed. */
  read: (): string => {
    try {
      return window[storage].getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  /** Writes it at once; an empty text is taken out. False where the browser does not allow it. */
  write: (text: string): boolean => {
    try {
      if (text === '') window[storage].removeItem(key);
      else window[storage].setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
});
