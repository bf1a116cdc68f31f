import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './quantity-types.ts';

export type Place = { line: number; column: number };
export type LocatedProblem = Problem & Place;

/** A file taken apart: its YAML with positions, its prose, and the line on which the prose begins. */
export type TextParts = {
  yaml: Document.Parsed;
  problems: LocatedProblem[];
  content: string;
  bodyLine: number;
  /** Where the value at a path stands; the nearest parent that exists, else the first line. */
  locate(path: readonly PropertyKey[]): Place;
};

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Takes a record file (`---` YAML `---` prose) apart. A file without frontmatter has a problem, not an exception. */
export function readFrontmatter(text: string): TextParts {
  const source = text.replace(/^\uFEFF/, '');
  const match = FENCE.exec(source);
  if (match?.index !== 0) {
    const empty = readYaml('', 0);
    return {
      ...empty,
      problems: [{ code: 'file.no-frontmatter', params: {}, line: 1, column: 1 }],
      content: source,
    };
  }
  const parts = readYaml(match[1] ?? '', 1);
  const before = match[0].split('\n').length;
  return { ...parts, content: source.slice(match[0].length), bodyLine: before };
}

/** Reads plain YAML; `offset` lines stand above it in its file. */
export function readYaml(text: string, offset = 0): TextParts {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (position: number): Place => {
    const { line, col } = lines.linePos(position);
    return { line: line + offset, column: col };
  };
  return {
    yaml,
    problems: yaml.errors.map((error) => ({
      code: `yaml.${error.code}`,
      params: { message: error.message },
      ...at(error.pos[0]),
    })),
    content: '',
    bodyLine: 1,
    locate(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const node = yaml.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
        if (node?.range) return at(node.range[0]);
      }
      return { line: 1, column: 1 };
    },
  };
}
