import { Fieldset } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { $api, newId, problemOf, type Schemas } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { ChoiceField, SendForm, TextField, textOf } from '../frame/send-form';
import { t } from '../words';
import styles from './cases.module.css';

type Joins = 'mail' | 'room';
const PARTNERS = [0, 1] as const;
const fieldOf = (at: number, field: string): string => `partners.${at}.${field}`;
const joinsOf = (value: string): Joins => (value === 'room' ? 'room' : 'mail');

/** Opening a couple case: two first names, and for each an address or "joins in the room". */
export function NewCasePage() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const idFor = useIdFor();
  const [partnerIds] = useState(() => PARTNERS.map(() => newId()));
  const open = $api.useMutation('post', '/api/staff/cases', {
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['get', '/api/staff/cases'] });
      void navigate(`/practice/cases/${id}`);
    },
  });
  const onSend = (values: FormData) => {
    const partners = partnerIds.map((id, at): Schemas['NewPartner'] => {
      const joins = joinsOf(textOf(values, fieldOf(at, 'joins')));
      const person = { id, firstName: textOf(values, fieldOf(at, 'firstName')), joins };
      return joins === 'mail' ? { ...person, email: textOf(values, fieldOf(at, 'email')) } : person;
    });
    open.mutate({ body: { id: idFor({ partners }), partners } });
  };
  return (
    <section className={styles.new}>
      <h1>{t('newCase.title')}</h1>
      <p className={styles.muted}>{t('newCase.lead')}</p>
      <SendForm problem={open.error ? problemOf(open.error) : null} isSending={open.isPending} send={t('newCase.send')} onSend={onSend} beside={<Link to="/practice">{t('staff.cancel')}</Link>}>
        <div className={styles.pair}>
          {PARTNERS.map((at) => (
            <NewPartner key={at} at={at} />
          ))}
        </div>
      </SendForm>
    </section>
  );
}

function NewPartner({ at }: { at: number }) {
  const [joins, setJoins] = useState<Joins>('mail');
  return (
    <Fieldset legend={t('newCase.partner', { number: at + 1 })} className={styles.partner}>
      <TextField name={fieldOf(at, 'firstName')} label={t('newCase.firstName')} autoComplete="off" autoFocus={at === 0} />
      <ChoiceField
        name={fieldOf(at, 'joins')}
        label={t('newCase.joins')}
        initial="mail"
        onChoose={(value) => setJoins(joinsOf(value))}
        options={[
          { value: 'mail', label: t('newCase.byMail') },
          { value: 'room', label: t('newCase.inRoom') },
        ]}
      />
      {joins === 'mail' ? (
        <TextField name={fieldOf(at, 'email')} type="email" label={t('newCase.email')} description={t('newCase.emailHint')} autoComplete="off" />
      ) : (
        <p className={styles.muted}>{t('newCase.roomHint')}</p>
      )}
    </Fieldset>
  );
}
