import { lazy, Suspense, useState } from 'react';
import type { CouplePage } from '../contract';
import { t } from '../words';

const OverTime = lazy(async () => ({ default: (await import('../over-time/over-time')).OverTime }));
const Changes = lazy(async () => ({ default: (await import('../goalposts/changes')).Changes }));

/** The figures behind the words; their pictures are loaded when they are asked for. */
export function Details({ page }: { page: CouplePage }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}>
      <summary>{t('details.title')}</summary>
      {isOpen && <Suspense><OverTime page={page} /><Changes page={page} /></Suspense>}
    </details>
  );
}
