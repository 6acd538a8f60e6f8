import { calendarOf, invitationOf } from '#decide/invitation.ts';
import { fill } from '#words/fill.ts';
import { invitationWords } from '#words/invitation.ts';
import type { Desk } from './desk.ts';
import { copied, save } from './reach.ts';

/** The invitation of a sheet: shown while one types, copied, and saved for a calendar. */
export const inviting = (desk: Desk) => {
  const { sheet, words, part, tell } = desk;
  const text = (): string => invitationOf(sheet, desk.worksheet(), invitationWords);
  const refresh = (): void => {
    part('invitation').textContent = text();
  };
  const invite = async (): Promise<void> => tell('invited', (await copied(text())) ? words.invited : words.notCopied);
  const calendar = (): void => {
    const when = desk.form.elements.namedItem('when');
    if (when instanceof HTMLInputElement && when.value === '') {
      when.required = true;
      when.reportValidity();
      when.required = false;
      return;
    }
    const now = `${new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
    const name = `${sheet.id.replace('decisions/', '')}.ics`;
    save(calendarOf(sheet, desk.worksheet(), invitationWords, now), name, 'text/calendar');
    tell('invited', fill(words.downloaded, { name }));
  };
  return { refresh, acts: { invite, calendar } };
};
