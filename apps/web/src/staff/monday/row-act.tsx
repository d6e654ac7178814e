import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Trouble } from '../frame/states';
import type { Opening } from './opening';
import { useDone, type Item } from './practice';
import { actOf, whoOf, type Act } from './rows';
import { t } from './words';

/** The row's one button: it does it, or opens the place where it is done. */
export function RowAct({ item, onOpen }: { item: Item; onOpen: (opening: Opening) => void }) {
  const act = actOf(item);
  if (act === 'send') return <SendAgain item={item} />;
  if (act === 'ask' && item.ask) return <Ask item={item} ask={item.ask} />;
  const place = act === 'check' ? '/practice/help-numbers' : `/practice/monday/couples?of=${item.aboutId}`;
  if (act === 'check' || act === 'move') return <Button component={Link} to={place} {...shown(item, act)}>{t(`monday.do.${act}`)}</Button>;
  return <Button onClick={() => onOpen(openingOf(item, act))} {...shown(item, act)}>{t(`monday.do.${act}`)}</Button>;
}

const shown = (item: Item, act: Act) =>
  ({ size: 'compact-md', 'data-row': true, 'aria-label': t('monday.do.of', { act: t(`monday.do.${act}`), of: item.who && item.names ? `${whoOf(item)} (${item.who})` : whoOf(item) }) }) as const;

function openingOf({ aboutId, caseIds, on, until, who }: Item, act: Act): Opening {
  if (act === 'choose') return { act: 'move', caseId: aboutId };
  if (act === 'cover') return { act: 'cover', caseIds: caseIds ?? [], from: on, until };
  return { act: 'cover', caseIds: [aboutId], longer: who };
}

function SendAgain({ item }: { item: Item }) {
  const done = useDone();
  const idFor = useIdFor();
  const send = $api.useMutation('post', '/api/staff/invitations/again', {
    onSuccess: () => done(t('monday.done.sent', { who: item.who ?? '' })),
    onError: (error) => problemOf(error).code === 'already_done' && done(t('monday.alreadyDone')),
  });
  const body = { personId: item.aboutId };
  return <OneButton item={item} act="send" error={send.error} isSending={send.isPending} onPress={() => send.mutate({ body: { id: idFor(body), ...body } })} />;
}

function Ask({ item, ask }: { item: Item; ask: NonNullable<Item['ask']> }) {
  const done = useDone();
  const idFor = useIdFor();
  const reminder = $api.useMutation('post', '/api/staff/reminders', {
    onSuccess: () => done(t('monday.done.asked')),
    onError: (error) => problemOf(error).code === 'already_done' && done(t('monday.alreadyDone')),
  });
  const body = { kind: ask, aboutId: item.aboutId };
  return <OneButton item={item} act="ask" error={reminder.error} isSending={reminder.isPending} onPress={() => reminder.mutate({ body: { id: idFor(body), ...body } })} />;
}

function OneButton({ item, act, error, isSending, onPress }: { item: Item; act: Act; error: unknown; isSending: boolean; onPress: () => void }) {
  return (
    <>
      <Button {...shown(item, act)} aria-disabled={isSending || undefined} onClick={() => !isSending && onPress()}>
        {isSending ? t('form.sending') : t(`monday.do.${act}`)}
      </Button>
      {error ? <Trouble error={error} /> : null}
    </>
  );
}
