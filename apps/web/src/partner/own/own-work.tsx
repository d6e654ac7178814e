import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../lib/api';
import type { OwnField, WorkPageData } from '../homework/own-page';
import { Acts } from '../homework/both';
import { Replies } from '../homework/replies';
import { Lock } from './lock';
import { useOpening } from './opening';
import { OwnForm } from './own-form';
import { OwnPages } from './pages';
import { o } from './words';
import './own.css';

interface OwnWorkProps {
  me: Schemas['Me'];
  page: WorkPageData;
  fields: OwnField[];
  /** The therapist no longer asks for it. */
  isGone: boolean;
  /** What is asked, whole or folded. */
  reading: (isFolded: boolean) => ReactNode;
}

/** Work whose words are for their author alone (R72): the password first, then a new page and those that were kept. */
export function OwnWork({ me, page, fields, isGone, reading }: OwnWorkProps) {
  const { opening, firstOpening, wasOpen, opened, refused } = useOpening(me.personId);
  return (
    <>
      {firstOpening && reading(true)}
      <Replies me={me} replies={page.replies} />
      {/* At night the password is the first thing; what is asked can be read under it. */}
      {opening === null && <Lock isAgain={wasOpen} onOpened={opened} />}
      {!firstOpening && reading(false)}
      {isGone ? <p role="status" className="work-said">{o('own.withdrawn', { therapist: me.therapistName })}</p>
        : firstOpening && <OwnForm me={me} to={page} fields={fields} opening={firstOpening} onRefused={refused} />}
      {opening && (
        <section className="stack" aria-labelledby="own-pages">
          <h2 id="own-pages">{o('own.pages')}</h2>
          <OwnPages me={me} opening={opening} partId={page.partId} onRefused={refused} />
        </section>
      )}
      {page.acts.length > 0 && (
        <details className="stack">
          <summary>{o('own.given', { therapist: me.therapistName })}</summary>
          <Acts acts={page.acts} fields={fields.map(({ field }) => field)} zone={me.zone} earlierTitle={o('own.givenEarlier')} />
        </details>
      )}
      <p><Link to="/mine">{o('own.all')}</Link></p>
    </>
  );
}
