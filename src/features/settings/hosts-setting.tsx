import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { areHostsGranted, declaredHosts, onPermissions, requestHosts } from '../../platform/permissions';
import { hostName } from './host-name';

interface Host {
  pattern: string;
  isGranted: boolean;
}

/** Which portals may be looked at; users may revoke them any time, and give them back here. */
export function HostsSetting() {
  const [hosts, setHosts] = useState<Host[]>([]);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = async () => setHosts(await hostsNow());
    look();
    return onPermissions(look);
  }, []);
  const missing = hosts.filter(({ isGranted }) => !isGranted).map(({ pattern }) => pattern);
  const grant = async () => {
    setRefused(!(await requestHosts(missing)));
    setHosts(await hostsNow());
  };
  return (
    <>
      <p class="settings-why">{t('settingsHostsWhy')}</p>
      <ul class="settings-hosts bare">
        {hosts.map(({ pattern, isGranted }) => (
          <li key={pattern} data-granted={isGranted}>
            <span>{hostName(pattern)}</span>
            <span class="settings-host-state">
              {isGranted ? t('settingsHostGranted') : t('settingsHostRevoked')}
            </span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <button type="button" class="button primary" onClick={grant}>
          {t('settingsHostsGrant')}
        </button>
      )}
      <div role="status">{isRefused && <p class="settings-warning">{t('settingsHostsRefused')}</p>}</div>
    </>
  );
}

function hostsNow(): Promise<Host[]> {
  return Promise.all(
    declaredHosts().map(async (pattern) => ({ pattern, isGranted: await areHostsGranted([pattern]) })),
  );
}
