/** Why a command does nothing, and what to do about it. */
export type Refusal = { readonly says: string; readonly todo: string };

/** Whether a command was refused. */
export const isRefusal = (result: object): result is Refusal => 'says' in result && 'todo' in result;

/** What a command has to say in the end, and whether it did what was asked. */
export type Outcome = { readonly ok: boolean; readonly text: string };

/** The end of a command that did what was asked. */
export const done = (text: string): Outcome => ({ ok: true, text });

/** The end of a command that did nothing. */
export const refused = (why: Refusal | string): Outcome => ({
  ok: false,
  text: typeof why === 'string' ? why : `${why.says}\n    ${why.todo}`,
});

/** Runs a command, prints what it says in the end and sets the exit code; whatever goes wrong is said in words. */
export const runCommand = async (run: () => Promise<Outcome>): Promise<void> => {
  try {
    const { ok, text } = await run();
    (ok ? console.log : console.error)(text);
    if (!ok) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
};
