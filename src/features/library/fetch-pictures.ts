/** What one article may take, so that a page of a thousand pictures fills no disk and a dead host holds up no save. */
export const LIMITS = { pictures: 100, bytesEach: 10_000_000, bytesAll: 60_000_000, ms: 12_000, atOnce: 6 };

export interface PictureIo {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Whether the address's host is granted. */
  mayFetch: (address: string) => Promise<boolean>;
}

export interface FetchedPicture {
  address: string;
  /** Media type. */
  type: string;
  bytes: ArrayBuffer;
}

/** Fetches what may be fetched; what could not be had is named. Never rejects. */
export async function fetchPictures(
  addresses: string[],
  io: PictureIo,
  limits = LIMITS,
): Promise<{ pictures: FetchedPicture[]; notSaved: string[] }> {
  const signal = AbortSignal.timeout(limits.ms);
  const waiting = addresses.slice(0, limits.pictures);
  const had = new Map<string, FetchedPicture>();
  let bytesLeft = limits.bytesAll;

  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const picture = await fetchPicture(address, io, signal, Math.min(limits.bytesEach, bytesLeft));
      if (!picture || picture.bytes.byteLength > bytesLeft) continue;
      bytesLeft -= picture.bytes.byteLength;
      had.set(address, picture);
    }
  };
  await Promise.all(Array.from({ length: limits.atOnce }, work));
  return {
    pictures: addresses.flatMap((address) => had.get(address) ?? []),
    notSaved: addresses.filter((address) => !had.has(address)),
  };
}

/** Undefined where the host is not granted, the answer is no picture, too large, or never comes. */
async function fetchPicture(
  address: string,
  { fetch, mayFetch }: PictureIo,
  signal: AbortSignal,
  mostBytes: number,
): Promise<FetchedPicture | undefined> {
  try {
    if (signal.aborted || !(await mayFetch(address))) return undefined;
    const response = await fetch(address, { signal, credentials: 'omit', cache: 'force-cache' });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const stated = Number(response.headers.get('content-length') ?? 0);
    if (!response.ok || !type.startsWith('image/') || stated > mostBytes) {
      await response.body?.cancel();
      return undefined;
    }
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > 0 && bytes.byteLength <= mostBytes ? { address, type, bytes } : undefined;
  } catch {
    return undefined;
  }
}
