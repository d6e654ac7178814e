import versions from '../words/en/versions.json';
import type { Schemas } from './api';
import { dateOf, localDateOf } from './format';
import { wordsOf } from './words';

const t = wordsOf(versions);
type Version = Schemas['AgreedVersion'];

/** The texts of an agreement, the newest first, each with its days, its reason and who signed it (R29). */
export function VersionList({ history, zone }: { history: readonly Version[]; zone: string }) {
  return (
    <ol className="versions" reversed>
      {[...history].reverse().map((version) => (
        <li key={version.number}>
          <p><strong>{t('versions.number', { number: version.number })}</strong> {daysOf(version)}</p>
          {version.direction && version.reason && <p>{t(`versions.direction.${version.direction}`, { doer: version.text.doerName })} {t(`versions.reason.${version.reason}`)}</p>}
          <p>{version.text.sentence}</p>
          {version.signed.map(({ firstName, signedAt }) => <p key={firstName} className="muted small">{t('versions.signed', { name: firstName, date: dateOf(localDateOf(signedAt, { zone })) })}</p>)}
        </li>
      ))}
    </ol>
  );
}

function daysOf({ startsOn, endsOn, direction }: Version): string {
  if (direction === 'ended') return endsOn ? t('versions.ended', { day: dateOf(endsOn) }) : '';
  if (!startsOn) return '';
  return endsOn ? t('versions.span', { from: dateOf(startsOn), to: dateOf(endsOn) }) : t('versions.from', { from: dateOf(startsOn) });
}
