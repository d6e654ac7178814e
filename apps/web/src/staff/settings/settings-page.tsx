import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { useMe } from '../frame/me';
import { ChoiceField, SendForm, TextField, textOf } from '../frame/send-form';
import { Failing, Waiting } from '../frame/states';
import { momentOf } from '../frame/when';
import { type Group, GROUPS, type Setting, typedFrom, valueFrom, valueInWords } from './in-words';
import styles from './settings.module.css';
import { t } from './words';

const SETTINGS = ['get', '/api/staff/settings'];

/** Every default that a clinic may choose otherwise, with its reason and its rule. */
export function SettingsPage() {
  const settings = $api.useQuery('get', '/api/staff/settings');
  const [saved, setSaved] = useState('');
  if (settings.isPending) return <Waiting lines={10} />;
  if (settings.error) return <Failing error={settings.error} onRetry={() => void settings.refetch()} />;
  const of = (key: string) => settings.data.settings.find((one) => one.key === key);
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h1>{t('settings.title')}</h1>
        <Link to="/practice/help-numbers">{t('settings.help')}</Link>
      </div>
      <p className={styles.muted}>{t('settings.lead')}</p>
      <p role="status" className={styles.saved} hidden={!saved}>{saved}</p>
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`settings.group.${group}`)}</h2>
          <ul className={styles.list}>
            {GROUPS[group].map((key) => {
              const setting = of(key);
              return setting && <Row key={key} setting={setting} onSaved={(name) => setSaved(t('settings.saved', { name }))} />;
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ setting, onSaved }: { setting: Setting; onSaved: (name: string) => void }) {
  const { zone } = useMe();
  const [isOpen, setOpen] = useState(false);
  const { key, value, reason, rule, starts, setAt, setBy } = setting;
  const name = t(`settings.key.${key}`);
  return (
    <li>
      <div className={styles.row}>
        <div>
          <h3>{name}</h3>
          <p><strong>{valueInWords(setting, value)}</strong> <span className={styles.muted}>{setBy && setAt ? t('settings.set', { by: setBy, when: momentOf(setAt, { zone }) }) : ''}</span></p>
          <p className={styles.muted}>{reason} {t(`settings.starts.${starts}`)} <span>{`(${rule})`}</span></p>
          {value !== setting.default && <p className={styles.muted}>{t('settings.default', { value: valueInWords(setting, setting.default) })}</p>}
        </div>
        {!isOpen && <Button size="compact-md" aria-label={t('settings.changeOf', { name })} onClick={() => setOpen(true)}>{t('settings.change')}</Button>}
      </div>
      {isOpen && <Change setting={setting} name={name} onDone={(wasSaved) => { setOpen(false); if (wasSaved) onSaved(name); }} />}
    </li>
  );
}

function Change({ setting, name, onDone }: { setting: Setting; name: string; onDone: (wasSaved: boolean) => void }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const set = $api.useMutation('post', '/api/staff/settings', {
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: SETTINGS });
      onDone(true);
    },
  });
  const onSend = (values: FormData) => {
    const body = { key: setting.key, value: valueFrom(setting, textOf(values, 'value')) };
    set.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <SendForm
      problem={set.error ? problemOf(set.error) : null} isSending={set.isPending} send={t('settings.keep')} onSend={onSend}
      beside={<Button onClick={() => onDone(false)}>{t('settings.cancel')}</Button>}
    >
      <ValueField setting={setting} name={name} />
    </SendForm>
  );
}

function ValueField({ setting, name }: { setting: Setting; name: string }) {
  const { range, value } = setting;
  const label = `${name}: ${t('settings.value')}`;
  const initial = typedFrom(setting, value);
  if (range.form === 'choice') return <ChoiceField name="value" label={label} initial={initial} options={(range.of ?? []).map((one) => ({ value: one, label: valueInWords(setting, one) }))} />;
  if (range.form === 'clock') return <TextField name="value" type="time" label={label} defaultValue={initial} autoFocus />;
  if (range.form === 'name') return <TextField name="value" label={label} defaultValue={initial} maxLength={30} autoComplete="off" autoFocus />;
  const bounds = { min: typedFrom(setting, range.min ?? 0), max: typedFrom(setting, range.max ?? 0) };
  return <TextField name="value" type="number" inputMode="numeric" label={label} description={t('settings.range', bounds)} {...bounds} defaultValue={initial} autoFocus />;
}
