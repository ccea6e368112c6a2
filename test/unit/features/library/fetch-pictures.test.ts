import { describe, expect, it, vi } from 'vitest';
import { fetchPictures, LIMITS } from '../../../../src/features/library/fetch-pictures';

const image = (size: number, headers: Record<string, string> = {}) =>
  new Response(new Uint8Array(size), { headers: { 'content-type': 'image/jpeg', ...headers } });
const granted = async () => true;

describe('fetchPictures', () => {
  it('brings the bytes with their type, in the order asked for', async () => {
    const fetch = async (address: string) => image(address.endsWith('1') ? 1 : 2);
    const { pictures, notSaved } = await fetchPictures(['https://a.cn/1', 'https://a.cn/2'], {
      fetch,
      mayFetch: granted,
    });
    expect(pictures.map(({ address, type, bytes }) => [address, type, bytes.byteLength])).toEqual([
      ['https://a.cn/1', 'image/jpeg', 1],
      ['https://a.cn/2', 'image/jpeg', 2],
    ]);
    expect(notSaved).toEqual([]);
  });

  it('never asks a host that is not granted', async () => {
    const fetch = vi.fn(async () => image(1));
    const { notSaved } = await fetchPictures(['https://other.cn/1'], { fetch, mayFetch: async () => false });
    expect(fetch).not.toHaveBeenCalled();
    expect(notSaved).toEqual(['https://other.cn/1']);
  });

  it.each([
    ['no picture', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['an error page', () => new Response(new Uint8Array(3), { status: 404 })],
    ['nothing', () => image(0)],
    ['too much, stated', () => image(1, { 'content-length': '999999999' })],
    ['too much, unstated', () => image(LIMITS.bytesEach + 1)],
    ['no answer', () => Promise.reject(new TypeError('failed'))],
  ])('names what gave %s', async (_, response) => {
    const io = { fetch: async () => response(), mayFetch: granted };
    expect(await fetchPictures(['https://a.cn/1'], io)).toEqual({
      pictures: [],
      notSaved: ['https://a.cn/1'],
    });
  });

  it('keeps within count and size, and stops at the time limit', async () => {
    const addresses = Array.from({ length: 5 }, (_, n) => `https://a.cn/${n}`);
    const io = { fetch: async () => image(4), mayFetch: granted };
    const few = await fetchPictures(addresses, io, { ...LIMITS, pictures: 2 });
    expect(few.pictures).toHaveLength(2);
    const small = await fetchPictures(addresses, io, { ...LIMITS, bytesAll: 9 });
    expect(small.pictures).toHaveLength(2);
    const never = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const late = await fetchPictures(addresses, { fetch: never, mayFetch: granted }, { ...LIMITS, ms: 10 });
    expect(late.notSaved).toEqual(addresses);
  });
});
