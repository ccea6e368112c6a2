import { LibraryList } from '../../features/library/library-list';
import { RemovedBar } from '../../features/library/removed-bar';
import { hashOf } from '../../features/library/route';
import { useLibrary } from '../../features/library/use-library';
import { useRoute } from '../../features/library/use-route';
import { useSettings } from '../../features/reader/use-settings';
import type { Settings } from '../../platform/settings';
import { usePageTheme } from '../../ui/use-page-theme';
import { SavedView } from './saved-view';

/** The library: the list, or the article that the address names. */
export function LibraryApp({ settings: first }: { settings: Settings }) {
  const [settings, changeSettings] = useSettings(first);
  const library = useLibrary();
  const route = useRoute();
  usePageTheme(settings.theme);
  const remove = (url: string) => {
    const entry = library.entries?.find((candidate) => candidate.url === url);
    if (entry) library.remove(entry);
    location.hash = hashOf({ at: 'list' });
  };
  return (
    <>
      {route.at === 'list' ? (
        <LibraryList {...library} settingsAddress="../options/options.html" />
      ) : (
        <SavedView
          key={route.url}
          url={route.url}
          settings={settings}
          onSettings={changeSettings}
          onRemove={() => remove(route.url)}
        />
      )}
      <RemovedBar {...library} />
    </>
  );
}
