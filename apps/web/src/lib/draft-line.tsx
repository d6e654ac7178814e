import type { ComponentType, ReactNode } from 'react';
import '../ui/draft.css';
import drafts from '../words/en/drafts.json';
import type { DraftHere } from './drafts';
import { dayOf, localDateOf, timeOf } from './format';
import { wordsOf } from './words';

const t = wordsOf(drafts);
type ButtonPart = ComponentType<{ onClick: () => void; children: ReactNode }>;

interface DraftLineProps {
  draft: DraftHere;
  /** Where the sign-in of this entry is. */
  signInPath: string;
  /** The entry's own small button. */
  Button?: ButtonPart;
  /** What is said once the words are saved, where they are not written to be sent. */
  saved?: (time: string) => string;
}

const untilSent = (time: string) => t('draft.saved', { time });

/** Under a form: when its words were saved, or why they are not; and the choice where another device has other words. */
export function DraftLine({ draft, signInPath, Button = PlainButton, saved = untilSent }: DraftLineProps) {
  const { state, savedAt, offer } = draft.view;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="draft">
      {offer ? (
        <div role="status" className="draft-offer">
          <p>{t('draft.offer', { day: dayOf(localDateOf(offer.savedAt, { zone })), time: timeOf(offer.savedAt, { zone }) })}</p>
          <details>
            <summary>{t('draft.read')}</summary>
            {offer.fields.map(({ name, text }) => <p key={name} className="draft-words">{text}</p>)}
          </details>
          <div className="draft-acts">
            <Button onClick={draft.take}>{t('draft.take')}</Button>
            <Button onClick={draft.setOfferAside}>{t('draft.keep')}</Button>
          </div>
        </div>
      ) : (
        state === 'saved' && savedAt && <p className="draft-saved">{saved(timeOf(savedAt, { zone }))}</p>
      )}
      {/* Only trouble is announced: a line that speaks every few seconds helps nobody. */}
      <div role="status">
        {state !== 'saved' && state !== 'quiet' && (
          <p className="draft-trouble">
            {t(`draft.${state}`)}
            {state === 'signed_out' && <> <a href={signInPath} target="_blank" rel="noreferrer">{t('draft.signIn')}</a></>}
          </p>
        )}
      </div>
    </div>
  );
}

function PlainButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return <button type="button" onClick={onClick}>{children}</button>;
}
