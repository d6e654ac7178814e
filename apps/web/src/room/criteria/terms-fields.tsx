import { attainmentWeeks, criterionKinds, evidences, excuses, shareLimits, windowDays } from '@groundwork/domain/criteria/agreed-terms';
import { useEffect, useState } from 'react';
import { Choices, Field, Tick, Ticks } from '../../lib/forms';
import type { PreviewOf } from './preview';
import { t } from './words';

/** What a template fills in, there to be changed (R20). Its fields come with what stands now; until then nothing of it is sent. */
export function TermsFields({ preview, doer, onShown }: { preview: PreviewOf | null; doer: string; onShown: () => void }) {
  const [shown, setShown] = useState<PreviewOf | null>(null);
  // Another cadence leaves room for other terms: what was set for the first one goes.
  const isAnother = preview !== null && shown !== null && preview.asks !== shown.asks;
  useEffect(() => {
    if (isAnother) setShown(null);
  }, [isAnother]);
  useEffect(onShown, [shown !== null]);
  if (!shown || isAnother) {
    return <button type="button" className="quiet" aria-disabled={!preview || undefined} onClick={() => preview && setShown(preview)}>{t('room.terms.change')}</button>;
  }
  const { asks, terms } = shown;
  const number = (name: 'share' | 'coverage' | 'weeks' | 'windowDays', { least, most }: { least: number; most: number }) => (
    <Field name={name} type="number" inputMode="numeric" min={least} max={most} label={t(`room.terms.${name}.label`)} defaultValue={terms[name] ?? ''} />
  );
  return (
    <fieldset className="field terms">
      <legend>{t('room.terms.title')}</legend>
      <input type="hidden" name="terms" value="shown" />
      <input type="hidden" name="asks" value={asks} />
      <Choices name="kind" label={t('room.terms.kind.label')} options={criterionKinds.map((kind) => ({ value: kind, label: t(`room.kind.${kind}`) }))} defaultValue={terms.kind} />
      {asks !== 'weekly_line' && <Choices name="evidence" label={t('room.terms.evidence.label')} options={evidences.map((one) => ({ value: one, label: t(`room.evidence.${one}`, { doer }) }))} defaultValue={terms.evidence} />}
      {asks === 'occasion' && <Tick name="lateCounts" label={t('room.terms.late')} defaultChecked={terms.lateCounts} />}
      {asks !== 'weekly_line' && <Ticks name="excuses" label={t('room.terms.excuses.label')} options={excuses.map((one) => ({ value: one, label: t(`room.excuse.${one}.label`) }))} defaultValues={terms.excuses} />}
      <div className="times">
        {number('share', shareLimits)}
        {number('coverage', shareLimits)}
        {number('weeks', attainmentWeeks)}
        {number('windowDays', windowDays)}
      </div>
    </fieldset>
  );
}
