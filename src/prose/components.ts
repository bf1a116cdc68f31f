type Component = {
  required: readonly string[];
  optional: readonly string[];
  /** Shown to authors who write the tag wrongly. */
  example: string;
};

/** Every tag that prose may hold. All attributes are plain strings. */
export const COMPONENTS = {
  Quantity: { required: ['v'], optional: [], example: '<Quantity v="30亿元" />' },
  Figure: {
    required: ['src', 'alt'],
    optional: ['caption', 'credit'],
    example: '<Figure src="wharf.jpg" alt="…" caption="…" credit="…" />',
  },
  Callout: { required: [], optional: ['title'], example: '<Callout title="…">…</Callout>' },
  Quote: { required: ['by'], optional: [], example: '<Quote by="…">…</Quote>' },
  Steps: { required: [], optional: [], example: '<Steps>\n\n1. …\n2. …\n\n</Steps>' },
  Ref: { required: ['to'], optional: [], example: '<Ref to="projects/…">…</Ref>' },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof COMPONENTS;

export const COMPONENT_LIST = Object.keys(COMPONENTS)
  .map((name) => `<${name}>`)
  .join(' ');

/** @example isComponent('Quantity') // => true */
export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

const HTML_INSTEAD: Record<string, string> = {
  a: '[…](https://…)',
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  s: '~~…~~',
  del: '~~…~~',
  code: '`…`',
  pre: '```\n…\n```',
  hr: '---',
  img: COMPONENTS.Figure.example,
  figure: COMPONENTS.Figure.example,
  blockquote: '> …',
  aside: COMPONENTS.Callout.example,
  ul: '- …',
  ol: '1. …',
  li: '- …',
  table: '| … | … |\n| --- | --- |\n| … | … |',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  h4: '#### …',
  sub: 'H₂O, CO₂',
  sup: 'm², m³',
  br: '\\',
};

/**
 * What to write instead of an HTML tag; a component written in small letters is recognised.
 * @example insteadOfTag('b') // => '**…**'
 */
export function insteadOfTag(name: string): string {
  const own = Object.keys(COMPONENTS).find((known) => known.toLowerCase() === name.toLowerCase());
  if (own && isComponent(own)) return COMPONENTS[own].example;
  return HTML_INSTEAD[name] ?? `\\<${name}>`;
}
