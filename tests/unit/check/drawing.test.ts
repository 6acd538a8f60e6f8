import { expect, test } from 'vitest';
import { nothingWrong, reportOn, reportOnFiles, valid } from '../fixtures.ts';

const path = 'content/essays/figures/floor-plan.svg';
const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';
const drawn = (text: string): string => reportOn([], [{ path, text }]);
const inside = (text: string): string => drawn(`${open}\n<path d="M0 0h9"/>\n${text}\n</svg>\n`);
const told = (report: string): string[] =>
  report.split('\n').filter((line) => line.startsWith(`${path}:`) && /:\d+:\d+ /.test(line));

test('a drawing of plain shapes is as it should be', () => {
  const parts = [
    '<defs><marker id="figure--floor-plan--tip"><path d="M0 0"/></marker></defs>',
    '<g fill="none"><use href="#figure--floor-plan--tip"/>',
    '<line x2="9" marker-end="url(#figure--floor-plan--tip)"/><text>A &amp; b</text><!-- c --></g>',
  ];
  expect(inside(parts.join('\n'))).toBe(nothingWrong);
  expect(reportOnFiles(valid)).toBe(nothingWrong);
});

test('what is broken or shows nothing', () => {
  const texts = [
    '',
    '  \n',
    'A floor',
    `${open}<path>`,
    `${open}\n <path d=3/></svg>`,
    `${open}<g></svg>`,
    `${open}<g/></svg>`,
    `${open}&nbsp;<path/></svg>`,
    '<html/>',
    '<svg><path/></svg>',
    `\uFEFF${open}<path/></svg>`,
  ];
  expect(texts.flatMap((text) => told(drawn(text)))).toMatchInlineSnapshot(`
    [
      'content/essays/figures/floor-plan.svg:1:1  file  the drawing shows nothing',
      'content/essays/figures/floor-plan.svg:1:1  file  the drawing shows nothing',
      'content/essays/figures/floor-plan.svg:1:1  file  the drawing is broken: Non-whitespace before first tag.  ▸A floor',
      'content/essays/figures/floor-plan.svg:1:64  file  the drawing is broken: Unclosed root tag  ▸>',
      'content/essays/figures/floor-plan.svg:2:10  file  the drawing is broken: Unquoted attribute value  ▸3/></svg>',
      'content/essays/figures/floor-plan.svg:1:67  file  the drawing is broken: Unexpected close tag  ▸>',
      'content/essays/figures/floor-plan.svg:1:1  file  the drawing shows nothing  ▸<svg xmlns="http://www.w3.org/',
      'content/essays/figures/floor-plan.svg:1:64  file  the drawing is broken: Invalid character entity  ▸;<path/></svg>',
      'content/essays/figures/floor-plan.svg:1:1  file  the drawing begins with <html>  ▸<html/>',
      'content/essays/figures/floor-plan.svg:1:1  file  <svg> does not say that it is one  ▸<svg><path/></svg>',
      'content/essays/figures/floor-plan.svg:1:1  file  holds a character that is no text (U+FEFF)  ▸�<svg xmlns="http://www.w3.org'
    ]
  `);
});

test('what would run, reach beyond the drawing or clash with the page', () => {
  const texts = [
    '<script>alert(1)</script>',
    '<path onclick="alert(1)"/>',
    '<path\n  d="M0 0"\n  onload="alert(1)"/>',
    '<foreignObject><p>One</p></foreignObject>',
    '<a href="javascript:alert(1)"><path/></a>',
    '<use href="https://example.org/x.svg#y"/>',
    '<use xlink:href="data:x"/>',
    '<image href="x.png"/>',
    '<style>@import "x.css";</style>',
    '<path style="fill:url(https://example.org/x)"/>',
    '<path fill="url(&quot;x.svg#y&quot;)"/>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<path id="main"/>',
    '<sodipodi:namedview/>',
  ];
  expect(texts.flatMap((text) => told(inside(text)))).toMatchInlineSnapshot(`
    [
      'content/essays/figures/floor-plan.svg:3:1  file  <script> has no place in a drawing  ▸<script>alert(1)</script>',
      'content/essays/figures/floor-plan.svg:3:7  file  \`onclick\` runs a script  ▸onclick="alert(1)"/>',
      'content/essays/figures/floor-plan.svg:5:3  file  \`onload\` runs a script  ▸onload="alert(1)"/>',
      'content/essays/figures/floor-plan.svg:3:1  file  <foreignObject> has no place in a drawing  ▸<foreignObject><p>One</p></for',
      'content/essays/figures/floor-plan.svg:3:16  file  <p> has no place in a drawing  ▸<p>One</p></foreignObject>',
      'content/essays/figures/floor-plan.svg:3:1  file  <a> has no place in a drawing  ▸<a href="javascript:alert(1)">',
      'content/essays/figures/floor-plan.svg:3:4  file  \`href\` leads out of the drawing  ▸href="javascript:alert(1)"><pa',
      'content/essays/figures/floor-plan.svg:3:6  file  \`href\` leads out of the drawing  ▸href="https://example.org/x.sv',
      'content/essays/figures/floor-plan.svg:3:6  file  \`xlink:href\` leads out of the drawing  ▸xlink:href="data:x"/>',
      'content/essays/figures/floor-plan.svg:3:1  file  <image> has no place in a drawing  ▸<image href="x.png"/>',
      'content/essays/figures/floor-plan.svg:3:8  file  \`href\` leads out of the drawing  ▸href="x.png"/>',
      'content/essays/figures/floor-plan.svg:3:1  file  <style> has no place in a drawing  ▸<style>@import "x.css";</style',
      'content/essays/figures/floor-plan.svg:3:7  file  \`style\` is what hosts of this site forbid  ▸style="fill:url(https://exampl',
      'content/essays/figures/floor-plan.svg:3:7  file  \`fill\` leads out of the drawing  ▸fill="url(&quot;x.svg#y&quot;)',
      'content/essays/figures/floor-plan.svg:3:1  file  <animate> has no place in a drawing  ▸<animate attributeName="href"',
      'content/essays/figures/floor-plan.svg:3:31  file  \`to\` holds what no drawing needs  ▸to="javascript:alert(1)"/>',
      'content/essays/figures/floor-plan.svg:3:7  file  the id \`main\` could stand on the page already  ▸id="main"/>',
      'content/essays/figures/floor-plan.svg:3:1  file  <sodipodi:namedview> has no place in a drawing  ▸<sodipodi:namedview/>'
    ]
  `);
  const headers = `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY x "y">]>\n${open}<path/></svg>`;
  expect(told(drawn(headers))).toMatchInlineSnapshot(`
    [
      'content/essays/figures/floor-plan.svg:1:1  file  a drawing within a page has no heading of its own  ▸<?xml version="1.0"?>',
      'content/essays/figures/floor-plan.svg:2:1  file  a drawing within a page has no heading of its own  ▸<!DOCTYPE svg [<!ENTITY x "y">'
    ]
  `);
});

test('a drawing that is nested more deeply than a page could bear', () => {
  expect(told(inside(`${'<g>'.repeat(40)}\n${'</g>'.repeat(40)}`))[0]).toMatch(
    /3:\d+  file  the drawing is nested too deeply/,
  );
  expect(told(inside(`${'<g>'.repeat(4000)}${'</g>'.repeat(4000)}`)).length).toBeGreaterThan(0);
});
