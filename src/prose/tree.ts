import type { LocatedProblem, Place } from '../catalogue/frontmatter.ts';

/** An author's mistake in prose; `line` and `column` are those of the file. */
export type ProseProblem = LocatedProblem;

export type Align = 'start' | 'center' | 'end' | null;

export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strong'; children: Inline[] }
  | { type: 'strike'; children: Inline[] }
  | { type: 'inlineCode'; value: string }
  | { type: 'lineBreak' }
  /** `url` is https:, mailto: or tel:. */
  | { type: 'link'; url: string; title: string | null; children: Inline[] }
  | { type: 'quantity'; v: string }
  /** `children` may be empty: the record's own title is shown then. */
  | { type: 'ref'; to: string; children: Inline[]; at: Place };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  /** `depth` 2 to 4, never skipping one; `id` is unique in the prose. */
  | { type: 'heading'; depth: number; id: string; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | {
      type: 'table';
      align: Align[];
      header: Inline[][];
      rows: Inline[][][];
      heading: string | null;
    }
  | { type: 'blockquote'; children: Block[] }
  | { type: 'rule' }
  | { type: 'code'; value: string }
  /** `src` is relative to the record's folder. */
  | { type: 'figure'; src: string; alt: string; caption: string; credit: string; at: Place }
  | { type: 'callout'; title: string; children: Block[] }
  | { type: 'quote'; by: string; children: Block[] }
  | { type: 'steps'; items: Block[][] };

export type ProseNode = Block | Inline;
export type Prose = { root: { type: 'root'; children: Block[] } };
