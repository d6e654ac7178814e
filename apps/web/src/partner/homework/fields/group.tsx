import type { ReactNode } from 'react';
import { type FieldProps, useField } from '../../../lib/forms';

interface GroupProps extends FieldProps {
  className: string;
  children: (invalid: boolean | undefined) => ReactNode;
}

/** Several controls that answer one question: its reader, its words, and what is wrong with it. */
export function Group({ className, children, ...field }: GroupProps) {
  const { id, error, aria } = useField(field);
  const { label, hint, reader } = field;
  return (
    <fieldset className={`field ${className}`} aria-describedby={aria['aria-describedby']}>
      <legend>
        {reader && <span className="reader" id={`${id}-reader`}>{reader}</span>}
        <span>{label}</span>
      </legend>
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {children(aria['aria-invalid'])}
      {error && <p className="field-error" id={`${id}-error`}>{error}</p>}
    </fieldset>
  );
}
