import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LocaleTag } from '../language/locales.ts';

type Face = { package: string; files: string[] };

const LATIN: Face[] = [
  {
    package: '@expo-google-fonts/source-serif-4',
    files: ['600SemiBold/SourceSerif4_600SemiBold.ttf'],
  },
  {
    package: '@expo-google-fonts/source-sans-3',
    files: [
      '400Regular/SourceSans3_400Regular.ttf',
      '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
      '600SemiBold/SourceSans3_600SemiBold.ttf',
    ],
  },
];

const SIMPLIFIED: Face[] = [
  {
    package: '@expo-google-fonts/noto-serif-sc',
    files: ['600SemiBold/NotoSerifSC_600SemiBold.ttf'],
  },
  {
    package: '@embedpdf/fonts-sc',
    files: ['fonts/NotoSansHans-Regular.otf', 'fonts/NotoSansHans-Medium.otf'],
  },
];

const TRADITIONAL: Face[] = [
  {
    package: '@expo-google-fonts/noto-serif-tc',
    files: ['600SemiBold/NotoSerifTC_600SemiBold.ttf'],
  },
  {
    package: '@embedpdf/fonts-tc',
    files: ['fonts/NotoSansHant-Regular.otf', 'fonts/NotoSansHant-Medium.otf'],
  },
];

/** Faces in the order in which a glyph is looked for. Names of places and the source's words need Han everywhere. */
const FACES: Record<LocaleTag, Face[]> = {
  'zh-Hans': [...LATIN, ...SIMPLIFIED],
  'zh-Hant': [...LATIN, ...TRADITIONAL, ...SIMPLIFIED],
  en: [...LATIN, ...SIMPLIFIED],
  ar: [...LATIN, ...SIMPLIFIED],
};

const SERIF = { hans: 'Noto Serif SC', hant: 'Noto Serif TC' };
const SANS = { hans: 'Noto Sans S Chinese', hant: 'Noto Sans T Chinese' };

/** Families of a language, first choice first. Each list ends with the other's, so that a rare character is still set. */
export function families(tag: LocaleTag): { serif: string[]; sans: string[] } {
  const hant = tag === 'zh-Hant';
  const serif = hant ? [SERIF.hant, SERIF.hans] : [SERIF.hans];
  const sans = hant ? [SANS.hant, SANS.hans] : [SANS.hans];
  return {
    serif: ['Source Serif 4', ...serif, 'Source Sans 3', ...sans],
    sans: ['Source Sans 3', ...sans, 'Source Serif 4', ...serif],
  };
}

function packageDirectory(name: string): string {
  return resolve('node_modules', name);
}

/** The files of the faces that a language is set in. */
export function fontFiles(tag: LocaleTag): string[] {
  return FACES[tag].flatMap((face) =>
    face.files.map((file) => join(packageDirectory(face.package), file)),
  );
}

/** Name and version of each package of faces: another version may set another page. */
export async function fontVersions(tag: LocaleTag): Promise<string[]> {
  const names = [...new Set(FACES[tag].map((face) => face.package))];
  return Promise.all(names.map(async (name) => `${name}@${await packageVersion(name)}`));
}

export async function packageVersion(name: string): Promise<string> {
  const text = await readFile(join(packageDirectory(name), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
