import { spawnSync } from 'node:child_process';
import { type BrowserKind, findBrowser, findCommand } from './find-browser.ts';

/** What a command of the project cannot do without. */
export interface Needs {
  browsers: BrowserKind[];
  /** Screen, mouse, keys and QR reader of the end-to-end tests; Linux only. */
  realInput?: boolean;
  /** Chinese letters in pictures that nobody's desktop draws. */
  fonts?: boolean;
}

const packages: Record<BrowserKind | 'Xvfb' | 'xdotool' | 'zbarimg' | 'fonts', string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  zbarimg: 'zbar-tools',
  fonts: 'fonts-noto-cjk',
};
type Part = keyof typeof packages;

/**
 * Installs what is missing, and says so first: with apt where that works without a question, else browsers
 * through Playwright's download. Ends the process with the one command to type where neither works.
 */
export function ensureInstalled(needs: Needs): void {
  let missing = missingParts(needs);
  if (missing.length > 0) {
    console.log(`Missing here: ${missing.join(', ')}.`);
    installWithApt(missing);
    missing = missingParts(needs);
  }
  const browsers = missing.filter((part): part is BrowserKind => part === 'chromium' || part === 'firefox');
  if (browsers.length > 0) {
    run('npx', ['--yes', 'playwright', 'install', ...browsers]);
    missing = missingParts(needs);
  }
  if (missing.length > 0) {
    console.error(
      `Cannot go on without ${missing.join(', ')}. Please type this once:\n\n  ${command(missing)}\n`,
    );
    process.exit(1);
  }
}

function missingParts({ browsers, realInput, fonts }: Needs): Part[] {
  const onLinux = process.platform === 'linux';
  return [
    ...browsers.filter((kind) => !findBrowser(kind)),
    ...(onLinux && realInput
      ? (['Xvfb', 'xdotool', 'zbarimg'] as const).filter((name) => !findCommand(name))
      : []),
    ...(onLinux && fonts && !hasChineseFont() ? (['fonts'] as const) : []),
  ];
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return !list.error && list.stdout.trim() !== '';
}

function installWithApt(missing: Part[]): void {
  if (!findCommand('apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const [program = '', ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  run(program, [...before, 'update']);
  for (const part of missing) {
    run(program, [...before, 'install', '--yes', '--no-install-recommends', packages[part]]);
  }
}

function run(program: string, args: string[]): void {
  console.log(`Installing: ${program} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
}

function command(missing: Part[]): string {
  const browsersOnly = missing.every((part) => part === 'chromium' || part === 'firefox');
  if (findCommand('apt-get')) {
    return `sudo apt-get install --yes ${missing.map((part) => packages[part]).join(' ')}`;
  }
  return browsersOnly
    ? `npx playwright install ${missing.join(' ')}`
    : `your package manager's install of ${missing.map((part) => packages[part]).join(' ')}`;
}
