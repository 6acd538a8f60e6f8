import sax from 'sax';
import { figureAnchor } from '#model/own-ids.ts';
import { codeOf, odd } from '#model/unseen.ts';
import type { Issue, Told, ToldAt } from './issue.ts';
import { placesOf } from './lines.ts';

const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text'];
const others = ['svg', 'g', 'defs', 'title', 'desc', 'tspan', 'textPath', 'symbol', 'use', 'marker', 'pattern', 'mask'];
const paints = ['clipPath', 'linearGradient', 'radialGradient', 'stop'];
const elements: ReadonlySet<string> = new Set([...shapes, ...others, ...paints]);

const deepest = 32;

const ofAttribute = (figure: string, name: string, value: string): Told | undefined => {
  const within = [...value.matchAll(/url\(\s*['"]?(?!['"]?#)/gi)].length === 0;
  if (name === 'style')
    return {
      says: '`style` is what hosts of this site forbid',
      todo: 'Write each property as an attribute of its own, as in fill="var(--rule)".',
    };
  if (/^on/i.test(name)) return { says: `\`${name}\` runs a script`, todo: 'Delete it: a drawing stands still.' };
  if (/^(?:xlink:)?href$/.test(name) ? !value.startsWith('#') : /^(?:src|xml:base)$/i.test(name) || !within)
    return { says: `\`${name}\` leads out of the drawing`, todo: 'Draw it here, or refer to `#id` in this file.' };
  if (/@import|javascript:|expression\s*\(/i.test(value))
    return { says: `\`${name}\` holds what no drawing needs`, todo: 'Write plain values of SVG.' };
  const own = `${figureAnchor(figure)}--`;
  if (name !== 'id' || value.startsWith(own)) return undefined;
  return { says: `the id \`${value}\` could stand on the page already`, todo: `Begin it with \`${own}\`.` };
};

const ofElement = (name: string, depth: number): Told | undefined => {
  if (depth === deepest + 1) return { says: 'the drawing is nested too deeply', todo: 'Draw it with fewer groups.' };
  const todo = 'Begin it with <svg xmlns="http://www.w3.org/2000/svg">.';
  if (depth === 1 && name !== 'svg') return { says: `the drawing begins with <${name}>`, todo };
  if (elements.has(name)) return undefined;
  return {
    says: `<${name}> has no place in a drawing`,
    todo: `Draw with ${shapes.join(', ')}, in plain attributes; a script or a style would reach the whole page.`,
  };
};

/** Everything in a drawing that would be lost, would run, or would reach beyond it. */
const troublesIn = (figure: string, text: string): ToldAt[] => {
  const troubles: ToldAt[] = [];
  const parser = sax.parser(true, { strictEntities: true });
  let depth = 0;
  let drawn = false;
  let broken = false;
  const tell = (offset: number, problem: Told | undefined) => problem && troubles.push({ offset, ...problem });
  const opened = () => parser.startTagPosition - 1;
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    drawn ||= shapes.includes(name);
    tell(opened(), ofElement(name, depth));
    for (const [key, value] of Object.entries(attributes)) {
      const at = text.slice(opened(), parser.position).search(new RegExp(`\\s${key.replace(/[.]/g, '\\.')}\\s*=`));
      tell(opened() + at + 1, ofAttribute(figure, key, value));
    }
    if (depth === 1 && name === 'svg' && attributes['xmlns'] !== 'http://www.w3.org/2000/svg')
      tell(opened(), { says: '<svg> does not say that it is one', todo: 'Add xmlns="http://www.w3.org/2000/svg".' });
  };
  parser.onclosetag = () => (depth -= 1);
  const header = { says: 'a drawing within a page has no heading of its own', todo: 'Delete the line, up to <svg …>.' };
  parser.ondoctype = () => tell(text.search(/<!DOCTYPE/i), header);
  parser.onprocessinginstruction = () => tell(text.lastIndexOf('<?', parser.position), header);
  parser.onerror = ({ message }) => {
    const [says = message] = message.split('\n');
    // What follows from the first error says nothing.
    if (!broken)
      tell(Math.min(parser.position, text.trimEnd().length) - 1, {
        says: `the drawing is broken: ${says}`,
        todo: 'Close every element and quote every value, as XML asks.',
      });
    broken = true;
    parser.error = null;
    parser.resume();
  };
  parser.write(text).close();
  if (!drawn && troubles.length === 0)
    tell(0, { says: 'the drawing shows nothing', todo: 'Draw it, or delete the file.' });
  return troubles;
};

/** The problems of a drawing, which is put into pages as it stands. */
export const problemsInDrawing = (file: string, figure: string, text: string): Issue[] => {
  const place = placesOf(text);
  const told = ({ offset, says, todo }: ToldAt): Issue => ({
    file,
    ...place(Math.max(0, offset)),
    rule: 'file',
    says,
    todo,
  });
  const character = odd.exec(text);
  if (character === null) return troublesIn(figure, text).map(told);
  const says = `holds a character that is no text (${codeOf(character[0])})`;
  const todo = 'Save it as UTF-8 without a byte-order mark, or delete the character.';
  return [told({ offset: character.index, says, todo })];
};
