/** How long anything that is fetched may take, in milliseconds: within five seconds it is said that it failed. */
export const patience = 4500;
