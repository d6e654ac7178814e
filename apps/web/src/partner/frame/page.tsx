import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { Schemas } from '../../lib/api';
import { Leave } from '../../lib/leave';
import { t } from '../words';

interface PageProps {
  title: ReactNode;
  children: ReactNode;
  /** Decides which pages exist for this person; nobody before the sign-in. */
  me?: Schemas['Me'];
  isTitleUnseen?: boolean;
}

/** The frame of every page: the ways on top, the page, and at the foot what is always at the same place. */
export function Page({ title, children, me, isTitleUnseen }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    // A new page is announced by its heading; the first one ("default") by the browser itself.
    if (key !== 'default') heading.current?.focus();
  }, [key]);
  return (
    <>
      <a className="skip" href="#page">{t('skip')}</a>
      <header className="top"><Ways me={me} /></header>
      <main id="page" className="page">
        <h1 ref={heading} tabIndex={-1} className={isTitleUnseen ? 'unseen' : undefined}>{title}</h1>
        {children}
      </main>
      <Foot me={me} />
    </>
  );
}

/** Signed, and not gone: for whom the own pages are there. */
const isHere = (me?: Schemas['Me']): boolean => me !== undefined && me.step !== 'consent' && me.step !== 'left';

function Ways({ me }: { me?: Schemas['Me'] }) {
  const isIn = isHere(me);
  return (
    <nav aria-label={t('nav.pages')}>
      {me && <NavLink to="/" end>{t('nav.today')}</NavLink>}
      {me?.step === 'open' && <NavLink to="/weeks">{t('nav.weeks')}</NavLink>}
      <NavLink to={me ? '/help' : '/numbers'}>{t('nav.help')}</NavLink>
      {isIn && <NavLink to="/me">{t('nav.me')}</NavLink>}
    </nav>
  );
}

function Foot({ me }: { me?: Schemas['Me'] }) {
  return (
    <nav className="foot" aria-label={t('nav.foot')}>
      {me?.step === 'open' && <NavLink to="/agreement">{t('nav.agreement')}</NavLink>}
      {isHere(me) && <NavLink to="/contact">{t('nav.therapist')}</NavLink>}
      <Leave entry="my" />
    </nav>
  );
}
