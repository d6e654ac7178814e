import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { useDraft } from '../../lib/drafts';
import { useIdFor } from '../../lib/forms';
import { orInWords } from '../../lib/format';
import type { CouplePage } from '../contract';
import { Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { useMe } from '../frame/me';
import { OwnDraftLine } from '../frame/own-draft-line';
import { LongField, SendForm, textOf } from '../frame/send-form';
import { Failing, Trouble, Waiting } from '../frame/states';
import { momentOf } from '../frame/when';
import { Close } from '../line/urgent';
import { t } from './words';
import styles from '../line/line.module.css';

type Proposal = Schemas['StaffProposal'];
type Step = Schemas['TakeStep']['step'];
const PATH = '/api/staff/cases/{caseId}/proposals';

interface OneProps { page: CouplePage; proposal: Proposal; names: { author: string; other: string; doer: string } }

/** What partners have proposed on their own phones: read here first, and the other's only when it is offered from here. */
export function Road({ page, onClose }: { page: CouplePage; onClose: () => void }) {
  const road = $api.useQuery('get', PATH, { params: { path: { caseId: page.id } } }, { gcTime: 0 });
  const proposals = road.data?.proposals ?? [];
  return (
    <Dialog title={t('proposals.title')} onClose={onClose} isWide>
      <div className={styles.list}>
        {road.isPending && <Waiting lines={6} />}
        {road.error && !road.data && <Failing error={road.error} onRetry={() => void road.refetch()} />}
        {road.data && proposals.length === 0 && <p>{t('proposals.none')}</p>}
        {proposals.map((proposal) => <One key={proposal.id} page={page} proposal={proposal} names={namesOf(page, proposal)} />)}
        <Close onClose={onClose} />
      </div>
    </Dialog>
  );
}

function namesOf({ partners }: CouplePage, { authorId, doerId }: Proposal): OneProps['names'] {
  const nameOf = (is: (personId: string) => boolean) => partners.find(({ personId }) => is(personId))?.firstName ?? '';
  return { author: nameOf((one) => one === authorId), other: nameOf((one) => one !== authorId), doer: nameOf((one) => one === doerId) };
}

function One({ page, proposal, names }: OneProps) {
  const { authorId, doerId, isCounter, text, answers, state, sentAt, manyRunning } = proposal;
  const says = isCounter ? 'proposals.counter' : authorId === doerId ? 'proposals.offers' : 'proposals.asks';
  return (
    <article className={styles.one} aria-label={t(says, names)}>
      <h3>{t(says, names)}</h3>
      <p className={styles.quiet}>{t('proposals.wrote', { when: momentOf(sentAt, page) })}</p>
      <blockquote className={styles.words}>{text.sentence}</blockquote>
      <details open={state === 'to_read'}>
        <summary>{t('proposals.answers', names)}</summary>
        <dl>
          {(['frank', 'honest', 'fair'] as const).map((check) => <div key={check}><dt className={styles.quiet}>{t(`proposals.${check}`)}</dt><dd>{answers[check]}</dd></div>)}
        </dl>
      </details>
      {manyRunning !== null && <p>{t('proposals.many', { ...names, count: manyRunning })}</p>}
      {state === 'to_read' ? <ToRead page={page} proposal={proposal} names={names} /> : <OnItsWay page={page} proposal={proposal} names={names} state={state} />}
    </article>
  );
}

function useStep(page: CouplePage, proposal: Proposal, onDone?: () => void) {
  const queries = useQueryClient();
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const readAgain = async () => { await Promise.all([queries.invalidateQueries({ queryKey: ['get', PATH] }), refresh()]); };
  const act = $api.useMutation('post', '/api/staff/cases/{caseId}/proposals/{proposalId}/steps', {
    gcTime: 0,
    onSuccess: async () => {
      onDone?.();
      await readAgain();
    },
  });
  const take = (step: Step, more: { line?: string; keepWords?: boolean } = {}) => {
    if (act.isPending) return;
    const body = { step, ...more };
    act.mutate({ params: { path: { caseId: page.id, proposalId: proposal.id } }, body: { id: idFor(body), ...body } });
  };
  return { act, take };
}

/** Offer it, or give it back with a line; words that are hard to keep need the tick (R35). */
function ToRead({ page, proposal, names }: OneProps) {
  const [isGivingBack, setGivingBack] = useState(false);
  const [keepWords, setKeepWords] = useState(false);
  const { act, take } = useStep(page, proposal);
  const hasLints = proposal.lints.length > 0;
  return (
    <>
      {hasLints && <p>{t('proposals.lints', { lints: orInWords(proposal.lints.map((code) => t(`proposals.lint.${code}`))) })}</p>}
      {hasLints && <Checkbox label={t('proposals.keep')} checked={keepWords} onChange={(event) => setKeepWords(event.currentTarget.checked)} />}
      <div className={styles.acts}>
        <Button size="compact-md" variant="filled" className={styles.small} aria-disabled={act.isPending || undefined} onClick={() => take('offered', keepWords ? { keepWords } : {})}>{t('proposals.offer', names)}</Button>
        {!isGivingBack && <Button size="compact-md" className={styles.small} onClick={() => setGivingBack(true)}>{t('proposals.return')}</Button>}
        <Trouble error={act.error} />
      </div>
      {isGivingBack && <GiveBack page={page} proposal={proposal} names={names} step="returned" />}
    </>
  );
}

function OnItsWay({ page, proposal, names, state }: OneProps & { state: Exclude<Proposal['state'], 'to_read'> }) {
  const [isCallingBack, setCallingBack] = useState(false);
  const { act, take } = useStep(page, proposal);
  return (
    <>
      <p>{t(`proposals.state.${state}`, names)}</p>
      <div className={styles.acts}>
        {state === 'accepted' && <Button size="compact-md" variant="filled" className={styles.small} aria-disabled={act.isPending || undefined} onClick={() => take('brought')}>{t('proposals.bring')}</Button>}
        {state === 'declined' && <Button size="compact-md" className={styles.small} aria-disabled={act.isPending || undefined} onClick={() => take('noted')}>{t('proposals.note')}</Button>}
        {!isCallingBack && <Button size="compact-md" variant="subtle" className={styles.small} onClick={() => setCallingBack(true)}>{t('proposals.callBack')}</Button>}
        <Trouble error={act.error} />
      </div>
      {isCallingBack && <GiveBack page={page} proposal={proposal} names={names} step="called_back" />}
    </>
  );
}

/** Back to its author, with a line that nobody else reads. */
function GiveBack({ page, proposal, names, step }: OneProps & { step: 'returned' | 'called_back' }) {
  const { personId } = useMe();
  const draft = useDraft({ entry: 'staff', of: personId, caseId: page.id, place: `proposal-${proposal.id}`, fields: ['line'] });
  const { act, take } = useStep(page, proposal, draft.sent);
  return (
    <div ref={draft.root}>
      <SendForm problem={act.error ? problemOf(act.error) : null} isSending={act.isPending} send={t('proposals.sendBack', names)} onSend={(values) => take(step, { line: textOf(values, 'line') })}>
        <LongField name="line" label={t('proposals.line', names)} description={t(step === 'returned' ? 'proposals.lineReader' : 'proposals.lineAfter', names)} autosize minRows={2} maxRows={8} maxLength={1000} />
        <OwnDraftLine draft={draft} />
      </SendForm>
    </div>
  );
}
