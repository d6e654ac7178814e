import { createContext, useContext, useEffect, useId, useLayoutEffect, useRef, useState, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';
import { newId, type ProblemView } from './api';
import { isSaidAtField } from './one-field';
import { say } from './words';

const FieldErrors = createContext<Record<string, string>>({});

/**
 * The id of what a form makes: made when the form opens, the same for a retry of the same words,
 * a new one once the words have changed (the API refuses one id with two bodies).
 */
export function idKeeper(): (body: object) => string {
  let id = newId();
  let sent: string | null = null;
  return (body) => {
    const words = JSON.stringify(body);
    if (sent !== null && sent !== words) id = newId();
    sent = words;
    return id;
  };
}

/** One id keeper for as long as the form is open. */
export const useIdFor = (): ((body: object) => string) => useState(idKeeper)[0];

interface FormProps {
  problem: ProblemView | null;
  isSending: boolean;
  onSend: (values: Record<string, string>) => void;
  children: ReactNode;
  className?: string;
}

/** A form that keeps what was typed, says what to do, and puts the cursor on the first field named by the problem. */
export function Form({ problem, isSending, onSend, children, className = 'form' }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const isAnswerDue = useRef(false);
  const [isAtField, setAtField] = useState(false);
  useLayoutEffect(() => setAtField(problem !== null && isSaidAtField(problem, form.current)), [problem]);
  useEffect(() => {
    // Once per sending: a later render must not take the cursor from someone who is typing.
    if (!problem || isSending || !isAnswerDue.current) return;
    isAnswerDue.current = false;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form.current?.querySelector<HTMLElement>('[data-problem]');
    first?.focus();
  }, [problem, isSending]);
  return (
    <form
      ref={form}
      className={className}
      noValidate
      aria-busy={isSending}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSending) return;
        isAnswerDue.current = true;
        onSend(valuesOf(event.currentTarget));
      }}
    >
      <FieldErrors value={problem?.fields ?? {}}>{children}</FieldErrors>
      <Trouble problem={isAtField ? null : problem} />
    </form>
  );
}

/** Each name once; several ticks of one name stand on lines of their own, as a draft keeps them. */
export function valuesOf(form: HTMLFormElement | null | undefined): Record<string, string> {
  const values: Record<string, string> = {};
  if (form) for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = name in values ? `${values[name]}\n${value}` : value;
  return values;
}

/** A problem in words, announced. When the sign-in ended, a new tab to sign in keeps the text of this one. */
export function Trouble({ problem, signInPath = '/sign-in' }: { problem: ProblemView | null; signInPath?: string }) {
  return (
    <div role="alert" className="trouble" tabIndex={-1} data-problem hidden={!problem}>
      {problem?.detail}
      {problem?.code === 'not_signed_in' && (
        <>
          {' '}
          <a href={signInPath} target="_blank" rel="noreferrer">
            {say('form.signInAgain')}
          </a>
        </>
      )}
    </div>
  );
}

export interface FieldProps { name: string; label: ReactNode; hint?: ReactNode; reader?: ReactNode }

/** For a field of another kind: its id, what is wrong with it, and what describes it. */
export function useField({ name, hint, reader }: FieldProps) {
  const id = useId();
  const error = useContext(FieldErrors)[name];
  const described = [reader && `${id}-reader`, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { id, error, aria: { 'aria-invalid': error ? true : undefined, 'aria-describedby': described } };
}

function FieldFrame({ id, label, hint, reader, error, children }: Omit<FieldProps, 'name'> & { id: string; error?: string; children: ReactNode }) {
  return (
    <div className="field">
      {reader && <p className="reader" id={`${id}-reader`}>{reader}</p>}
      <label htmlFor={id}>{label}</label>
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {children}
      {error && <p className="field-error" id={`${id}-error`}>{error}</p>}
    </div>
  );
}

/** One line. `reader` says who reads it and stands above the label (R72). */
export function Field({ name, label, hint, reader, ...input }: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id'>) {
  const { id, error, aria } = useField({ name, label, hint, reader });
  return (
    <FieldFrame id={id} label={label} hint={hint} reader={reader} error={error}>
      <input id={id} name={name} {...aria} {...input} />
    </FieldFrame>
  );
}

/** Several lines. */
export function LongField({ name, label, hint, reader, ...area }: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'>) {
  const { id, error, aria } = useField({ name, label, hint, reader });
  return (
    <FieldFrame id={id} label={label} hint={hint} reader={reader} error={error}>
      <textarea id={id} name={name} rows={4} {...aria} {...area} />
    </FieldFrame>
  );
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ name, label, hint, autoComplete }: FieldProps & { autoComplete: 'new-password' | 'current-password' }) {
  const { id, error, aria } = useField({ name, label, hint });
  const [isShown, setShown] = useState(false);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="password">
        <input id={id} name={name} type={isShown ? 'text' : 'password'} autoComplete={autoComplete} autoCapitalize="none" spellCheck={false} {...aria} />
        <button type="button" className="quiet" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {say(isShown ? 'form.hidePassword' : 'form.showPassword')}
        </button>
      </div>
    </FieldFrame>
  );
}

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

/** One of a few answers. */
export function Choices({ options, defaultValue, ...field }: FieldProps & { options: readonly { value: string; label: ReactNode }[]; defaultValue?: string }) {
  return (
    <Group className="choices" {...field}>
      {(invalid) => (
        <div className="choices-row">
          {options.map(({ value, label }) => (
            <label key={value} className="choice">
              <input type="radio" name={field.name} value={value} defaultChecked={value === defaultValue} aria-invalid={invalid} /> <span>{label}</span>
            </label>
          ))}
        </div>
      )}
    </Group>
  );
}

/** Any of a few; each has a name of its own, "days.3", so that a form reads like any other. */
export function Ticks({ options, defaultValues, ...field }: FieldProps & { options: readonly { value: string; label: ReactNode }[]; defaultValues: readonly string[] }) {
  return (
    <Group className="choices" {...field}>
      {(invalid) => (
        <div className="choices-row">
          {options.map(({ value, label }) => (
            <label key={value} className="choice">
              <input type="checkbox" name={`${field.name}.${value}`} value="yes" defaultChecked={defaultValues.includes(value)} aria-invalid={invalid} /> <span>{label}</span>
            </label>
          ))}
        </div>
      )}
    </Group>
  );
}

/** One thing to agree to. */
export function Tick({ name, label, defaultChecked }: FieldProps & { defaultChecked?: boolean }) {
  const { id, error, aria } = useField({ name, label });
  return (
    <div className="field tick">
      <label htmlFor={id}>
        <input id={id} type="checkbox" name={name} value="yes" defaultChecked={defaultChecked} {...aria} /> <span>{label}</span>
      </label>
      {error && <p className="field-error" id={`${id}-error`}>{error}</p>}
    </div>
  );
}

/** The form's one primary action. It stays pressable while sending, so that the focus is not lost. */
export function SendButton({ isSending, children }: { isSending: boolean; children: ReactNode }) {
  return (
    <button type="submit" className="primary" aria-disabled={isSending || undefined}>
      {isSending ? say('form.sending') : children}
    </button>
  );
}
