import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { addressOf, askedAt } from '#components/search/address.ts';
import { hitsIn, type Answer, type Search } from '#search/answer.ts';
import { finder } from '#search/engine.ts';
import { wordsOf } from '#search/passage.ts';
import { searchPagesOf } from '#views/search.ts';
import { figures, valid } from '../fixtures.ts';
import { indexOf, reference } from './index.ts';

const search: Search = { query: '', kind: '', topic: '', limit: 20 };
const all = searchPagesOf(checkContent(valid, figures).graph, '/base/');
const { store, asked } = await indexOf(all);

const find = async (wanted: Partial<Search>): Promise<Answer> => {
  const finding = await finder(() => Promise.resolve(store))({ ...search, ...wanted });
  if (finding === undefined) throw new Error('The search asks for nothing.');
  return finding.answer;
};
const titles = (answer: Answer): string[] => hitsIn(answer).map(({ title }) => title);

describe('answers', () => {
  test.each(['Count the seats', 'COUNT THE SEATS!', 'seat census', 'séat-census', 'the seat census', 'A seat census'])(
    'to “%s” start with the page of that name',
    async (query) => {
      const { best, total } = await find({ query });
      expect(best?.title).toBe('Count the seats');
      expect(total).toBeGreaterThan(0);
    },
  );

  test('put titles that begin so before what is about it', async () => {
    const answer = await find({ query: 'on' });
    expect(answer.best).toBeUndefined();
    expect(titles(answer)[0]).toBe('On seats');
  });

  test('show the closest of all kinds, then the others by kind', async () => {
    const answer = await find({ query: 'seat' });
    expect(answer.closest).toHaveLength(4);
    expect(new Set(answer.closest.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(titles(answer)).toHaveLength(answer.total);
    const ofKind = await find({ query: 'seat', kind: 'Red flag' });
    expect(ofKind.closest).toEqual([]);
    expect(ofKind.groups.map(({ title }) => title)).toEqual(['Red flags']);
  });

  test('keep to a kind and a topic', async () => {
    const query = 'count the seats';
    expect((await find({ query, kind: 'Decision' })).best).toBeUndefined();
    expect((await find({ query, kind: 'Playbook', topic: 'Place' })).best?.title).toBe('Count the seats');
    expect(titles(await find({ kind: 'Red flag' }))).toEqual(['Coats on chairs']);
    expect(titles(await find({ topic: 'Place' }))).toContain('Count the seats');
    expect((await find({ query: 'seat', kind: 'no such kind' })).total).toBe(0);
  });

  test('count what is not shown', async () => {
    const few = await find({ query: 'seat', limit: 1 });
    expect(few.more).toBe(true);
    expect(few.total).toBeGreaterThan(1);
    expect(titles(few)).toHaveLength(1);
  });

  test('say what is lacking: words that no page has, and pages that have only some', async () => {
    const answer = await find({ query: 'chairs xyzzyq census' });
    expect(answer).toMatchObject({ missing: ['xyzzyq'], whole: 0 });
    expect(answer.total).toBeGreaterThan(0);
    expect(await find({ query: 'chairs xyzzyq' })).toMatchObject({ missing: ['xyzzyq'], whole: 0 });
    expect(await find({ query: 'cuont seats xyzzyq' })).toMatchObject({ instead: 'count seats', whole: 0 });
    expect(await find({ query: 'cuont teh seats' })).toMatchObject({ instead: 'count the seats' });
    expect(titles(await find({ query: 'cuont teh seats' }))[0]).toBe('Count the seats');
    expect(await find({ query: 'xyzzyq' })).toMatchObject({ total: 0, missing: ['xyzzyq'] });
  });

  test('fetch a file once', async () => {
    await find({ query: 'seat' });
    await find({ query: 'seat' });
    expect(asked.filter((path, at) => asked.indexOf(path) !== at)).toEqual([]);
  });
});

describe('the engine', () => {
  test('drops the answer to an earlier search that comes late', async () => {
    let release = (): void => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    let calls = 0;
    const late = finder(async () => {
      calls += 1;
      if (calls === 1) await slow;
      return store;
    });
    const first = late({ ...search, query: 'chairs' });
    const second = late({ ...search, query: 'seats' });
    expect((await second)?.answer.query).toBe('seats');
    release();
    expect(await first).toBeUndefined();
  });

  test('adds passages in the same order, and none to an answer that is no longer wanted', async () => {
    const texts = all.pages.map(({ title }) => ({
      content: `${title}. Where it is. Seats stand here.`,
      anchors: [{ id: 'where', text: 'Where', at: wordsOf(title).length }],
    }));
    const { store: full } = await indexOf(all, texts);
    const look = finder(() => Promise.resolve(full));
    const finding = await look({ ...search, query: 'seat' });
    const whole = await finding?.withPassages();
    expect(finding === undefined ? [] : titles(finding.answer)).toEqual(whole === undefined ? ['none'] : titles(whole));
    expect(finding?.answer.closest.flatMap(({ sections }) => sections)).toEqual([]);
    expect(whole?.closest.flatMap(({ sections }) => sections).length).toBeGreaterThan(0);
    await look({ ...search, query: 'chair' });
    expect(await finding?.withPassages()).toBeUndefined();
  });

  test('loads nothing for a search that asks for nothing', async () => {
    const nothing = finder(() => Promise.reject(new Error('loaded')));
    expect(await nothing({ ...search, query: '  ' })).toBeUndefined();
    await expect(nothing({ ...search, query: 'a' })).rejects.toThrow('loaded');
  });

  test('fetches small files of its own kind, however many pages there are', async () => {
    const many = Array.from({ length: 900 }, (_, at) => {
      const sign = `Number ${at} of the seats has word${at} and other${at % 90} on it.`;
      return [`Seat ${at}`, `place ${at}`, sign] as const;
    });
    const large = await indexOf(reference(many));
    const finding = await finder(() => Promise.resolve(large.store))({ ...search, query: 'word77 seats', limit: 3 });
    expect(finding?.answer.total).toBeLessThan(900);
    expect(finding === undefined ? [] : titles(finding.answer)[0]).toBe('Seat 77');
    expect(large.asked.length).toBeLessThan(14);
  });
});

test('an address says what was asked, and is read back', () => {
  const wanted = { query: 'a & b? “c”', kind: 'Red flag', topic: '' };
  const address = addressOf('https://example.org/base/search/?q=old&topic=Time', wanted);
  expect(address).toBe('https://example.org/base/search/?q=a+%26+b%3F+%E2%80%9Cc%E2%80%9D&kind=Red+flag');
  expect(askedAt(address)).toEqual(wanted);
});
