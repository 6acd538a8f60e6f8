import type { RecordForm } from '#decide/record/record.ts';
import type { Desk } from './desk.ts';

/** The record of a sheet on its page: its text, shown on request and then kept up to date. */
export const recording = (root: HTMLElement, desk: Desk) => {
  const place = desk.part('record');
  const formOf = (): RecordForm =>
    root.querySelector<HTMLInputElement>('[name="record-form"]:checked')?.value === 'full' ? 'full' : 'short';
  const record = async (): Promise<string> => (await import('./record.ts')).recordText(desk, formOf());
  const refresh = async (): Promise<void> => {
    place.textContent = await record();
  };
  const show = async (): Promise<void> => {
    await refresh();
    place.hidden = false;
  };
  const isShown = (): boolean => !place.hidden;
  for (const choice of root.querySelectorAll('[name="record-form"]'))
    choice.addEventListener('change', () => void (isShown() && refresh()));
  return { record, refresh, show, isShown };
};
