import { type DraftKey, draftKeys } from '@groundwork/domain/criteria/template-inputs';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../announcements';
import type { Room } from '../room-api';
import { SentenceBuilder } from './sentence-builder';
import { t } from './words';

/** Where a sentence begins: the question, and the templates that answer most of it. */
export function BuilderSection({ room, isFirst }: { room: Room; isFirst: boolean }) {
  const [writing, setWriting] = useState<DraftKey | null>(null);
  const last = useRef<DraftKey>('home_on_time');
  const announce = useAnnounce();
  const [madeId, setMadeId] = useState<string | null>(null);
  useEffect(() => {
    const made = madeId && document.getElementById(`criterion-${madeId}`);
    if (made) made.focus();
  }, [madeId]);
  const onDone = (id: string) => {
    setWriting(null);
    setMadeId(id);
    announce(t('room.announce.waiting'));
  };
  const begin = (template: DraftKey) => {
    last.current = template;
    setWriting(template);
  };
  const onCancel = () => {
    setWriting(null);
    requestAnimationFrame(() => document.getElementById(`template-${last.current}`)?.focus());
  };
  return (
    <section id="builder" aria-labelledby="builder-title" className={isFirst && !writing ? 'opening-question' : undefined}>
      <h2 id="builder-title">{t(isFirst ? 'room.builder.first' : 'room.builder.more')}</h2>
      {writing ? (
        <SentenceBuilder template={writing} room={room} onDone={onDone} onCancel={onCancel} />
      ) : (
        <div className="templates">
          <p className="muted" id="templates-label">{t('room.builder.templates')}</p>
          <ul aria-labelledby="templates-label">
            {draftKeys.map((template) => (
              <li key={template}>
                <button id={`template-${template}`} type="button" aria-describedby={`hint-${template}`} onClick={() => begin(template)}>
                  {t(`room.template.${template}`)}
                </button>
                <p className="muted" id={`hint-${template}`}>{t(`room.template.${template}.hint`)}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
