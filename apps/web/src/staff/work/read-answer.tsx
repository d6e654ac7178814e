import { Button, Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { useDraft } from '../../lib/drafts';
import { useExerciseText } from '../../lib/exercise-text';
import { useIdFor } from '../../lib/forms';
import { GivenActs } from '../../lib/given-answers';
import { g } from '../../lib/giving';
import type { CouplePage, PartnerLane } from '../contract';
import { Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { useMe } from '../frame/me';
import { OwnDraftLine } from '../frame/own-draft-line';
import { LongField, SendForm, textOf } from '../frame/send-form';
import { Trouble, Waiting } from '../frame/states';
import { momentOf } from '../frame/when';
import { type StaffWork, unreadOf, useWork } from './use-work';
import { t } from './words';
import styles from './work.module.css';

type Answer = Schemas['StaffAnswer'];
const PATH = '/api/staff/cases/{caseId}/work/answers/{partId}';

interface ReadAnswerProps {
  page: CouplePage;
  lane: PartnerLane;
  /** The one to read; otherwise all that is unread, the oldest first. */
  partId?: string;
  onClose: () => void;
}

/** What one partner wrote, with the reply beside it: read and answered in two presses, then on to the next. */
export function ReadAnswer({ page, lane, partId, onClose }: ReadAnswerProps) {
  const work = useWork(page.id);
  if (partId) return <InTurn page={page} lane={lane} partIds={[partId]} onClose={onClose} />;
  if (work.data) return <AllUnread page={page} lane={lane} work={work.data} onClose={onClose} />;
  return (
    <Dialog title={lane.firstName} onClose={onClose} isWide>
      {work.error ? <Trouble error={work.error} /> : <Waiting lines={6} />}
    </Dialog>
  );
}

/** As they were unread when this opened: reading one does not take it from under the reader's eyes. */
function AllUnread({ work, ...props }: Omit<ReadAnswerProps, 'partId'> & { work: StaffWork }) {
  const [partIds] = useState(() => unreadOf(work, props.lane.personId));
  return <InTurn {...props} partIds={partIds} />;
}

function InTurn({ page, lane, partIds, onClose }: Omit<ReadAnswerProps, 'partId'> & { partIds: string[] }) {
  const [at, setAt] = useState(0);
  const partId = partIds[at];
  const place = partIds.length > 1 ? t('work.place', { number: at + 1, count: partIds.length }) : '';
  const onNext = at + 1 < partIds.length ? () => setAt(at + 1) : null;
  if (partId) return <One key={partId} partId={partId} place={place} page={page} lane={lane} onNext={onNext} onClose={onClose} />;
  return (
    <Dialog title={lane.firstName} onClose={onClose}>
      <p>{t('work.nothingUnread')}</p>
      <Button variant="subtle" onClick={onClose}>{t('work.close')}</Button>
    </Dialog>
  );
}

interface OneProps {
  page: CouplePage;
  lane: PartnerLane;
  partId: string;
  place: string;
  onNext: (() => void) | null;
  onClose: () => void;
}

function One({ page, lane, partId, place, onNext, onClose }: OneProps) {
  const refresh = useRefresh(page.id);
  // Read for as long as the dialog is open, and not kept after it.
  const answer = $api.useQuery('get', PATH, { params: { path: { caseId: page.id, partId } } }, { gcTime: 0, staleTime: Infinity });
  const leave = () => {
    // It counts as read now.
    void refresh();
    onClose();
  };
  const on = () => {
    void refresh();
    if (onNext) onNext();
    else onClose();
  };
  return (
    <Dialog title={answer.data ? t('work.answers', { name: lane.firstName, title: answer.data.title }) : lane.firstName} onClose={leave} isWide>
      {place && <p className={styles.muted}>{place}</p>}
      {answer.isPending && <Waiting lines={6} />}
      {!answer.data && answer.error !== null && <Unreadable error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && (
        <div className={styles.beside}>
          <Words answer={answer.data} page={page} />
          <div className={styles.replying}>
            {answer.data.replies.map((reply) => <Replied key={reply.repliedAt} reply={reply} page={page} />)}
            {answer.data.mayReply ? <Reply key={answer.data.acts.length} answer={answer.data} page={page} lane={lane} onDone={on} /> : null}
            {answer.data.looksFor && (
              <details>
                <summary>{t('work.looksFor')}</summary>
                <p>{answer.data.looksFor}</p>
              </details>
            )}
          </div>
        </div>
      )}
      <Button variant="subtle" onClick={leave}>{t('work.close')}</Button>
    </Dialog>
  );
}

/** Nothing was typed here yet: only that it could not be read, and once more. */
function Unreadable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { status, detail } = problemOf(error);
  return (
    <>
      <p role="alert">{status === 0 || status >= 500 ? t('work.answerMissing') : detail}</p>
      <Button onClick={onRetry}>{t('problem.again')}</Button>
    </>
  );
}

function Words({ answer, page }: { answer: Answer; page: CouplePage }) {
  const text = useExerciseText(answer.exercise, answer.version);
  const last = answer.acts.at(-1);
  // R72: of a page for its author alone, what is here was shared.
  const isShared = answer.reader === 'P' && last?.kind !== 'not_done';
  if (text.isPending) return <Waiting lines={4} />;
  return (
    <div className={styles.words}>
      <p className={styles.muted}>{isShared ? g('giving.shared') : g(`giving.reader.${last?.kind === 'not_done' ? 'T' : answer.reader}`)} {last && t('work.sentAt', { when: momentOf(last.sentAt, page) })}</p>
      {last?.takenBack && <p className={styles.muted}>{t('work.wasTakenBack')}</p>}
      {text.data ? <GivenActs acts={answer.acts} fields={text.data.fields} reader={isShared ? 'T' : answer.reader} /> : <p role="alert">{t('work.textMissing')}</p>}
      {text.data?.fields.some(({ kind }) => kind === 'scale_0_10') && <p><Link to={`/practice/cases/${page.id}/numbers`}>{t('details.numbers')}</Link></p>}
    </div>
  );
}

function Replied({ reply: { kind, words, forBoth, repliedAt, repliedBy }, page }: { reply: Answer['replies'][number]; page: CouplePage }) {
  return (
    <div>
      <p className={styles.muted}>{t('work.replied', { kind, by: repliedBy, when: momentOf(repliedAt, page), both: forBoth ? 'yes' : 'no' })}</p>
      {words && <blockquote className={styles.quote}>{words}</blockquote>}
    </div>
  );
}

function Reply({ answer, page, lane, onDone }: { answer: Answer; page: CouplePage; lane: PartnerLane; onDone: () => void }) {
  const { partId } = answer;
  const idFor = useIdFor();
  const queries = useQueryClient();
  const { personId } = useMe();
  const draft = useDraft({ entry: 'staff', of: personId, caseId: page.id, place: `answer-${partId}`, fields: ['words'] });
  const reply = $api.useMutation('post', `${PATH}/reply`, {
    gcTime: 0,
    onSuccess: () => {
      draft.sent();
      onDone();
    },
  });
  const problem = reply.error ? problemOf(reply.error) : null;
  const other = page.partners.find((one) => one.personId !== lane.personId)?.firstName ?? '';
  const onSend = (values: FormData) => {
    const kind = textOf(values, 'kind') === 'ask_again' ? ('ask_again' as const) : ('accept' as const);
    const body = { act: answer.acts.at(-1)?.act ?? 1, kind, forBoth: textOf(values, 'forBoth') === 'yes', words: textOf(values, 'words') };
    reply.mutate({ params: { path: { caseId: page.id, partId } }, body: { id: idFor(body), ...body } });
  };
  const askAgain = <Button type="submit" name="kind" value="ask_again">{t('work.askAgain')}</Button>;
  return (
    <div ref={draft.root}>
      <SendForm problem={problem} isSending={reply.isPending} send={t('work.accept')} onSend={onSend} beside={askAgain}>
        <LongField name="words" required={false} label={t('work.reply')} description={t('work.replyReader', { name: lane.firstName })} autosize minRows={3} maxRows={12} maxLength={2000} />
        {answer.mayReplyToBoth && <Checkbox size="md" name="forBoth" value="yes" label={t('work.forBoth', { other })} />}
        <OwnDraftLine draft={draft} />
      </SendForm>
      {problem?.code === 'stale' && (
        <p className={styles.acts}>
          {t('work.stale', { name: lane.firstName })}
          <Button size="compact-md" onClick={() => void queries.invalidateQueries({ queryKey: ['get', PATH] })}>{t('work.readAnew')}</Button>
        </p>
      )}
    </div>
  );
}
