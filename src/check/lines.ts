import { LineCounter } from 'yaml';
import type { Place } from '#graph/prose.ts';

/** Turns offsets of a text into lines and columns, both from 1. */
export const placesOf = (text: string): ((offset: number) => Place) => {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return (offset) => {
    const { line, col: column } = lines.linePos(offset);
    return { line, column };
  };
};
