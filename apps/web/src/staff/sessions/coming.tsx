import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { zoneNote } from '../../lib/format';
import type { CouplePage, PlannedSession } from '../contract';
import { Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { SendForm, TextField, textOf } from '../frame/send-form';
import { Trouble } from '../frame/states';
import { sessionInWords } from '../frame/when';
import { t } from './words';
import styles from './sessions.module.css';

type Doing = { kind: 'move' | 'call_off'; session: PlannedSession };

/** The sessions to come; each is moved or called off alone, or a series from one on. */
export function Coming({ page, onClose }: { page: CouplePage; onClose: () => void }) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const back = () => setDoing(null);
  return (
    <Dialog title={t('coming.title')} onClose={onClose} isWide>
      {doing?.kind === 'move' && <Move page={page} session={doing.session} onDone={back} />}
      {doing?.kind === 'call_off' && <CallOff page={page} session={doing.session} onDone={back} />}
      {!doing && (
        <>
          {page.coming.length === 0 && <p>{t('coming.none')}</p>}
          <ul className={styles.coming}>
            {page.coming.map((session) => (
              <One key={session.id} session={session} today={page.today} onDo={(kind) => setDoing({ kind, session })} />
            ))}
          </ul>
          <Button variant="subtle" onClick={onClose}>{t('coming.close')}</Button>
        </>
      )}
    </Dialog>
  );
}

function One({ session, today, onDo }: { session: PlannedSession; today: string; onDo: (kind: Doing['kind']) => void }) {
  const when = sessionInWords(session, today);
  return (
    <li>
      <span>
        {when} {session.repeats && <span className={styles.muted}>{t('coming.repeats', { repeat: session.repeats })}</span>} {session.link && <a href={session.link} target="_blank" rel="noreferrer">{t('coming.link')}</a>}
      </span>
      {!session.startedAt && (
        <span className={styles.row}>
          <Button size="compact-sm" aria-label={t('coming.actOf', { act: t('coming.move'), when })} onClick={() => onDo('move')}>{t('coming.move')}</Button>
          <Button size="compact-sm" variant="subtle" aria-label={t('coming.actOf', { act: t('coming.callOff'), when })} onClick={() => onDo('call_off')}>{t('coming.callOff')}</Button>
        </span>
      )}
    </li>
  );
}

interface DoProps {
  page: CouplePage;
  session: PlannedSession;
  onDone: () => void;
}

function Move({ page, session, onDone }: DoProps) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const move = $api.useMutation('post', '/api/staff/cases/{caseId}/sessions/{sessionId}/move', {
    onSuccess: async () => {
      await refresh();
      onDone();
    },
  });
  const onSend = (values: FormData) => {
    const link = textOf(values, 'link');
    const body = { localDate: textOf(values, 'localDate'), localTime: textOf(values, 'localTime'), minutes: Number(textOf(values, 'minutes')), ...(link ? { link } : {}) };
    move.mutate({ params: { path: { caseId: page.id, sessionId: session.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <SendForm problem={move.error ? problemOf(move.error) : null} isSending={move.isPending} send={t('move.send')} onSend={onSend} beside={<Button variant="subtle" onClick={onDone}>{t('coming.back')}</Button>}>
      <p>{t('move.hint')}</p>
      <TextField name="localDate" type="date" min={page.today} label={t('plan.day')} defaultValue={session.localDate} />
      <TextField name="localTime" type="time" label={t('plan.time')} description={zoneNote(page) || undefined} defaultValue={session.localTime.slice(0, 5)} />
      <TextField name="minutes" type="number" min={15} label={t('plan.minutes')} defaultValue={String(session.minutes)} />
      <TextField name="link" type="url" required={false} label={t('link.label')} description={t('link.hint')} defaultValue={session.link ?? ''} />
    </SendForm>
  );
}

function CallOff({ page, session, onDone }: DoProps) {
  const refresh = useRefresh(page.id);
  const callOff = $api.useMutation('post', '/api/staff/cases/{caseId}/sessions/{sessionId}/cancel', {
    onSuccess: async () => {
      await refresh();
      onDone();
    },
  });
  const send = (andLater: boolean) => {
    if (!callOff.isPending) callOff.mutate({ params: { path: { caseId: page.id, sessionId: session.id } }, body: andLater ? { andLater } : {} });
  };
  return (
    <>
      <p>{t('callOff.ask', { when: sessionInWords(session, page.today) })}</p>
      <div className={styles.row}>
        <Button variant="filled" onClick={() => send(false)}>{session.repeats ? t('callOff.this') : t('coming.callOff')}</Button>
        {session.repeats && <Button onClick={() => send(true)}>{t('callOff.later')}</Button>}
        <Button variant="subtle" onClick={onDone}>{t('coming.back')}</Button>
      </div>
      <Trouble error={callOff.error} />
    </>
  );
}
