import { type LintCode, lintOf } from '@groundwork/domain/criteria/lint';
import { refusedWords } from '@groundwork/domain/criteria/refused';
import { Tick } from '../forms';
import { wordsOf } from '../words';
import lint from '../../words/en/room-lint.json';
import type { Draft } from './draft';

const t = wordsOf(lint);

/**
 * What of the words is hard to keep or to see, as they are typed, each with better words (R35), and the therapist's tick
 * that lets them stay where the therapist sits by. A wording that is refused asks for others and says no more (R36).
 */
export function Findings({ draft, mayKeep = true }: { draft: Draft; mayKeep?: boolean }) {
  const words = { behaviour: draft.template === 'own_words' ? draft.behaviour : '', commitment: draft.commitment, shows: draft.shows, then: draft.then };
  const isRefused = refusedWords(words).length > 0;
  const codes = [...new Set(lintOf(words).map(({ code }) => code))];
  return (
    <>
      <div role="status" className="findings">
        {isRefused && <p><strong>{t('lint.refused')}</strong></p>}
        {codes.map((code) => <Finding key={code} code={code} />)}
      </div>
      {mayKeep && !isRefused && codes.length > 0 && <Tick name="keepWords" label={t('lint.keep')} />}
    </>
  );
}

function Finding({ code }: { code: LintCode }) {
  return <p><strong>{t(`lint.${code}`)}</strong> {t(`lint.${code}.better`)}</p>;
}
