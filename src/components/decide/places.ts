/** One text in a browser's storage, which may be full, closed or cleared at any time. */
export type StoragePlace = {
  /** The text; empty where there is none, or where the storage is closed. */
  readonly read: () => string;
  /** Writes it at once; an empty text is taken out. False where the browser does not allow it. */
  readonly write: (text: string) => boolean;
};

/** The place of a text in the storage of this tab, or of the browser. */
export const placeIn = (storage: 'sessionStorage' | 'localStorage', key: string): StoragePlace => ({
  read: () => {
    try {
      return window[storage].getItem(key) ?? '';
    } catch {
      return '';
    }
  },
  write: (text) => {
    try {
      if (text === '') window[storage].removeItem(key);
      else window[storage].setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
});
