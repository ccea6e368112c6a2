import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leadPicture } from '../../../../src/features/share-card/lead-picture';

const bitmap = { width: 4, height: 3 };
const answers = (answer: Response): typeof fetch => vi.fn(async () => answer);

beforeEach(() => {
  vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
    if (!blob.type.startsWith('image/')) throw new DOMException('no picture', 'InvalidStateError');
    return bitmap;
  });
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('leadPicture', () => {
  const address = 'https://img.gmw.cn/a.jpg';

  it('is the picture where it can be read, fetched without cookies', async () => {
    const get = answers(new Response(new Blob(['…'], { type: 'image/jpeg' })));
    expect(await leadPicture(address, get)).toBe(bitmap);
    expect(get).toHaveBeenCalledWith(address, expect.objectContaining({ credentials: 'omit' }));
  });

  it.each([
    ['the answer is an error', answers(new Response('', { status: 403 }))],
    ['it is no picture', answers(new Response(new Blob(['<html>'], { type: 'text/html' })))],
    [
      'the host is not permitted',
      (async () => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch,
    ],
  ])('is null where %s', async (_, get) => expect(await leadPicture(address, get)).toBeNull());

  it.each([undefined, '', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'asks for nothing at %s',
    async (bad) => {
      const get = answers(new Response(''));
      expect(await leadPicture(bad, get)).toBeNull();
      expect(get).not.toHaveBeenCalled();
    },
  );
});
