import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { $api, api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { DraftLine } from '../../lib/draft-line';
import { useDraft } from '../../lib/drafts';
import { Form, SendButton, useIdFor } from '../../lib/forms';
import { answersFrom } from '../homework/answers';
import { WorkField } from '../homework/fields/work-field';
import { type OwnField, useWorkChanged } from '../homework/own-page';
import { readerLine } from '../homework/reader-line';
import { o } from './words';

/** Where a page is kept: with work that was given, or by itself. */
export type KeptWith = { partId: string; reader: Schemas['MyWorkPage']['reader'] } | { exercise: Schemas['KeepOwnPage']['exercise']; reader: 'P' };

interface OwnFormProps {
  me: Schemas['Me'];
  to: KeptWith;
  fields: OwnField[];
  /** What opened the page when it came; a draft is read with it. */
  opening: string;
  onRefused: (error: unknown) => void;
}

const NOTHING: ProblemView = { detail: '', code: 'nothing', status: 422, fields: {} };

/** A new page: kept as often as its author likes, and empty again after each. */
export function OwnForm(props: OwnFormProps) {
  const [pages, setPages] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (pages > 0) said.current?.focus();
  }, [pages]);
  const { me, to } = props;
  return (
    <section className="stack work-form" aria-labelledby="own-page">
      <h2 id="own-page">{o('own.form')}</h2>
      {pages > 0 && <p ref={said} tabIndex={-1} role="status">{to.reader === 'P' ? o('own.kept') : o('own.keptNumber', { therapist: me.therapistName })}</p>}
      {to.reader === 'P' ? <p className="reader">{readerLine('P', me)}</p> : <p>{o('own.number', { therapist: me.therapistName })}</p>}
      <Fields key={pages} {...props} onKept={() => setPages(pages + 1)} />
    </section>
  );
}

function Fields({ me, to, fields, opening, onRefused, onKept }: OwnFormProps & { onKept: () => void }) {
  const idFor = useIdFor();
  const queries = useQueryClient();
  const changed = useWorkChanged();
  const [isEmpty, setEmpty] = useState(false);
  const place = 'partId' in to ? `own-${to.partId}` : `own-${to.exercise.toLowerCase()}`;
  const draft = useDraft({ entry: 'my', of: me.personId, place, fields: fields.map(({ field }) => field.key), read: () => readDraft(place, opening) });
  const after = {
    gcTime: 0,
    onSuccess: () => {
      draft.sent();
      onKept();
      return Promise.all([changed(), queries.invalidateQueries({ queryKey: ['post', '/api/my/own/entries'] })]);
    },
    onError: onRefused,
  };
  const withWork = $api.useMutation('post', '/api/my/work/{partId}/own', after);
  const byItself = $api.useMutation('post', '/api/my/own/pages', after);
  const keep = 'partId' in to ? withWork : byItself;
  const onSend = (values: Record<string, string>) => {
    const answers = answersFrom(fields.map(({ field }) => field), values);
    setEmpty(answers.length === 0);
    if (answers.length === 0) return;
    const body = { id: idFor({ answers }), answers };
    if ('partId' in to) withWork.mutate({ params: { path: { partId: to.partId } }, body });
    else byItself.mutate({ body: { ...body, exercise: to.exercise } });
  };
  const problem = isEmpty ? { ...NOTHING, detail: o('own.nothing') } : keep.error && problemOf(keep.error);
  return (
    <div ref={draft.root}>
      <Form problem={problem} isSending={keep.isPending} onSend={onSend}>
        {fields.map(({ field, reader }) => <WorkField key={field.key} field={field} reader={to.reader === 'P' ? undefined : readerLine(reader, me)} otherName={me.partnerName} />)}
        <DraftLine draft={draft} signInPath="/sign-in" saved={(time) => o('own.saved', { time })} />
        <p className="muted small">{o('own.alone')} <Link to="/help">{o('own.help')}</Link></p>
        <SendButton isSending={keep.isPending}>{o('own.keep')}</SendButton>
      </Form>
    </div>
  );
}

async function readDraft(place: string, opening: string): Promise<Schemas['Draft']> {
  const { data, error } = await api.POST('/api/my/own/drafts/{place}', { params: { path: { place } }, body: { opening } });
  if (!data) throw error;
  return data;
}
