import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { CouplePage } from '../contract';
import { t } from '../words';

const OverTime = lazy(async () => ({ default: (await import('../over-time/over-time')).OverTime }));
const Changes = lazy(async () => ({ default: (await import('../goalposts/changes')).Changes }));

/** The figures behind the words; their pictures are loaded when they are asked for. */
export function Details({ page }: { page: CouplePage }) {
  const [params] = useSearchParams();
  const isAsked = params.get('open') === 'details';
  const [isOpen, setOpen] = useState(isAsked);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isAsked) details.current?.scrollIntoView();
  }, [isAsked]);
  return (
    <details ref={details} open={isOpen} onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}>
      <summary>{t('details.title')}</summary>
      {isOpen && <Suspense><OverTime page={page} /><Changes page={page} /></Suspense>}
      {isOpen && <p><Link to={`/practice/cases/${page.id}/numbers`}>{t('details.numbers')}</Link></p>}
    </details>
  );
}
