/** A text as the payload of a fragment or of storage, with the right sum: what somebody who knows the format can make. */
export const resealed = (text: string): string => {
  const payload = Buffer.from(text, 'utf8').toString('base64url');
  let sum = 0x811c9dc5;
  for (const letter of payload) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return `worksheet.1.${(sum >>> 0).toString(36)}.${payload}`;
};

/** The text in a payload. */
export const unsealed = (sealed: string): string =>
  Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString('utf8');
