const tracking =
  /^(?:utm_\w+|spm\w*|scm|from|from_\w+|isappinstalled|share\w*|wfr|scene|clicktime|enterid|sessionid|fbclid|gclid|msclkid|mc_[ce]id|timestamp|tt_from|wxfid|vd_source|chksm|nettype|subscene|ascene|devicetype|pass_ticket|wx_header)$/i;

/** The address without fragment and without the parameters that only tell who passed it on. */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}
