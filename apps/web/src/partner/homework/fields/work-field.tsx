import type { Field } from '@groundwork/exercises/exercise';
import type { ReactNode } from 'react';
import { Field as TextField, LongField } from '../../../lib/forms';
import { CheckList, OneOf, Scale } from './choose';
import { Minutes } from './minutes';
import { TableField } from './table';
import { Turns } from './turns';

export interface WorkFieldProps {
  field: Field;
  /** Said above the field where fewer people read it than the form. */
  reader?: ReactNode;
  /** What stands in it when the form opens. */
  value?: string;
  otherName: string;
}

/** One field of an exercise, of whatever kind. Its name is its key, so that drafts and problems find it. */
export function WorkField({ field, reader, value = '', otherName }: WorkFieldProps): ReactNode {
  const { key: name, kind, label, help: hint } = field;
  const own = { name, label, hint, reader };
  switch (kind) {
    case 'text':
      return <LongField {...own} defaultValue={value} maxLength={500} rows={2} />;
    case 'long_text':
      return <LongField {...own} defaultValue={value} maxLength={4000} rows={5} />;
    case 'date':
      return <TextField {...own} type="date" className="work-short" defaultValue={value} min="1900-01-01" max="2999-12-31" />;
    case 'time':
      return <TextField {...own} type="time" className="work-short" defaultValue={value} />;
    case 'scale_0_10':
      return <Scale {...own} value={value} />;
    case 'choice':
      return <OneOf {...own} choices={field.choices ?? []} value={value} />;
    case 'checklist':
      return <CheckList {...own} choices={field.choices ?? []} value={value} />;
    case 'table':
      return <TableField {...own} columns={field.columns ?? []} mostRows={field.mostRows ?? 1} value={value} />;
    case 'timer':
      return <Minutes {...own} minutes={field.minutes ?? 1} value={value} />;
    case 'turns':
      return <Turns {...own} minutes={field.minutes ?? 1} value={value} otherName={otherName} />;
  }
}
