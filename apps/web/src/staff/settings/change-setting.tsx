import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { ChoiceField, SendForm, TextField, textOf } from '../frame/send-form';
import { nameOf, sentOf, type Setting, typedOf, unitOf, valueInWords } from './in-words';
import { t } from './words';

/** One value, typed anew. What the API refuses stands beside the field in its own words. */
export function ChangeSetting({ setting, onClose }: { setting: Setting; onClose: (isSaved: boolean) => void }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const set = $api.useMutation('post', '/api/staff/settings', {
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['get', '/api/staff/settings'] });
      onClose(true);
    },
  });
  const onSend = (values: FormData) => {
    const body = { key: setting.key, value: sentOf(setting, textOf(values, 'value')) };
    set.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <SendForm problem={set.error ? problemOf(set.error) : null} isSending={set.isPending} send={t('settings.save')} onSend={onSend} beside={<Button variant="subtle" onClick={() => onClose(false)}>{t('settings.keep')}</Button>}>
      <ValueField setting={setting} />
    </SendForm>
  );
}

function ValueField({ setting: { key, value, range } }: { setting: Setting }) {
  const unit = unitOf(key);
  if (range.form === 'choice') {
    return <ChoiceField name="value" label={nameOf(key)} initial={String(value)} options={(range.of ?? []).map((one) => ({ value: one, label: valueInWords(key, one) }))} />;
  }
  const kind = range.form === 'clock' ? { type: 'time' } : unit ? { inputMode: 'numeric' as const } : { maxLength: 30 };
  return <TextField name="value" label={nameOf(key)} description={unit && t(`settings.unit.${unit}`)} defaultValue={typedOf(key, value)} autoComplete="off" autoFocus {...kind} />;
}
