import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { $api } from '../../lib/api';
import { dateOf, localDateOf } from '../../lib/format';
import { useMe } from '../frame/me';
import { Failing, Waiting } from '../frame/states';
import { ChangeSetting } from './change-setting';
import { HelpDue } from './help-due';
import { groups, nameOf, ofGroup, rangeInWords, type Setting, type SettingKey, valueInWords } from './in-words';
import styles from './settings.module.css';
import { t } from './words';

/** Every choice of the clinic with its default, range, reason and rule; one is changed at a time (D). */
export function SettingsPage() {
  const settings = $api.useQuery('get', '/api/staff/settings');
  const [open, setOpen] = useState<SettingKey | null>(null);
  const [saved, setSaved] = useState<SettingKey | null>(null);
  if (settings.isPending) return <Waiting lines={8} />;
  if (settings.error) return <Failing error={settings.error} onRetry={() => void settings.refetch()} />;
  return (
    <div className={styles.page}>
      <h1>{t('settings.title')}</h1>
      <p className={styles.lead}>{t('settings.lead')}</p>
      <HelpDue />
      <p><Link to="/practice/help-numbers">{t('settings.help')}</Link> <span className={styles.muted}>{t('settings.help.about')}</span></p>
      <p role="status" className={styles.saved} hidden={!saved}>{saved && t('settings.saved', { name: nameOf(saved) })}</p>
      {groups.map((group) => (
        <section key={group} className={styles.group} aria-labelledby={`settings-${group}`}>
          <h2 id={`settings-${group}`}>{t(`settings.group.${group}`)}</h2>
          <ul className={styles.list}>
            {ofGroup(settings.data.settings, group).map((setting) => (
              <Row
                key={setting.key}
                setting={setting}
                isOpen={open === setting.key}
                onOpen={() => { setOpen(setting.key); setSaved(null); }}
                onClose={(isSaved) => { setOpen(null); setSaved(isSaved ? setting.key : null); }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RowProps {
  setting: Setting;
  isOpen: boolean;
  onOpen: () => void;
  onClose: (isSaved: boolean) => void;
}

function Row({ setting, isOpen, onOpen, onClose }: RowProps) {
  const { key, value, reason, rule } = setting;
  const { zone } = useMe();
  const notes = [
    ...(setting.setAt && setting.setBy ? [t('settings.set', { name: setting.setBy, day: dateOf(localDateOf(setting.setAt, { zone })) })] : []),
    value === setting.default ? t('settings.isDefault') : t('settings.default', { value: valueInWords(key, setting.default) }),
    t('settings.range', { range: rangeInWords(setting) }),
    ...(/^[A-Z]+\d/.test(rule) ? [t('settings.rule', { rule })] : []),
  ];
  return (
    <li className={styles.row} aria-labelledby={`setting-${key}`}>
      <h3 id={`setting-${key}`}>{nameOf(key)}</h3>
      <strong className={styles.value}>{valueInWords(key, value)}</strong>
      <div className={styles.act}>
        {!isOpen && <Button size="sm" aria-label={t('settings.changeOf', { name: nameOf(key) })} onClick={onOpen}>{t('settings.change')}</Button>}
      </div>
      <div className={styles.about}>
        <p>{reason} <span className={styles.muted}>{t(`settings.starts.${setting.starts}`)}</span></p>
        <ul className={styles.notes}>{notes.map((note) => <li key={note}>{note}</li>)}</ul>
        {isOpen && <ChangeSetting setting={setting} onClose={onClose} />}
      </div>
    </li>
  );
}
