import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { dateOf } from '../../lib/format';
import { useIdFor } from '../../lib/forms';
import { VersionList } from '../../lib/versions';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/goalposts.json';
import type { CouplePage } from '../contract';
import { Cancel } from '../couple/dialog';
import { ChoiceField, LongField, SendForm, textOf } from '../frame/send-form';
import { Failing, Waiting } from '../frame/states';
import { sessionInWords } from '../frame/when';

const t = wordsOf(words);

/** Behind Details: who asked outside the review (R32), found-out events (R57), and every text that was agreed (R29). */
export function Changes({ page }: { page: CouplePage }) {
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">{t('goalposts.title')}</h3>
      <Goalposts page={page} />
      <Histories page={page} />
    </section>
  );
}

function Histories({ page }: { page: CouplePage }) {
  const texts = $api.useQuery('get', '/api/staff/cases/{caseId}/agreed-texts', { params: { path: { caseId: page.id } } });
  if (texts.isPending) return <Waiting lines={1} />;
  if (!texts.data) return <Failing error={texts.error} onRetry={() => void texts.refetch()} />;
  const changed = texts.data.agreements.filter(({ history }) => history.length > 1);
  return changed.map(({ criterionId, doerName, behaviour, history }) => (
    <details key={criterionId}>
      <summary>{t('goalposts.history', { doer: doerName, behaviour })}</summary>
      <VersionList history={history} zone={page.zone} />
    </details>
  ));
}

/** For the couple's own therapist; whoever covers or supervises is answered that there is nothing here. */
function Goalposts({ page }: { page: CouplePage }) {
  const goalposts = $api.useQuery('get', '/api/staff/cases/{caseId}/goalposts', { params: { path: { caseId: page.id } } }, { retry: false });
  const [isEntering, setEntering] = useState(false);
  if (goalposts.error && problemOf(goalposts.error).status === 404) return null;
  if (goalposts.isPending) return <Waiting lines={2} />;
  if (!goalposts.data) return <Failing error={goalposts.error} onRetry={() => void goalposts.refetch()} />;
  const { lines, foundOut, openUntil } = goalposts.data;
  const done = () => {
    setEntering(false);
    void goalposts.refetch();
  };
  return (
    <>
      {lines.map(({ firstName, asks, contested, since }) => (
        <p key={firstName}>{t('goalposts.asked', { name: firstName, asks, day: dateOf(since) })} {contested > 0 && t('goalposts.contested', { contested })}</p>
      ))}
      <h4>{t('goalposts.foundOut.title')}</h4>
      {foundOut.length === 0 && <p>{t('goalposts.foundOut.none')}</p>}
      {foundOut.length > 0 && <ul>{foundOut.map(({ id, enteredOn, words: said }) => <li key={id}>{dateOf(enteredOn)} {said}</li>)}</ul>}
      {openUntil && <p>{t('goalposts.foundOut.open', { day: dateOf(openUntil) })}</p>}
      {isEntering ? <Enter page={page} onDone={done} onClose={() => setEntering(false)} /> : <Button size="compact-md" variant="default" onClick={() => setEntering(true)}>{t('goalposts.foundOut.enter')}</Button>}
    </>
  );
}

function Enter({ page, onDone, onClose }: { page: CouplePage; onDone: () => void; onClose: () => void }) {
  const idFor = useIdFor();
  const enter = $api.useMutation('post', '/api/staff/cases/{caseId}/found-out-events', { onSuccess: onDone });
  const held = page.sessions.filter(({ startedAt }) => startedAt !== null).slice(0, 4);
  const onSend = (values: FormData) => {
    const body = { sessionId: textOf(values, 'sessionId'), words: textOf(values, 'words') };
    if (!enter.isPending) enter.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <SendForm problem={enter.error ? problemOf(enter.error) : null} isSending={enter.isPending} send={t('goalposts.foundOut.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
      <p>{t('goalposts.foundOut.hint')}</p>
      <ChoiceField name="sessionId" label={t('goalposts.foundOut.session')} initial={held[0]?.id ?? ''} options={held.map((session) => ({ value: session.id, label: sessionInWords(session) }))} />
      <LongField name="words" label={t('goalposts.foundOut.words')} autosize minRows={2} maxRows={6} maxLength={500} />
    </SendForm>
  );
}
