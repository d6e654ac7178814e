import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { $api, problemOf } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { useIdFor } from '../../lib/forms';
import { g, hadInWords, isSameWay, type LibraryItem, waysToAsk, wayInWords } from '../../lib/giving';
import { oftens, stepsFor, termsFrom, usualOften } from '../../lib/giving-rhythm';
import type { CouplePage } from '../contract';
import { useRefresh } from '../couple/use-couple';
import { ChoiceField, LongField, SendForm, textOf } from '../frame/send-form';
import { Tags } from './tags';
import { TermsFields } from './terms-fields';
import type { Chosen, StaffWork } from './use-work';
import { t } from './words';
import styles from './work.module.css';

interface GiveFormProps {
  page: CouplePage;
  work: StaffWork;
  chosen: Chosen;
  onBack: () => void;
  onDone: () => void;
}

/** Who, until when, why: all set; a line of the therapist's own may be added. */
export function GiveForm({ page, work, chosen: { item, asked }, onBack, onDone }: GiveFormProps) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const ways = waysToAsk(item, page.partners);
  const preset = asked ? ways.findIndex((way) => isSameWay(way, asked)) : item.parts.includes('each') ? 0 : -1;
  const options = oftens(item, work.dueOn);
  const had = hadInWords(item, page.partners);
  const steps = work.given.filter(({ withdrawnAt }) => !withdrawnAt).map((one) => ({ ...one, asked: one.parts }));
  const give = $api.useMutation('post', '/api/staff/cases/{caseId}/work', {
    onSuccess: async () => {
      await refresh();
      onDone();
    },
    // Whatever was refused, the library shows what can be given by now; what was typed stays.
    onError: () => void refresh(),
  });
  const onSend = (values: FormData) => {
    const way = ways[ways.length > 1 ? Number(textOf(values, 'asked')) : 0] ?? [];
    const terms = termsFrom(options, {
      often: textOf(values, 'rhythm.kind'), weekdays: values.getAll('rhythm.weekdays').map(Number), until: textOf(values, 'rhythm.until'),
      when: textOf(values, 'delivery.kind'), days: textOf(values, 'delivery.days'), afterId: textOf(values, 'delivery.afterId'),
    });
    const body = { exercise: item.exercise, asked: way, dueOn: textOf(values, 'dueOn'), note: textOf(values, 'note'), ...terms };
    give.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <div ref={top} tabIndex={-1} className={styles.form}>
      <Tags item={item} more={[item.howOften]} />
      {had && <p className={styles.much}>{had}</p>}
      <SendForm problem={give.error ? problemOf(give.error) : null} isSending={give.isPending} send={g('giving.send')} onSend={onSend} beside={<Button variant="subtle" onClick={onBack}>{g('giving.back')}</Button>}>
        {ways.length > 1 ? (
          <ChoiceField name="asked" label={g('giving.who')} initial={preset < 0 ? undefined : String(preset)} options={ways.map((way, at) => ({ value: String(at), label: wayInWords(way, page.partners) }))} />
        ) : (
          <p>{g('giving.forWhom', { who: wayInWords(ways[0] ?? [], page.partners) })}</p>
        )}
        <TermsFields ownTimes={item.ownTimes} options={options} initial={usualOften(item)} today={page.today} dueOn={work.dueOn} steps={stepsFor(item, asked ?? ways[0] ?? [], steps, work.library)} />
        <LongField name="note" required={false} autosize minRows={2} maxRows={4} maxLength={200} label={g('giving.note')} description={g('giving.noteHint')} />
      </SendForm>
      <AsTheyReadIt item={item} />
    </div>
  );
}

function AsTheyReadIt({ item: { exercise, version } }: { item: LibraryItem }) {
  const text = useExerciseText(exercise, version);
  if (!text.data) return text.isPending ? null : <p className={styles.muted}>{t('work.textMissing')}</p>;
  const { why, steps, good } = text.data;
  return (
    <div className={styles.reading}>
      <h3>{g('giving.why')}</h3>
      <p>{why}</p>
      <details>
        <summary>{g('giving.read')}</summary>
        <h3>{g('giving.steps')}</h3>
        <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <h3>{g('giving.good')}</h3>
        <ul>{good.map((one) => <li key={one}>{one}</li>)}</ul>
      </details>
    </div>
  );
}
