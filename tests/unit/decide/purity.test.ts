/// <reference types="vite/client" />
import { expect, test } from 'vitest';

const files = import.meta.glob<string>('../../../src/decide/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const all = Object.entries(files);

const using = (pattern: RegExp): string[] => all.filter(([, source]) => pattern.test(source)).map(([path]) => path);

test('there are files to hold to it', () => expect(all.length).toBeGreaterThan(15));

test('only types come from the model', () => {
  expect(using(/^import (?!type )[^;]*\/model\//m)).toEqual([]);
  expect(using(/^import type [^;]*\/model\//m)).not.toEqual([]);
});

test('no clock, no chance, nothing that reaches out', () => {
  expect(using(/Date\.now|new Date\(\)|Math\.random|crypto|fetch\(|localStorage|document\.|window\.|eval\(/)).toEqual(
    [],
  );
});

test('no file grows past what one idea takes', () => {
  expect(all.filter(([, source]) => source.split('\n').length > 150).map(([path]) => path)).toEqual([]);
});
