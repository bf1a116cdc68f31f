import type { Sentence } from './words.ts';

/** Mistakes in files, fields and references. */
export const CATALOGUE_WORDS: Record<string, Sentence> = {
  'content.missing': {
    en: 'There is no such folder. Set CONTENT_DIR to the folder that holds site.yaml and the records.',
    zh: '没有这个文件夹。请把 CONTENT_DIR 设为存放 site.yaml 和各条记录的文件夹。',
  },
  'file.missing': {
    en: 'This file is missing. Copy it from the sample county (content/) and fill it in.',
    zh: '缺少这个文件。请从示例县（content/）复制一份再填写。',
  },
  'file.empty': {
    en: 'This record has no text. Write its facts between two lines of ---, or remove its folder.',
    zh: '这条记录没有内容。请在两行 --- 之间填写各字段，或删除该文件夹。',
  },
  'file.no-frontmatter': {
    en: 'The facts are missing. Begin the file with a line of ---, the fields, and another line of ---.',
    zh: '缺少字段部分。文件请以一行 --- 开头，写完各字段后再写一行 ---。',
  },
  'field.unknown': {
    en: '{keys}: there is no such field here. Correct its spelling, or remove it.',
    zh: '{keys}：这里没有这个字段。请改正拼写，或删除。',
  },
  'field.choice': {
    en: '{at}"{value}" is not one of the choices. Write one of: {choices}.',
    zh: '{at}“{value}”不在可选范围内。请从中选一个：{choices}。',
  },
  'field.missing': {
    en: '{field} is missing and cannot be left out. Fill it in.',
    zh: '缺少必填字段 {field}。请补上。',
  },
  'field.form': {
    en: '{at}"{value}" has the wrong form. Write {expected}.',
    zh: '{at}“{value}”形式不对。请写{expected}。',
  },
  'id.form': {
    en: '{at}"{value}" cannot be an id. Write lower-case letters, digits and hyphens: lithium-cathode.',
    zh: '{at}“{value}”不能作编号。请只用小写字母、数字和连字符，例如 lithium-cathode。',
  },
  'code.form': {
    en: '{at}"{value}" cannot be a code. Write 2 to 32 letters, digits, dots and hyphens: WC-2026-014.',
    zh: '{at}“{value}”不能作编号。请用2至32个字母、数字、点或连字符，例如 WC-2026-014。',
  },
  'phone.form': {
    en: '{at}"{value}" is not a telephone number with its country code. Write +86 555 000 0142.',
    zh: '{at}“{value}”不是带国家代码的电话。请写成 +86 555 000 0142。',
  },
  'email.form': {
    en: '{at}"{value}" is not an e-mail address. Write office@example.gov.cn.',
    zh: '{at}“{value}”不是电子邮箱。请写成 office@example.gov.cn。',
  },
  'hours.form': {
    en: '{at}"{value}" are not working hours. Write 8:30–17:30.',
    zh: '{at}“{value}”不是办公时间。请写成 8:30–17:30。',
  },
  'time.form': {
    en: '{at}"{value}" is not a time of day. Write hours and minutes of 24 hours: 09:30.',
    zh: '{at}“{value}”不是时刻。请按24小时制写，例如 09:30。',
  },
  'zone.form': {
    en: '{at}"{value}" is not a time zone. Write Asia/Shanghai or Europe/Berlin.',
    zh: '{at}“{value}”不是时区名称。请写成 Asia/Shanghai、Europe/Berlin。',
  },
  'grid.form': {
    en: '{at}"{value}" is not a column grid. Write metres across × along: 24×9.',
    zh: '{at}“{value}”不是柱网。请写“跨度×柱距”（米），例如 24×9。',
  },
  'map.file': {
    en: '{at}"{value}" is not a picture beside this record. Write the name of a png, jpg or webp file: map.png.',
    zh: '{at}“{value}”不是本记录文件夹里的图片。请写 png、jpg 或 webp 文件名，例如 map.png。',
  },
  'map.missing': {
    en: '{at}The picture "{value}" is not in this folder. Put it beside index.mdx.',
    zh: '{at}本文件夹里没有图片“{value}”。请把它放在 index.mdx 旁边。',
  },
  'map.approval': {
    en: '{at}"{value}" is not a map approval number (审图号). Write it as on the map: 赣S(2023)086号. A map without one may not be published.',
    zh: '{at}“{value}”不是审图号。请照地图上的写法填写，例如：赣S(2023)086号。没有审图号的地图不得公开。',
  },
  'photograph.file': {
    en: '{at}"{value}" is not a picture beside this file. Write its name, a letter first, then letters, digits, hyphens and underscores, as png, jpg, webp, avif or tiff: wharf.jpg.',
    zh: '{at}“{value}”不是同一文件夹里的图片。请写 png、jpg、webp、avif 或 tiff 文件名，以字母或汉字开头，只用字母、汉字、数字、连字符和下划线，例如 wharf.jpg。',
  },
  'photograph.alt': {
    en: '{field} is missing: some do not see the picture. Write in one sentence what it shows.',
    zh: '缺少 {field}：有人看不到图片。请用一句话写明图中有什么。',
  },
  'photograph.credit': {
    en: '{field} is missing: a photograph is published with the name of whose it is. Write who took it or which office gave it.',
    zh: '缺少 {field}：公开照片须署名。请写摄影者或供图单位。',
  },
  'photograph.focus': {
    en: '{at}"{value}" is not a place in a picture. Write how far from the left and from the top, 30% 60%, or sides: top, bottom left, center.',
    zh: '{at}“{value}”不是图中的位置。请写距左、距上的百分比（30% 60%），或方位：top、bottom left、center。',
  },
  'photograph.double': {
    en: '{at}"{value}": another photograph here has the same name before its ending, by which translations go. Rename one of the two files.',
    zh: '{at}“{value}”：另有一张照片主文件名相同，译文无法区分。请给其中一个文件改名。',
  },
  'photograph.missing': {
    en: '{at}The picture "{value}" is not in this folder. Put it beside this file, or correct its name (capitals count).',
    zh: '{at}本文件夹里没有图片“{value}”。请把它放在本文件旁边，或改正文件名（区分大小写）。',
  },
  'photograph.unreadable': {
    en: '{at}The picture "{value}" cannot be read. Open it, save it again as jpg or png, and put that in its place.',
    zh: '{at}图片“{value}”无法读取。请打开后另存为 jpg 或 png，再替换。',
  },
  'photograph.small': {
    en: '{at}The picture "{value}" has {has} pixels and would be blurred; at least {needed} are needed. Ask for the original file: messengers send photographs reduced.',
    zh: '{at}图片“{value}”只有{has}像素，放大后会模糊，至少要{needed}像素。请索取原图（微信发送时选“原图”）。',
  },
  'class.form': {
    en: '{at}"{value}" is not a class of GB/T 4754. Write its letter and digits: C3985.',
    zh: '{at}“{value}”不是国民经济行业分类代码。请写门类字母和数字，例如 C3985。',
  },
  'url.form': {
    en: '{at}"{value}" is not a web address. Write https://www.example.gov.cn/invest.',
    zh: '{at}“{value}”不是网址。请写成 https://www.example.gov.cn/invest。',
  },
  'colour.form': {
    en: '{at}"{value}" is not a colour. Write # and six hexadecimal digits: "#0e4a5a".',
    zh: '{at}“{value}”不是颜色值。请写 # 加六位十六进制数，例如 "#0e4a5a"。',
  },
  'colour.contrast': {
    en: '{at}"{value}" cannot be read on the pages’ ground: its contrast is {contrast}, and 4.5 is needed. The nearest shade that can be read is "{instead}".',
    zh: '{at}“{value}”在页面底色上看不清：对比度为 {contrast}，至少应为 4.5。可改用最接近的 "{instead}"。',
  },
  'yaml.DUPLICATE_KEY': {
    en: 'This field is there twice. Keep one of the two.',
    zh: '这个字段写了两次。请只留一个。',
  },
  'yaml.TAB_AS_INDENT': {
    en: 'A tab stands where spaces must. Indent with two spaces.',
    zh: '这里用了制表符。请用两个空格缩进。',
  },
  'yaml.other': {
    en: 'The fields cannot be read here ({message}). Write field: value, and put a value with : or # in quotes.',
    zh: '字段读不下去（{message}）。请写成“字段: 值”；值里有 : 或 # 时加引号。',
  },
  'reference.dangling': {
    en: '{at}"{value}" is not in {collection}. Write one of: {known}.',
    zh: '{at}“{value}”在 {collection} 里不存在。请从中选一个：{known}。',
  },
  'reference.site': {
    en: '{at}"{value}" is not a plot or workshop of the park "{park}". Write one of: {known}.',
    zh: '{at}“{value}”不是园区“{park}”的地块或厂房。请从中选一个：{known}。',
  },
  'reference.outside-site': {
    en: '{at}"{value}" is not a site outside parks (sites/), and this project names no park. Write one of: {known}.',
    zh: '{at}“{value}”不是园区外的场地（sites/），本项目也未填园区。请从中选一个：{known}。',
  },
  'reference.node': {
    en: '{at}"{value}" is not a link of the chain of the industry "{industry}". Write one of: {known}.',
    zh: '{at}“{value}”不是产业“{industry}”产业链上的环节。请从中选一个：{known}。',
  },
  'reference.no-industry': {
    en: '{at}"{value}" is a link of a chain, and no industry is named. Write industry: and the id of one.',
    zh: '{at}“{value}”是产业链环节，但本记录未填产业。请填写 industry。',
  },
  'address.double': {
    en: 'The address /p/{value}/ is taken by {other}. Give this record another code.',
    zh: '地址 /p/{value}/ 已被 {other} 使用。请换一个编号（code）。',
  },
  'words.stray': {
    en: '{field} translates nothing: the source has no words there. Correct the field’s name, or remove it.',
    zh: '{field} 没有对应的原文。请改正字段名，或删除。',
  },
  'words.orphan': {
    en: 'The record "{value}" that this translates does not exist. Add its index.mdx, or remove this file.',
    zh: '这份译文没有对应的记录“{value}”。请补上 index.mdx，或删除本文件。',
  },
};
