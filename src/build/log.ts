import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

const messages: AstroLoggerMessage[] = [];
let pages = 0;

/** What Astro says while it builds goes here: warnings and errors are shown at once, all else is kept. */
export default (): AstroLoggerDestination => ({
  write(message) {
    messages.push(message);
    if (/├─.*\.html/.test(message.message)) pages += 1;
    if (['warn', 'error'].includes(message.level)) console.error(told(message));
  },
});

/** How many pages Astro has built, once it has come to them. */
export const pagesSoFar = (): string => (pages < 2 ? '' : `${pages} pages`);

/** Shows whatever Astro said, for somebody who has to find out why a build failed. */
export const showLog = (): void =>
  console.error(messages.map((one) => `${told(one)}${one.newLine ? '\n' : ''}`).join(''));

const told = ({ label, message }: AstroLoggerMessage): string =>
  label === null || label === 'SKIP_FORMAT' ? message : `[${label}] ${message}`;
