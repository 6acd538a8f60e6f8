import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { reportOf } from '#check/report.ts';
import { smallFigures, smallFiles } from '../small/content.ts';

test('nothing is wrong with the small reference', () => {
  const { issues } = checkContent(smallFiles, smallFigures);
  expect(reportOf(issues, smallFiles, '')).toBe('0 problems in 0 files');
});
