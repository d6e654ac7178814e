import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../announcements';
import { t, type Room } from '../room-api';
import { SentenceBuilder } from './sentence-builder';

/** Where a sentence begins: the question, and the templates that answer most of it. */
export function BuilderSection({ room, isFirst }: { room: Room; isFirst: boolean }) {
  const [isWriting, setWriting] = useState(false);
  const template = useRef<HTMLButtonElement>(null);
  const announce = useAnnounce();
  const [madeId, setMadeId] = useState<string | null>(null);
  useEffect(() => {
    const made = madeId && document.getElementById(`criterion-${madeId}`);
    if (made) made.focus();
  }, [madeId]);
  const onDone = (id: string) => {
    setWriting(false);
    setMadeId(id);
    announce(t('room.announce.waiting'));
  };
  const onCancel = () => {
    setWriting(false);
    requestAnimationFrame(() => template.current?.focus());
  };
  return (
    <section id="builder" aria-labelledby="builder-title" className={isFirst && !isWriting ? 'opening-question' : undefined}>
      <h2 id="builder-title">{t(isFirst ? 'room.builder.first' : 'room.builder.more')}</h2>
      {isWriting ? (
        <SentenceBuilder room={room} onDone={onDone} onCancel={onCancel} />
      ) : (
        <div className="templates">
          <p className="muted" id="templates-label">{t('room.builder.templates')}</p>
          <button ref={template} type="button" className={isFirst ? 'primary' : undefined} aria-describedby="templates-label" onClick={() => setWriting(true)}>
            {t('room.template.home_on_time')}
          </button>
          <p className="muted">{t('room.template.home_on_time.hint')}</p>
        </div>
      )}
    </section>
  );
}
