import { offerHours, talkMinutes } from '@groundwork/domain/criteria/template-inputs';
import { Choices, Field } from '../forms';
import type { WhatProps } from './draft';
import { OwnWordsFields } from './own-words-fields';
import { WEEKDAYS } from './weekdays';
import { t } from './words';

/** What the template asks beside the words: preset, so that it can stand as it is (R20). */
export function WhatFields({ draft, ...of }: WhatProps) {
  const { template } = draft;
  if (template === 'own_words') return <OwnWordsFields draft={draft} {...of} />;
  if (template === 'tell_same_day') return <p className="muted">{t('room.template.tell_same_day.what')}</p>;
  return (
    <fieldset className="field">
      <legend>{t(`room.template.${template}.what`)}</legend>
      {template === 'ask_me_anything' && <Choices name="weekday" label={t('room.ask.weekday')} options={WEEKDAYS} defaultValue={draft.weekday} />}
      <div className="times">
        {template === 'home_on_time' && <Field name="by" type="time" label={t('room.ask.by')} defaultValue={draft.by} />}
        {template === 'home_on_time' && <Field name="noticeBy" type="time" label={t('room.ask.noticeBy')} defaultValue={draft.noticeBy} />}
        {template === 'travel_check_in' && <Field name="by" type="time" label={t('room.ask.messageBy')} defaultValue={draft.by} />}
        {template === 'ask_me_anything' && <Field name="at" type="time" label={t('room.ask.at')} defaultValue={draft.at} />}
        {(template === 'ask_me_anything' || template === 'listen_when_it_hurts') && (
          <Field name="minutes" type="number" inputMode="numeric" min={talkMinutes.least} max={talkMinutes.most} label={t('room.ask.minutes')} defaultValue={draft.minutes} />
        )}
        {template === 'listen_when_it_hurts' && (
          <Field name="hours" type="number" inputMode="numeric" min={offerHours.least} max={offerHours.most} label={t('room.ask.hours')} defaultValue={draft.hours} />
        )}
      </div>
    </fieldset>
  );
}
