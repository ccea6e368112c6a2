import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Display } from './display.ts';

/** A place on the screen, in its pixels. */
export interface Point {
  x: number;
  y: number;
}

const run = promisify(execFile);
/** Menus act only on an item that they have seen the mouse over; ms. */
const hover = 150;

async function xdotool({ name }: Display, ...words: (string | number)[]): Promise<void> {
  await run('xdotool', words.map(String), { env: { ...process.env, DISPLAY: name } });
}

/** Presses a key or chord by its X name: `alt+j`, `Escape`. */
export function pressKey(display: Display, chord: string): Promise<void> {
  return xdotool(display, 'key', '--clearmodifiers', chord);
}

/** Moves the mouse to a place on the screen and clicks there. */
export async function clickAt(
  display: Display,
  { x, y }: Point,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  await moveTo(display, { x, y });
  await sleep(hover);
  await xdotool(display, 'click', button === 'left' ? 1 : 3);
}

/** Selects what lies between two places, as one does with the button held down. */
export async function dragOver(display: Display, from: Point, to: Point): Promise<void> {
  await moveTo(display, from);
  await sleep(hover);
  await xdotool(display, 'mousedown', 1);
  await moveTo(display, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  await moveTo(display, to);
  await sleep(hover);
  await xdotool(display, 'mouseup', 1);
}

/** Moves the mouse there. */
export function moveTo(display: Display, { x, y }: Point): Promise<void> {
  return xdotool(display, 'mousemove', Math.round(x), Math.round(y));
}

/**
 * Gives the keyboard to the one window on the display, as a window manager would: without one it goes where the
 * mouse is, and a browser closes its menus and popups as soon as the mouse is over them.
 */
export function focusWindow(display: Display): Promise<void> {
  return xdotool(display, 'search', '--sync', '--onlyvisible', '--class', '.', 'windowfocus');
}
