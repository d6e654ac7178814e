import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Door } from '../frame/page';
import { PinField, SecretField, SelectField, SendForm, TextField, textOf } from '../frame/send-form';
import { comeBack } from '../frame/sign-in-state';
import { Failing, Waiting } from '../frame/states';
import { t } from '../words';
import { type Asked, Inventing, LookAround } from './look-around';
import { browserCountry, browserZone, countries, zones } from './places';

/** The first page of all: the clinic and its first admin, asked of the person who can read the terminal. */
export function SetUpPage() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const state = $api.useQuery('get', '/api/set-up');
  // Once it was asked for, the clinic that appears is the invented one.
  if (asked) return <Inventing asked={asked} />;
  if (state.isPending) return <Waiting />;
  if (state.error) return <Failing error={state.error} onRetry={() => void state.refetch()} isAlone />;
  return state.data.needed ? <SetUpForm lookAround={state.data.mayInvent ? <LookAround onAsked={setAsked} /> : null} /> : <Navigate to="/practice" replace />;
}

function SetUpForm({ lookAround }: { lookAround: ReactNode }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const idFor = useIdFor();
  const setUp = $api.useMutation('post', '/api/set-up', {
    onSuccess: async () => {
      await comeBack(queries);
      void navigate('/practice', { replace: true });
    },
  });
  const onSend = (values: FormData) => {
    const [code, clinicName, country, zone] = [textOf(values, 'code'), textOf(values, 'clinicName'), textOf(values, 'country'), textOf(values, 'zone')];
    const [name, email, password, pin] = [textOf(values, 'name'), textOf(values, 'email'), String(values.get('password')), String(values.get('pin'))];
    const body = { code, clinicName, country, zone, name, email, password, pin };
    setUp.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <Door title={t('door.setUp')} lead={t('door.setUpLead')}>
      <SendForm problem={setUp.error ? problemOf(setUp.error) : null} isSending={setUp.isPending} send={t('door.setUpSend')} onSend={onSend}>
        <TextField name="code" label={t('door.code')} description={t('door.codeHint')} autoComplete="off" autoCapitalize="none" spellCheck={false} autoFocus />
        <TextField name="clinicName" label={t('door.clinicName')} autoComplete="organization" />
        <SelectField name="country" label={t('door.country')} description={t('door.countryHint')} data={countries()} defaultValue={browserCountry()} />
        <SelectField name="zone" label={t('door.zone')} data={zones()} defaultValue={browserZone()} />
        <TextField name="name" label={t('door.name')} autoComplete="name" />
        <TextField name="email" type="email" label={t('door.email')} autoComplete="username" />
        <SecretField name="password" label={t('door.password')} description={t('door.passwordHint')} autoComplete="new-password" />
        <PinField label={t('door.pin')} hint={t('door.pinHint')} />
      </SendForm>
      {lookAround}
    </Door>
  );
}
