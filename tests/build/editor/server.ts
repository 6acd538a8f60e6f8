// A language server as an editor talks to it: requests and notices over its standard input and output.

import { spawn } from 'node:child_process';

type Message = { readonly id?: number; readonly method?: string; readonly params?: unknown; readonly result?: unknown };

/** A running language server. */
export type Server = {
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  readonly tell: (method: string, params: unknown) => void;
  readonly stop: () => void;
};

/** Starts a language server of Node's, and answers its own questions with nothing. */
export const started = (script: string, folder: string): Server => {
  const child = spawn(process.execPath, [script, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let count = 0;
  let received = Buffer.alloc(0);

  const send = (message: Message): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const take = ({ id, method, result }: Message): void => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else send({ id, result: null });
  };
  child.stdout.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, Math.max(0, end)).toString())?.[1]);
      if (end < 0 || received.length < end + 4 + length) return;
      take(JSON.parse(received.subarray(end + 4, end + 4 + length).toString()) as Message);
      received = received.subarray(end + 4 + length);
    }
  });
  return {
    ask: (method, params) =>
      new Promise((resolve) => {
        waiting.set((count += 1), resolve);
        send({ id: count, method, params });
      }),
    tell: (method, params) => send({ method, params }),
    stop: () => void child.kill(),
  };
};
