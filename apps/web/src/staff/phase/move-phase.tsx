import { useState } from 'react';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { CouplePage } from '../contract';
import { Cancel, Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { ChoiceField, LongField, SendForm, textOf } from '../frame/send-form';
import { Failing, Waiting } from '../frame/states';
import { momentOf } from '../frame/when';
import { t } from './words';
import styles from './phase.module.css';

type Phase = Schemas['PhaseState']['phase'];
const ORDER: readonly Phase[] = ['atonement', 'attunement', 'attachment'];
const isBack = (from: Phase, to: Phase): boolean => ORDER.indexOf(to) < ORDER.indexOf(from);

/** One step forward or back, with the reason written down (R7, R8). */
export function MovePhase({ page, onClose }: { page: CouplePage; onClose: () => void }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const { phase: from, moves } = page.phase;
  const [chosen, setChosen] = useState<Phase | null>(null);
  const to = chosen && moves.includes(chosen) ? chosen : moves.at(-1);
  const move = $api.useMutation('post', '/api/staff/cases/{caseId}/phase', {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
    // Whatever was refused, the page shows what stands by now before it can be sent anew; the reason stays typed.
    onError: () => refresh(),
  });
  if (!to) return null;
  const onSend = (values: FormData) => {
    const body = { from, to, rationale: textOf(values, 'rationale') };
    move.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  const sendLabel = to === 'attunement' ? t(isBack(from, to) ? 'phase.send.attunement.back' : 'phase.send.attunement.forward') : t(`phase.send.${to}`);
  return (
    <Dialog title={t('phase.title')} onClose={onClose}>
      <SendForm problem={move.error ? problemOf(move.error) : null} isSending={move.isPending} send={sendLabel} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        {moves.length > 1 ? (
          <ChoiceField key={from} name="to" label={t('phase.to')} initial={to} options={[...moves].reverse().map((one) => ({ value: one, label: inWords(from, one) }))} onChoose={(value) => setChosen(moves.find((one) => one === value) ?? null)} />
        ) : (
          <p>{inWords(from, to)}</p>
        )}
        <LongField name="rationale" label={t('phase.why')} description={t('phase.whyHint')} autosize minRows={3} maxRows={10} maxLength={2000} />
        <p className={styles.seen}>
          {t(page.rest.state === 'resting' ? 'phase.seenLater' : 'phase.seen')} {isBack(from, to) && t('phase.backKeeps')}
        </p>
      </SendForm>
      <Before page={page} />
    </Dialog>
  );
}

const inWords = (from: Phase, to: Phase): string => t(isBack(from, to) ? 'phase.back' : 'phase.on', { part: t(`part.${to}`) });

/** Every change so far with its reason, asked for only when opened. */
function Before({ page }: { page: CouplePage }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.before} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('phase.before')}</summary>
      {isOpen && <Changes page={page} />}
    </details>
  );
}

function Changes({ page }: { page: CouplePage }) {
  const history = $api.useQuery('get', '/api/staff/cases/{caseId}/phase', { params: { path: { caseId: page.id } } });
  if (!history.data) return history.error ? <Failing error={history.error} onRetry={() => void history.refetch()} /> : <Waiting lines={2} />;
  const { changes } = history.data;
  if (changes.length === 0) return <p>{t('phase.none')}</p>;
  return (
    <ul className={styles.changes}>
      {changes.map(({ id, cameFrom, phase, fromAt, movedBy, rationale }) => (
        <li key={id}>
          <p>{t('phase.changed', { when: momentOf(fromAt, page), name: movedBy, from: t(`part.${cameFrom}`), to: t(`part.${phase}`) })}</p>
          <blockquote className={styles.reason}>{rationale}</blockquote>
        </li>
      ))}
    </ul>
  );
}
