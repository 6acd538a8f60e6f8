/** The words of an invitation to decide together. `{…}` are places to fill in. */
export const invitationWords = {
  subject: 'Decide: {question}',
  when: 'We meet on {day} at {time}, for forty minutes.',
  meet: 'We meet for forty minutes.',
  apart: 'Before that, answer alone, in eight minutes, without showing anybody: {address}',
  code: 'The page gives you a code. Bring it; we post them all at once.',
  find: 'To find out first:',
  absent: 'Who pays and has no seat in the room:',
  read: 'The decision in three minutes: {address}',
} as const;

/** The table of those words, as another site may have it. */
export type InvitationWords = Readonly<Record<keyof typeof invitationWords, string>>;
