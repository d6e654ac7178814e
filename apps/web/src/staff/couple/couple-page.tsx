import { lazy, Suspense, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { CouplePage } from '../contract';
import { NameOther } from '../first/name-other';
import { UnnamedLane } from '../first/other-to-come';
import { RecordWord } from '../first/record-word';
import { Failing, Waiting } from '../frame/states';
import { PrivateLine } from '../line/private-line';
import { Urgent } from '../line/urgent';
import { MovePhase } from '../phase/move-phase';
import { Coming } from '../sessions/coming';
import { GiveWork } from '../work/give-work';
import { ReadAnswer } from '../work/read-answer';
import { WorkList } from '../work/work-list';
import { DecideCard } from './decide-card';
import { Heading } from './heading';
import { InviteAgain } from './invite-again';
import { Lane } from './lane';
import { openFrom, type Open } from './open';
import { PlanSession } from './plan-session';
import { ReadScreen } from './read-screen';
import { RecordScreen } from './record-screen';
import { Recover } from './recover';
import { BeginRest, RestCard } from './rest-card';
import { SessionsCard } from './sessions-card';
import { SinceCard } from './since-card';
import { useCouple } from './use-couple';
import styles from './couple.module.css';

const KeptBack = lazy(async () => ({ default: (await import('../kept-back/kept-back')).KeptBack }));
const Road = lazy(async () => ({ default: (await import('../road/road')).Road }));
const Talks = lazy(() => import('../talks/talks').then(({ Talks: part }) => ({ default: part })));

/** The couple page: everything for the next session on one screen. */
export function CouplePageScreen() {
  const { caseId = '' } = useParams();
  const couple = useCouple(caseId);
  if (couple.isPending) return <Waiting lines={10} />;
  if (!couple.data) return <Failing error={couple.error} onRetry={() => void couple.refetch()} />;
  return <Couple page={couple.data} />;
}

function Couple({ page }: { page: CouplePage }) {
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<Open | null>(() => openFrom(params));
  const close = () => {
    setOpen(null);
    // Reading the page anew must not open it again.
    if (params.has('open')) setParams({}, { replace: true });
  };
  return (
    <div className={styles.page}>
      <Heading page={page} onOpen={setOpen} />
      <SinceCard page={page} />
      <div className={styles.lanes}>
        {page.partners.map((lane) => (
          <Lane key={lane.personId} page={page} lane={lane} onOpen={setOpen} />
        ))}
        {page.oneFirst && !page.oneFirst.otherId && <UnnamedLane page={page} oneFirst={page.oneFirst} onOpen={setOpen} />}
      </div>
      <div className={styles.side}>
        <DecideCard page={page} onOpen={setOpen} />
        <SessionsCard page={page} />
        {page.sharedPart.state === 'open' && <RestCard page={page} onOpen={setOpen} />}
      </div>
      {open && <OpenForm open={open} page={page} onOpen={setOpen} onClose={close} />}
    </div>
  );
}

interface OpenFormProps {
  open: Open;
  page: CouplePage;
  onOpen: (open: Open) => void;
  onClose: () => void;
}

function OpenForm({ open, page, onOpen, onClose }: OpenFormProps) {
  if (open.kind === 'road') return <Suspense><Road page={page} onClose={onClose} /></Suspense>;
  if (open.kind === 'kept-back') return <Suspense><KeptBack page={page} onClose={onClose} /></Suspense>;
  if (open.kind === 'talks') return <Suspense><Talks page={page} workId={open.workId} onClose={onClose} /></Suspense>;
  if ('personId' in open) return <OfOnePartner open={open} page={page} onClose={onClose} />;
  switch (open.kind) {
    case 'plan':
      return <PlanSession page={page} onClose={onClose} />;
    case 'coming':
      return <Coming page={page} onClose={onClose} />;
    case 'rest':
      return <BeginRest page={page} onClose={onClose} />;
    case 'phase':
      return <MovePhase page={page} onClose={onClose} />;
    case 'say':
      return page.oneFirst && <RecordWord page={page} oneFirst={page.oneFirst} onClose={onClose} />;
    case 'name':
      return page.oneFirst && <NameOther page={page} oneFirst={page.oneFirst} onClose={onClose} />;
    case 'give':
      return <GiveWork page={page} onClose={onClose} />;
    case 'work':
      return <WorkList page={page} onOpen={onOpen} onClose={onClose} />;
  }
}

function OfOnePartner({ open, page, onClose }: { open: Exclude<Extract<Open, { personId: string }>, { kind: 'road' }>; page: CouplePage; onClose: () => void }) {
  const lane = page.partners.find(({ personId }) => personId === open.personId);
  if (!lane) return null;
  switch (open.kind) {
    case 'answers':
      return <ReadScreen page={page} lane={lane} onClose={onClose} />;
    case 'urgent':
      return <Urgent page={page} lane={lane} onClose={onClose} />;
    case 'line':
      return <PrivateLine page={page} lane={lane} onClose={onClose} />;
    case 'answer':
      return <ReadAnswer page={page} lane={lane} partId={open.partId} onClose={onClose} />;
    case 'recover':
      return <Recover caseId={page.id} lane={lane} onClose={onClose} />;
    case 'screen':
      return <RecordScreen page={page} lane={lane} onClose={onClose} />;
    case 'invite':
      return <InviteAgain page={page} lane={lane} onClose={onClose} />;
  }
}
