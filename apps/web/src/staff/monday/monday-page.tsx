import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { NothingHere } from '../frame/nothing-here';
import { CouplesView } from './couples';
import { ListView } from './list';
import { Said } from './practice';
import { TherapistsView } from './therapists';
import { t } from './words';
import styles from './monday.module.css';

const VIEWS = { list: ListView, therapists: TherapistsView, couples: CouplesView };
const NAMES = ['list', 'therapists', 'couples'] as const;

/** An admin's page: what waits, who has room, which couple is whose. No word of a couple, no part, no rest. */
export function MondayPage() {
  const { view = 'list' } = useParams();
  const name = NAMES.find((one) => one === view);
  if (!name) return <NothingHere />;
  return <Views key={name} name={name} />;
}

function Views({ name }: { name: (typeof NAMES)[number] }) {
  const View = VIEWS[name];
  const [said, say] = useState({ count: 0, words: '' });
  const line = useRef<HTMLParagraphElement>(null);
  // The row that was acted on is gone: the cursor goes to what is said about it.
  useEffect(() => {
    if (said.count > 0) line.current?.focus();
  }, [said]);
  return (
    <div className={styles.page}>
      <h1>{t('monday.title')}</h1>
      <nav aria-label={t('monday.views')} className={styles.views}>
        {NAMES.map((one) => (
          <Link key={one} to={one === 'list' ? '/practice/monday' : `/practice/monday/${one}`} aria-current={one === name ? 'page' : undefined}>
            {t(`monday.view.${one}`)}
          </Link>
        ))}
      </nav>
      <p ref={line} role="status" tabIndex={-1} className={styles.said} hidden={!said.words}>{said.words}</p>
      <Said value={(words) => say({ count: said.count + 1, words })}>
        <View />
      </Said>
    </div>
  );
}
