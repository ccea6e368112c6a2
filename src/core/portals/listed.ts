import { chinanews } from './chinanews';
import { gmw } from './gmw';
import { people } from './people';
import type { PortalRule } from './rule';
import { thepaper } from './thepaper';
import { xinhua } from './xinhua';

/** The rules of the hosts that `manifest/hosts.ts` lists: all that a script needs which runs nowhere else. */
export const listedRules: readonly PortalRule[] = [gmw, people, xinhua, chinanews, thepaper];
