import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toolScript } from './paths.ts';

/** Packs the built extension into an unsigned xpi: Firefox keeps one over a restart, a directory it does not. */
export async function packXpi(directory: string): Promise<string> {
  const artifacts = mkdtempSync(join(tmpdir(), 'mingyan-xpi-'));
  process.once('exit', () => rmSync(artifacts, { recursive: true, force: true }));
  await promisify(execFile)(process.execPath, [
    toolScript('web-ext'),
    'build',
    `--source-dir=${directory}`,
    `--artifacts-dir=${artifacts}`,
    '--filename=mingyan.xpi',
  ]);
  return join(artifacts, 'mingyan.xpi');
}
