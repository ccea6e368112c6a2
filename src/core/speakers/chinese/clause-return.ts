import { firstEndingAfter } from '../text/find-span';
import type { Passage } from '../text/passage';

/** With these a reporter takes over again in the middle of a sentence. */
const RETURN =
  /^ *(?:(?:而)?(?:这|此举|这一|这番|该|上述)[^，。]{0,8}?(?:也|就|都|便)?(?:意味着|引发|引起|被(?:外界|解读|视为|认为|指)|令外界|让外界|招致|遭到|获得了?(?:网友|不少|众多|一致))|(?:并|随即|立即|很快|一度)?(?:引发|引起)(?:了|[^，。]{0,12}(?:关注|热议|争议|讨论|危机|不满|共鸣|猜测|质疑|轰动|哗然))|(?:但|不过|而|然而)?(?:他|她|其|该[^，。]{1,6}|双方|对方|对此)?(?:都|均|也|却|并|尚|暂|仍)?(?:未|没有|并未|拒绝|不愿|不肯)(?:正式|具体|进一步|详细|明确|就此|对此|再)*(?:透露|说明|证实|确认|回应|置评|公布|披露|给出|提及|解释|作出|做出|评论)|(?:不过|但)?(?:避谈|拒谈|避而不谈)|(?:不过|但|而)[^，。]{2,8}却|(?:不过|但|可是?|然而)记者)/;

/** 虽然某某表示…，但…: the clause that was conceded ends with what was said. */
const CONCEDES = /^ *(?:虽然|虽|尽管|虽说|即便|即使)/;
const CONTRASTS = /^(?:但|不过|却|然而|可是|仍)/;

/**
 * The comma in [from, to) behind which the reporter speaks again, outside quotations; `to` where there is none.
 * `lead` is where the clause with the cue starts.
 */
export function clauseReturn({ s, quotes }: Passage, lead: number, from: number, to: number): number {
  const conceded = CONCEDES.test(s.slice(lead, lead + 4));
  let q = firstEndingAfter(quotes, from, (quote) => quote.close);
  for (let i = from; i < to; i++) {
    const quote = quotes[q];
    if (quote && i >= quote.open) {
      i = quote.close;
      q++;
      continue;
    }
    if (s.charAt(i) !== '，' || i <= from + 3) continue;
    const behind = s.slice(i + 1, i + 40);
    if (RETURN.test(behind) || (conceded && CONTRASTS.test(behind))) return i;
  }
  return to;
}
