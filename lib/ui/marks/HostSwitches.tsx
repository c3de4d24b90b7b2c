import { useState } from 'preact/hooks';
import { Switch } from '../parts/Switch';
import { t } from '../text/text';

interface Props {
  /** The hosts whose pages are not marked. */
  hosts: string[];
  onSwitch: (host: string, on: boolean) => void;
}

/** The sites without marks, each with its switch. One switched here stays where it is, keeps the focus, and can be switched back. */
export function HostSwitches({ hosts, onSwitch }: Props) {
  const [switched, setSwitched] = useState<string[]>([]);
  const shown = [...new Set([...hosts, ...switched])].sort();
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>{t('marks.hostsOff')}</h3>
      {shown.map((host) => (
        <Switch
          key={host}
          label={t('marks.onHost', { host })}
          on={!hosts.includes(host)}
          onSwitch={(on) => {
            setSwitched([...switched, host]);
            onSwitch(host, on);
          }}
        />
      ))}
    </section>
  );
}
