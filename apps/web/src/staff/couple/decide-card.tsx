import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { $api, newId } from '../../lib/api';
import type { CouplePage, Decide } from '../contract';
import { mayInvite } from '../first/names';
import { Trouble } from '../frame/states';
import { sessionInWords } from '../frame/when';
import { TurnedBack } from './turned-back';
import { categoriesInWords, t } from './turned-back-words';
import type { Open } from './open';
import { FearAside, SetAside } from './set-aside';
import { occasionInWords } from './strip';
import { useRefresh } from './use-couple';
import styles from './couple.module.css';

interface DecideProps {
  page: CouplePage;
  onOpen: (open: Open) => void;
}

/** What needs the therapist today: who, why, one button. */
export function DecideCard({ page, onOpen }: DecideProps) {
  return (
    <section className={styles.card} aria-labelledby="decide">
      <h2 id="decide">{t('decide.title')}</h2>
      {page.decide.length === 0 && <p className={styles.muted}>{t('decide.nothing')}</p>}
      <ul className={styles.decide}>
        {page.decide.map((item) => (
          <li key={[item.kind, item.personId, item.criterionId, item.sessionId, item.notFreeId, item.pulseFlagId, item.turnedBackId, item.proposalId, item.urgentId].join(' ')}>
            <span>{whatToDecide(item, page)}</span>
            <Act item={item} page={page} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <Button size="compact-md" variant="subtle" className={styles.small} onClick={() => onOpen({ kind: 'road' })}>{t('decide.proposals')}</Button>
    </section>
  );
}

/** What waits speaks of its own text; an answer that asks for a talk of the text under which it was given. */
function criterionOf({ kind, criterionId, personId }: Decide, { criteria }: CouplePage) {
  const texts = criteria.filter(({ id }) => id === criterionId);
  if (kind === 'criterion_ready' || kind === 'criterion_waiting') return texts.find(({ state }) => state === 'waiting');
  if (kind === 'criterion_not_free') return texts.find(({ signatures }) => signatures.some((one) => one.personId === personId && one.free !== 'yes'));
  return texts[0];
}

function whatToDecide(item: Decide, page: CouplePage): ReactNode {
  const lane = page.partners.find(({ personId }) => personId === item.personId);
  const criterion = criterionOf(item, page);
  const occasion = criterion?.occasions.find(({ slot }) => slot === item.slot);
  const session = page.sessions.find(({ id }) => id === item.sessionId);
  return t(`decide.${item.kind}`, {
    name: lane?.firstName ?? '',
    named: lane ? 'yes' : 'no',
    doer: criterion?.text.doerName ?? '',
    behaviour: criterion?.text.behaviour ?? '',
    free: criterion?.signatures.find(({ personId }) => personId === item.personId)?.free ?? '',
    about: item.about ?? '',
    late: item.late ? 'yes' : 'no',
    count: item.count ?? 0,
    flag: item.flag ?? 'none',
    talk: item.asksTalk ? 'yes' : 'no',
    known: criterion ? 'yes' : 'no',
    words: item.words ?? '',
    categories: categoriesInWords(item.categories ?? []),
    onDay: occasion && criterion ? criterion.asks : '',
    day: session ? sessionInWords(session) : occasion && criterion ? occasionInWords(occasion, criterion) : '',
  });
}

function Act({ item, page, onOpen }: DecideProps & { item: Decide }) {
  const lane = page.partners.find(({ personId }) => personId === item.personId);
  switch (item.kind) {
    case 'urgent':
      return lane ? <Small onClick={() => onOpen({ kind: 'urgent', personId: lane.personId })}>{t('decide.readUrgent')}</Small> : null;
    case 'line_waiting':
      return lane ? <Small onClick={() => onOpen({ kind: 'line', personId: lane.personId })}>{t('decide.readLine')}</Small> : null;
    case 'work_unread':
      return lane ? <Small onClick={() => onOpen({ kind: 'answer', personId: lane.personId })}>{t('decide.answerWork')}</Small> : null;
    case 'proposal_to_read':
    case 'proposal_accepted':
    case 'proposal_declined':
      return <Small onClick={() => onOpen({ kind: 'road' })}>{t('decide.readProposal')}</Small>;
    case 'screen_to_decide':
      return lane ? <Small onClick={() => onOpen({ kind: 'answers', personId: lane.personId })}>{t('lane.readAnswers')}</Small> : null;
    case 'was_not_free':
      return item.notFreeId ? <SetAside caseId={page.id} notFreeId={item.notFreeId} /> : null;
    case 'pulse_flag':
      return <Button size="compact-md" className={styles.small} component={Link} to={`/practice/cases/${page.id}/numbers`}>{t('decide.readNumbers')}</Button>;
    case 'afraid_to_refuse':
      return lane ? <FearAside caseId={page.id} personId={lane.personId} /> : null;
    case 'words_turned_back':
      return item.turnedBackId ? <TurnedBack caseId={page.id} turnedBackId={item.turnedBackId} /> : null;
    case 'screen_missing':
      return lane ? <Small onClick={() => onOpen({ kind: 'screen', personId: lane.personId })}>{t('lane.record')}</Small> : null;
    case 'consent_missing':
      // A link on its way needs nothing, and a code waits in the partner's lane.
      return lane && !lane.joined && lane.invitation?.state !== 'waiting' && mayInvite(page, lane.personId) ? <Small onClick={() => onOpen({ kind: 'invite', personId: lane.personId })}>{t('lane.inviteAgain')}</Small> : null;
    case 'contact_ready':
      return lane ? <Small onClick={() => onOpen({ kind: 'invite', personId: lane.personId })}>{t('decide.invite')}</Small> : <Small onClick={() => onOpen({ kind: 'name' })}>{t('decide.name')}</Small>;
    case 'share_ready':
      return page.sharedPart.mayOpen ? <OpenSharedPart caseId={page.id} /> : null;
    case 'note_missing':
      return (
        <Button size="compact-md" className={styles.small} component={Link} to={`/practice/cases/${page.id}/sessions/${item.sessionId ?? ''}/note`}>
          {t('sessions.write')}
        </Button>
      );
    case 'weeks_to_open':
    case 'criterion_waiting':
    case 'criterion_ready':
    case 'review_due':
    case 'partner_silent':
    case 'misses_to_ask':
    case 'criterion_not_free':
      return null;
  }
}

function Small({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button size="compact-md" className={styles.small} onClick={onClick}>
      {children}
    </Button>
  );
}

/** Opens the shared part for both at once (R3). */
function OpenSharedPart({ caseId }: { caseId: string }) {
  const [id] = useState(newId);
  const refresh = useRefresh(caseId);
  const open = $api.useMutation('post', '/api/staff/cases/{caseId}/shared-part', { onSuccess: refresh });
  return (
    <>
      <Button size="compact-md" className={styles.small} variant="filled" aria-disabled={open.isPending || undefined} onClick={() => !open.isPending && open.mutate({ params: { path: { caseId } }, body: { id } })}>
        {t('decide.openShared')}
      </Button>
      <Trouble error={open.error} />
    </>
  );
}
