import { fromFragment, keptInFragment } from '#decide/encoded.ts';
import { readRecord } from '#decide/record/read.ts';
import { messageOf } from '#decide/refusal.ts';
import { fill } from '#words/fill.ts';
import { recordWords } from '#words/record.ts';
import type { Desk } from './desk.ts';
import { showLook } from './look.ts';

/** Opens a pasted text: a link to a sheet, or a record, for which a reader of YAML is fetched. */
export const openPasted = async (desk: Desk): Promise<void> => {
  const { sheet, words, tell, offer } = desk;
  const text = (desk.part('paste') as HTMLTextAreaElement).value;
  const fragment = /^\S*#(worksheet\.\S+)$/.exec(text.trim())?.[1];
  if (fragment !== undefined) {
    const read = fromFragment(fragment, sheet);
    showLook(desk, keptInFragment(fragment));
    return read.ok ? offer('opened', read.value, words.opened) : tell('opened', messageOf(read.refusal));
  }
  const yaml = await import('yaml').catch(() => undefined);
  if (yaml === undefined) return tell('opened', words.failed);
  const read = readRecord(text, sheet, recordWords, (front) => yaml.parse(front));
  if (!read.ok) return tell('opened', messageOf(read.refusal));
  const { worksheet, unread, other } = read.value;
  if (other !== undefined)
    return tell('opened', fill(words.other, { tool: other }), [
      words.takeOver,
      () => offer('opened', worksheet, words.takenOver),
    ]);
  showLook(desk, read);
  const says = unread.length === 0 ? words.opened : fill(words.openedBut, { unread: unread.join(' · ') });
  offer('opened', worksheet, says);
};
