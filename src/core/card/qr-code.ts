import { encode } from 'uqr';
import { withoutTracking } from './short-address';

/** Smaller modules are lost when a messenger shrinks the picture. */
const leastModule = 4;
/** Room for the code, card px, without its quiet zone. */
const mostSide = 184;
const wantedSide = 132;
/** Modules of empty paper that ISO/IEC 18004 wants on every side. */
export const quietZone = 4;

/**
 * One mask for all, where ISO/IEC 18004 picks the best of eight by penalties: the code names its mask, so every
 * reader takes any; trying the eight takes a third of the time of the whole card; and addresses have none of
 * the regular patterns that the choice is for, so that poor pictures are read no less often (card-codes.e2e.ts).
 */
const maskPattern = 3;

export interface Code {
  modules: boolean[][];
  /** Side of a module in card px. */
  module: number;
  address: string;
}

function codeOf(address: string): Code | null {
  try {
    const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: 0, maskPattern });
    const module = Math.max(leastModule, Math.floor(wantedSide / size));
    return module * size <= mostSide ? { modules: data, module, address } : null;
  } catch {
    // uqr throws a RangeError where the address is longer than the largest code holds.
    return null;
  }
}

/**
 * The address as a QR code with modules of at least 4 card px; where that is too long, without its tracking
 * parameters; null where that is too long as well. The smallest version is taken, then as much error
 * correction as fits into it: larger modules are read sooner than more redundant ones.
 */
export function qrCode(address: string): Code | null {
  if (!/^https?:\/\//i.test(address)) return null;
  return codeOf(address) ?? codeOf(withoutTracking(address));
}
