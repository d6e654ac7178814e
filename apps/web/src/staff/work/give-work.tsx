import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api } from '../../lib/api';
import { g, isSameWay, type LibraryItem, type Suggestion, waysToAsk, wayInWords } from '../../lib/giving';
import { useIdFor } from '../../lib/forms';
import type { CouplePage } from '../contract';
import { Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { Trouble, Waiting } from '../frame/states';
import { GiveBundle } from './bundle';
import { GiveForm } from './give-form';
import { Library } from './library';
import { PaintFirst } from './paint-first';
import { Tags } from './tags';
import { type Chosen, type StaffWork, useWork } from './use-work';
import { t } from './words';
import styles from './work.module.css';

/** What can be given: three suggestions with who, until when and why, and the whole library below; then one form. */
export function GiveWork({ page, onClose }: { page: CouplePage; onClose: () => void }) {
  const work = useWork(page.id);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <Dialog title={chosen ? chosen.item.title : g('giving.open')} onClose={onClose} isWide>
      {work.isPending && <Waiting lines={6} />}
      {work.error && !work.data && (
        <div className={styles.failing}>
          <Trouble error={work.error} />
          <Button onClick={() => void work.refetch()}>{t('problem.again')}</Button>
        </div>
      )}
      {work.data && (chosen ? <GiveForm page={page} work={work.data} chosen={chosen} onBack={() => setChosen(null)} onDone={onClose} /> : <Choose page={page} work={work.data} onChoose={setChosen} onClose={onClose} />)}
    </Dialog>
  );
}

interface ChooseProps {
  page: CouplePage;
  work: StaffWork;
  onChoose: (chosen: Chosen) => void;
  onClose: () => void;
}

function Choose({ page, work, onChoose, onClose }: ChooseProps) {
  return (
    <div className={styles.choose}>
      <PaintFirst work={work} />
      <section aria-labelledby="suggested">
        <h3 id="suggested">{g('giving.suggested')}</h3>
        {work.suggestions.length === 0 && <p className={styles.muted}>{t('work.noSuggestion')}</p>}
        <ul className={styles.rows}>
          {work.suggestions.map((suggestion) => {
            const item = work.library.find(({ exercise }) => exercise === suggestion.exercise);
            return item && <Suggested key={item.exercise} suggestion={suggestion} item={item} page={page} onChoose={onChoose} />;
          })}
        </ul>
      </section>
      <GiveBundle page={page} work={work} onDone={onClose} />
      <Library work={work} onChoose={(item) => onChoose({ item, asked: null })} />
      {work.phase === 'atonement' && <Connection page={page} enabled={work.connectionEnabled} />}
      <div className={styles.acts}>
        <Button variant="subtle" onClick={onClose}>{t('work.close')}</Button>
      </div>
    </div>
  );
}

/** One press chooses it with everybody it asks; where the parts differ and nobody has said whose is whose, one press for each way. */
function Suggested({ suggestion, item, page, onChoose }: { suggestion: Suggestion; item: LibraryItem; page: CouplePage; onChoose: (chosen: Chosen) => void }) {
  const { asked, why, reason } = suggestion;
  const ways = waysToAsk(item, page.partners);
  const offered = asked ? ways.filter((way) => isSameWay(way, asked)) : ways;
  return (
    <li>
      <div className={styles.what}>
        <strong>{item.title}</strong>
        <Tags item={item} more={[g(`giving.reason.${reason}`)]} />
        <p className={styles.why}>{why}</p>
      </div>
      <div className={styles.ways}>
        {offered.map((way) => {
          const who = wayInWords(way, page.partners);
          return (
            <Button key={who} size="compact-md" className={styles.way} aria-label={g('giving.chooseFor', { title: item.title, who: g('giving.forWhom', { who }) })} onClick={() => onChoose({ item, asked: way })}>
              {g('giving.forWhom', { who })}
            </Button>
          );
        })}
      </div>
    </li>
  );
}

/** R17: the therapist allows one light connection item beside the foundation, or no longer. */
function Connection({ page, enabled }: { page: CouplePage; enabled: boolean }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const choose = $api.useMutation('post', '/api/staff/cases/{caseId}/work/connection', { onSuccess: refresh });
  const send = () => {
    const body = { enabled: !enabled };
    if (!choose.isPending) choose.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor({ ...body, before: enabled }), ...body } });
  };
  return (
    <div className={styles.connection}>
      <p className={styles.muted}>{t(enabled ? 'work.connectionOn' : 'work.connection')}</p>
      <Button size="compact-md" aria-disabled={choose.isPending || undefined} onClick={send}>{t(enabled ? 'work.allowNot' : 'work.allow')}</Button>
      <Trouble error={choose.error} />
    </div>
  );
}
