import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { StaffMe, Team } from '../contract';
import { useMe } from '../frame/me';
import { SendForm, TextField, textOf, TicksField } from '../frame/send-form';
import { Failing, Waiting } from '../frame/states';
import { momentOf } from '../frame/when';
import { HelpDue } from '../settings/help-due';
import { t } from '../words';
import styles from './team.module.css';

type Role = StaffMe['roles'][number];
type Invited = Schemas['InviteStaff']['roles'][number];
const ROLES: readonly Role[] = ['therapist', 'admin', 'supervisor', 'privacy_officer'];
const INVITED: readonly Invited[] = ['therapist', 'admin'];
const isRole = (value: string): value is Role => ROLES.some((role) => role === value);
const isInvited = (value: unknown): value is Invited => INVITED.some((role) => role === value);
const EndWork = lazy(() => import('./end-work').then(({ EndWork: part }) => ({ default: part })));
const TEAM = ['get', '/api/staff/team'];

/** Who works here, who is invited, and the form that invites. */
export function TeamPage() {
  const team = $api.useQuery('get', '/api/staff/team');
  if (team.isPending) return <Waiting lines={6} />;
  if (team.error) return <Failing error={team.error} onRetry={() => void team.refetch()} />;
  return (
    <div className={styles.page}>
      <div className={styles.lists}>
        <h1>{t('team.title')}</h1>
        <HelpDue />
        <People team={team.data} />
        <Invitations team={team.data} />
      </div>
      <Invite />
    </div>
  );
}

function People({ team }: { team: Team }) {
  const { personId: meId } = useMe();
  const [ended, setEnded] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (ended) line.current?.focus();
  }, [ended]);
  const inWords = (roles: string[]) => roles.filter(isRole).map((role) => t(`role.${role}`)).join(', ');
  return (
    <>
      <p ref={line} role="status" tabIndex={-1} className={styles.sent} hidden={!ended}>{ended}</p>
      <ul className={styles.list}>
        {team.people.map((person) => (
          <li key={person.personId} className={styles.person}>
            <span className={styles.name}>{person.name}</span>
            <span className={styles.muted}>{inWords(person.roles)}</span>
            {person.personId !== meId && <Suspense><EndWork person={person} onEnded={setEnded} /></Suspense>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Invitations({ team }: { team: Team }) {
  const { zone } = useMe();
  return (
    <section>
      <h2>{t('team.invitations')}</h2>
      {team.invitations.length === 0 && <p className={styles.muted}>{t('team.noInvitations')}</p>}
      <ul className={styles.list}>
        {team.invitations.map(({ id, name, state, expiresAt }) => (
          <li key={id}>
            <span className={styles.name}>{name}</span>
            <span className={state === 'expired' ? styles.expired : styles.muted}>{t(`team.invitation.${state}`, { when: momentOf(expiresAt, { zone }) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** After an invitation has left, the form starts afresh under a new id. */
function Invite() {
  const [sent, setSent] = useState<{ count: number; name: string }>({ count: 0, name: '' });
  return (
    <section className={styles.invite} aria-labelledby="invite">
      <h2 id="invite">{t('team.invite')}</h2>
      <p role="status" className={styles.sent} hidden={sent.count === 0}>
        {sent.count > 0 && t('team.sent', { name: sent.name })}
      </p>
      <InviteForm key={sent.count} onSent={(name) => setSent({ count: sent.count + 1, name })} />
    </section>
  );
}

function InviteForm({ onSent }: { onSent: (name: string) => void }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const invite = $api.useMutation('post', '/api/staff/invitations', {
    onSuccess: async (_made, { body }) => {
      await queries.invalidateQueries({ queryKey: TEAM });
      onSent(body.name);
    },
  });
  const onSend = (values: FormData) => {
    const body = { name: textOf(values, 'name'), email: textOf(values, 'email'), roles: values.getAll('roles').filter(isInvited) };
    invite.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <SendForm problem={invite.error ? problemOf(invite.error) : null} isSending={invite.isPending} send={t('team.send')} onSend={onSend}>
      <TextField name="name" label={t('door.name')} autoComplete="off" />
      <TextField name="email" type="email" label={t('door.email')} description={t('team.emailHint')} autoComplete="off" />
      <TicksField name="roles" label={t('team.roles')} initial={['therapist']} options={INVITED.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
    </SendForm>
  );
}
