import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { found, g, type LibraryItem, type Phase, PHASES, refusalInWords } from '../../lib/giving';
import { Tags } from './tags';
import type { StaffWork } from './use-work';
import styles from './work.module.css';

/** Everything that there is, of the couple's own part first; a later one says where it belongs and has no button. */
export function Library({ work, onChoose }: { work: StaffWork; onChoose: (item: LibraryItem) => void }) {
  const [name, setName] = useState('');
  const [phase, setPhase] = useState<Phase | null>(work.phase);
  const groups = found(work.library, { phase, name });
  return (
    <div>
      <h3>{g('giving.library')}</h3>
      <div className={styles.find}>
        <TextInput size="sm" type="search" label={g('giving.search')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <NativeSelect
          size="sm"
          label={g('giving.part')}
          value={phase ?? ''}
          onChange={(event) => setPhase(PHASES.find((one) => one === event.currentTarget.value) ?? null)}
          data={[...PHASES.map((one) => ({ value: one, label: g(`part.${one}`) })), { value: '', label: g('giving.allParts') }]}
        />
      </div>
      <div className={styles.library} tabIndex={0} role="region" aria-label={g('giving.library')}>
        {groups.length === 0 && <p className={styles.muted} role="status">{g('giving.none')}</p>}
        {groups.map(({ phase: part, items }) => (
          <div key={part}>
            {(groups.length > 1 || part !== phase) && <h4>{g(`part.${part}`)}</h4>}
            <ul className={styles.rows}>
              {items.map((item) => (
                <li key={item.exercise}>
                  <div className={styles.what}>
                    <strong>{item.title}</strong>
                    <Tags item={item} />
                  </div>
                  {item.refusal ? <p className={styles.refusal}>{refusalInWords(item)}</p> : (
                    <Button size="compact-md" className={styles.small} aria-label={g('giving.chooseOf', { title: item.title })} onClick={() => onChoose(item)}>{g('giving.choose')}</Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
