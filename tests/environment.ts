/** What Vitest adds to the environment, and what would make a program believe that it is under test itself. */
const added = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment of a program that a test starts: that of a terminal, without colours. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name))),
  NO_COLOR: '1',
});
