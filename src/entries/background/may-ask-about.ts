import type { Sender } from '../../platform/messages';

/** What is saved tells what its user reads: a page, which may have been taken over, hears of its own site only. */
export function mayAskAbout(url: string, { kind, url: own }: Sender): boolean {
  if (kind === 'extension') return true;
  const host = URL.parse(url)?.host;
  return host !== undefined && host === URL.parse(own)?.host;
}
