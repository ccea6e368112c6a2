const CHANNEL = 'library';

/** Tells every open page of ours that the library is not what it was. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls after changes made elsewhere and here. Returns the way to stop. */
export function onLibraryChange(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = callback;
  return () => channel.close();
}
