import type { MdxJsxAttributeNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { COMPONENTS, type ComponentName } from './components.ts';
import { type Reading, reportAt, startOf, written } from './reading.ts';
import { shorten } from './source.ts';
import { restore } from './syntax.ts';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type Attributes = Record<string, string>;

/** The plain-string attributes of a tag. Everything else that stands there is reported. */
export function readAttributes(reading: Reading, tag: Tag, name: ComponentName): Attributes {
  const found: Attributes = {};
  for (const attribute of tag.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(reading, tag, name, 'prose.spread', {
        value: `{${shorten(attribute.value)}}`,
        instead: COMPONENTS[name].example,
      });
    } else {
      readAttribute(reading, tag, name, attribute, found);
    }
  }
  for (const required of COMPONENTS[name].required) {
    if (required in found) {
      if (found[required]?.trim()) continue;
    } else if (tag.attributes.some((other) => 'name' in other && other.name === required)) continue;
    refuse(reading, tag, name, 'prose.missing-attribute', {
      value: required,
      instead: COMPONENTS[name].example,
    });
  }
  return found;
}

function readAttribute(
  reading: Reading,
  tag: Tag,
  component: ComponentName,
  { name, value }: MdxJsxAttributeNode,
  found: Attributes,
): void {
  const known: readonly string[] = [
    ...COMPONENTS[component].required,
    ...COMPONENTS[component].optional,
  ];
  if (!known.includes(name)) {
    const instead = known.map((other) => `${other}="…"`).join(' ');
    refuse(reading, tag, component, 'prose.unknown-attribute', { value: name, instead });
  } else if (name in found) {
    const instead = COMPONENTS[component].example;
    refuse(reading, tag, component, 'prose.repeated-attribute', { value: name, instead });
  } else if (typeof value === 'object' && value !== null) {
    const expression = shorten(value.value);
    const text = expression.replace(/^(["'`])(.*)\1$/, '$2').replaceAll('"', '&quot;');
    refuse(reading, tag, component, 'prose.attribute-expression', {
      value: `${name}={${expression}}`,
      instead: `${name}="${text}"`,
    });
  } else {
    found[name] = restore(value ?? '').replace(/\s+/g, ' ');
  }
}

function refuse(
  reading: Reading,
  tag: Tag,
  component: ComponentName,
  code: string,
  params: { value: string; instead: string },
): void {
  const offset = startOf(tag) + offsetInTag(written(reading, tag), params.value);
  reportAt(reading, { code, params: { component, ...params }, offset });
}

/** The parser gives attributes no place of their own. */
function offsetInTag(tag: string, attribute: string): number {
  const head = /^\{|[\w:.-]+/.exec(attribute)?.[0] ?? '';
  const pattern =
    head === '{' ? /\s(?=\{)/ : new RegExp(`\\s(?=${head.replace('.', '\\.')}[\\s=/>])`);
  const found = pattern.exec(tag);
  return found ? found.index + 1 : 0;
}
