import { useEffect, useState } from 'preact/hooks';
import type { SavedArticle } from '../../core/index';
import type { Failure } from '../../platform/messages';
import { getPictures, getSaved } from '../../store/library';
import type { SavedPicture } from '../../store/schema';
import { storing } from './save-reading';

export type Opened =
  | { is: 'loading' }
  | { is: 'missing' }
  | { is: 'failed'; failure: Failure }
  | { is: 'open'; saved: SavedArticle; imageSource: (address: string) => string };

/** A saved article with its pictures from the library; one that has no bytes there keeps its own address. */
export function useSavedArticle(url: string): Opened {
  const [opened, setOpened] = useState<Opened>({ is: 'loading' });
  useEffect(() => {
    let isWanted = true;
    let lent: Map<string, string> | undefined;
    setOpened({ is: 'loading' });
    storing(() => Promise.all([getSaved(url), getPictures(url)])).then((result) => {
      if (!isWanted) return;
      if (!result.ok) return setOpened({ is: 'failed', failure: result.failure });
      const [saved, pictures] = result.value;
      if (!saved) return setOpened({ is: 'missing' });
      const addresses = new Map(pictures.map(blobAddress));
      lent = addresses;
      setOpened({ is: 'open', saved, imageSource: (address) => addresses.get(address) ?? address });
    });
    return () => {
      isWanted = false;
      for (const address of lent?.values() ?? []) URL.revokeObjectURL(address);
    };
  }, [url]);
  return opened;
}

function blobAddress({ address, type, bytes }: SavedPicture): [string, string] {
  return [address, URL.createObjectURL(new Blob([bytes], { type }))];
}
