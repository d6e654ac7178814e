import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { $api } from '../lib/api';
import { Choices, Field, Form, SendButton } from '../lib/forms';
import { t, refusalOf, type Room } from './room-api';

const BOTH = 'both';

/** What the API takes of who was there: both, one of the two, or nothing said. */
function attendedFrom(who: string | undefined) {
  if (!who) return {};
  return who === BOTH ? { attended: 'both' as const } : { attended: 'one' as const, personId: who };
}

/** Leaving Room view needs the therapist's PIN (R87). Who was there may be said here or later with the note. */
export function EndSession({ partners }: Pick<Room, 'partners'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const queries = useQueryClient();
  const { mutate, error, isPending, reset } = $api.useMutation('post', '/api/room/end', {
    onSuccess: () => {
      queries.clear();
      window.location.replace('/practice');
    },
    // A sign-in that ended meanwhile shows itself when the room is read again.
    onError: () => void queries.invalidateQueries(),
  });
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>{t('room.end')}</button>
      <dialog ref={dialog} aria-labelledby="end-title" onClose={(event) => {
        event.currentTarget.querySelector('form')?.reset();
        reset();
      }}>
        <h2 id="end-title">{t('room.end.title')}</h2>
        <Form problem={refusalOf(error)} isSending={isPending} onSend={({ pin = '', who }) => mutate({ body: { pin, ...attendedFrom(who) } })}>
          <Field name="pin" type="password" inputMode="numeric" autoComplete="off" label={t('room.end.pin')} hint={t('room.end.hint')} />
          <Choices name="who" label={t('room.end.who')} options={[{ value: BOTH, label: t('room.end.both') }, ...partners.map(({ personId, firstName }) => ({ value: personId, label: t('room.end.one', { name: firstName }) }))]} />
          <div className="row">
            <SendButton isSending={isPending}>{t('room.end.send')}</SendButton>
            <button type="button" className="quiet" onClick={() => dialog.current?.close()}>{t('room.end.stay')}</button>
          </div>
        </Form>
      </dialog>
    </>
  );
}
