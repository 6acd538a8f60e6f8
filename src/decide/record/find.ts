/** Where a record stands in a text: the lines of its frontmatter and of its body, and what stands around it. */
export type RecordLines = {
  readonly front: readonly string[];
  readonly body: readonly string[];
  /** Lines before the frontmatter and behind the end mark. */
  readonly around: readonly string[];
  readonly isWhole: boolean;
};

/** Finds a record in a text, whatever stands before it, in a code fence or not; nothing where there is none. */
export const foundIn = (text: string): RecordLines | undefined => {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const isRule = (line: string): boolean => /^\s*---\s*$/.test(line);
  for (let begin = 0; begin < lines.length; begin += 1) {
    if (!isRule(lines[begin] ?? '')) continue;
    const end = lines.findIndex((line, index) => index > begin && isRule(line));
    if (end === -1) return undefined;
    if (lines.slice(begin, end).every((line) => !/^\s*counterpoint\s*:/.test(line))) continue;
    const indent = /^\s*/.exec(lines[begin] ?? '')?.[0] ?? '';
    const own = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const body = own.slice(end + 1);
    const close = body.findIndex((line) => /^\s*<!--\s*end\s*-->\s*$/.test(line));
    const around = [...own.slice(0, begin), ...(close === -1 ? [] : body.slice(close + 1))];
    return {
      front: own.slice(begin + 1, end),
      body: close === -1 ? body : body.slice(0, close),
      around: around.filter((line) => !/^\s*(?:```|~~~)/.test(line)),
      isWhole: close !== -1,
    };
  }
  return undefined;
};
