import { useState } from 'react';
import type { Schemas } from '../../lib/api';
import type { OwnField } from './own-page';
import { w } from './words';

interface WithdrawnProps { me: Schemas['Me']; fields: OwnField[] }

/** The therapist no longer asks for it while words are here: they stay, and can be taken along. */
export function Withdrawn({ me, fields }: WithdrawnProps) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async (form: HTMLFormElement | null) => {
    try {
      await navigator.clipboard.writeText(form ? wordsIn(form, fields) : '');
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <div className="stack">
      <p role="status" className="work-said">{w('myWork.withdrawn', { therapist: me.therapistName })}</p>
      <button type="button" className="start" onClick={({ currentTarget }) => void copy(currentTarget.form)}>{w('myWork.copy')}</button>
      <p role="status">{copied && w(copied === 'yes' ? 'myWork.copied' : 'myWork.notCopied')}</p>
    </div>
  );
}

/** Every field with its label and what was typed or chosen, as plain text. */
function wordsIn(form: HTMLFormElement, fields: readonly OwnField[]): string {
  return fields.flatMap(({ field: { key, label } }) => {
    const controls = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(key)}"]`)];
    const words = controls.filter((one) => !(one instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(one.type) || one.checked).map((one) => one.closest('label')?.textContent?.trim() ?? one.value);
    const text = words.join('\n').trim();
    return text ? [`${label}\n${text}`] : [];
  }).join('\n\n');
}
