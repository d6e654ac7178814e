import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Leave } from '../../lib/leave';
import type { StaffMe } from '../contract';
import { t } from '../words';
import styles from './frame.module.css';

/** The practice around every page: where one is, who one is, and the way out at the same place (SR9). */
export function Page({ me, children }: { me: StaffMe; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [pathname]);
  const classOf = ({ isActive }: { isActive: boolean }) => (isActive ? `${styles.link} ${styles.here}` : styles.link);
  return (
    <>
      <a className={styles.skip} href="#page">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <span className={styles.clinic}>{me.clinicName}</span>
        <nav className={styles.nav} aria-label={t('staff.nav')}>
          {me.roles.includes('therapist') && <NavLink to="/practice" end className={classOf}>{t('staff.todayPage')}</NavLink>}
          {me.roles.includes('therapist') && <NavLink to="/practice/couples" className={classOf}>{t('staff.couples')}</NavLink>}
          {me.roles.includes('admin') && <NavLink to="/practice/monday" className={classOf}>{t('staff.monday')}</NavLink>}
          {me.roles.includes('admin') && <NavLink to="/practice/team" className={classOf}>{t('staff.team')}</NavLink>}
          {me.roles.includes('admin') && <NavLink to="/practice/settings" className={classOf}>{t('staff.settings')}</NavLink>}
        </nav>
        <NavLink to="/practice/me" className={classOf}>{me.name}</NavLink>
        <Leave entry="staff" className={styles.leave} />
      </header>
      <main id="page" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

/** A page before or beside the practice: one column, one thing to do. */
export function Door({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
  return (
    <>
      <main className={styles.door}>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
      <Leave entry="staff" className={`${styles.leave} ${styles.corner}`} />
    </>
  );
}
