import type { Sentence } from './words.ts';

const WRITE = { en: 'Write {instead}', zh: '请写 {instead}' };

function refused(en: string, zh: string): Sentence {
  return { en: `{value}  ${en} ${WRITE.en}`, zh: `{value}  ${zh}${WRITE.zh}` };
}

/** Refusals of `src/prose/`; `{instead}` is what to write, ready to copy. */
export const PROSE_WORDS: Record<string, Sentence> = {
  'prose.esm': {
    en: '{value}  Prose cannot import or export. Remove the line, or use one of {instead}',
    zh: '{value}  正文不能用 import 或 export。请删除这一行，或改用 {instead}',
  },
  'prose.expression': refused(
    'Braces are not for text. Quantities are written <Quantity v="…" />; a brace itself with \\.',
    '花括号不能直接写在正文里。数量用 <Quantity v="…" />；花括号本身前加 \\。',
  ),
  'prose.lone-brace': refused('A brace needs a \\ before it.', '花括号前要加 \\。'),
  'prose.comment': {
    en: '{value}  Comments cannot stand in prose. Remove it.',
    zh: '{value}  正文里不能写注释。请删除。',
  },
  'prose.angle-link': refused('An address in < > is not read.', '< > 中的网址不能识别。'),
  'prose.lone-less-than': refused('A < needs a \\ before it.', '小于号前要加 \\。'),
  'prose.closing-tag': refused('This tag closes nothing.', '这个结束标签没有开头。'),
  'prose.unclosed-tag': refused('This tag is not closed.', '这个标签没有结束。'),
  'prose.tag-form': refused('This tag cannot be read.', '这个标签写法有误。'),
  'prose.unknown-component': refused('There is no such tag in prose.', '正文里没有这个标签。'),
  'prose.html-tag': refused('HTML is not allowed in prose.', '正文里不能用 HTML 标签。'),
  'prose.spread': refused(
    '{component} takes plain attributes only.',
    '{component} 只能用普通属性。',
  ),
  'prose.attribute-expression': refused(
    'Attributes are plain text in quotes.',
    '属性值只能是引号中的文字。',
  ),
  'prose.missing-attribute': refused('is missing from {component}.', '是 {component} 的必填属性。'),
  'prose.unknown-attribute': refused(
    'is not an attribute of {component}.',
    '不是 {component} 的属性。',
  ),
  'prose.repeated-attribute': refused(
    'is there twice in {component}.',
    '在 {component} 中写了两次。',
  ),
  'prose.empty-component': refused('There is nothing in {component}.', '{component} 里没有内容。'),
  'prose.no-content': refused('{component} holds no text.', '{component} 里不能有文字。'),
  'prose.steps-list': refused(
    'Steps holds one numbered list and nothing else.',
    'Steps 里只能是一个编号列表。',
  ),
  'prose.block-in-text': refused(
    'cannot stand within a line. Put it on lines of its own.',
    '不能写在一行文字中间，请单独成段。',
  ),
  'prose.image': refused('Pictures are written as a Figure.', '图片用 Figure。'),
  'prose.figure-source': refused(
    'is not a picture in the record’s folder (jpg, png, webp or svg).',
    '不是本记录文件夹里的图片（jpg、png、webp 或 svg）。',
  ),
  'prose.picture-missing': {
    en: '"{value}" is not in the record’s folder. Put the picture there, or correct its name.',
    zh: '记录的文件夹里没有“{value}”。请放入图片，或改正文件名。',
  },
  'prose.footnote': refused(
    'Footnotes are not printed. Put it in brackets.',
    '不支持脚注，请写在括号里。',
  ),
  'prose.task-list': refused('Check boxes are not printed.', '不支持勾选框。'),
  'prose.heading-nested': refused(
    'A heading cannot stand in a list, a quotation or a callout.',
    '列表、引文和提示框里不能有标题。',
  ),
  'prose.heading-title': refused(
    'The first level is the record’s title.',
    '一级标题是记录的名称。',
  ),
  'prose.heading-deep': refused('Headings go down to ####.', '标题最多到 ####。'),
  'prose.heading-skip': refused('This heading skips a level.', '标题跳了一级。'),
  'prose.link-target': refused(
    'A link goes to https:, mailto: or tel:, or by Ref to a record.',
    '链接只能是 https:、mailto: 或 tel:，指向记录用 Ref。',
  ),
  'prose.nested-link': refused('A link cannot hold a link.', '链接里不能再有链接。'),
  'prose.reference-form': refused(
    'is not a record. A Ref names collection and id.',
    '不是记录。Ref 要写“类别/编号”。',
  ),
  'prose.dangling': {
    en: '"{value}" is not a record. Write one of: {known}.',
    zh: '没有“{value}”这条记录。请从中选一个：{known}。',
  },
  'prose.stray-asterisks': refused(
    'These asterisks do not make bold text. Beside a Han character, ** must touch a letter.',
    '星号没有成为加粗。紧挨汉字时，** 内侧不能是标点。',
  ),
  'prose.too-deep': {
    en: '{value}  Lists, quotations and callouts are nested too deeply. Use fewer levels.',
    zh: '{value}  列表、引文或提示框嵌套太深。请减少层级。',
  },
  'prose.unreadable': {
    en: '{value}  The prose cannot be read from here on. Put \\ before every < and { that is text.',
    zh: '{value}  正文从这里起读不下去。作文字用的 < 和 { 前都要加 \\。',
  },
};
