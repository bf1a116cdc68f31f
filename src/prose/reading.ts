import type { Definition, Nodes } from 'mdast';
import { placeAt, shorten } from './source.ts';
import { type OffsetProblem, restore } from './syntax.ts';
import type { ProseProblem } from './tree.ts';

/** One file's prose while its tree is built: what is needed to report a mistake and to resolve names. */
export type Reading = {
  source: string;
  firstLine: number;
  problems: ProseProblem[];
  definitions: Map<string, Definition>;
  /** Anchors given to headings so far, in order. */
  headings: { depth: number; id: string }[];
};

export function newReading(source: string, firstLine: number): Reading {
  return { source, firstLine, problems: [], definitions: new Map(), headings: [] };
}

type Positioned = Pick<Nodes, 'position'>;

/** @example startOf(node) // => 0, the offset of the node's first character */
export function startOf(node: Positioned): number {
  return node.position?.start.offset ?? 0;
}

/** The node as the author wrote it. */
export function written(reading: Reading, node: Positioned): string {
  return reading.source.slice(startOf(node), node.position?.end.offset);
}

export function reportAt(reading: Reading, { offset, ...problem }: OffsetProblem): void {
  const place = placeAt(reading.source, offset, reading.firstLine);
  reading.problems.push({ ...problem, ...place });
}

/** Reports what an author wrote and what to write instead. */
export function report(
  reading: Reading,
  node: Positioned,
  code: string,
  params: { instead: string; value?: string } & Record<string, string>,
): void {
  const value = restore(params.value ?? shorten(written(reading, node)));
  reportAt(reading, { code, params: { ...params, value }, offset: startOf(node) });
}
