import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCommand } from './find-browser.ts';

/** An X server of our own, so that real keys and clicks meet nothing but the browser under test. */
export interface Display {
  /** Value of DISPLAY, ":99". */
  name: string;
  /** The screen as Xvfb keeps it, an XWD file that changes under the reader. */
  framebuffer: string;
  stop(): void;
}

export const screenSize = { width: 1280, height: 960 };

/** Real input needs Xvfb and xdotool; macOS and Windows have neither. */
export function canTakeRealInput(): boolean {
  return process.platform === 'linux' && !!findCommand('Xvfb') && !!findCommand('xdotool');
}

/**
 * Starts Xvfb on a free display number.
 * @throws where Xvfb ends before it names its display.
 */
export async function startDisplay(): Promise<Display> {
  const directory = mkdtempSync(join(tmpdir(), 'mingyan-screen-'));
  const { width, height } = screenSize;
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-fbdir', directory, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await displayNumber(xvfb);
  return {
    name: `:${number}`,
    framebuffer: join(directory, 'Xvfb_screen0'),
    stop() {
      xvfb.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function displayNumber(xvfb: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    xvfb.once('error', fail);
    xvfb.once('exit', (code) => fail(new Error(`Xvfb ended with code ${code} before it had a display`)));
    xvfb.stdio[3]?.once('data', (data: Buffer) => done(data.toString().trim()));
  });
}
