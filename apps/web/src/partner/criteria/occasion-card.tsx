import { useEffect, useRef } from 'react';
import type { Schemas } from '../../lib/api';
import { dayOf, localDateOf, shortDayOf, timeOf, weekOf } from '../../lib/format';
import { Trouble } from '../../lib/forms';
import { NotFree } from '../alone/not-free';
import { AnswerButtons } from './answer-buttons';
import { asHeading, asMeaning } from './sentence-parts';
import { useEntry } from './use-entry';
import { t } from '../words';

type Occasion = Schemas['TonightOccasion'];
interface OccasionProps { occasion: Occasion; zone: string; today: string; isEarlier?: boolean }

/** One due moment: what, what it shows, and one tap. It says nothing about the other's entry. */
export function OccasionCard({ occasion, zone, today, isEarlier = false }: OccasionProps) {
  const acts = useEntry(occasion);
  const { entry, as, doerName, askerName } = occasion;
  const heading = useFocusAfter(entry?.id ?? null, acts.isSending);
  const title = asHeading(occasion.behaviour);
  const Heading = isEarlier ? 'h3' : 'h2';
  return (
    <section className={isEarlier ? 'card occasion earlier' : 'card occasion'} aria-busy={acts.isSending}>
      <div>
        {!isEarlier && <p className="muted small">{as === 'doer' ? t('tonight.yourPart') : t('tonight.theirPart', { name: doerName })}</p>}
        <Heading ref={heading} tabIndex={-1}>{isEarlier ? whenOf(occasion) : title}</Heading>
        {isEarlier && <p className="muted small">{as === 'doer' ? title : `${t('tonight.theirPart', { name: doerName })}: ${title}`}</p>}
        {!isEarlier && occasion.asks !== 'occasion' && <p className="muted">{t(occasion.times === null ? 'line.lead' : 'line.countLead')}</p>}
        {!isEarlier && <p>{t('tonight.shows', { name: askerName, shows: asMeaning(occasion.shows) })}</p>}
      </div>
      <Saved entry={entry} zone={zone} today={today} isSending={acts.isSending} onUndo={acts.undo} />
      {!entry && <AnswerButtons occasion={occasion} isSending={acts.isSending} onAnswer={acts.make} />}
      {entry && !acts.isSending && <NotFree key={entry.id} about="entry" aboutId={entry.id} />}
      <Trouble problem={acts.problem} />
    </section>
  );
}

/** The day of an earlier occasion; a weekly line's is its week. */
const whenOf = ({ asks, day }: Occasion): string => (asks !== 'occasion' ? asHeading(weekOf(day)) : dayOf(day));

/** The pressed button goes away with the change: the cursor goes to the card's heading, not to the page's top. */
function useFocusAfter(entryId: string | null, isSending: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef({ entryId, hasSent: false });
  useEffect(() => {
    if (isSending) before.current.hasSent = true;
    else if (entryId !== before.current.entryId) {
      if (before.current.hasSent) heading.current?.focus();
      before.current = { entryId, hasSent: false };
    }
  }, [entryId, isSending]);
  return heading;
}

interface SavedProps { entry: Occasion['entry']; zone: string; today: string; isSending: boolean; onUndo: (entryId: string) => void }

function Saved({ entry, zone, today, isSending, onUndo }: SavedProps) {
  return (
    <div className="saved" data-on={entry ? true : undefined}>
      <p role="status">
        {isSending && <span className="muted">{t('tonight.saving')}</span>}
        {!isSending && entry && <><strong>{t(`tonight.answer.${entry.answer}`)}{entry.times !== null && `: ${t('line.times', { times: entry.times })}`}</strong> <span className="muted">{savedAt(entry.receivedAt, zone, today)}</span></>}
      </p>
      {entry && !isSending && <button type="button" className="quiet" onClick={() => onUndo(entry.id)}>{t('tonight.undo')}</button>}
    </div>
  );
}

function savedAt(receivedAt: string, zone: string, today: string): string {
  const day = localDateOf(receivedAt, { zone });
  const time = timeOf(receivedAt, { zone });
  return day === today ? t('tonight.saved', { time }) : t('tonight.savedOn', { day: shortDayOf(day), time });
}
