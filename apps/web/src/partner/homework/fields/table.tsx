import type { Column } from '@groundwork/exercises/exercise';
import { useId, useRef, useState } from 'react';
import { type FieldProps, Group } from '../../../lib/forms';
import { oneLine, rowsOf, textOfRows } from '../answers';
import { w } from '../words';

interface TableProps extends FieldProps { columns: readonly Column[]; mostRows: number; value: string }

const emptyRow = (columns: readonly Column[]): string[] => columns.map(() => '');

/** Lines of a few boxes each. One hidden field carries them all, so that a draft keeps them as one. */
export function TableField({ columns, mostRows, value, ...field }: TableProps) {
  const carrier = useRef<HTMLTextAreaElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(() => atLeastOne(rowsOf(value, columns.length), columns));
  const change = (next: string[][]) => {
    setRows(atLeastOne(next, columns));
    if (carrier.current) carrier.current.value = textOfRows(next);
  };
  const put = (row: number, column: number, text: string) => change(rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells)));
  // Words that come from a draft; what was typed here is in `rows` already.
  const take = (text: string) => text !== textOfRows(rows) && setRows(atLeastOne(rowsOf(text, columns.length), columns));
  const remove = (row: number) => {
    change(rows.filter((_, at) => at !== row));
    carrier.current?.dispatchEvent(new Event('input', { bubbles: true }));
    group.current?.querySelector<HTMLElement>('.work-add')?.focus();
  };
  return (
    <Group className="work-table" {...field}>
      {(invalid) => (
        <div ref={group} className="stack">
          {/* A text area, because React puts a hidden input back to its first value. */}
          <textarea ref={carrier} hidden name={field.name} defaultValue={value} aria-invalid={invalid} onInput={(event) => take(event.currentTarget.value)} />
          {rows.map((cells, row) => (
            <fieldset key={row} className="work-row card">
              <legend className="muted small">{w('myWork.line', { number: row + 1 })}</legend>
              {columns.map((column, place) => <Cell key={column.key} column={column} value={cells[place] ?? ''} onChange={(text) => put(row, place, text)} />)}
              {rows.length > 1 && <button type="button" className="quiet start" onClick={() => remove(row)}>{w('myWork.removeLine', { number: row + 1 })}</button>}
            </fieldset>
          ))}
          <button type="button" className="start work-add" hidden={rows.length >= mostRows} onClick={() => setRows([...rows, emptyRow(columns)])}>{w('myWork.addLine')}</button>
        </div>
      )}
    </Group>
  );
}

const atLeastOne = (rows: string[][], columns: readonly Column[]): string[][] => (rows.length > 0 ? rows : [emptyRow(columns)]);

interface CellProps { column: Column; value: string; onChange: (text: string) => void }

function Cell({ column: { label, choices }, value, onChange }: CellProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {choices ? (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{w('myWork.choose')}</option>
          {choices.map((choice) => <option key={choice.key} value={choice.key}>{choice.label}</option>)}
        </select>
      ) : (
        <textarea id={id} rows={2} maxLength={500} value={value} onChange={(event) => onChange(oneLine(event.target.value))} />
      )}
    </div>
  );
}
