import { fill } from '../words/fill.ts';
import type { InvitationWords } from '../words/invitation.ts';
import type { DecisionSheet } from './sheet.ts';
import type { Worksheet } from './worksheet.ts';

/** Where people answer a decision apart. */
export const apartOf = ({ address }: Pick<DecisionSheet, 'address'>): string => `${address}decide/apart/`;

/** The question of a sheet: the group's own, or else the entry's. */
export const questionOf = (sheet: DecisionSheet, { question }: Worksheet): string => question || sheet.question;

/** The invitation to a meeting, to paste into a calendar or a chat. */
export const invitationOf = (sheet: DecisionSheet, worksheet: Worksheet, words: InvitationWords): string => {
  const { when, find, absentPayers } = worksheet;
  const [day = '', time = ''] = when.split('T');
  const under = (title: string, text: string): string[] => (text.trim() === '' ? [] : [`${title}\n${text.trim()}`]);
  return [
    questionOf(sheet, worksheet),
    when === '' ? words.meet : fill(words.when, { day, time }),
    `${fill(words.apart, { address: apartOf(sheet) })}\n${words.code}`,
    ...under(words.find, find),
    ...under(words.absent, absentPayers),
    fill(words.read, { address: sheet.address }),
  ].join('\n\n');
};

/** The same as a calendar's file (RFC 5545), for whoever's clock it is opened under; `now` as `20261120T140000Z`. */
export const calendarOf = (sheet: DecisionSheet, worksheet: Worksheet, words: InvitationWords, now: string): string => {
  const begins = `${worksheet.when.replace(/[-:]/g, '')}00`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${new URL(sheet.address).host}//worksheet//EN`,
    'BEGIN:VEVENT',
    `UID:${begins}-${sheet.id.replace('/', '-')}@${new URL(sheet.address).host}`,
    `DTSTAMP:${now}`,
    `DTSTART:${begins}`,
    'DURATION:PT40M',
    `SUMMARY:${escaped(fill(words.subject, { question: questionOf(sheet, worksheet) }))}`,
    `URL:${sheet.address}decide/`,
    `DESCRIPTION:${escaped(invitationOf(sheet, worksheet, words))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
};

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A line of at most 75 octets; what is longer goes on behind a space. */
const folded = (line: string): string => {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) ?? '';
    if (bytes(last) + bytes(letter) > 75) lines.push(` ${letter}`);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join('\r\n');
};
