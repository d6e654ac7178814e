import { useEffect } from 'react';
import print from '../words/en/print.json';
import type { Schemas } from './api';
import { dateOf, localDateOf } from './format';
import { wordsOf } from './words';
import './printed-agreement.css';

const t = wordsOf(print);

/** An agreement that stands, as both know it: what waits for a signature is on nobody's paper. */
export interface Standing {
  key: string;
  text: Schemas['CriterionText'];
  startsOn: string | null;
  endsOn: string | null;
  signed: readonly Schemas['VersionSignature'][];
}
interface PrintedProps {
  standing: readonly Standing[];
  zone: string;
  /** For a page whose own title tells what it is: a printed page is kept under a title. */
  isTitleHidden?: boolean;
}

/** The paper: the only thing of its page that is printed, whoever prints it and how. */
export function PrintedAgreement({ standing, zone, isTitleHidden = false }: PrintedProps) {
  usePlainFileName(isTitleHidden);
  return (
    <section className="printed">
      <h1>{t('print.title')}</h1>
      {standing.length === 0 && <p>{t('print.none')}</p>}
      {standing.map((one) => <OnPaper key={one.key} one={one} zone={zone} />)}
    </section>
  );
}

export function PrintButton() {
  return (
    <div className="printing">
      <button type="button" className="quiet" aria-describedby="print-hint" onClick={() => window.print()}>{t('print.act')}</button>
      <p id="print-hint" className="muted small">{t('print.hint')}</p>
    </div>
  );
}

function OnPaper({ one: { text, startsOn, endsOn, signed }, zone }: { one: Standing; zone: string }) {
  return (
    <article>
      <p className="on-paper-sentence">{text.sentence}</p>
      <dl>
        <Part name={t('print.part', { name: text.doerName })} words={text.behaviour} />
        <Part name={t('print.part', { name: text.askerName })} words={text.commitment} />
      </dl>
      <dl className="on-paper-then"><Part name={t('print.then')} words={text.then} /></dl>
      <p>
        {startsOn && `${t('print.counts', { date: dateOf(startsOn) })} `}
        {endsOn ? t('print.ends', { date: dateOf(endsOn) }) : t('print.review', { date: dateOf(text.reviewOn) })}
      </p>
      <p>{signed.map(({ firstName, signedAt }) => t('print.signed', { name: firstName, date: dateOf(localDateOf(signedAt, { zone })) })).join(' ')}</p>
    </article>
  );
}

function Part({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words.charAt(0).toLocaleUpperCase() + words.slice(1)}</dd>
    </div>
  );
}

/** The browser proposes the title as the file's name, and prints it at the edge. */
function usePlainFileName(isHidden: boolean): void {
  useEffect(() => {
    if (!isHidden) return undefined;
    let before = document.title;
    const hide = () => {
      before = document.title;
      document.title = t('print.fileName');
    };
    const back = () => {
      document.title = before;
    };
    window.addEventListener('beforeprint', hide);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', hide);
      window.removeEventListener('afterprint', back);
    };
  }, [isHidden]);
}
