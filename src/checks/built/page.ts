import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Words of a page in one piece, with the language that they are said to be in. */
export type Piece = { lang: string; text: string };
export type Link = { href: string; hreflang: string | null };

/** A page of the built site, as far as languages and figures go. */
export type BuiltPage = {
  /** Its path in the built folder: `en/projects/lithium-cathode/index.html`. */
  file: string;
  lang: string;
  canonical: string;
  indexed: boolean;
  pieces: Piece[];
  links: Link[];
  alternates: { hreflang: string; href: string }[];
};

const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript']);
/** Elements that do not end a sentence. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

/** What a reader reads: the title, descriptions of pictures, and all text but what is for machines. */
function piecesOf(root: Node[], lang: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  const end = () => {
    if (open && open.text.trim() !== '') pieces.push({ ...open, text: open.text.trim() });
    open = null;
  };
  const say = (text: string, own: string) => {
    if (open?.lang !== own) end();
    open ??= { lang: own, text: '' };
    // Parts that style sheets set apart: 20 km, 28 min.
    const apart = /\p{L}$/u.test(open.text) && /^\d/.test(text);
    open.text += apart ? ` ${text}` : text;
  };
  const visit = (node: Node, inherited: string) => {
    if (node.type === 'text') {
      say('data' in node ? String(node.data) : '', inherited);
      return;
    }
    if (!isElement(node) || SILENT.has(node.name)) return;
    const own = node.attribs['lang'] ?? inherited;
    const alone = !INLINE.has(node.name);
    if (alone) end();
    for (const name of ['alt', 'aria-label', 'title']) {
      const text = node.attribs[name];
      if (text) pieces.push({ lang: own, text });
    }
    for (const child of node.children) visit(child, own);
    if (alone) end();
  };
  for (const node of root) visit(node, lang);
  end();
  return pieces;
}

export function readPage(file: string, html: string): BuiltPage {
  const document = parseDocument(html);
  const all = DomUtils.findAll(() => true, document.children);
  const named = (name: string) => all.filter((element) => element.name === name);
  const [root] = named('html');
  const lang = root?.attribs['lang'] ?? '';
  const heads = named('link');
  const main = named('body');
  return {
    file,
    lang,
    canonical: heads.find(({ attribs }) => attribs['rel'] === 'canonical')?.attribs['href'] ?? '',
    indexed: !named('meta').some(
      ({ attribs }) => attribs['name'] === 'robots' && attribs['content']?.includes('noindex'),
    ),
    pieces: piecesOf(main, lang),
    links: named('a').flatMap(({ attribs: { href, hreflang = null } }) =>
      href === undefined ? [] : [{ href, hreflang }],
    ),
    alternates: heads
      .filter(({ attribs }) => attribs['rel'] === 'alternate' && attribs['hreflang'])
      .map(({ attribs }) => ({ hreflang: attribs['hreflang'] ?? '', href: attribs['href'] ?? '' })),
  };
}

/** Every page of a built site. */
export function builtPages(directory: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: directory })
    .sort()
    .map((file) => readPage(file, readFileSync(join(directory, file), 'utf8')));
}
