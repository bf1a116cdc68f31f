import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LocaleTag } from '../language/locales.ts';

/** One package of faces and the files of it that are used. */
type Face = { package: string; files: string[] };
/** What one script is set in: a serif for titles, a sans for the rest. */
type Script = { serif: string; sans: string; faces: Face[] };

const LATIN: Script = {
  serif: 'Source Serif 4',
  sans: 'Source Sans 3',
  faces: [
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
  ],
};

const SIMPLIFIED: Script = {
  serif: 'Noto Serif SC',
  sans: 'Noto Sans S Chinese',
  faces: [
    {
      package: '@expo-google-fonts/noto-serif-sc',
      files: ['600SemiBold/NotoSerifSC_600SemiBold.ttf'],
    },
    {
      package: '@embedpdf/fonts-sc',
      files: ['fonts/NotoSansHans-Regular.otf', 'fonts/NotoSansHans-Medium.otf'],
    },
  ],
};

const TRADITIONAL: Script = {
  serif: 'Noto Serif TC',
  sans: 'Noto Sans T Chinese',
  faces: [
    {
      package: '@expo-google-fonts/noto-serif-tc',
      files: ['600SemiBold/NotoSerifTC_600SemiBold.ttf'],
    },
    {
      package: '@embedpdf/fonts-tc',
      files: ['fonts/NotoSansHant-Regular.otf', 'fonts/NotoSansHant-Medium.otf'],
    },
  ],
};

const JAPANESE: Script = {
  serif: 'Noto Serif JP',
  sans: 'Noto Sans Japanese',
  faces: [
    {
      package: '@expo-google-fonts/noto-serif-jp',
      files: ['600SemiBold/NotoSerifJP_600SemiBold.ttf'],
    },
    {
      package: '@embedpdf/fonts-jp',
      files: ['fonts/NotoSansJP-Regular.otf', 'fonts/NotoSansJP-Medium.otf'],
    },
  ],
};

const KOREAN: Script = {
  serif: 'Noto Serif KR',
  sans: 'Noto Sans Korean',
  faces: [
    {
      package: '@expo-google-fonts/noto-serif-kr',
      files: ['600SemiBold/NotoSerifKR_600SemiBold.ttf'],
    },
    {
      package: '@embedpdf/fonts-kr',
      files: ['fonts/NotoSansKR-Regular.otf', 'fonts/NotoSansKR-Medium.otf'],
    },
  ],
};

const ARABIC: Script = {
  serif: 'Noto Naskh Arabic',
  sans: 'IBM Plex Sans Arabic',
  faces: [
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
  ],
};

/** Scripts of a language, in the order in which a glyph is looked for. Names and the source's words need Han everywhere. */
const EUROPEAN = [LATIN, SIMPLIFIED];
const SCRIPTS: Record<LocaleTag, Script[]> = {
  'zh-Hans': EUROPEAN,
  'zh-Hant': [LATIN, TRADITIONAL, SIMPLIFIED],
  en: EUROPEAN,
  fr: EUROPEAN,
  de: EUROPEAN,
  es: EUROPEAN,
  pt: EUROPEAN,
  ru: EUROPEAN,
  // Its faces have Latin letters and figures too, and text that is tried in one face alone is set faster.
  ar: [ARABIC, LATIN, SIMPLIFIED],
  ja: [LATIN, JAPANESE, SIMPLIFIED],
  ko: [LATIN, KOREAN, SIMPLIFIED],
  vi: EUROPEAN,
};

/**
 * Families of a language, first choice first, each list ending with the other's, so that a rare character is still set.
 * Words in another language than the reader's hold figures in the reader's, so they need both.
 */
export function families(
  tag: LocaleTag,
  reader: LocaleTag = tag,
): { serif: string[]; sans: string[] } {
  const scripts = [...new Set([...SCRIPTS[tag], ...SCRIPTS[reader]])];
  const serif = scripts.map((script) => script.serif);
  const sans = scripts.map((script) => script.sans);
  return { serif: [...serif, ...sans], sans: [...sans, ...serif] };
}

function facesOf(tag: LocaleTag): Face[] {
  return SCRIPTS[tag].flatMap(({ faces }) => faces);
}

function packageDirectory(name: string): string {
  return resolve('node_modules', name);
}

/** The files of the faces that a language is set in. */
export function fontFiles(tag: LocaleTag): string[] {
  return facesOf(tag).flatMap((face) =>
    face.files.map((file) => join(packageDirectory(face.package), file)),
  );
}

/** Name and version of each package of faces: another version may set another page. */
export async function fontVersions(tag: LocaleTag): Promise<string[]> {
  const names = [...new Set(facesOf(tag).map((face) => face.package))];
  return Promise.all(names.map(async (name) => `${name}@${await packageVersion(name)}`));
}

export async function packageVersion(name: string): Promise<string> {
  const text = await readFile(join(packageDirectory(name), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
