/** What became of an address: it was opened, it is gone, or nothing can be said, with what was answered. */
export type Answer = { readonly is: 'opened' | 'gone' | 'unclear'; readonly said: string };

/** The answers that say of themselves that there is nothing; others may be meant for programs alone. */
const nothing: readonly number[] = [404, 410];

/** Opens an address once, as a reader would, and follows where it leads. */
export const answerOf = async (address: string, patience = 30_000): Promise<Answer> => {
  try {
    const { ok, status, body } = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      headers: { accept: 'text/html,*/*', 'user-agent': 'Mozilla/5.0 (compatible; counterpoint-links)' },
    });
    await body?.cancel();
    return { is: ok ? 'opened' : nothing.includes(status) ? 'gone' : 'unclear', said: `answers ${status}` };
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
    return { is: 'unclear', said: cause instanceof Error ? cause.message : message };
  }
};
