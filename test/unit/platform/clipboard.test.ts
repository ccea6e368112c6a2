import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPng } from '../../../src/platform/clipboard';

const png = Promise.resolve(new Blob(['png'], { type: 'image/png' }));

class Item {
  constructor(readonly parts: Record<string, Promise<Blob>>) {}
}

function stubClipboard(write: (items: Item[]) => Promise<void>, hasFocus = true): void {
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal('document', { hasFocus: () => hasFocus });
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('copyPng', () => {
  it('hands over the promise before the picture is ready', async () => {
    const write = vi.fn(async (_: Item[]) => {});
    stubClipboard(write);
    let ready: (blob: Blob) => void = () => {};
    const drawing = new Promise<Blob>((resolve) => {
      ready = resolve;
    });
    const copying = copyPng(drawing);
    expect(write).toHaveBeenCalledOnce();
    expect(write.mock.calls[0]?.[0][0]?.parts).toEqual({ 'image/png': drawing });
    ready(new Blob([]));
    expect(await copying).toBe('copied');
  });

  it('tells a refusal from a window that is not in front', async () => {
    const refuse = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    stubClipboard(refuse);
    expect(await copyPng(png)).toBe('refused');
    stubClipboard(refuse, false);
    expect(await copyPng(png)).toBe('not-focused');
  });

  it('says where there is no clipboard, as on http pages', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyPng(png)).toBe('no-clipboard');
  });

  it('rejects where the picture could not be drawn', async () => {
    stubClipboard(async () => Promise.reject(new DOMException('no', 'DataError')));
    await expect(copyPng(Promise.reject(new Error('no card')))).rejects.toThrow('no card');
  });
});
