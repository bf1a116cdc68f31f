import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Problem } from '../catalogue/quantity-types.ts';
import { COMPONENT_LIST, COMPONENTS, insteadOfTag, isComponent } from './components.ts';
import { excerpt, shorten } from './source.ts';

/** A problem and the offset in the source where it stands. */
export type OffsetProblem = Problem & { offset: number };

// Stand for a `<` or `{` that stops the parser, so that it can go on and find the next mistake.
const STAND_INS: Record<string, string> = { '<': '\uFDD0', '{': '\uFDD1' };
const MOST_MISTAKES = 100;
const FEATURES = { frontmatter: false };

/** @example restore('a\uFDD0b') // => 'a<b' */
export function restore(text: string): string {
  return text.replace(/\uFDD0/g, '<').replace(/\uFDD1/g, '{');
}

/**
 * Parses MDX, however broken: each `<` or `{` that the parser stops at is reported and then read
 * as text. `root` is null where even that does not help.
 */
export function parseSyntax(source: string): { root: Nodes | null; problems: OffsetProblem[] } {
  const problems: OffsetProblem[] = [];
  let text = source;
  while (problems.length < MOST_MISTAKES) {
    try {
      return { root: mdxToMdast(text, { features: FEATURES }), problems: withoutEchoes(problems) };
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      const offset = offendingOffset(text, message);
      if (offset === null) break;
      problems.push({ ...syntaxProblem(source, offset, message), offset });
      text = text.slice(0, offset) + STAND_INS[text[offset] ?? ''] + text.slice(offset + 1);
    }
  }
  const value = shorten(source);
  const unreadable = { code: 'prose.unreadable', params: { value, instead: '\\< \\{' }, offset: 0 };
  return { root: null, problems: problems.length > 0 ? problems : [unreadable] };
}

/** The closing half of a tag that was reported already says nothing new. */
function withoutEchoes(problems: OffsetProblem[]): OffsetProblem[] {
  const opened = problems.map(({ params, offset }) => ({
    name: /^<([\w.:-]+)/.exec(params['value'] ?? '')?.[1],
    offset,
  }));
  return problems.filter(({ params, offset }) => {
    const closed = /^<\/([\w.:-]+)/.exec(params['value'] ?? '')?.[1];
    return !opened.some(({ name, offset: before }) => name && name === closed && before < offset);
  });
}

/** Where the `<` or `{` stands that the parser's message (`line:column: …`) is about. */
function offendingOffset(text: string, message: string): number | null {
  const [, line, column] = /^(\d+):(\d+): /.exec(message) ?? [];
  if (line === undefined || column === undefined) return null;
  const lines = text.split('\n').slice(0, Number(line) - 1);
  const offset = lines.reduce((sum, { length }) => sum + length + 1, 0) + Number(column) - 1;
  if (text[offset] === '<' || text[offset] === '{') return offset;
  // What is wrong inside an expression is reported at its end.
  const opening = Math.max(text.lastIndexOf('{', offset), text.lastIndexOf('<', offset));
  return opening < 0 ? null : opening;
}

function syntaxProblem(source: string, offset: number, message: string): Problem {
  const rest = source.slice(offset);
  return rest.startsWith('{')
    ? braceProblem(source, offset, rest)
    : angleProblem(source, offset, rest, message);
}

function braceProblem(source: string, offset: number, rest: string): Problem {
  const expression = /^\{[^{}]*\}/.exec(rest)?.[0];
  if (expression) return expressionProblem(expression);
  const value = excerpt(source, offset);
  return { code: 'prose.lone-brace', params: { value, instead: value.replace('{', '\\{') } };
}

/** @example expressionProblem('{year}').params.instead // => '\\{year\\}' */
export function expressionProblem(expression: string): Problem {
  const value = shorten(expression);
  if (/^\{\s*\/[*/]/.test(expression))
    return { code: 'prose.comment', params: { value, instead: '' } };
  return { code: 'prose.expression', params: { value, instead: value.replace(/[{}]/g, '\\$&') } };
}

function angleProblem(source: string, offset: number, rest: string, message: string): Problem {
  if (rest.startsWith('<!--')) {
    const value = shorten(/^<!--[\s\S]*?-->/.exec(rest)?.[0] ?? rest);
    return { code: 'prose.comment', params: { value, instead: '' } };
  }
  const address = /^<((?:https?:\/\/|mailto:|tel:|[\w.+-]+@)[^\s<>]*)>/i.exec(rest)?.[1];
  if (address) {
    const instead = `[…](${address.includes(':') ? address : `mailto:${address}`})`;
    return { code: 'prose.angle-link', params: { value: `<${address}>`, instead } };
  }
  const closing = /^<\/\s*([\w.:-]*)\s*>/.exec(rest);
  if (closing) return closingProblem(closing[0], closing[1] ?? '');
  const [tag, name = ''] = /^<(\p{L}[\p{L}\d.:-]*)(?=[\s/>])[^<>]*>?/u.exec(rest) ?? [];
  const unclosed = message.includes('Expected a closing tag');
  if (tag && (unclosed || tag.endsWith('>') || isComponent(name))) {
    return tagProblem(shorten(tag), name, unclosed);
  }
  const value = excerpt(source, offset);
  return { code: 'prose.lone-less-than', params: { value, instead: value.replace('<', '\\<') } };
}

function closingProblem(value: string, name: string): Problem {
  const instead = isComponent(name) ? COMPONENTS[name].example : insteadOfTag(name);
  return { code: 'prose.closing-tag', params: { value, instead } };
}

/** A tag that stops the parser: unclosed, or with attributes that are no attributes. */
function tagProblem(value: string, name: string, unclosed: boolean): Problem {
  if (!isComponent(name)) return foreignTagProblem(value, name);
  const code = unclosed ? 'prose.unclosed-tag' : 'prose.tag-form';
  return { code, params: { value, instead: COMPONENTS[name].example } };
}

/** A tag that is none of the components. */
export function foreignTagProblem(value: string, name: string): Problem {
  return /^\p{Lu}/u.test(name)
    ? { code: 'prose.unknown-component', params: { value, instead: COMPONENT_LIST } }
    : { code: 'prose.html-tag', params: { value, instead: insteadOfTag(name) } };
}
