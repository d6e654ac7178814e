import { Button } from '@mantine/core';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { CouplePage, PartnerLane } from '../contract';
import { Cancel, Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { ChoiceField, LongField, SendForm, textOf } from '../frame/send-form';
import { Trouble, Waiting } from '../frame/states';
import { momentOf } from '../frame/when';
import { t } from './words';
import styles from './line.module.css';

type Item = Schemas['UrgentItem'];
type Action = Schemas['AcknowledgeUrgent']['action'];
const ACTIONS = ['talked', 'called', 'left_word', 'plan_made', 'passed_on', 'other'] as const satisfies readonly Action[];
const PATH = '/api/staff/cases/{caseId}/urgent';

interface UrgentProps {
  page: CouplePage;
  lane: PartnerLane;
  onClose: () => void;
}

/** SR5, SR20: what one partner said, how they may be reached, and what was done about it. */
export function Urgent({ page, lane, onClose }: UrgentProps) {
  const name = lane.firstName;
  // Read for as long as the dialog is open, and not kept after it.
  const urgent = $api.useQuery('get', PATH, { params: { path: { caseId: page.id } } }, { gcTime: 0, staleTime: Infinity });
  const items = urgent.data?.items.filter(({ personId }) => personId === lane.personId) ?? [];
  const [open, taken] = [items.filter(({ acknowledged }) => !acknowledged), items.filter(({ acknowledged }) => acknowledged)];
  return (
    <Dialog title={t('urgent.title', { name })} onClose={onClose}>
      <div className={styles.list}>
        {urgent.isPending && <Waiting lines={6} />}
        <Trouble error={urgent.error} />
        {urgent.data && open.length === 0 && <p>{t('urgent.none')}</p>}
        {open.map((item) => (
          <div key={item.id} className={styles.one}>
            <Said item={item} page={page} name={name} />
            <p className={styles.quiet}>{t('urgent.quiet', { name, source: item.source })}</p>
            <TakeUp item={item} caseId={page.id} name={name} onClose={onClose} />
          </div>
        ))}
        {taken.length > 0 && <Earlier items={taken} page={page} name={name} />}
        {open.length === 0 && <Close onClose={onClose} />}
      </div>
    </Dialog>
  );
}

function Said({ item, page, name }: { item: Item; page: CouplePage; name: string }) {
  const { contact, reach, words, source, toldAt, dueAt, step, acknowledged } = item;
  return (
    <>
      <p>{t('urgent.told', { name, source, when: momentOf(toldAt, page) })}</p>
      {!acknowledged && <p className={step > 0 ? styles.late : undefined}>{step > 0 ? t('urgent.late') : t('urgent.due', { when: momentOf(dueAt, page) })}</p>}
      <p className={styles.quiet}>{t('urgent.contact', { name })}</p>
      <p className={styles.reach}>{t(`urgent.contact.${contact}`, { name, reach })}</p>
      {words ? <blockquote className={styles.words}>{words}</blockquote> : <p className={styles.quiet}>{t('urgent.noWords', { name })}</p>}
    </>
  );
}

function TakeUp({ item, caseId, name, onClose }: { item: Item; caseId: string; name: string; onClose: () => void }) {
  const idFor = useIdFor();
  const refresh = useRefresh(caseId);
  const take = $api.useMutation('post', `${PATH}/{urgentId}/acknowledgement`, {
    gcTime: 0,
    onSuccess: async () => {
      await refresh();
      onClose();
    },
    onError: () => void refresh(),
  });
  const onSend = (values: FormData) => {
    const action = ACTIONS.find((one) => one === textOf(values, 'action'));
    if (!action) return;
    const body = { action, words: textOf(values, 'words') };
    take.mutate({ params: { path: { caseId, urgentId: item.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <SendForm problem={take.error ? problemOf(take.error) : null} isSending={take.isPending} send={t('urgent.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
      <ChoiceField name="action" label={t('urgent.action')} options={ACTIONS.map((value) => ({ value, label: t(`urgent.action.${value}`, { name }) }))} />
      <LongField name="words" label={t('urgent.words')} description={t('urgent.wordsHint')} autosize minRows={2} maxRows={8} maxLength={1000} />
    </SendForm>
  );
}

function Earlier({ items, page, name }: { items: Item[]; page: CouplePage; name: string }) {
  return (
    <details>
      <summary>{t('urgent.earlier', { count: items.length })}</summary>
      <div className={styles.list}>
        {items.map((item) => (
          <div key={item.id} className={styles.one}>
            <Said item={item} page={page} name={name} />
            {item.acknowledged && (
              <>
                <p>{t('urgent.taken', { by: item.acknowledged.by, when: momentOf(item.acknowledged.at, page), action: t(`urgent.action.${item.acknowledged.action}`, { name }) })}</p>
                <blockquote className={styles.words}>{item.acknowledged.words}</blockquote>
              </>
            )}
          </div>
        ))}
      </div>
    </details>
  );
}

export function Close({ onClose }: { onClose: () => void }) {
  return (
    <div className={styles.acts}>
      <Button onClick={onClose}>{t('private.close')}</Button>
    </div>
  );
}
