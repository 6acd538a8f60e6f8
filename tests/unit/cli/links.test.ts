import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf } from '#cli/links/answer.ts';
import { noted } from '#cli/links/noted.ts';

const server = createServer(({ url }, response) => {
  if (url === '/never') return;
  const status = Number(url?.slice(1));
  response.writeHead(status, status === 302 ? { location: '/200' } : {}).end('a page');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/200', 'opened'],
  ['/302', 'opened'],
  ['/404', 'gone'],
  ['/410', 'gone'],
  ['/403', 'unclear'],
  ['/503', 'unclear'],
  ['/never', 'unclear'],
])('%s is %s', async (path, is) => {
  expect(await answerOf(`${origin}${path}`, path === '/never' ? 50 : 60_000)).toMatchObject({ is });
});

test('a server that is not there says nothing of the address', async () => {
  expect(await answerOf('http://127.0.0.1:1/')).toMatchObject({ is: 'unclear' });
});

const file = `one-2001:
  title: One
  verified: url
  finding: >-
    Stays as it is.
two-2002:
  verified: doi
  opened: '2026-11-01'
  figures_seen: true
three-2003:
  verified: url
  gone: '2026-11-02'
  strength: weak
four-2004:
  verified: title
`;

test('days are noted at their sources, and nothing else is changed', () => {
  const answers = { 'one-2001': 'opened', 'two-2002': 'gone', 'three-2003': 'opened', 'four-2004': 'unclear' } as const;
  const found = new Map(Object.entries(answers).map(([id, is]) => [id, { is, said: '' }] as const));
  const after = noted(file, found, '2026-11-29');
  expect(after).toBe(`one-2001:
  title: One
  verified: url
  opened: '2026-11-29'
  finding: >-
    Stays as it is.
two-2002:
  verified: doi
  gone: '2026-11-29'
  opened: '2026-11-01'
  figures_seen: true
three-2003:
  verified: url
  opened: '2026-11-29'
  strength: weak
four-2004:
  verified: title
`);
  const still = new Map([['two-2002', { is: 'gone', said: '' }]] as const);
  expect(noted(after, still, '2026-12-24')).toBe(after);
});
