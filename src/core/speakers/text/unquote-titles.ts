const QUOTED_TITLE =
  /“([\u3400-\u9fff]{1,6}(?:立委|委员|主委|召委|院长|部长|署长|市长|县长|次长|主席|总统|总理|外长|议长|议员|代表|大使|发言人|秘书长))”(?=[\u3400-\u9fff])|“(立委|议员|部长|总统|国策顾问)”(?=[\u3400-\u9fff])/g;

/** “立委”林某: quote marks around a title in front of a name are no quotation; spaces take their place. */
export const unquoteTitles = (s: string): string =>
  s.includes('“') ? s.replace(QUOTED_TITLE, (_, long: string, short: string) => ` ${long ?? short} `) : s;
