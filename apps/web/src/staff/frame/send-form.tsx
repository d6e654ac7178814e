import { Button, Checkbox, NativeSelect, PasswordInput, Radio, Textarea, TextInput, type ComboboxData } from '@mantine/core';
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import type { ProblemView } from '../../lib/api';
import { isSaidAtField } from '../../lib/one-field';
import { t } from '../words';
import { EyeIcon } from './icons';
import styles from './frame.module.css';

type Errors = Record<string, string>;
const FieldErrors = createContext<Errors>({});

interface SendFormProps {
  problem: ProblemView | null;
  isSending: boolean;
  send: ReactNode;
  onSend: (values: FormData) => void;
  /** Stands beside the one primary action: a way back, a warning. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A form that keeps what was typed, names each line that needs another look, and puts the cursor on the first. */
export function SendForm({ problem, isSending, send, onSend, beside, children }: SendFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [empty, setEmpty] = useState<Errors | null>(null);
  const errors = empty ?? problem?.fields ?? {};
  const [isAtField, setAtField] = useState(false);
  useLayoutEffect(() => setAtField(problem !== null && isSaidAtField(problem, form.current)), [problem]);
  const trouble = empty ? t('staff.check', { count: Object.keys(empty).length }) : isAtField ? undefined : problem?.detail;
  useEffect(() => {
    const named = empty ?? problem?.fields;
    if (named) (firstNamed(form.current, named) ?? form.current?.querySelector<HTMLElement>('[role="alert"]'))?.focus();
  }, [empty, problem]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const missing = emptyFieldsOf(event.currentTarget);
    setEmpty(missing);
    // With the button that was pressed, where a form has more than one.
    if (!missing) onSend(new FormData(event.currentTarget, submitterOf(event)));
  };
  return (
    <form ref={form} className={styles.form} noValidate aria-busy={isSending} onSubmit={onSubmit}>
      <FieldErrors value={errors}>{children}</FieldErrors>
      <div role="alert" tabIndex={-1} className={styles.trouble} hidden={!trouble}>
        {trouble}
      </div>
      <div className={styles.row}>
        <Button type="submit" variant="filled" aria-disabled={isSending || undefined}>
          {isSending ? t('form.sending') : send}
        </Button>
        {beside}
      </div>
    </form>
  );
}

function submitterOf({ nativeEvent }: FormEvent<HTMLFormElement>): HTMLElement | null {
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
}

function firstNamed(form: HTMLFormElement | null, errors: Errors): HTMLElement | undefined {
  return [...(form?.querySelectorAll<HTMLInputElement>('[name]') ?? [])].find(({ name }) => name in errors);
}

/** The required fields that are still empty, or null; the API is asked only about a filled form. */
function emptyFieldsOf(form: HTMLFormElement): Errors | null {
  const values = new FormData(form);
  const names = [...form.querySelectorAll<HTMLInputElement>('[required]')].map(({ name }) => name);
  const empty = names.filter((name) => String(values.get(name) ?? '').trim() === '');
  return empty.length > 0 ? Object.fromEntries(empty.map((name) => [name, t('staff.required')])) : null;
}

/** The trimmed text of one field. */
export const textOf = (values: FormData, name: string): string => String(values.get(name) ?? '').trim();

const useError = (name: string): string | undefined => useContext(FieldErrors)[name];

type Named<P> = P & { name: string; label: ReactNode };

export function TextField(props: Named<ComponentProps<typeof TextInput>>) {
  return <TextInput size="md" required withAsterisk={false} {...props} error={useError(props.name)} />;
}

export function LongField(props: Named<ComponentProps<typeof Textarea>>) {
  return <Textarea size="md" required withAsterisk={false} {...props} error={useError(props.name)} />;
}

/** A password or a PIN; it can be looked at while it is typed. */
export function SecretField(props: Named<ComponentProps<typeof PasswordInput>>) {
  const [isShown, setShown] = useState(false);
  return (
    <PasswordInput
      size="md"
      required
      withAsterisk={false}
      visibilityToggleFocusable
      visibilityToggleIcon={EyeIcon}
      visibilityToggleButtonProps={{ 'aria-label': t(isShown ? 'staff.hideTyped' : 'staff.showTyped') }}
      visible={isShown}
      onVisibilityChange={setShown}
      {...props}
      error={useError(props.name)}
    />
  );
}

/** The four digits that unlock this device's sign-in. */
export function PinField({ name = 'pin', label, hint, ...rest }: { name?: string; label: ReactNode; hint?: ReactNode; autoFocus?: boolean }) {
  return <SecretField name={name} label={label} description={hint} inputMode="numeric" autoComplete="off" maxLength={12} classNames={{ wrapper: styles.short }} {...rest} />;
}

export function SelectField(props: Named<ComponentProps<typeof NativeSelect>> & { data: ComboboxData }) {
  return <NativeSelect size="md" {...props} error={useError(props.name)} />;
}

interface ChoiceProps {
  name: string;
  label: ReactNode;
  options: readonly { value: string; label: ReactNode }[];
  initial?: string;
  onChoose?: (value: string) => void;
}

/** One of a few answers, all of them on the screen. */
export function ChoiceField({ name, label, options, initial, onChoose }: ChoiceProps) {
  return (
    <Radio.Group size="md" name={name} label={label} defaultValue={initial} onChange={onChoose} error={useError(name)}>
      <div className={styles.choices}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} required />
        ))}
      </div>
    </Radio.Group>
  );
}

/** Any of a few. */
export function TicksField({ name, label, options, initial }: Omit<ChoiceProps, 'initial' | 'onChoose'> & { initial: string[] }) {
  return (
    <Checkbox.Group size="md" label={label} defaultValue={initial} error={useError(name)}>
      <div className={styles.choices}>
        {options.map((option) => (
          <Checkbox key={option.value} name={name} value={option.value} label={option.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
