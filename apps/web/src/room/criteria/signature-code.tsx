import { encode } from 'uqr';
import { t } from '../room-api';

/** One line of drawing per run of dark squares. */
export function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }))
    .join('');
}

/** The way to the signature: each partner's own page, on their own phone (R24). */
export function SignatureCode({ url }: { url: string }) {
  const { data, size } = encode(url, { ecc: 'M', border: 3 });
  return (
    <div className="signature-code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('room.code.label')} shapeRendering="crispEdges">
        <path d={pathOf(data)} />
      </svg>
      <div className="stack">
        <p className="lead">{t('room.code.how')}</p>
        <p className="muted">{t('room.code.address')} <span className="address">{url}</span></p>
        <p className="muted">{t('room.code.later')}</p>
      </div>
    </div>
  );
}
