import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { $api } from '../../lib/api';
import { useMe } from '../frame/me';
import { Trouble } from '../frame/states';
import { t } from '../words';
import styles from './entrance.module.css';

const NewPassword = lazy(() => import('./new-password').then(({ NewPassword: form }) => ({ default: form })));
const WeeklyMail = lazy(() => import('../weekly/weekly-mail').then(({ WeeklyMail: mail }) => ({ default: mail })));

/** Who is signed in here, and how to stop being so. */
export function OwnSignInPage() {
  const me = useMe();
  // A fresh load leaves nothing of the last person in the page's memory.
  const onSuccess = () => window.location.replace('/practice/sign-in');
  const signOut = $api.useMutation('post', '/api/staff/sign-out', { onSuccess });
  const everywhere = $api.useMutation('post', '/api/staff/sign-out-everywhere', { onSuccess });
  return (
    <section className={styles.own}>
      <h1>{me.name}</h1>
      <p>
        {me.roles.map((role) => t(`role.${role}`)).join(', ')}, {me.clinicName}
      </p>
      <div className={styles.acts}>
        <Button onClick={() => signOut.mutate({})}>{t('door.signOut')}</Button>
        <Button onClick={() => everywhere.mutate({})}>{t('door.signOutEverywhere')}</Button>
      </div>
      <p className={styles.hint}>{t('door.signOutHint')}</p>
      <Trouble error={signOut.error ?? everywhere.error} />
      <Suspense><NewPassword /></Suspense>
      {(me.roles.includes('therapist') || me.roles.includes('supervisor')) && <Suspense><WeeklyMail /></Suspense>}
    </section>
  );
}
