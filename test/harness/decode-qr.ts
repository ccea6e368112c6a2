import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * What the QR code in a picture says, as a phone would read it.
 * @throws where zbarimg finds no code.
 */
export async function decodeQr(png: Uint8Array): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'mingyan-qr-'));
  const file = join(directory, 'card.png');
  writeFileSync(file, png);
  try {
    const { stdout } = await promisify(execFile)('zbarimg', [
      '--quiet',
      '--raw',
      '-Sdisable',
      '-Sqrcode.enable',
      file,
    ]);
    return stdout.trim();
  } finally {
    rmSync(directory, { recursive: true });
  }
}
