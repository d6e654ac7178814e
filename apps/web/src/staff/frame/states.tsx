import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../lib/api';
import { t } from '../words';
import styles from './frame.module.css';

/** The shape of what is coming, not a spinner. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  return (
    <div role="status" className={styles.waiting}>
      <span className={styles.unseen}>{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 32 : 20} width={line % 2 ? '70%' : '100%'} />
      ))}
    </div>
  );
}

/** A page that could not be loaded: what happened, and one thing to do. `isAlone` where no practice stands around it. What is not here for this reader is not here the next time either. */
export function Failing({ error, onRetry, isAlone = false }: { error: unknown; onRetry: () => void; isAlone?: boolean }) {
  const { status, detail } = problemOf(error);
  const Frame = isAlone ? 'main' : 'div';
  return (
    <Frame className={styles.failing}>
      <div role="alert">
        <h1>{status === 0 || status >= 500 ? t('problem.page') : detail}</h1>
      </div>
      {status === 404 && !isAlone ? <Link to="/practice">{t('staff.first')}</Link> : <Button onClick={onRetry}>{t('problem.again')}</Button>}
    </Frame>
  );
}

/** Nothing here yet: says what comes next. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>;
}

/** A refused act on a page without fields. */
export function Trouble({ error }: { error: unknown }) {
  return (
    <div role="alert" className={styles.trouble} hidden={!error}>
      {error ? problemOf(error).detail : null}
    </div>
  );
}
