import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Trouble, useIdFor } from '../../lib/forms';
import { byWhen } from '../../lib/format';
import { Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import { asHeading } from '../criteria/sentence-parts';
import type { Begun } from './proposal-form';
import { useReadAgain } from './read-again';
import { t } from './words';

const ProposalForm = lazy(() => import('./proposal-form').then(({ ProposalForm: form }) => ({ default: form })));

type Me = Schemas['Me'];
type Own = Schemas['OwnProposal'];
type Offered = Schemas['OfferedProposal'];
const ROAD = '/api/my/proposals';

/** R22, R37: what I ask or offer on my own phone, and what was offered to me. */
export function ProposalsPage({ me }: { me: Me }) {
  const road = $api.useQuery('get', ROAD);
  return (
    <Page title={t('road.title')} me={me}>
      {road.data ? <TheRoad me={me} road={road.data} /> : road.error ? <Failing error={road.error} onRetry={() => void road.refetch()} /> : <Skeleton lines={5} />}
    </Page>
  );
}

function TheRoad({ me, road }: { me: Me; road: Schemas['MyProposals'] }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said) status.current?.focus();
  }, [said]);
  const names = { name: me.partnerName, therapist: me.therapistName };
  const begin = (next: Begun) => {
    setSaid(null);
    setBegun(next);
  };
  if (begun) {
    const close = (words: string | null) => {
      setBegun(null);
      setSaid(words);
    };
    return <Suspense fallback={<Skeleton lines={8} />}><ProposalForm me={me} road={road} begun={begun} onClose={close} /></Suspense>;
  }
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} className="said">{said}</p>
      {road.offered.map((one) => <OfferedCard key={one.id} one={one} me={me} onOther={() => begin({ kind: 'counter', from: one })} />)}
      <p>{t('road.intro', names)}</p>
      {road.partnerId && <button type="button" className="primary start" onClick={() => begin({ kind: 'new' })}>{t('road.begin')}</button>}
      <section className="stack">
        <h2>{t('road.own')}</h2>
        {road.own.length === 0 && <p>{t('road.none')}</p>}
        {road.own.map((one) => <OwnCard key={one.id} one={one} me={me} today={road.today} onAgain={() => begin({ kind: 'anew', from: one })} onTaken={() => setSaid(t('road.taken'))} />)}
      </section>
    </>
  );
}

/** The other's words, both parts in one size (R82). Yes, no and silence look alike to whoever wrote them (R23). */
function OfferedCard({ one, me, onOther }: { one: Offered; me: Me; onOther: () => void }) {
  const readAgain = useReadAgain();
  const idFor = useIdFor();
  const { mutate, error, isPending } = $api.useMutation('post', '/api/my/proposals/{proposalId}/answer', { gcTime: 0, onSuccess: readAgain });
  const names = { name: me.partnerName, therapist: me.therapistName };
  const say = (answer: 'accepted' | 'declined') => {
    if (isPending) return;
    const body = { answer };
    mutate({ params: { path: { proposalId: one.id } }, body: { id: idFor(body), ...body } });
  };
  const heading = useFocusOnceSaid(one.state);
  return (
    <article className="card stack agreement">
      <p className="muted small">{t(one.doerId === me.personId ? 'road.offered.asks' : 'road.offered.gives', names)}</p>
      <h2 className="sentence" ref={heading} tabIndex={-1}>{one.text.sentence}</h2>
      <Parts text={one.text} />
      {one.state === 'to_answer' ? (
        <>
          <p className="reader">{t('road.offered.reader', names)}</p>
          <div className="stack narrow">
            <button type="button" className="primary" onClick={() => say('accepted')}>{t('road.yes')}</button>
            <button type="button" onClick={onOther}>{t('road.other')}</button>
            <button type="button" onClick={() => say('declined')}>{t('road.no')}</button>
            <Link className="button" to="/contact">{t('road.talk')}</Link>
          </div>
          <p className="muted small">{t('road.offered.free')}</p>
          <Trouble problem={error && problemOf(error)} />
        </>
      ) : (
        <p>{t(`road.said.${one.state}`, names)}</p>
      )}
    </article>
  );
}

// The buttons go away; the cursor stays with the words that were answered.
function useFocusOnceSaid(state: Offered['state']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) heading.current?.focus();
    before.current = state;
  }, [state]);
  return heading;
}

function Parts({ text }: { text: Schemas['ProposedText'] }) {
  const parts = [[t('road.part', { name: text.doerName }), text.behaviour], [t('road.part', { name: text.askerName }), text.commitment], [t('road.then'), text.then]] as const;
  return (
    <dl className="parts">
      {parts.map(([name, words]) => <div key={name}><dt>{name}</dt><dd>{asHeading(words)}</dd></div>)}
    </dl>
  );
}

function OwnCard({ one, me, today, onAgain, onTaken }: { one: Own; me: Me; today: string; onAgain: () => void; onTaken: () => void }) {
  const { id, state, text, line, pausedUntil, mayTakeBack } = one;
  const when = pausedUntil ? byWhen(pausedUntil, { zone: me.zone, today }) : '';
  return (
    <article className="card stack agreement">
      <p className="muted small">{t(`road.state.${state}`, { name: me.partnerName, therapist: me.therapistName, when })}</p>
      <h3 className="sentence">{text.sentence}</h3>
      {line && (
        <blockquote className="line-words">
          <p className="muted small">{t('road.line', { therapist: me.therapistName })}</p>
          <p>{line}</p>
        </blockquote>
      )}
      {state === 'returned' && <button type="button" className="start" onClick={onAgain}>{t('road.again')}</button>}
      {mayTakeBack && <TakeBack id={id} onTaken={onTaken} />}
    </article>
  );
}

function TakeBack({ id: proposalId, onTaken }: { id: string; onTaken: () => void }) {
  const readAgain = useReadAgain();
  const idFor = useIdFor();
  const { mutate, error, isPending } = $api.useMutation('post', '/api/my/proposals/{proposalId}/take-back', {
    gcTime: 0,
    onSuccess: async () => {
      onTaken();
      await readAgain();
    },
    // What was read or offered in the meantime shows itself.
    onError: () => void readAgain(),
  });
  return (
    <>
      <button type="button" className="start" onClick={() => !isPending && mutate({ params: { path: { proposalId } }, body: { id: idFor({ proposalId }) } })}>{t('road.takeBack')}</button>
      <Trouble problem={error && problemOf(error)} />
    </>
  );
}
