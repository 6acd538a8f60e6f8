import { z } from 'zod';
import type { Place } from '#graph/prose.ts';
import { placesOf } from './lines.ts';
import { instead } from './nearest.ts';

/** The file of the settings, from the root of the repository. */
export const settingsFile = 'src/settings.ts';

/** Something that is wrong with the settings, and what to do about it. */
export type WrongSetting = Place & { readonly says: string };

const line = z.string().regex(/^(?!\s)[^\p{C}]*[^\p{C}\s]$/u, {
  error: 'is not a line of text: write some, without spaces around it and without line breaks',
});

const link = z.string().refine((text) => URL.parse(text)?.protocol === 'https:' && !/\s/.test(text), {
  error: 'is not the address of a page: begin it with https://',
});

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const isLanguage = (tag: string): boolean => {
  try {
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
};

const licence = z.strictObject({ name: line, address: link });

const schema = z.strictObject({
  name: line.regex(/^[^/\\]*$/, { error: 'has a slash, and files are named after it: write it without' }),
  tagline: line,
  description: line,
  address: z.string().refine((text) => /^https:\/\/./.test(text) && URL.parse(text)?.origin === text, {
    error: 'is not an address without a path: write it as https://example.org, and a path under `base`',
  }),
  base: z.string().regex(/^\/(?:[\w~-][\w.~-]*\/)*$/, {
    error: 'is not a path between slashes: write / or, for instance, /handbook/',
  }),
  language: z.string().refine(isLanguage, { error: 'is not the tag of a language: write, for instance, en-GB or de' }),
  repository: link,
  since: z.iso.date({ error: 'is not a day: write it as 2026-11-20' }),
  correction: z.string().refine((text) => ['https:', 'mailto:'].includes(URL.parse(text)?.protocol ?? ''), {
    error: 'is not an address to write to: begin it with https:// or mailto:',
  }),
  edit: link.refine((text) => text.includes('{file}'), {
    error: 'does not say where the file stands in it: write {file} there',
  }),
  contentLicence: licence,
  codeLicence: licence,
});

/** The settings, as the file of the settings holds them. */
export type Settings = Readonly<z.infer<typeof schema>>;

/** Everything that is wrong with the settings; `text` is that of their file, for line and column. */
export const wrongSettings = (settings: unknown, text: string): WrongSetting[] =>
  (schema.safeParse(settings, { reportInput: true }).error?.issues ?? []).flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ ...placeOf(issue.path, text), says: told(issue) }];
    const names = Object.keys((issue.path.length === 0 ? schema : licence).shape);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { ...placeOf(path, text), says: `\`${path.join('.')}\` is no setting. ${instead(key, names)}` };
    });
  });

const told = ({ code, path, input, message }: z.core.$ZodIssue): string => {
  const wrong = code === 'invalid_type' ? 'is not a text in quotation marks' : message;
  return `\`${path.join('.')}\` ${input === undefined ? 'is missing' : wrong}`;
};

/** Where a setting stands: behind each of its keys in turn. */
const placeOf = (path: readonly PropertyKey[], text: string): Place => {
  let at = 0;
  for (const key of path) {
    const found = text.slice(at).search(new RegExp(`(?<=[\\s{])['"]?${String(key)}['"]?\\s*:`));
    if (found >= 0) at += found;
  }
  return placesOf(text)(at);
};
