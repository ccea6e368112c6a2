/** Where the browser has no Navigation API (Firefox before 147), ms between two looks at the address. */
const LOOK_EVERY = 1000;

/** Calls when the page shows something else without loading. Nothing of the page's own is touched for it. */
export function onAddressChange(window: Window & { navigation?: EventTarget }, callback: () => void): void {
  let address = window.location.href;
  const look = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    callback();
  };
  if (window.navigation) window.navigation.addEventListener('currententrychange', look);
  else window.setInterval(look, LOOK_EVERY);
  window.addEventListener('popstate', look);
}

/** Calls when the page comes back from the back/forward cache, where the browser has put the icon out. */
export function onReturn(window: Window, callback: () => void): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) callback();
  });
}
