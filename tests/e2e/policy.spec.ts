import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as bare } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import { routes } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Data, which no browser runs. */
const DATA = ['application/json', 'application/ld+json'];
const POLICY = 'content-security-policy';

type Found = { policies: string[]; styles: string[]; forbidden: string[]; before: string[] };

/** What of a page its policy is about. */
function read(html: string): Found {
  const found: Found = { policies: [], styles: [], forbidden: [], before: [] };
  let inHead = true;
  let style: string | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { [`http-equiv`]: equivalent = '', content = '', type = '', src } = attributes;
      if (name === 'body') inHead = false;
      if (equivalent === POLICY) found.policies.push(content);
      else if (found.policies.length === 0) found.before.push(name);
      if (name === 'style') style = '';
      if (name === 'style' && !inHead) found.forbidden.push('<style> outside the head');
      if (name === 'script' && src === undefined && !DATA.includes(type)) {
        found.forbidden.push('a script within the page');
      }
      for (const [attribute, value] of Object.entries(attributes)) {
        const runs = attribute.startsWith('on') || /^\s*javascript:/i.test(value);
        if (attribute === 'style' || runs) found.forbidden.push(`<${name} ${attribute}>`);
      }
    },
    ontext: (text) => {
      if (style !== null) style += text;
    },
    onclosetag: (name) => {
      if (name !== 'style' || style === null) return;
      found.styles.push(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      style = null;
    },
  });
  parser.end(html);
  return found;
}

function pages(): { file: string; html: string; found: Found }[] {
  return routes().map((route) => {
    const file = route === '' || route.endsWith('/') ? `${route}index.html` : route;
    const html = readFileSync(join(outputDirectory(), file), 'utf8');
    return { file, html, found: read(html) };
  });
}

test('every page has one policy, before anything that it governs, and nothing that it would refuse', () => {
  for (const { file, found } of pages()) {
    expect(found.forbidden, file).toEqual([]);
    expect(found.policies, file).toHaveLength(1);
    expect(found.before, file).toEqual(['html', 'head', 'meta']);
  }
});

test('a policy allows its own page’s style and nothing else by hash, and no script but files', () => {
  for (const { file, html, found } of pages()) {
    const [policy = ''] = found.policies;
    expect(policy, file).toMatch(/^default-src 'none';/);
    expect(policy.match(/'sha256-[^']+'/g) ?? [], file).toEqual(found.styles);
    expect(policy.replace("'wasm-unsafe-eval'", ''), file).not.toMatch(/unsafe|https?:/);
    const scripts = /script-src ([^;]*);/.exec(policy)?.[1];
    const hasSearch = html.includes('data-search=');
    expect(scripts, file).toBe(hasSearch ? "'self' 'wasm-unsafe-eval'" : "'self'");
  }
});

bare('the policy refuses what is slipped into a page', async ({ page }) => {
  await page.goto('en/projects/');
  const outcome = await page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refused.push(effectiveDirective);
    });
    const heading = document.querySelector('h1') as HTMLElement;
    const colour = () => getComputedStyle(heading).color;
    const before = colour();
    const put = (name: string, fill: Record<string, string>, text = '') => {
      const element = document.createElement(name);
      for (const [attribute, value] of Object.entries(fill)) element.setAttribute(attribute, value);
      element.textContent = text;
      document.body.append(element);
      return element;
    };
    heading.setAttribute('style', 'color: red');
    put('style', {}, 'h1 { color: red }');
    put('script', {}, 'document.title = "slipped in"');
    put('button', { onclick: 'document.title = "slipped in"' }).click();
    put('img', { src: 'https://elsewhere.invalid/a.png' });
    put('iframe', { src: location.href });
    await fetch('https://elsewhere.invalid/').catch(() => {});
    let evaluated = true;
    // The debugger's own calls may evaluate; what they have put off may not.
    await fetch(location.href);
    await new Promise<void>((done) => {
      setTimeout(() => {
        try {
          Reflect.construct(Function, ['return 1']);
        } catch {
          evaluated = false;
        }
        done();
      });
    });
    await new Promise((done) => setTimeout(done, 200));
    const changed = colour() !== before || document.title === 'slipped in';
    return { refused: [...new Set(refused)].sort(), changed, evaluated };
  });
  expect(outcome).toEqual({
    changed: false,
    evaluated: false,
    refused: [
      'connect-src',
      'frame-src',
      'img-src',
      'script-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
    ],
  });
});
