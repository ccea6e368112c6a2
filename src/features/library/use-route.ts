import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute } from './route';

/** The route in the address bar, followed as links and the back button change it. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
