const isTerminal = process.stdout.isTTY;

/** Prints a text, in place of whatever line is only there for the moment. */
export const say = (text: string): void => console.log(isTerminal ? `\r\x1b[K${text}` : text);

/**
 * Does a piece of work and says so. After two seconds it says how far the work is: on a terminal every second in one
 * line, elsewhere ever more rarely.
 */
export const during = async <Result>(
  says: string,
  work: () => Promise<Result>,
  far: () => string = () => '',
): Promise<Result> => {
  const started = performance.now();
  const state = (): string =>
    [`${Math.round((performance.now() - started) / 1000)} s`, far()].filter(Boolean).join(', ');
  say(`${says} …`);
  let [seconds, next] = [0, 2];
  const timer = setInterval(() => {
    seconds += 1;
    if (seconds < next) return;
    if (isTerminal) process.stdout.write(`\r\x1b[K  ${state()}`);
    else say(`  ${state()}`);
    next = isTerminal ? seconds + 1 : seconds * 2;
  }, 1000);
  const ending = (end: string): void => {
    clearInterval(timer);
    if (seconds >= 2) say(`  ${end} ${state()}`);
  };
  try {
    const result = await work();
    ending('done in');
    return result;
  } catch (error) {
    ending('stopped after');
    throw error;
  }
};
