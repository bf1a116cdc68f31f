import type { CollectionName } from '../catalogue/fields.ts';
import { PACKAGING_WEIGHTS } from '../catalogue/packaging.ts';
import { EXAMPLES } from '../catalogue/quantity.ts';
import type { QuantityKind } from '../catalogue/quantity-types.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { site } from '../catalogue/site.ts';
import { ALL_STAGES, STAGE_WORDS } from '../catalogue/stage.ts';
import { UTILITY_STATES } from '../catalogue/utility.ts';
import { PACKAGING_PARTS } from '../language/author-messages/packaging.ts';
import { KIND_WORDS } from '../language/author-messages/words.ts';
import en from '../language/messages/en.json' with { type: 'json' };
import zh from '../language/messages/zh-Hans.json' with { type: 'json' };
import { COLLECTION_WORDS } from './collection-words.ts';
import { type FieldRow, fieldRows } from './field-rows.ts';
import { type RawSchema, rawSchema } from './raw-schema.ts';

const INTRODUCTION = `# What is in a record

Written by \`npm run schema\` from the schemas in this folder; a change belongs there. 本页由 \`npm run schema\` 生成，请勿直接修改。

A record is a folder: \`content/projects/lithium-cathode/index.mdx\` holds its fields between two lines of \`---\`, then its prose. A field in **bold** must be there; any other is left out where it is not known. \`[]\` stands for each item of a list, \`*\` for each of the names that the field above it lists.

一条记录是一个文件夹：\`index.mdx\` 的两行 \`---\` 之间填写字段，其后是正文。**粗体**字段必填，其余不详时不写。\`[]\` 表示列表的每一项，\`*\` 表示上一行所列的每一个名称。

## Forms of fields 字段写法

| Form | How it is written |
| --- | --- |
| words | Text in the source language, translated in \`index.<lang>.mdx\` under the same path; there the items of a list are named by their id.<br>源语言文字；译文写在 \`index.<lang>.mdx\` 的同一路径下，列表各项以编号为键。 |
| text | Text that is the same in every language.<br>各语言通用的文字。 |
| figure | A quantity as on paper, \`约600亩\`, or with its date and source, \`{ value: 约600亩, asOf: 2026-09, source: 县自然资源局 }\`; \`{ reported: … }\` for words that are no quantity.<br>数量，照纸面写法；可注明截止时间和来源；不是数量的原文写 \`{ reported: … }\`。 |
| date | As exact as it is known: \`2026-09-30\`, \`2026-09\`, \`2026\`, \`6月下旬\`.<br>日期，知道到哪一级就写到哪一级。 |
| whole day | Year, month and day: \`2026-09-30\`.<br>完整日期。 |
| id | Lower-case letters, digits and hyphens. Translations and addresses go by it, so it is never changed.<br>小写字母、数字和连字符；译文和地址都以它为准，定后不改。 |
| id in \`parks/\` | The folder name of a record there.<br>该类记录的文件夹名。 |

A figure is of one of these kinds; the unit says which. 数量按单位分为以下几类：

| Kind | What it is | Examples |
| --- | --- | --- |`;

const EDITOR = `## In VS Code 在 VS Code 中编辑

Open this repository's own folder, install the three extensions that it recommends, and run \`npm run schema\` once.

| File | What helps | How |
| --- | --- | --- |
| \`index.mdx\`, \`index.<lang>.mdx\` | fields are completed, explained and checked as they are typed | The Astro extension (\`astro-build.astro-vscode\`) with \`astro.content-intellisense\`, which \`.vscode/settings.json\` sets. It reads which file has which schema from \`.astro/collections\`; \`npm run schema\` writes that for the records of \`CONTENT_DIR\`, and \`npm run dev\` keeps it up as records come and go. |
| \`site.yaml\`, \`glossary.yaml\` | the same | The YAML extension (\`redhat.vscode-yaml\`) with \`yaml.schemas\`, set in the same place. |

The Astro extension is asked only about files that VS Code takes for MDX or Markdown: install the MDX extension (\`unifiedjs.vscode-mdx\`), or set \`"files.associations": { "*.mdx": "markdown" }\`.

What does not work: the YAML extension by itself does not read fields at the head of an \`.mdx\` file ([its issue](https://github.com/redhat-developer/vscode-yaml/issues/207)), with or without a line \`# yaml-language-server: $schema=…\`. No editor reads quantities and dates as \`npm run check\` does; to a schema they are text.

Tried over the protocol that editors speak, with \`@astrojs/language-server\` 2.17.1 and \`yaml-language-server\` 1.23.0, which are what the two extensions run. Other editors give the Astro server the option \`contentIntellisense: true\`.

用 VS Code 打开本仓库根目录，安装推荐的三个扩展，运行一次 \`npm run schema\`。此后填写 \`index.mdx\` 和 \`site.yaml\` 时有字段提示、说明和校验；\`npm run dev\` 运行期间，新增的记录自动纳入。数量和日期写得对不对，仍以 \`npm run check\` 为准。`;

const CELL = { en: 'What it is', zh: '说明' };

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function fieldCells({ path, required, raw, form }: FieldRow): string[] {
  const name = code(path);
  const sentences = [raw.description, raw.zh].filter(Boolean).join('<br>');
  const examples = (raw.examples ?? []).map(code).join(', ');
  return [required ? `**${name}**` : name, sentences, form, examples];
}

function fieldTable(rows: readonly FieldRow[]): string {
  return table(['Field', `${CELL.en} ${CELL.zh}`, 'Form', 'Example'], rows.map(fieldCells));
}

/** What every collection has, shown once. */
function commonFields(all: readonly RawSchema[]): string[] {
  const [first, ...others] = all.map(({ properties = {} }) => properties);
  return Object.keys(first ?? {}).filter((name) =>
    others.every((fields) => JSON.stringify(fields[name]) === JSON.stringify(first?.[name])),
  );
}

function without(raw: RawSchema, names: readonly string[]): RawSchema {
  const fields = Object.entries(raw.properties ?? {}).filter(([name]) => !names.includes(name));
  return { ...raw, properties: Object.fromEntries(fields) };
}

function only(raw: RawSchema, names: readonly string[]): RawSchema {
  const others = Object.keys(raw.properties ?? {}).filter((name) => !names.includes(name));
  return without(raw, others);
}

function recordSections(): string[] {
  const names = Object.keys(SCHEMAS) as CollectionName[];
  const all = names.map((name) => rawSchema(SCHEMAS[name]));
  const common = commonFields(all);
  const seen = new Map<string, string>();
  const [first = {}] = all;
  return [
    '## Every record',
    fieldTable(fieldRows(only(first, common), 'every record', seen)),
    ...names.flatMap((name, i) => {
      const { en: sentence, zh: chinese } = COLLECTION_WORDS[name];
      const rows = fieldRows(without(all[i] ?? {}, common), `\`${name}\``, seen);
      return [
        `## \`${name}/\``,
        `${sentence} ${chinese}`,
        rows.length > 0 ? fieldTable(rows) : 'It has no other fields. 没有其他字段。',
      ];
    }),
  ];
}

function fileSections(): string[] {
  return [
    '## `site.yaml`',
    'What the whole site needs to know of the place that publishes it. 整个网站的设置。',
    fieldTable(fieldRows(rawSchema(site), '`site.yaml`', new Map())),
    '## `glossary.yaml`',
    'A list of terms, each in several languages by language tag: `{ zh-Hans: 招商引资, en: investment promotion }`. 术语表，每条按语言代码写出各语言的说法。',
  ];
}

function stageSection(): string[] {
  const rows = ALL_STAGES.map((stage) => [
    code(stage),
    `${en.stage[stage]} ${zh.stage[stage]}`,
    stage in STAGE_WORDS ? STAGE_WORDS[stage as keyof typeof STAGE_WORDS].join('、') : '',
  ]);
  return [
    '## Stages 进展阶段',
    'The longest of the offices’ words that is found says which stage a report means: 已签约未开工 is `signed`, not `building`. The last three end a project from anywhere. 导入时按最长的匹配词判定阶段；末三项表示项目已结束。',
    table(['Stage', `${CELL.en} ${CELL.zh}`, 'Words of the offices 各单位用语'], rows),
  ];
}

function utilitySection(): string[] {
  const rows = UTILITY_STATES.map((state) => [
    code(state),
    `${en.utilityState[state]} ${zh.utilityState[state]}`,
  ]);
  return ['## States of utilities 公用设施状态', table(['State', `${CELL.en} ${CELL.zh}`], rows)];
}

function packagingSection(): string[] {
  const rows = PACKAGING_WEIGHTS.map(({ id, points }) => {
    const { name, asks } = PACKAGING_PARTS[id];
    return [`${name.en} ${name.zh}`, String(points), `${asks.en}<br>${asks.zh}`];
  });
  return [
    '## Packaging depth 项目包装深度',
    '`npm run check` gives every open project (`packaged`, `negotiating`) a score of 100 and names what is missing. Below 60 it is a warning: an investor cannot judge such a project without asking. It measures whether the facts are there, not whether the project is good. `npm run check` 给每个在招项目打分（满分100）并列出缺项，低于60分给出警告。分数只看资料是否齐全，不评价项目优劣。',
    table(['Part 内容', 'Points 分值', 'What it asks for 得满分的条件'], rows),
  ];
}

function rateSection(): string[] {
  const rows = (['honoured', 'funded', 'started'] as const).map((id) => [
    `${en.progress.rate[id]} ${zh.progress.rate[id]}`,
    `${en.progress.formula[id]}<br>${zh.progress.formula[id]}`,
  ]);
  return [
    '## The three rates 三项比率',
    'Reckoned from the projects that a contract was ever signed for: `stage` or an entry of `history` is `signed` or later. One that has ended since counts in the whole and not in the part of the first and third; money in another currency is left out of both. 以曾经签约的项目为分母（`stage` 或 `history` 中有 `signed` 及以后的阶段）。后来终止的计入分母，不计入履约和开工的分子；非人民币金额不计入。',
    table(['Rate 比率', 'Formula 公式'], rows),
  ];
}

/** `src/catalogue/README.md`: every field of every record, then the lists and formulas that officials ask about. */
export function handbook(): string {
  const kinds = (Object.keys(EXAMPLES) as QuantityKind[]).map(
    (kind) =>
      `| ${code(kind)} | ${KIND_WORDS[kind].en} ${KIND_WORDS[kind].zh} | ${EXAMPLES[kind].split(', ').map(code).join(', ')} |`,
  );
  return `${[
    [INTRODUCTION, ...kinds].join('\n'),
    ...recordSections(),
    ...fileSections(),
    ...stageSection(),
    ...utilitySection(),
    ...packagingSection(),
    ...rateSection(),
    EDITOR,
  ].join('\n\n')}\n`;
}
