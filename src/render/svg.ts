import { drawing, measures, presentation, speaking, svgCaps, wrappers } from './svg/svg-policy.ts';
import { References } from './svg/svg-references.ts';
import { declarations, isHarmless, plainRules } from './svg/svg-style.ts';
import { notWellFormed, svgTokens, type SvgTag } from './svg/svg-tokens.ts';

interface Open {
  name: string;
  /** `drawn` stands in the result; `lifted` leaves what it holds; `dropped` takes it along. */
  fate: 'drawn' | 'lifted' | 'dropped';
}

/**
 * A stranger's drawing without anything but the drawing: it is published as a file, which somebody may open
 * by its address. What the policy names is written anew; nothing else gets through.
 * @throws Error with fact and remedy if it is no SVG, not well-formed, or too large
 */
export function sanitiseSvg(svg: string): string {
  if (svg.length > svgCaps.characters) throw new Error('The drawing is larger than 2 MB. Save it as PNG.');
  const references = new References();
  const open: Open[] = [];
  const out: string[] = [];
  let isDone = false;
  for (const token of svgTokens(svg.replace(/^\uFEFF/, ''))) {
    const parent = open.at(-1);
    if (typeof token === 'string') {
      if (parent) out.push(textIn(parent, token));
      else if (token.trim()) throw notAnSvg('text');
    } else if (token.kind === 'close') {
      if (parent?.name !== token.name) throw notWellFormed(svg, svg.length);
      open.pop();
      if (parent.fate === 'drawn') out.push(`</${parent.name}>`);
      isDone = open.length === 0;
    } else {
      if (!parent && (isDone || token.name !== 'svg')) throw notAnSvg(`<${token.name}>`);
      const fate = fateOf(token, parent);
      if (fate === 'drawn') out.push(tag(token, open.length, references));
      if (token.kind === 'open') open.push({ name: token.name, fate });
      isDone = open.length === 0;
      if (open.length > svgCaps.depth)
        throw new Error('The drawing has too many groups inside each other. Ungroup it, or save it as PNG.');
    }
  }
  if (!isDone) throw open.length > 0 ? notWellFormed(svg, svg.length) : notAnSvg('nothing');
  references.check();
  return `${out.join('')}\n`;
}

function fateOf({ name }: SvgTag, parent: Open | undefined): Open['fate'] {
  if (parent?.fate === 'dropped') return 'dropped';
  if (drawing.has(name)) return 'drawn';
  return wrappers.has(name) ? 'lifted' : 'dropped';
}

function tag({ name, attributes, kind }: SvgTag, depth: number, references: References): string {
  const kept = new Map<string, string>();
  for (const [key, value] of attributes) {
    if (isKept(key, value)) kept.set(key.replace('xlink:', ''), value);
  }
  for (const [key, value] of attributes) {
    if (key === 'style') for (const [property, style] of declarations(value)) kept.set(property, style);
  }
  const values = [...kept.values()].join(' ');
  const targets = Array.from(values.matchAll(/#([\w.:-]+)/g), ([, id]) => id!);
  references.add(depth, kept.get('id'), targets);
  const written = [...kept].map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
  const namespace = depth === 0 ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return `<${name}${namespace}${written}${kind === 'empty' ? '/' : ''}>`;
}

function isKept(key: string, value: string): boolean {
  if (key === 'id') return /^[\w.:-]+$/.test(value);
  if (key === 'class') return /^[\w\s-]+$/.test(value);
  if (key === 'href' || key === 'xlink:href') return /^#[\w.:-]+$/.test(value);
  return (measures.has(key) || presentation.has(key)) && isHarmless(value);
}

function textIn({ name, fate }: Open, text: string): string {
  if (fate !== 'drawn') return '';
  if (name === 'style') return escape(plainRules(text));
  return speaking.has(name) || !text.trim() ? escape(text) : '';
}

function escape(text: string): string {
  const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => references[sign] ?? '');
}

function notAnSvg(found: string): Error {
  return new Error(`The drawing is not an SVG: it begins with ${found}. Save it as SVG, PNG or JPEG.`);
}
