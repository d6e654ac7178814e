import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { dateOf, dayMonthOf, shortDayOf } from '../../lib/format';
import type { CouplePage, PartnerLane } from '../contract';
import { mayInvite } from '../first/names';
import { ContactLine } from '../first/other-to-come';
import { happenedOn, momentOf } from '../frame/when';
import { t } from '../words';
import { LaneWork } from '../work/lane-work';
import type { Open } from './open';
import styles from './couple.module.css';

interface LaneProps {
  page: CouplePage;
  lane: PartnerLane;
  onOpen: (open: Open) => void;
}

/** One partner: what stands, what is new, and closed below it what is between this partner and the therapist. */
export function Lane({ page, lane, onOpen }: LaneProps) {
  const { firstName, consentSignedAt, screen, task, entriesSince, personId } = lane;
  const { oneFirst } = page;
  const isToCome = oneFirst?.otherId === personId;
  return (
    <section className={styles.card} aria-label={firstName}>
      <h2>{firstName}</h2>
      <ul className={styles.facts}>
        {isToCome && <ContactLine page={page} oneFirst={oneFirst} onOpen={onOpen} />}
        {(!isToCome || lane.invitation) && <Joined page={page} lane={lane} onOpen={onOpen} />}
        <li>{consentSignedAt ? t('lane.consent', { day: happenedOn(consentSignedAt, page) }) : <span className={styles.muted}>{t('lane.noConsent')}</span>}</li>
        <li>
          {screen ? t('lane.seen', { day: shortDayOf(screen.seenAloneOn) }) : <span className={styles.muted}>{t('lane.notSeen')}</span>}
          <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'screen', personId })}>
            {t(screen ? 'lane.recordAgain' : 'lane.record')}
          </Button>
        </li>
        <li>{task.state === 'sent' && task.sentAt ? t('lane.taskSent', { day: happenedOn(task.sentAt, page) }) : <span className={styles.muted}>{t('lane.taskToDo')}</span>}</li>
        <LaneWork page={page} lane={lane} onOpen={onOpen} />
        {entriesSince.due > 0 && <li>{t('lane.entries', entriesSince)}</li>}
      </ul>
      <Private page={page} lane={lane} onOpen={onOpen} />
    </section>
  );
}

function Joined({ page, lane, onOpen }: LaneProps) {
  const { joined, invitation, personId } = lane;
  if (joined) {
    return (
      <li>
        {t('lane.joined')}
        <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'recover', personId })}>
          {t('lane.lost')}
        </Button>
      </li>
    );
  }
  const isCard = invitation?.joins === 'room' && invitation.state === 'waiting';
  return (
    <li>
      {invitationInWords(lane, page)}
      {isCard && (
        <Button size="compact-sm" variant="subtle" component={Link} to={`/practice/cases/${page.id}/partners/${personId}/card`}>
          {t('lane.card')}
        </Button>
      )}
      {mayInvite(page, personId) && (
        <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'invite', personId })}>
          {t('lane.inviteAgain')}
        </Button>
      )}
    </li>
  );
}

function invitationInWords({ invitation }: PartnerLane, page: CouplePage): string {
  if (!invitation) return t('lane.notInvited');
  if (invitation.state !== 'waiting') return t('lane.invitationOver');
  return t(invitation.joins === 'mail' ? 'lane.invited' : 'lane.joinsInRoom', { when: momentOf(invitation.expiresAt, page) });
}

/** Closed until asked for: the other partner may be looking over the therapist's shoulder. */
function Private({ page, lane, onOpen }: LaneProps) {
  const { personId, screen, screenSentAt, task, firstName, notes, urgent, pulse } = lane;
  const answers = page.criteria.flatMap(({ id, text, signatures }) =>
    signatures.filter((signature) => signature.personId === personId).map(({ free }) => ({ id, behaviour: text.behaviour, free })),
  );
  if (!screen && !screenSentAt && !task.question && notes + urgent === 0 && answers.length === 0 && !pulse) return null;
  return (
    <details className={styles.private}>
      <summary>{t('lane.private', { name: firstName })}</summary>
      {screen && <p>{t('lane.decision', { decision: t(`decision.${screen.decision}`), day: dateOf(screen.seenAloneOn) })}</p>}
      {screenSentAt && (
        <p>
          {t('lane.answered', { day: happenedOn(screenSentAt, page) })}
          <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'answers', personId })}>
            {t('lane.readAnswers')}
          </Button>
        </p>
      )}
      {urgent > 0 && (
        <p>
          {t('lane.urgent', { count: urgent })}
          <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'urgent', personId })}>
            {t('lane.readUrgent')}
          </Button>
        </p>
      )}
      {notes > 0 && (
        <p>
          {t('lane.notes', { count: notes })}
          <Button size="compact-sm" variant="subtle" onClick={() => onOpen({ kind: 'line', personId })}>
            {t('lane.readNotes')}
          </Button>
        </p>
      )}
      {pulse && (
        <p>
          {t('lane.pulse', { day: dayMonthOf(pulse.week), ...Object.fromEntries((['trust', 'hope', 'distance', 'safe'] as const).map((key) => [key, pulse[key] ?? t('lane.pulseEmpty')])) })}
          <Button size="compact-sm" variant="subtle" component={Link} to={`/practice/cases/${page.id}/numbers`}>{t('lane.pulseMore')}</Button>
        </p>
      )}
      {task.question && (
        <>
          <p className={styles.muted}>{t('lane.askedBack')}</p>
          <blockquote className={styles.quote}>{task.question}</blockquote>
        </>
      )}
      {answers.map(({ id, behaviour, free }) => (
        <p key={id}>{t('lane.free', { behaviour, answer: t(`staff.free.${free}`) })}</p>
      ))}
    </details>
  );
}
