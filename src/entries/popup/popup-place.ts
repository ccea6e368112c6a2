import type { CardRequest } from '../../core/card/request';
import { keepForSession, keptForSession } from '../../platform/session-memory';

const KEY = 'popup';

/** Where the user was in the popup: it dies whenever it loses the focus. */
export interface PopupPlace {
  url: string;
  /** px. */
  scrolled: number;
  /** The speaker who was singled out. */
  only?: string;
  /** The card that was open. */
  card?: CardRequest;
}

const nowhere = { scrolled: 0 };

/** The place kept for this article; the top of it where the last one was another. */
export async function placeIn(url: string): Promise<PopupPlace> {
  const kept = await keptForSession(KEY);
  return isPlace(kept) && kept.url === url ? kept : { url, ...nowhere };
}

export function keepPlace(place: PopupPlace): Promise<void> {
  return keepForSession(KEY, place);
}

function isPlace(kept: unknown): kept is PopupPlace {
  return typeof kept === 'object' && kept !== null && 'url' in kept && 'scrolled' in kept;
}
