import { keepPreviousData } from '@tanstack/react-query';
import { $api, type Schemas } from '../../lib/api';
import { byWhen, dayOf, orInWords } from '../../lib/format';
import type { Room } from '../room-api';
import { choiceOf, type Draft, hasItsTimes } from '../../lib/sentence/draft';
import { t } from './words';

export type PreviewOf = Schemas['CriterionPreview'];

/** When it would fall due and under which terms, were it endorsed now: the server's reckoning, in the couple's zone. Of a new agreement also whether its doer has much to do by now (R25). Null while fields do not fit. */
export function usePreview(draft: Draft, isNew = false): PreviewOf | null {
  const options = { enabled: hasItsTimes(draft), placeholderData: keepPreviousData, retry: false };
  const { behaviour: _, ...choice } = choiceOf(draft);
  const ofDoer = isNew && draft.doerId !== '' ? { doerId: draft.doerId } : {};
  const { data, error } = $api.useQuery('post', '/api/room/criteria/preview', { body: { ...choice, ...ofDoer } }, options);
  return !data || error || !options.enabled ? null : data;
}

/** The next occasions, and what else is agreed with the sentence (R20): both read it before they sign. */
export function Preview({ of, room, doer }: { of: PreviewOf; room: Room; doer: string }) {
  return (
    <div className="preview">
      <h3>{t('room.preview.title')}</h3>
      <p>
        {previewInWords(of, room)}{' '}
        {of.manyRunning !== null && t('room.preview.many', { count: of.manyRunning, doer })}
      </p>
      <h3>{t('room.terms.title')}</h3>
      <ul className="plain">{termsInWords(of, doer).map((line) => <li key={line}>{line}</li>)}</ul>
    </div>
  );
}

function previewInWords({ asks, next }: PreviewOf, room: Room): string {
  const [first = '', second = '', third = ''] = next.map(({ dueAt }) => byWhen(dueAt, room));
  if (asks === 'weekly_line') return t('room.preview.weekly_line', { day: dayOf(next[0]?.day ?? room.today) });
  if (asks === 'weekly_count') return t('room.preview.weekly_count', { day: dayOf(next[0]?.day ?? room.today) });
  return next.length === 1 ? t('room.preview.once', { first }) : t('room.preview.occasion', { first, second, third });
}

function termsInWords({ asks, terms }: PreviewOf, doer: string): string[] {
  const { evidence, excuses, lateCounts, share, coverage, weeks, windowDays } = terms;
  const reasons = orInWords(excuses.map((reason) => t(`room.excuse.${reason}`)));
  return [
    t(`room.evidence.${evidence}`, { doer }),
    ...(asks === 'occasion' ? [t(lateCounts ? 'room.terms.late' : 'room.terms.lateNot')] : []),
    ...(asks === 'weekly_line' ? [] : [excuses.length > 0 ? t('room.terms.excuses', { reasons }) : t('room.terms.noExcuses')]),
    t('room.terms.enough', { share, weeks: weeks ?? 0 }),
    t('room.terms.coverage', { doer, coverage }),
    t('room.terms.window', { days: windowDays }),
  ];
}
