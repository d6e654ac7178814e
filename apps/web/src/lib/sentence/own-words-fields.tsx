import { offerHours, timesAWeek } from '@groundwork/domain/criteria/template-inputs';
import { type CadenceKind, cadenceKinds } from '@groundwork/domain/schedule/cadence';
import { Choices, Field, LongField, Ticks } from '../forms';
import { addDays } from '../format';
import type { WhatProps } from './draft';
import { WEEKDAYS } from './weekdays';
import { t } from './words';

/** What a cadence starts from when it is chosen. */
const PRESET = { weekdays: '1,2,3,4,5', at: '18:00', weekday: '7', times: '3', hours: '24' };

/** The couple's own sentence and how often it comes due (R20); the cadence asks for its own fields. */
export function OwnWordsFields({ draft, today, doer }: WhatProps) {
  const has = (...kinds: CadenceKind[]) => kinds.some((kind) => kind === draft.often);
  return (
    <>
      <LongField name="behaviour" label={doer ? t('room.own.whatName', { doer }) : t('room.own.what')} hint={t('room.own.hint')} maxLength={500} rows={2} defaultValue={draft.behaviour} />
      <Choices name="often" label={t('room.own.often')} options={cadenceKinds.map((kind) => ({ value: kind, label: t(`room.often.${kind}`) }))} defaultValue={draft.often} />
      {has('chosen_weekdays') && <Ticks name="weekdays" label={t('room.own.weekdays')} options={WEEKDAYS} defaultValues={(draft.weekdays || PRESET.weekdays).split(',')} />}
      {has('weekly') && <Choices name="weekday" label={t('room.ask.weekday')} options={WEEKDAYS} defaultValue={draft.weekday || PRESET.weekday} />}
      {has('per_event', 'refrain') && <p className="muted">{t('room.own.line')}</p>}
      <div className="times">
        {has('once') && <Field name="on" type="date" label={t('room.own.on')} min={addDays(today, 1)} defaultValue={draft.on || addDays(today, 7)} />}
        {has('daily_by_time', 'chosen_weekdays', 'weekly', 'once') && <Field name="at" type="time" label={t('room.own.at')} defaultValue={draft.at || PRESET.at} />}
        {has('n_per_week') && <Field name="times" type="number" inputMode="numeric" min={timesAWeek.least} max={timesAWeek.most} label={t('room.own.times')} defaultValue={draft.times || PRESET.times} />}
        {has('response_within') && <Field name="hours" type="number" inputMode="numeric" min={offerHours.least} max={offerHours.most} label={t('room.ask.hours')} defaultValue={draft.hours || PRESET.hours} />}
      </div>
    </>
  );
}
