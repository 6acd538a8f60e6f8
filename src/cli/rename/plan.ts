import { isScalar } from 'yaml';
import { checkContent } from '#check/check.ts';
import type { Issue } from '#check/issue.ts';
import type { Page } from '#check/page.ts';
import { siteOf, type ContentFile } from '#check/site.ts';
import { lockFile } from '#check/where.ts';
import { isRefusal, type Refusal } from '../command.ts';
import type { Content } from '#build/content.ts';
import { relocked } from '../lock/relock.ts';
import type { Change } from '#build/replace.ts';
import { edited } from './edits.ts';
import { appended, inserted, listIn } from './fields.ts';
import { linkEdits } from './links.ts';
import { changed, withSortedEdges } from './symmetric.ts';
import { addressedBy, type Addressed } from './addressed.ts';

/** What a new address comes to: the files that change, and what an author wants to know of it. */
export type Plan = {
  readonly changes: readonly Change[];
  readonly links: number;
  readonly files: number;
  /** What happened to edges that stand on another page now, each in a sentence. */
  readonly moved: readonly string[];
};

/** Problems of the content that stand in the way, with the files that they were found in. */
export type Blocked = {
  readonly issues: readonly Issue[];
  readonly files: readonly ContentFile[];
  readonly why: string;
};

/** Everything that giving an entry another id takes; nothing is written. */
export const planOf = (content: Content, from: string, to: string, today: string): Plan | Refusal | Blocked => {
  const { files, figures } = content;
  const site = siteOf(files, figures);
  const addressed = addressedBy(site, from, to);
  if (isRefusal(addressed)) return addressed;
  const { issues } = checkContent(files, figures);
  if (issues.length > 0) return { issues, files, why: 'Nothing was renamed: the content has problems already.' };

  const edits = linkEdits(site, from, to);
  const linked = files.map((file) => changed(file, edited(file.text, edits.get(file.path) ?? [])));
  const sorted = withSortedEdges(
    linked.map((file) => renamed(file, addressed, today)),
    figures,
    (id) => (id === to ? from : id),
  );
  if (isRefusal(sorted)) return sorted;
  const locked = withLock(sorted.files, figures);
  const after = checkContent(locked, figures).issues;
  if (after.length > 0)
    return { issues: after, files: locked, why: 'Nothing was renamed: it would leave these behind.' };
  return {
    changes: changesBetween(files, locked),
    links: [...edits.values()].flat().length,
    files: edits.size,
    moved: sorted.moved,
  };
};

const renamed = (file: ContentFile, { page, path, from, to }: Addressed, today: string): ContentFile =>
  file.path === page.file ? { ...file, path, text: asHeir(file.text, page, from, to, today) } : file;

/** The lock goes along, where there is one: the check was content before, so only addresses in items have changed. */
const withLock = (files: readonly ContentFile[], figures: readonly string[]): readonly ContentFile[] => {
  const site = siteOf(files, figures);
  const next = site.lock === undefined ? undefined : relocked(site, [], { typos: true });
  if (next === undefined || 'issues' in next) return files;
  return files.map((file) => (file.path === lockFile ? changed(file, next.text) : file));
};

const changesBetween = (before: readonly ContentFile[], after: readonly ContentFile[]): Change[] => {
  const [old, fresh] = [before, after].map((files) => new Map(files.map(({ path, text }) => [path, text])));
  const paths = [...new Set([...(fresh?.keys() ?? []), ...(old?.keys() ?? [])])];
  return paths
    .map((path) => ({ path, before: old?.get(path), after: fresh?.get(path) }))
    .filter((change) => change.before !== change.after);
};

/** An entry's file with what a new address asks of it: its former id, and a row of the history. */
const asHeir = (source: string, { kind, data }: Page, from: string, to: string, today: string): string => {
  const withFormer = edited(source, [formerEdit(source, kind, from, to)]);
  const last = data.history?.at(-1)?.date ?? '';
  return withRow(withFormer, last > today ? last : today, `Moved to this address from ${from}.`);
};

const formerEdit = (source: string, kind: Page['kind'], from: string, to: string) => {
  const list = listIn(source, 'formerIds');
  if (list === undefined || list.members.length === 0)
    return inserted(source, kind, 'formerIds', [`formerIds: [${from}]`]);
  // A page that goes back to an earlier address leaves that one free and keeps the one it comes from.
  const back = list.members.find(({ node }) => isScalar(node) && node.value === to);
  if (back === undefined) return appended(source, list, [`- ${from}`], from);
  return { at: back.at, end: back.end, text: list.flow ? from : `- ${from}` };
};

const withRow = (source: string, date: string, change: string): string => {
  const list = listIn(source, 'history');
  if (list === undefined) throw new Error('The entry has no history: check it first.');
  const lines = [`- date: '${date}'`, `  change: ${change}`];
  return edited(source, [appended(source, list, lines, `{ date: '${date}', change: ${change} }`)]);
};
