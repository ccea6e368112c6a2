/**
 * The hosts of the portals that this release knows. Frozen with each release: in Chrome an update that asks
 * for a new host switches the extension off until its user agrees, so later portals become optional ones.
 */
export const portalHosts = [
  '*://*.gmw.cn/*',
  '*://*.people.com.cn/*',
  '*://*.xinhuanet.com/*',
  '*://*.news.cn/*',
  '*://*.thepaper.cn/*',
  '*://*.chinanews.com.cn/*',
  '*://*.chinanews.com/*',
];
