import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { addressOf, askedAt } from '#components/search/address.ts';
import { answerOf, hitsAt } from '#search/answer.ts';
import { searchPagesOf } from '#views/lists/search.ts';
import { figures, valid } from '../fixtures.ts';
import { ask as askOf, openedOver, reference, titles } from './index.ts';

const { graph } = checkContent(valid, figures);
const index = openedOver(searchPagesOf(graph));
const ask = (query: string, more: Parameters<typeof askOf>[2] = {}) => askOf(index, query, more);

describe('answers', () => {
  test.each([
    'Count the seats',
    'COUNT THE SEATS!',
    'seat census',
    'séat-census',
    'the seat census',
    'What is a seat census?',
  ])('to “%s” start with the page of that name', (query) => {
    const answer = ask(query);
    expect(titles(answer)[0]).toBe('Count the seats');
    expect(answer.exact?.isTitle).toBe(/count/i.test(query));
  });

  test('name the alias that was asked for', () => {
    expect(ask('SEAT CENSUS').exact?.name).toBe('seat census');
    expect(ask('seat').exact).toBeUndefined();
  });

  test('put titles that begin so before what is about it', () => {
    const answer = ask('on se');
    expect(answer.exact).toBeUndefined();
    expect(titles(answer)[0]).toBe('On seats');
  });

  test('count a name of several words inside a longer query', () => {
    const pages = reference([
      ['Seats', '', 'How a school counts its chairs every term.'],
      ['Chairs', 'design by committee', 'Something else.'],
      ['Terms', '', 'A school has chairs and a design, and a committee for each.'],
    ]);
    expect(titles(askOf(openedOver(pages), 'is design by committee bad for schools'))[0]).toBe('Chairs');
  });

  test('keep to a kind and a topic', () => {
    const query = 'count the seats';
    expect(ask(query, { kind: 'Decision' }).exact).toBeUndefined();
    expect(titles(ask(query, { kind: 'Playbook', topic: 'Place' }))[0]).toBe('Count the seats');
    expect(titles(ask('', { kind: 'Red flag' }))).toEqual(['Coats on chairs']);
    expect(titles(ask('', { topic: 'Place' }))).toContain('Count the seats');
    expect(titles(ask('seat', { kind: 'no such kind' }))).toEqual([]);
    const all = index.pages.map(({ href }) => href);
    const flags = hitsAt(index, all, { kind: 'Red flag', topic: '' }, ask('seat').mark);
    expect(flags.map(({ title }) => title)).toEqual(['Coats on chairs']);
  });

  test('say what is lacking: words that no page has, and pages that have only some', () => {
    const answer = ask('chairs xyzzyq census');
    expect(answer.missing).toEqual(['xyzzyq']);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(answer.hits.filter(({ isWhole }) => isWhole)).toEqual([]);
    expect(ask('cuont seats xyzzyq')).toMatchObject({ instead: 'count seats', missing: ['xyzzyq'] });
    expect(titles(ask('cuont teh seats'))[0]).toBe('Count the seats');
    expect(ask('xyzzyq')).toMatchObject({ hits: [], missing: ['xyzzyq'] });
  });

  test('take a query as it was typed where a reader asks for that', () => {
    expect(ask('cuont')).toMatchObject({ instead: 'count', missing: [] });
    expect(ask('cuont', { asTyped: true })).toMatchObject({ instead: undefined, missing: ['cuont'], hits: [] });
  });

  test('are none where nothing is asked for', () => {
    expect(answerOf(index, { query: ' \n', kind: '', topic: '', asTyped: false })).toBeUndefined();
  });

  test.each(['how to', 'what is', 'should we', 'we', 'm'])('to “%s” are none: it says nothing', (query) => {
    expect(answerOf(index, { query, kind: '', topic: '', asTyped: false })).toBeUndefined();
  });

  test.each(['how to', 'what is', 'should we', 'how do we', 'a', 'x'])(
    'do not change with “%s” before a query',
    (words) => {
      expect(titles(ask(`${words} count coats`))).toEqual(titles(ask('count coats')));
    },
  );

  test('to a tool that is also a term have the term first, and all that is about the tool', () => {
    const pages = reference([
      ['Slack', '', 'Time that nothing is planned for.'],
      ['Slackening', '', 'Pace that is lost.'],
      ['Chat', '', 'Messages in Slack that nobody answers.'],
    ]);
    expect(titles(askOf(openedOver(pages), 'slack'))).toEqual(['Slack', 'Chat']);
    expect(titles(askOf(openedOver(pages), 'messages in slack'))[0]).toBe('Chat');
  });

  test('to a known word do not start with a name that only begins with its letters', () => {
    const pages = reference([
      ['Slack', '', 'Time that nothing is planned for.'],
      ['Replies', '', 'An SLA for answers.'],
    ]);
    expect(titles(askOf(openedOver(pages), 'SLA'))[0]).toBe('Replies');
  });
});

test('an address says what was asked, and is read back', () => {
  const wanted = { query: 'a & b? “c”', kind: 'Red flag', topic: '', asTyped: true };
  const address = addressOf('https://example.org/base/search/?q=old&topic=Time', wanted);
  expect(address).toBe('https://example.org/base/search/?q=a+%26+b%3F+%E2%80%9Cc%E2%80%9D&kind=Red+flag&as-typed=');
  expect(askedAt(address)).toEqual(wanted);
});

test.each([
  ['organised behaviour', 'organized behavior'],
  ['on-call duty', 'on call duty'],
])('“%s” and “%s” find the same page, whatever a content is about', (written, otherwise) => {
  const pages = openedOver(
    reference([
      ['Organised behaviour', '', 'How habits are kept.'],
      ['On-call duty', '', 'Who answers at night.'],
      ['Something else', '', 'Nothing of either.'],
    ]),
  );
  const [found] = titles(askOf(pages, written));
  expect(found?.toLowerCase()).toBe(written);
  expect(titles(askOf(pages, otherwise))[0]).toBe(found);
});
