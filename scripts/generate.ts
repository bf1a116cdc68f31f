import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Makes a large catalogue out of the sample county's, to measure how long a build takes. */
const { values } = parseArgs({
  options: {
    into: { type: 'string' },
    projects: { type: 'string', default: '1000' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help || !values.into) {
  console.log('npm run generate -- --into DIR [--projects 1000]');
  console.log('Writes the sample county with that many projects, each with figures of its own.');
  process.exit(values.help ? 0 : 1);
}

const SAMPLE = resolve('content');
const target = resolve(values.into);
const count = Number(values.projects);

/** References to single projects would dangle. */
const PROJECT_LINK = /<Ref to="projects\/[^"]+">([^<]*)<\/Ref>/g;
const PROJECT_FIELD = /^projects?: .*\n/m;

/** Every amount in 亿元, 万元 and 亩 grows a little with the number of the copy. */
function varied(text: string, copy: number): string {
  return text.replace(/(\d+(?:\.\d+)?)(?=亿元|万元|亩)/g, (figure) =>
    String(Math.round(Number(figure) * (1 + (copy % 97) / 100) * 100) / 100),
  );
}

function numbered(text: string, copy: number): string {
  return varied(text, copy)
    .replace(/^title: (.*?)(["']?)\s*$/m, `title: $1 ${copy}$2`)
    .replace(/^code: .*$/m, `code: GEN-${String(copy).padStart(5, '0')}`)
    .replace(/^successor: .*\n/m, '')
    .replace(PROJECT_LINK, '$1');
}

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await cp(SAMPLE, target, {
  recursive: true,
  filter: (source) => !source.startsWith(join(SAMPLE, 'projects')),
});
const originals = (await readdir(join(SAMPLE, 'projects'))).sort();
for (let copy = 1; copy <= count; copy++) {
  const original = originals[copy % originals.length] as string;
  const from = join(SAMPLE, 'projects', original);
  const to = join(target, 'projects', `${original}-${copy}`);
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const text = await readFile(join(from, name), 'utf8');
    await writeFile(join(to, name), numbered(text, copy));
  }
}
for (const collection of [
  'pages',
  'parks',
  'industries',
  'policies',
  'events',
  'sites',
  'stories',
]) {
  for (const id of await readdir(join(target, collection))) {
    for (const name of await readdir(join(target, collection, id))) {
      const file = join(target, collection, id, name);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(PROJECT_LINK, '$1').replace(PROJECT_FIELD, ''));
    }
  }
}
const site = join(target, 'site.yaml');
await writeFile(site, (await readFile(site, 'utf8')).replace(/^featured: .*\n/m, ''));
console.log(`${count} projects in ${target}`);
