import type { ReactNode } from 'react';
import { Dialog } from '../couple/dialog';
import { useMe } from '../frame/me';
import { Failing, Waiting } from '../frame/states';
import { AbsenceForm } from './absence-form';
import { CapacityForm } from './capacity-form';
import { CoverForm } from './cover-form';
import { EndForm } from './end-form';
import { namesOf } from './listed';
import { MoveForm } from './move-form';
import type { FormProps, Opening } from './opening';
import { usePractice, type Couple, type Practice } from './practice';
import { SuperviseForm } from './supervise-form';
import { t } from './words';

/** The form over the page; what it has to choose from is asked for when it opens. */
export function ActDialog({ opening, onClose }: { opening: Opening; onClose: () => void }) {
  const { practice, error, again } = usePractice(idsOf(opening));
  const { personId: meId } = useMe();
  return (
    <Dialog title={titleOf(opening, practice)} onClose={onClose}>
      {practice ? <Chosen opening={opening} props={{ practice, meId, onClose }} /> : error ? <Failing error={error} onRetry={again} /> : <Waiting />}
    </Dialog>
  );
}

function idsOf(opening: Opening): readonly string[] {
  if (opening.act === 'cover') return opening.caseIds;
  return 'caseId' in opening ? [opening.caseId] : [];
}

function Chosen({ opening, props }: { opening: Opening; props: FormProps }): ReactNode {
  const { couples, today } = props.practice;
  if (opening.act === 'capacity') return <CapacityForm {...props} load={opening.load} />;
  if (opening.act === 'absence') return <AbsenceForm {...props} load={opening.load} />;
  if (opening.act === 'cover') return <CoverForm {...props} {...coverOf(opening, couples, today)} />;
  const couple = couples.find(({ caseId }) => caseId === opening.caseId);
  if (!couple) return null;
  if (opening.act === 'end') return <EndForm {...props} couple={couple} assigned={opening.assigned} />;
  return opening.act === 'move' ? <MoveForm {...props} couple={couple} /> : <SuperviseForm {...props} couple={couple} />;
}

/** The couples and what is filled in; a cover that is to last longer goes on with the same person, for the same reason. */
function coverOf({ caseIds, from, until, longer }: Extract<Opening, { act: 'cover' }>, all: readonly Couple[], today: string) {
  const couples = all.filter(({ caseId }) => caseIds.includes(caseId));
  const now = longer === undefined ? undefined : couples[0]?.assigned.find(({ as, name }) => as === 'cover' && name === longer);
  if (!now) return { couples, initial: { from: from ?? today, until: until ?? '', personId: '', purpose: '' } };
  return { couples, initial: { from: now.from > today ? now.from : today, until: '', personId: now.personId, purpose: now.purpose ?? '' } };
}

function titleOf(opening: Opening, practice: Practice | null): string {
  if (opening.act === 'capacity' || opening.act === 'absence') return t(`monday.${opening.act}.title`, { name: opening.load.name });
  const couple = practice?.couples.find(({ caseId }) => caseId === (opening.act === 'cover' ? opening.caseIds[0] : opening.caseId));
  const names = couple ? namesOf(couple) : null;
  if (opening.act === 'end') return t('monday.end.title', { name: opening.assigned.name, names: names ?? '' });
  return names && (opening.act !== 'cover' || opening.caseIds.length === 1) ? t(`monday.${opening.act}.title`, { names }) : t(`monday.${opening.act}.titleBare`);
}
