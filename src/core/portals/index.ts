import { portal36kr } from './36kr';
import { portal163 } from './163';
import { appledaily } from './appledaily';
import { baijiahao } from './baijiahao';
import { bbcZhongwen } from './bbc-zhongwen';
import { caixin } from './caixin';
import { cctv } from './cctv';
import { chinadaily } from './chinadaily';
import { cjddsb } from './cjddsb';
import { cna } from './cna';
import { cyol } from './cyol';
import { eastmoney } from './eastmoney';
import { gov } from './gov';
import { gsc } from './gsc';
import { guancha } from './guancha';
import { huanqiu } from './huanqiu';
import { ifeng } from './ifeng';
import { ithome } from './ithome';
import { jiemian } from './jiemian';
import { junzimen } from './junzimen';
import { listedRules } from './listed';
import { mydrivers } from './mydrivers';
import { nbd } from './nbd';
import { pixnet } from './pixnet';
import { qq } from './qq';
import type { PortalRule } from './rule';
import { setn } from './setn';
import { sina } from './sina';
import { sohu } from './sohu';
import { toutiao } from './toutiao';
import { udn } from './udn';
import { wallstreetcn } from './wallstreetcn';
import { wechat } from './wechat';
import { yicai } from './yicai';

/** All rules. A page gets the first whose host it stands on. */
export const portalRules: readonly PortalRule[] = [
  ...listedRules,
  cctv,
  chinadaily,
  cyol,
  gov,
  portal163,
  sina,
  sohu,
  ifeng,
  qq,
  toutiao,
  baijiahao,
  wechat,
  huanqiu,
  guancha,
  mydrivers,
  caixin,
  jiemian,
  portal36kr,
  yicai,
  nbd,
  eastmoney,
  wallstreetcn,
  ithome,
  cna,
  udn,
  setn,
  appledaily,
  bbcZhongwen,
  pixnet,
  junzimen,
  cjddsb,
  gsc,
];
