import { browser } from './browser';

/** The host patterns that this release asks for, as the manifest of the build lists them. */
export function declaredHosts(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** True where all of these patterns or addresses' hosts are granted; Firefox users may revoke them any time. */
export function areHostsGranted(patterns: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: patterns });
}

/** True where bytes may be fetched from an address. */
export async function mayFetch(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return areHostsGranted([`${protocol}//${hostname}/*`]);
}

/** Asks the user; call it straight from a click. */
export function requestHosts(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Calls whenever something is granted or revoked. Returns the way to stop. */
export function onPermissions(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}
