import type { SourceImport } from './imports';

/** Rooms from the inside out; a room may import itself and the ones listed for it, never outwards. */
const mayImport: Record<string, string[]> = {
  core: [],
  platform: ['core'],
  store: ['core'],
  ui: ['core'],
  features: ['core', 'platform', 'store', 'ui'],
  entries: ['core', 'platform', 'store', 'ui', 'features'],
};

const roomOf = (path: string) => path.split('/')[1] ?? '';
const featureOf = (path: string) => (roomOf(path) === 'features' ? path.split('/')[2] : undefined);

/** Why an import breaks the arrow rule, or undefined where it keeps it. */
export function violation({ from, specifier, target }: SourceImport): string | undefined {
  const room = roomOf(from);
  if (target === undefined) {
    if (specifier === 'webextension-polyfill' && room !== 'platform')
      return 'only platform talks to the browser';
    if (room === 'core' && /^preact/.test(specifier)) return 'core knows no Preact';
    if (specifier === 'idb' && room !== 'store') return 'only store talks to IndexedDB';
    return undefined;
  }
  if (!target.startsWith('src/')) return /^public\/_locales\//.test(target) ? undefined : 'leaves src';
  const targetRoom = roomOf(target);
  if (room === targetRoom) {
    if (featureOf(from) !== featureOf(target)) return 'features do not import each other';
    return undefined;
  }
  return mayImport[room]?.includes(targetRoom) ? undefined : `${room} may not import ${targetRoom}`;
}
