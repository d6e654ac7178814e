import type { AmendmentReason } from '@groundwork/domain/criteria/amendments/allowed';
import { useEffect, useRef, useState } from 'react';
import { $api, type ProblemView } from '../../lib/api';
import { Field, Form, SendButton, useIdFor, valuesOf } from '../../lib/forms';
import { Failing, Skeleton } from '../../ui/states';
import { type Draft, draftFrom, draftOf, lastReviewDay } from '../../lib/sentence/draft';
import { Findings } from '../../lib/sentence/findings';
import { incomplete } from '../criteria/incomplete';
import { usePreview } from '../criteria/preview';
import { TermsFields } from '../criteria/terms-fields';
import { ThreeChecks } from '../criteria/three-checks';
import { WhatFields } from '../../lib/sentence/what-fields';
import { t as room$t } from '../criteria/words';
import { daysOn } from '../dates';
import { refusalOf, type Room, type RoomCriterion } from '../room-api';
import { changedText, openLines, type Standing, termsThatStand } from './changed-draft';
import { useAfterChange } from './use-after-change';
import { type ChangePreview, Confirm, useChangePreview, WhatItDoes } from './what-it-does';
import { askedBy, Why } from './why';
import { t } from './words';

interface ChangeProps { criterion: RoomCriterion; room: Room; onClose: () => void }

/** A later text of an agreement, begun with the one that stands (R29). */
export function ChangeForm(props: ChangeProps) {
  const { criterion } = props;
  const standing = $api.useQuery('get', '/api/room/criteria/{criterionId}/standing', { params: { path: { criterionId: criterion.id } } }, { staleTime: Infinity });
  return (
    <section className="change" aria-labelledby={`change-${criterion.id}`}>
      <h4 id={`change-${criterion.id}`}>{t('change.title')}</h4>
      {standing.data ? <Fields {...props} standing={standing.data} /> : standing.error ? <Failing error={standing.error} onRetry={() => void standing.refetch()} /> : <Skeleton lines={5} />}
    </section>
  );
}

function Fields({ criterion, room, standing, onClose }: ChangeProps & { standing: Standing }) {
  const [draft, setDraft] = useState<Draft>(() => draftFrom({ ...standing, reviewOn: nextReviewOn(criterion, standing, room) }));
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const isComplete = openLines(draft).length === 0;
  const change = useChangePreview(criterion.id, changedText(draft, standing), isComplete);
  const { problem, isSending, send, forget } = useChange(criterion, draft, standing, change, onClose);
  const readAgain = () => setDraft({ ...draftOf(draft.template, valuesOf(fields.current?.querySelector('form'))), doerId: standing.doerId });
  useEffect(readAgain, [draft.often]);
  const preview = usePreview(draft);
  const asksBefore = useRef(preview?.asks);
  asksBefore.current ??= preview?.asks;
  const { doerName, askerName } = criterion.text;
  return (
    <>
      <div ref={fields} onChange={() => { forget(); readAgain(); }}>
        <Form problem={problem} isSending={isSending} onSend={send}>
          <Why partners={room.partners} />
          <WhatFields draft={draft} today={room.today} doer={room.partners.find(({ personId }) => personId === draft.doerId)?.firstName} />
          <Field name="shows" label={room$t('room.ask.showsName', { asker: askerName })} defaultValue={draft.shows} autoComplete="off" maxLength={500} />
          <Field name="then" label={room$t('room.ask.then')} defaultValue={draft.then} autoComplete="off" maxLength={500} />
          <Field name="reviewOn" type="date" label={room$t('room.ask.reviewOn')} defaultValue={draft.reviewOn} min={daysOn(room.today, 1)} max={lastReviewDay(room.session.localDate)} />
          <Field name="commitment" label={room$t('room.ask.commitmentName', { asker: askerName })} defaultValue={draft.commitment} autoComplete="off" maxLength={500} />
          <Findings draft={draft} />
          <TermsFields preview={termsThatStand(standing, preview, asksBefore.current)} doer={doerName} onShown={readAgain} />
          {change && <WhatItDoes of={change} doer={doerName} />}
          <Confirm of={change} />
          <ThreeChecks asker={askerName} />
          <div className="row">
            <SendButton isSending={isSending}>{t('change.send')}</SendButton>
            <button type="button" className="quiet" onClick={onClose}>{t('change.cancel')}</button>
          </div>
        </Form>
      </div>
    </>
  );
}

/** Once a text was looked at, whatever follows it is looked at on another day: eight weeks on, unless they say otherwise. */
function nextReviewOn({ id }: RoomCriterion, { reviewOn }: Standing, { reviews, session }: Room): string {
  const isReviewed = reviews.some(({ criterionId, state }) => criterionId === id && (state === 'open' || state === 'decided'));
  return isReviewed ? daysOn(session.localDate, 56) : reviewOn;
}

function useChange(criterion: RoomCriterion, draft: Draft, standing: Standing, change: ChangePreview | null, onClose: () => void) {
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const idFor = useIdFor();
  const after = useAfterChange(onClose);
  const { mutate, error, isPending, reset } = $api.useMutation('post', '/api/room/criteria/{criterionId}/versions', after);
  const send = (values: Partial<Record<string, string>>) => {
    const direction = change?.direction === 'clearer' ? values.direction : change?.direction;
    const ticks = (['frank', 'honest', 'fair'] as const).filter((tick) => !draft[tick]);
    const open = [...(['askedBy', 'reason'] as const).filter((field) => !values[field]), ...openLines(draft), ...(change?.direction === 'clearer' && !direction ? ['direction'] : []), ...ticks];
    setMissing(incomplete(open, (field) => (ticks.some((tick) => tick === field) ? room$t('room.check.required') : t('change.required'))));
    if (open.length > 0 || isPending) return;
    const { frank, honest, fair, keepWords } = draft;
    // Where nothing was compared yet the server says what stands in the way.
    const said = (direction ?? 'clearer') as 'easier' | 'clearer' | 'harder';
    const body = { ...changedText(draft, standing), reason: values.reason as AmendmentReason, ...askedBy(values.askedBy), direction: said, frank, honest, fair, ...(keepWords ? { keepWords } : {}) };
    mutate({ params: { path: { criterionId: criterion.id } }, body: { id: idFor(body), ...body } });
  };
  const forget = () => {
    setMissing(null);
    if (error) reset();
  };
  return { problem: missing ?? refusalOf(error), isSending: isPending, send, forget };
}
