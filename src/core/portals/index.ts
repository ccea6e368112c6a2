import { gmw } from './gmw';
import type { PortalRule } from './rule';

export const portalRules: PortalRule[] = [gmw];
