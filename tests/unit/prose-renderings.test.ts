import { describe, expect, test } from 'vitest';
import { type ProseContext, proseHtml } from '../../src/prose/html.ts';
import { parseProse } from '../../src/prose/parse.ts';
import { proseTargets } from '../../src/prose/targets.ts';
import { proseText } from '../../src/prose/text.ts';
import { proseTypst } from '../../src/prose/typst.ts';

const CONTEXT: ProseContext = {
  quantity: (v) => (v === '30亿元' ? 'CNY 3 billion' : v),
  reference: (to) =>
    to === 'parks/lingang' ? { href: '/en/parks/lingang/', title: 'Lingang & Co' } : null,
};

function prose(content: string) {
  const parsed = parseProse(content);
  expect(parsed.problems).toEqual([]);
  return parsed.prose;
}

function html(content: string, context = CONTEXT): string {
  return proseHtml(prose(content), context);
}

const SAMPLE = `## Location

The *site* lies in <Ref to="parks/lingang" /> and takes **<Quantity v="30亿元" />**; see
[the office](https://example.org/a?b=1&c=2) or ~~ask~~ \`a<b\`.

- one
- two
  1. inner

| Item | Price |
| :--- | ---: |
| water \\| steam | <Quantity v="3.18元/m3" /> |

> Quoted

---

<Callout title="Export">

Check **first**.

</Callout>

<Quote by="A buyer">Good water.</Quote>

<Steps>

1. Sign
2. Build

   Then test.

</Steps>

<Figure src="wharf.jpg" alt="The wharf" caption="Two berths" credit="County office" />

\`\`\`
x < y
\`\`\`
`;

test('HTML', () => {
  expect(html(SAMPLE)).toMatchInlineSnapshot(`
    "<h2 id="text-location">Location</h2>
    <p>The <em>site</em> lies in <a href="/en/parks/lingang/">Lingang &amp; Co</a> and takes <strong><span class="quantity">CNY 3 billion</span></strong>; see <a href="https://example.org/a?b=1&amp;c=2" rel="noopener">the office</a> or <del>ask</del> <code>a&lt;b</code>.</p>
    <ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>
    <div class="table-scroll" tabindex="0" role="group" aria-labelledby="text-location"><table><thead><tr><th scope="col" class="align-start">Item</th><th scope="col" class="align-end">Price</th></tr></thead><tbody><tr><td class="align-start">water | steam</td><td class="align-end"><span class="quantity">3.18元/m3</span></td></tr></tbody></table></div>
    <blockquote><p>Quoted</p></blockquote>
    <hr>
    <aside class="callout" role="note"><p class="callout-title">Export</p><p>Check <strong>first</strong>.</p></aside>
    <figure class="quote"><blockquote><p>Good water.</p></blockquote><figcaption>A buyer</figcaption></figure>
    <ol class="steps"><li>Sign</li><li><p>Build</p>
    <p>Then test.</p></li></ol>
    <figure class="picture"><img src="wharf.jpg" alt="The wharf" loading="lazy" decoding="async"><figcaption>Two berths <small class="credit">County office</small></figcaption></figure>
    <pre tabindex="0"><code>x &lt; y</code></pre>"
  `);
});

test('Typst', () => {
  expect(proseTypst(prose(SAMPLE), CONTEXT)).toMatchInlineSnapshot(`
    "#prose-heading(2)[Location]

    The #emph[site] lies in #link("/en/parks/lingang/")[Lingang \\& Co] and takes #strong[CNY 3 billion]\\; see #link("https://example.org/a?b=1&c=2")[the office] or #strike[ask] #raw("a<b")\\.

    #list(tight: true, [one], [two
    #enum(start: 1, tight: true, [inner])])

    #prose-table(columns: 2, align: (start, end,), header: ([Item], [Price],), [water \\| steam], [3\\.18元\\/m3],)

    #quote(block: true)[Quoted]

    #prose-rule()

    #callout(title: "Export")[Check #strong[first]\\.]

    #prose-quote(by: "A buyer")[Good water\\.]

    #steps([Sign], [Build

    Then test\\.])

    #prose-figure("wharf.jpg", alt: "The wharf", caption: "Two berths", credit: "County office")

    #raw(block: true, "x < y")"
  `);
});

test('plain text', () => {
  expect(proseText(prose(SAMPLE), CONTEXT)).toMatchInlineSnapshot(`
    "Location
    The site lies in Lingang & Co and takes CNY 3 billion; see the office or ask a<b.
    one
    two
    inner
    Item · Price
    water | steam · 3.18元/m3
    Quoted
    Export
    Check first.
    Good water.
    A buyer
    Sign
    Build
    Then test.
    Two berths
    x < y"
  `);
});

describe('HTML', () => {
  test('escapes text and attributes', () => {
    expect(html('a \\<b> & "c" [d](https://e.f/"g)')).toBe(
      '<p>a &lt;b&gt; &amp; &quot;c&quot; <a href="https://e.f/&quot;g" rel="noopener">d</a></p>',
    );
  });

  test('headings start at the level asked for and have anchors of their own', () => {
    const content = '## 区位\n\n### 交通 & 物流\n\n## 区位';
    expect(html(content, { ...CONTEXT, headingLevel: 3 })).toBe(
      '<h3 id="text-区位">区位</h3>\n<h4 id="text-交通-物流">交通 &amp; 物流</h4>\n<h3 id="text-区位-2">区位</h3>',
    );
  });

  test('a table is labelled by the heading above it', () => {
    const table = '| a |\n| --- |\n| b |';
    expect(html(`## 价格\n\n${table}`)).toContain('role="group" aria-labelledby="text-价格"');
    expect(html(table)).toContain('<div class="table-scroll" tabindex="0"><table>');
  });

  test('a record that is not published is named, not linked', () => {
    expect(html('见<Ref to="parks/x">新区</Ref>、<Ref to="parks/x" />')).toBe(
      '<p>见新区、parks/x</p>',
    );
  });

  test('a picture takes the address and size that the page knows', () => {
    const picture = (src: string) => ({ src: `/media/${src}`, width: 800, height: 600 });
    expect(html('<Figure src="a.jpg" alt="码头" />', { ...CONTEXT, picture })).toBe(
      '<figure class="picture"><img src="/media/a.jpg" width="800" height="600" alt="码头" loading="lazy" decoding="async"></figure>',
    );
  });
});

describe('Chinese text', () => {
  test.each([
    ['tildes of ranges strike nothing out', '50~120张，30~50亩', '50~120张，30~50亩'],
    ['a line end between Han characters is no space', '临港\n园区，\n供水', '临港园区，供水'],
    ['a line end between words is one', 'the\npark', 'the park'],
    ['entities and escapes are read', '&lt;5 \\{a\\}', '<5 {a}'],
  ])('%s', (_, content, expected) => {
    expect(proseText(prose(content), CONTEXT)).toBe(expected);
  });

  test('a bare address ends where Chinese begins', () => {
    expect(html('见https://a.cn/x，电话')).toContain(
      '<a href="https://a.cn/x" rel="noopener">https://a.cn/x</a>，电话',
    );
  });
});

test('a bare address that may not be a link stays text', () => {
  expect(html('www.a.cn 或 http://a.cn')).toBe('<p>www.a.cn 或 http://a.cn</p>');
});

test('link definitions are resolved', () => {
  expect(html('[a][b]\n\n[b]: https://x.cn')).toContain('href="https://x.cn"');
});

test('targets carry their place in the file', () => {
  const { prose: parsed } = parseProse(
    '文\n\n- <Ref to="parks/a" />\n\n<Figure src="a.jpg" alt="码头" />\n\n| <Ref to="parks/b" /> |\n| --- |',
    11,
  );
  expect(proseTargets(parsed)).toEqual({
    references: [
      { to: 'parks/a', at: { line: 13, column: 3 } },
      { to: 'parks/b', at: { line: 17, column: 3 } },
    ],
    figures: [{ src: 'a.jpg', at: { line: 15, column: 1 } }],
  });
});
