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

const ARABIC: Face[] = [
  {
    package: '@expo-google-fonts/noto-naskh-arabic',
    files: ['600SemiBold/NotoNaskhArabic_600SemiBold.ttf'],
  },
  {
    package: '@expo-google-fonts/ibm-plex-sans-arabic',
    files: [
      '400Regular/IBMPlexSansArabic_400Regular.ttf',
      '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
    ],
  },
];

/** Faces in the order in which a glyph is looked for. Names of places and the source's words need Han everywhere. */
const FACES: Record<LocaleTag, Face[]> = {
  'zh-Hans': [...LATIN, ...SIMPLIFIED],
  'zh-Hant': [...LATIN, ...TRADITIONAL, ...SIMPLIFIED],
  en: [...LATIN, ...SIMPLIFIED],
  ar: [...LATIN, ...ARABIC, ...SIMPLIFIED],
};

type Families = { serif: string[]; sans: string[] };

const HANS: Families = { serif: ['Noto Serif SC'], sans: ['Noto Sans S Chinese'] };

/** Families of a language's own script, then those of the source's. */
const OWN: Record<LocaleTag, Families> = {
  'zh-Hans': HANS,
  'zh-Hant': {
    serif: ['Noto Serif TC', ...HANS.serif],
    sans: ['Noto Sans T Chinese', ...HANS.sans],
  },
  en: HANS,
  ar: {
    serif: ['Noto Naskh Arabic', ...HANS.serif],
    sans: ['IBM Plex Sans Arabic', ...HANS.sans],
  },
};

/**
 * Families of a language, first choice first, each list ending with the other's, so that a rare character is still set.
 * Words in another language than the reader's hold figures in the reader's, so they need both.
 */
export function families(tag: LocaleTag, reader: LocaleTag = tag): Families {
  const serif = [...OWN[tag].serif, ...OWN[reader].serif];
  const sans = [...OWN[tag].sans, ...OWN[reader].sans];
  const latin = { serif: 'Source Serif 4', sans: 'Source Sans 3' };
  return {
    serif: [...new Set([latin.serif, ...serif, latin.sans, ...sans])],
    sans: [...new Set([latin.sans, ...sans, latin.serif, ...serif])],
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
