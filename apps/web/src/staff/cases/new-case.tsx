import { Fieldset } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { $api, newId, problemOf, type Schemas } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { ChoiceField, SendForm, TextField, textOf } from '../frame/send-form';
import { t } from '../first/words';
import styles from './cases.module.css';

type Joins = 'mail' | 'room';
const PARTNERS = [0, 1] as const;
const fieldOf = (at: number, field: string): string => `partners.${at}.${field}`;
const BEGINS = ['both', 'one_first'] as const;
type Begins = (typeof BEGINS)[number];
const beginsOf = (value: string): Begins => BEGINS.find((one) => one === value) ?? 'both';
const OTHER_NAME = 'other.firstName';
const joinsOf = (value: string): Joins => (value === 'room' ? 'room' : 'mail');

/** Opening a couple case: two first names, and for each an address or "joins in the room"; or one of them first. */
export function NewCasePage() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const idFor = useIdFor();
  const [begins, setBegins] = useState<Begins>('both');
  const [partnerIds] = useState(() => PARTNERS.map(() => newId()));
  const open = $api.useMutation('post', '/api/staff/cases', {
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['get', '/api/staff/cases'] });
      void navigate(`/practice/cases/${id}`);
    },
  });
  const onSend = (values: FormData) => {
    const body = begins === 'both' ? { partners: partnerIds.map((id, at) => invitedIn(values, id, at)) } : oneFirstIn(values, partnerIds);
    open.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <section className={styles.new}>
      <h1>{t('newCase.title')}</h1>
      <p className={styles.muted}>{t('newCase.lead')}</p>
      <SendForm problem={open.error ? problemOf(open.error) : null} isSending={open.isPending} send={t('newCase.send')} onSend={onSend} beside={<Link to="/practice">{t('staff.cancel')}</Link>}>
        <ChoiceField name="begins" label={t('begins.label')} initial={begins} onChoose={(value) => setBegins(beginsOf(value))} options={BEGINS.map((value) => ({ value, label: t(`begins.${value}`) }))} />
        <div className={styles.pair}>
          <NewPartner at={0} legend={begins === 'both' ? t('newCase.partner', { number: 1 }) : t('begins.first')} />
          {begins === 'both' ? <NewPartner at={1} legend={t('newCase.partner', { number: 2 })} /> : <OtherPartner />}
        </div>
      </SendForm>
    </section>
  );
}

function invitedIn(values: FormData, id: string, at: number): Schemas['NewPartner'] {
  const joins = joinsOf(textOf(values, fieldOf(at, 'joins')));
  const person = { id, firstName: textOf(values, fieldOf(at, 'firstName')), joins };
  return joins === 'mail' ? { ...person, email: textOf(values, fieldOf(at, 'email')) } : person;
}

function oneFirstIn(values: FormData, [first = '', second = '']: readonly string[]): Omit<Schemas['OpenCase'], 'id'> {
  const firstName = textOf(values, OTHER_NAME);
  return { begins: 'one_first', partners: [invitedIn(values, first, 0)], ...(firstName ? { other: { id: second, firstName } } : {}) };
}

/** The one who does not come first: a first name at most, and no way to be reached (SR26). */
function OtherPartner() {
  return (
    <Fieldset legend={t('begins.other')} className={styles.partner}>
      <TextField name={OTHER_NAME} label={t('begins.otherName')} description={t('begins.otherMay')} required={false} maxLength={60} autoComplete="off" />
      <p className={styles.muted}>{t('begins.otherHint')}</p>
    </Fieldset>
  );
}

function NewPartner({ at, legend }: { at: number; legend: string }) {
  const [joins, setJoins] = useState<Joins>('mail');
  return (
    <Fieldset legend={legend} className={styles.partner}>
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
