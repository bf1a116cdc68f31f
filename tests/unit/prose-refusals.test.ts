import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeProse } from '../../src/import/escape-prose.ts';
import { parseProse } from '../../src/prose/parse.ts';

/** One line a problem, as `line:column code value → instead`. */
function refusals(content: string, firstLine?: number): string {
  return parseProse(content, firstLine)
    .problems.map(({ line, column, code, params }) => {
      const { value, instead, ...rest } = params;
      const extra = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
      return `${line}:${column} ${code} ${value} → ${instead}${extra}`;
    })
    .join('\n');
}

describe('what could run', () => {
  test('import and export', () => {
    expect(refusals('import x from "y"\n\nexport const a = 1', 10)).toMatchInlineSnapshot(`
      "10:1 prose.esm import x from "y" → <Quantity> <Figure> <Callout> <Quote> <Steps> <Ref>
      12:1 prose.esm export const a = 1 → <Quantity> <Figure> <Callout> <Quote> <Steps> <Ref>"
    `);
  });

  test('expressions, in text and alone', () => {
    expect(refusals('投资{amount}元\n\n{1 + 1}')).toMatchInlineSnapshot(`
      "1:3 prose.expression {amount} → \\{amount\\}
      3:1 prose.expression {1 + 1} → \\{1 + 1\\}"
    `);
  });

  test('expressions that are no JavaScript', () => {
    expect(refusals('## 区位 {#location}\n\n共{ 三 项')).toMatchInlineSnapshot(`
      "1:7 prose.expression {#location} → \\{#location\\}
      3:2 prose.lone-brace 共{ → 共\\{"
    `);
  });

  test('expression attributes', () => {
    expect(
      refusals('<Quantity v={30} />\n\n<Callout title={`注意`}>文</Callout>'),
    ).toMatchInlineSnapshot(`
      "1:11 prose.attribute-expression v={30} → v="30" {"component":"Quantity"}
      3:10 prose.attribute-expression title={\`注意\`} → title="注意" {"component":"Callout"}"
    `);
  });

  test('spreads', () => {
    expect(refusals('投资 <Quantity v="30亿元" {...more} />')).toMatchInlineSnapshot(
      `"1:23 prose.spread {...more} → <Quantity v="30亿元" /> {"component":"Quantity"}"`,
    );
  });

  test('raw HTML', () => {
    expect(
      refusals('<div>\n\n<script>alert(1)</script>\n\n</div>\n\nH<sub>2</sub>O <br> <b>x'),
    ).toMatchInlineSnapshot(`
      "1:1 prose.html-tag <div> → \\<div>
      3:1 prose.html-tag <script> → \\<script>
      7:2 prose.html-tag <sub> → H₂O, CO₂
      7:16 prose.html-tag <br> → \\
      7:21 prose.html-tag <b> → **…**"
    `);
  });

  test('links that run or lead elsewhere than the web', () => {
    const links = '[a](javascript:alert(1)) [b](JAVA&#115;cript:x) [c](data:text/html,x)';
    expect(refusals(links)).toMatchInlineSnapshot(`
      "1:1 prose.link-target javascript:alert(1) → https://… mailto:…@… tel:+86…
      1:26 prose.link-target JAVAscript:x → https://… mailto:…@… tel:+86…
      1:49 prose.link-target data:text/html,x → https://… mailto:…@… tel:+86…"
    `);
    expect(refusals('[d](http://a.cn) [e](/zh/parks/lingang/)')).toMatchInlineSnapshot(`
      "1:1 prose.link-target http://a.cn → https://a.cn
      1:18 prose.link-target /zh/parks/lingang/ → <Ref to="parks/lingang">…</Ref>"
    `);
  });

  test('pictures from elsewhere', () => {
    expect(
      refusals(
        '<Figure src="https://a.cn/b.png" alt="码头" />\n\n<Figure src="../b.png" alt="码头" />',
      ),
    ).toMatchInlineSnapshot(`
      "1:1 prose.figure-source https://a.cn/b.png → wharf.jpg
      3:1 prose.figure-source ../b.png → wharf.jpg"
    `);
  });
});

describe('tags', () => {
  test('unknown components and fragments', () => {
    expect(refusals('<Video src="a.mp4" />\n\n<></>')).toMatchInlineSnapshot(`
      "1:1 prose.unknown-component <Video src="a.mp4" /> → <Quantity> <Figure> <Callout> <Quote> <Steps> <Ref>
      3:1 prose.html-tag <> → \\<>"
    `);
  });

  test('a component in small letters', () => {
    expect(refusals('<quantity v="30亿元" />')).toMatchInlineSnapshot(
      `"1:1 prose.html-tag <quantity v="30亿元" /> → <Quantity v="30亿元" />"`,
    );
  });

  test('comments of both kinds', () => {
    expect(refusals('<!-- 待核 -->\n\n文 {/* 待核 */}')).toMatchInlineSnapshot(`
      "1:1 prose.comment <!-- 待核 --> → 
      3:3 prose.comment {/* 待核 */} → "
    `);
  });

  test('unclosed, crossed and stray tags', () => {
    expect(refusals('<Callout title="注意">\n\n文\n\n</Quote>')).toMatchInlineSnapshot(`
      "1:1 prose.unclosed-tag <Callout title="注意"> → <Callout title="…">…</Callout>
      5:1 prose.closing-tag </Quote> → <Quote by="…">…</Quote>"
    `);
    expect(refusals('文</b>')).toMatchInlineSnapshot(`"1:2 prose.closing-tag </b> → **…**"`);
  });

  test('attributes in full-width quotation marks', () => {
    expect(refusals('投资<Quantity v=“30亿元” />')).toMatchInlineSnapshot(
      `"1:3 prose.tag-form <Quantity v=“30亿元” /> → <Quantity v="30亿元" />"`,
    );
  });

  test('attributes unknown, missing, empty, repeated', () => {
    expect(
      refusals(
        '<Figure src="a.jpg" alt="" width="3" />\n\n<Quote>文</Quote>\n\n文 <Ref to="parks/a" to="parks/b" />',
      ),
    ).toMatchInlineSnapshot(`
      "1:21 prose.missing-attribute alt → <Figure src="wharf.jpg" alt="…" caption="…" credit="…" /> {"component":"Figure"}
      1:28 prose.unknown-attribute width → src="…" alt="…" caption="…" credit="…" {"component":"Figure"}
      3:1 prose.missing-attribute by → <Quote by="…">…</Quote> {"component":"Quote"}
      5:8 prose.repeated-attribute to → <Ref to="projects/…">…</Ref> {"component":"Ref"}"
    `);
  });

  test('content where none belongs, and none where some does', () => {
    expect(
      refusals(
        '<Quantity v="30亿元">三十亿</Quantity>\n\n<Callout></Callout>\n\n<Steps>\n\n- 一\n\n</Steps>',
      ),
    ).toMatchInlineSnapshot(`
      "1:1 prose.no-content <Quantity v="30亿元">三十亿</Quantity> → <Quantity v="30亿元" /> {"component":"Quantity"}
      3:1 prose.empty-component <Callout></Callout> → <Callout title="…">…</Callout> {"component":"Callout"}
      5:1 prose.steps-list <Steps> - 一 </Steps> → <Steps>

      1. …
      2. …

      </Steps> {"component":"Steps"}"
    `);
  });

  test('a block inside a line of text', () => {
    expect(refusals('见图 <Figure src="a.jpg" alt="码头" />')).toMatchInlineSnapshot(
      `"1:4 prose.block-in-text <Figure src="a.jpg" alt="码头" /> → <Figure src="wharf.jpg" alt="…" caption="…" credit="…" />"`,
    );
  });

  test('quantities that cannot be read and references of another form', () => {
    expect(
      refusals('<Quantity v="3x万元" /> <Quantity v="600" /> <Ref to="临港" />'),
    ).toMatchInlineSnapshot(`
      "1:1 prose.quantity 3x万元 → 30亿元, 600亩, 300张, 18.6%, 86 MVA, 5万吨/日 {"reason":"quantity.hidden-digits"}
      1:23 prose.quantity 600 → 30亿元, 600亩, 300张, 18.6%, 86 MVA, 5万吨/日 {"reason":"quantity.no-unit"}
      1:44 prose.reference-form 临港 → projects/lithium-cathode"
    `);
  });
});

describe('Markdown', () => {
  test('a lone less-than sign', () => {
    expect(refusals('水中铅的浓度<5mg，达标')).toMatchInlineSnapshot(
      `"1:7 prose.lone-less-than 水中铅的浓度<5mg → 水中铅的浓度\\<5mg"`,
    );
    expect(refusals('浓度\\<5mg，浓度 < 5 mg，浓度&lt;5mg')).toBe('');
  });

  test('a level-1 heading; levels too deep, skipped, nested', () => {
    expect(refusals('# 项目\n\n#### 区位\n\n##### 交通\n\n> ## 引文')).toMatchInlineSnapshot(`
      "1:1 prose.heading-title # 项目 → ## 项目
      3:1 prose.heading-skip #### 区位 → ### 区位
      5:1 prose.heading-deep ##### 交通 → #### 交通
      7:3 prose.heading-nested ## 引文 → **引文**"
    `);
  });

  test('pictures, footnotes, task lists, links in angle brackets', () => {
    expect(
      refusals('![码头](wharf.jpg)[^1]\n\n[^1]: 2025年\n\n- [ ] 待办\n\n<https://a.cn> <a@b.cn>'),
    ).toMatchInlineSnapshot(`
      "1:1 prose.image ![码头](wharf.jpg) → <Figure src="wharf.jpg" alt="码头" />
      3:1 prose.footnote [^1]: 2025年 → (…)
      5:1 prose.task-list - [ ] 待办 → - …
      7:1 prose.angle-link <https://a.cn> → […](https://a.cn)
      7:16 prose.angle-link <a@b.cn> → […](mailto:a@b.cn)"
    `);
  });

  test('asterisks that Markdown does not read as strong', () => {
    expect(refusals('**注意：**投资**“好”**')).toMatchInlineSnapshot(
      `"1:1 prose.stray-asterisks **注意：** → **注意**："`,
    );
    expect(refusals('**注意：**投资')).toMatchInlineSnapshot(
      `"1:1 prose.stray-asterisks **注意：** → **注意**："`,
    );
    expect(refusals('\\*\\*注\\*\\* **注意**：')).toBe('');
  });

  test('links inside a reference', () => {
    expect(refusals('<Ref to="parks/a">见[网站](https://a.cn)</Ref>')).toMatchInlineSnapshot(
      `"1:1 prose.nested-link <Ref to="parks/a">见[网站](https://a.cn)</Ref> → <Ref to="projects/…">…</Ref> {"component":"Ref"}"`,
    );
  });

  test('depth that no output can hold', () => {
    expect(refusals(`${'> '.repeat(40)}文`)).toMatch(/^1:\d+ prose\.too-deep /);
  });
});

test('all mistakes come at once, in order, with the line of the file', () => {
  const content = '# 一\n\n浓度<5mg\n\n{a}\n\n<b>粗</b>\n\n<Quantity v="600" />';
  const found = parseProse(content, 20).problems.map(({ line, code }) => `${line} ${code}`);
  expect(found).toEqual([
    '20 prose.heading-title',
    '22 prose.lone-less-than',
    '24 prose.expression',
    '26 prose.html-tag',
    '28 prose.quantity',
  ]);
});

test('never throws, whatever is written', () => {
  const pieces = ['<', '>', '{', '}', '/', '"', '=', '`', '*', '~', '|', '\n', ' ', '#', '[', ']']
    .concat(['<Callout title="a">', '</Callout>', '<b>', '<Quantity v="', 'import ', '中', '- '])
    .map((piece) => fc.constant(piece));
  const content = fc.array(fc.oneof(...pieces, fc.string({ unit: 'binary', maxLength: 3 })));
  fc.assert(
    fc.property(content, (parts) => {
      const { problems } = parseProse(parts.join(''));
      for (const { code, params } of problems) {
        expect(code).toMatch(/^prose\.[a-z-]+$/);
        expect(params).toHaveProperty('value');
        expect(params).toHaveProperty('instead');
      }
    }),
    { numRuns: 1000 },
  );
});

test('text escaped by the import is never refused', () => {
  const snares = [
    '<5mg',
    '{',
    '**',
    '~',
    '|',
    '# ',
    '- ',
    'http://a.cn',
    'www.a.cn',
    '[^1]',
    '![a]',
  ]
    .concat(['import ', '](/x)', '\n', '50~60', '；', '：', '中', '<b>', '- [ ] ', '<!--'])
    .map((snare) => fc.constant(snare));
  fc.assert(
    fc.property(fc.array(fc.oneof(...snares, fc.string({ maxLength: 3 }))), (parts) => {
      expect(refusals(escapeProse(parts.join('')))).toBe('');
    }),
    { numRuns: 500 },
  );
});
