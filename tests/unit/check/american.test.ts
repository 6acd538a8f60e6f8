import { expect, test } from 'vitest';
import { britishOf } from '#check/words/american.ts';

test.each([
  ['organizes', 'organises'],
  ['reorganizations', 'reorganisations'],
  ['emphasize', 'emphasise'],
  ['analyzed', 'analysed'],
  ['color', 'colour'],
  ['colorized', 'colourised'],
  ['unfavorable', 'unfavourable'],
  ['behavioral', 'behavioural'],
  ['center', 'centre'],
  ['centering', 'centring'],
  ['kilometers', 'kilometres'],
  ['maneuvers', 'manoeuvres'],
  ['maneuvering', 'manoeuvring'],
  ['modeling', 'modelling'],
  ['travelers', 'travellers'],
  ['signaled', 'signalled'],
  ['counselor', 'counsellor'],
  ['worshiping', 'worshipping'],
  ['fulfillment', 'fulfilment'],
  ['skillful', 'skilful'],
  ['defenseless', 'defenceless'],
  ['practicing', 'practising'],
  ['judgment', 'judgement'],
  ['cataloged', 'catalogued'],
  ['analogs', 'analogues'],
  ['grayish', 'greyish'],
  ['smoldering', 'smouldering'],
  ['skeptical', 'sceptical'],
  ['anesthetized', 'anaesthetised'],
])('%s is %s', (from, to) => {
  expect(britishOf(from)).toBe(to);
});

test.each(
  (
    'size resizing midsize prized seize capsized horizon citizen ' +
    'humorous honorary laborious vigorous coloration glamorous vaporise elaborate meteor ' +
    'meter diameter literal literate cluster enter offensive defensible ' +
    'paralleled feeling failed filed compelled fulfilled appalling installed hireling ' +
    'license licence practice practise program programme draft check judgement performative cosmology molten'
  ).split(' '),
)('British writers use %s, in some sense', (word) => {
  expect(britishOf(word)).toBe(word);
});
