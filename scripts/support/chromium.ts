import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { installByApt, succeeds } from './apt.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-noto-core'];

function usualPlaces(): string[] {
  const environment = process.env;
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(environment['HOME'] ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC.map((name) => join(folder, name)));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return folders.flatMap((name) => WINDOWS.map((path) => join(environment[name] ?? '', path)));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** An installed Chromium: CHROMIUM_PATH, the usual places, Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const places = [...(named ? [named] : []), ...usualPlaces(), chromium.executablePath()];
  return places.find((path) => existsSync(path)) ?? null;
}

function downloadByPlaywright(): void {
  console.log('Downloading Chromium by Playwright.');
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  succeeds(process.execPath, [cli, 'install', 'chromium'], 'inherit');
}

const ADVICE = `No Chromium was found, and none could be installed. Install one of these, then try again:
  Debian, Ubuntu   apt-get install ${PACKAGES.join(' ')}
  macOS, Windows   Google Chrome or Microsoft Edge
or name one that is elsewhere: CHROMIUM_PATH=/path/to/chromium npm test`;

/** A Chromium to test with, installed first where there is none; null, having said what to do, where that fails. */
export function bringChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) {
    console.error(`CHROMIUM_PATH "${named}" does not exist. Correct it, or leave it out.`);
    return null;
  }
  for (const bring of [() => installByApt(PACKAGES), downloadByPlaywright]) {
    const found = findChromium();
    if (found) return found;
    bring();
  }
  const found = findChromium();
  if (!found) console.error(ADVICE);
  return found;
}

/** Without these Chromium looks up its maker's hosts at every start; as root it needs the first one to start at all. */
export function chromiumFlags(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
