import { presentation } from './svg-policy.ts';

/** Whether a value can reach nothing outside the drawing; `url(#…)` points inside. */
export function isHarmless(value: string): boolean {
  const outside = value.replace(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi, '');
  return !/[\\@{}<>]|url|image|expression|script|\/\*/i.test(outside);
}

/** The declarations of a style that draw and are harmless, by property. */
export function declarations(style: string): [property: string, value: string][] {
  return style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim();
    return presentation.has(property) && value && isHarmless(value) ? [[property, value] as [string, string]] : [];
  });
}

/** A style sheet down to its plain rules; `@` rules and what is in them vanish. */
export function plainRules(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .split('}')
    .flatMap((rule) => {
      const [selector = '', body, ...more] = rule.split('{');
      if (body === undefined || more.length > 0 || !/^[\w\s.#,>:*-]+$/.test(selector)) return [];
      const kept = declarations(body).map(([property, value]) => `${property}:${value}`);
      return kept.length > 0 ? [`${selector.trim()}{${kept.join(';')}}`] : [];
    })
    .join('');
}
